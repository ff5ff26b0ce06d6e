import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isSeq, parseDocument } from "yaml";
import { nameKey, type RegisterKind } from "../../model/council/register.ts";
import { isBoroughwide } from "../../model/council/wards.ts";
import { openContentFolder } from "../../reading/folder/content-folder.ts";
import { readRegister, registerFile } from "../../reading/settings/registers.ts";
import { slugWithin } from "../../text/slug.ts";
import type { Header } from "../header/header.ts";
import { Refusal } from "../source/refusal.ts";

/** The publisher's registers as the import reads and extends them. */
export interface OpenRegisters {
  /** Every name ever used, in the form of `nameKey`, and the id of its entry. */
  readonly ids: Readonly<Record<RegisterKind, Map<string, string>>>;
  /** The new text of each register's file; null if it has no file yet. */
  readonly texts: Record<RegisterKind, string | null>;
  /** Names that are not yet in the files. */
  readonly added: { readonly kind: RegisterKind; readonly name: string }[];
}

/** Reads the registers of a content folder. Throws a Refusal if one has faults. */
export function openRegisters(contentFolder: string): OpenRegisters {
  const folder = openContentFolder(contentFolder);
  const ids = (kind: RegisterKind) => {
    const { register, problems } = readRegister(folder, kind);
    const fault = problems.find(({ severity }) => severity === "error");
    if (fault) {
      const message = `${fault.file}:${fault.line} should be put right before anything is imported: ${fault.message}`;
      throw new Refusal("register", message);
    }
    const names = register.entries.flatMap(({ id, names }) =>
      names.map(({ name }) => ({ id, name })),
    );
    return new Map(names.map(({ id, name }) => [nameKey(name), id]));
  };
  const text = (kind: RegisterKind) => {
    const file = registerFile(kind);
    if (!folder.holds(file)) return null;
    const found = readFileSync(join(contentFolder, file), "utf8");
    indentation(withoutEmptyBrackets(found), file);
    return found;
  };
  return { ids: ofEach(ids), texts: ofEach(text), added: [] };
}

const ofEach = <Value>(of: (kind: RegisterKind) => Value): Record<RegisterKind, Value> => ({
  boards: of("boards"),
  officers: of("officers"),
  portfolios: of("portfolios"),
  wards: of("wards"),
});

/** Adds a report's names that no register has. */
export function enterNames(
  registers: OpenRegisters,
  header: Pick<Header, "board" | "officers" | "portfolios" | "wards">,
) {
  if (header.board !== null) enter(registers, "boards", header.board);
  for (const name of header.officers) enter(registers, "officers", name);
  for (const name of header.portfolios) enter(registers, "portfolios", name);
  for (const name of header.wards) if (!isBoroughwide(name)) enter(registers, "wards", name);
}

/** The id of the entry with a name, or the id for a new one. */
export function idOf({ ids }: OpenRegisters, kind: RegisterKind, name: string): string {
  const known = ids[kind].get(nameKey(name));
  if (known !== undefined) return known;
  const taken = new Set(ids[kind].values());
  const wanted = slugWithin(name, 80) || "unnamed";
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  return id;
}

function enter(registers: OpenRegisters, kind: RegisterKind, name: string) {
  const { ids, texts } = registers;
  if (ids[kind].has(nameKey(name))) return;
  const id = idOf(registers, kind, name);
  ids[kind].set(nameKey(name), id);
  texts[kind] = withEntry(texts[kind], id, name, registerFile(kind));
  registers.added.push({ kind, name });
}

/** A register with one more entry; every entry already in it stays the same, byte for byte. */
function withEntry(held: string | null, id: string, name: string, file: string): string {
  const text = held === null ? null : withoutEmptyBrackets(held);
  const indent = " ".repeat(indentation(text, file));
  const entry = `${indent}- id: ${id}\n${indent}  names:\n${indent}    - name: ${JSON.stringify(name)}\n`;
  if (text === null) return entry;
  return text === "" || text.endsWith("\n") ? text + entry : `${text}\n${entry}`;
}

/** A register that says "[]", without an entry, is an empty one. */
function withoutEmptyBrackets(text: string): string {
  const { contents } = parseDocument(text);
  if (!isSeq(contents) || !contents.flow || contents.items.length > 0) return text;
  const [start, end] = contents.range ?? [0, 0];
  const rest = text.slice(0, start) + text.slice(end);
  return rest.trim() === "" ? "" : rest;
}

/** How far a register's entries are indented. Throws a Refusal if they are in brackets. */
function indentation(text: string | null, file: string): number {
  const contents = text === null ? null : parseDocument(text).contents;
  if (!isSeq(contents)) return 0;
  if (contents.flow) {
    throw new Refusal(
      "register",
      `${file}: a register in [brackets] cannot be added to; write an entry to a line`,
    );
  }
  const start = contents.range?.[0] ?? 0;
  return start - ((text ?? "").lastIndexOf("\n", start - 1) + 1);
}
