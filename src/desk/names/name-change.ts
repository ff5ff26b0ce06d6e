import { entryWord, nameKey, type Register } from "../../model/council/register.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import { openContentFolder } from "../../reading/folder/content-folder.ts";
import { readLedger } from "../../reading/ledger-file.ts";
import { registerFile } from "../../reading/settings/registers.ts";
import { slugWithin } from "../../text/slug.ts";
import { NotPossible } from "../actions/acting.ts";
import { type FileChange, fileIn } from "../actions/file-changes.ts";
import { withEntry, withNewName, withoutEntry } from "./register-change.ts";

/** A name as the form gives it. */
export interface NameGiven {
  readonly register: Register;
  /** The entry that bears it; null for one of its own. */
  readonly id: string | null;
  readonly name: string;
  readonly from: PlainDate | null;
}

/** What is changed, in words, and the files that it changes. */
export interface NameChange {
  readonly what: string;
  readonly changes: readonly FileChange[];
}

/**
 * A new entry, or another name of one. Where the import entered the name as one of its own, that entry becomes
 * part of the other; a board's reports go to the other's folder. Throws NotPossible.
 */
export function nameChange(content: string, { register, id, name, from }: NameGiven): NameChange {
  if (nameKey(name) === "") throw new NotPossible("Give a name.");
  const { kind, entries } = register;
  const path = registerFile(kind);
  const before = fileIn(content, path);
  const text = new TextDecoder().decode(before ?? new Uint8Array());
  const same = entries.find(({ names }) =>
    names.some((one) => nameKey(one.name) === nameKey(name)),
  );
  const change = (after: string): FileChange => ({ path, before, after: Buffer.from(after) });
  if (id === null) {
    if (same) throw new NotPossible(`“${name}” is in the register already.`);
    const added = {
      id: freeId(
        name,
        entries.map((one) => one.id),
      ),
      name,
      from,
    };
    return {
      what: `Added the ${entryWord[kind]} “${name}”`,
      changes: [change(withEntry(text, added))],
    };
  }
  if (same && same.id !== id && same.names.length > 1) {
    throw new NotPossible(`“${name}” is a name of another that has had several.`);
  }
  const isOther = same !== undefined && same.id !== id;
  const rest = isOther ? withoutEntry(text, same.id) : text;
  return {
    what: `“${name}” is the name from ${from ?? "the first day"} of what was called “${entries.find((one) => one.id === id)?.names.at(-1)?.name ?? id}”`,
    changes: [
      change(withNewName(rest, { id, name, from })),
      ...(isOther && kind === "boards" ? boardMoved(content, same.id, id) : []),
    ],
  };
}

/** Every file of a board goes to the folder of another. Throws NotPossible where it was published. */
function boardMoved(content: string, from: string, to: string): FileChange[] {
  const folder = openContentFolder(content);
  const { ledger } = readLedger(folder);
  if ([...ledger.keys()].some((address) => address.startsWith(`/boards/${from}/`))) {
    throw new NotPossible("Its reports were published as those of a board of its own.");
  }
  const own = folder.files.filter((file) => file.startsWith(`reports/${from}/`));
  return own.flatMap((path): FileChange[] => {
    const bytes = fileIn(content, path);
    const arriving = path.replace(`reports/${from}/`, `reports/${to}/`);
    if (fileIn(content, arriving) !== null) throw new NotPossible(`${arriving} is there already.`);
    return [
      { path: arriving, before: null, after: bytes },
      { path, before: bytes, after: null },
    ];
  });
}

function freeId(name: string, taken: readonly string[]): string {
  const wanted = slugWithin(name, 80) || "unnamed";
  let id = wanted;
  for (let count = 2; taken.includes(id); count += 1) id = `${wanted}-${count}`;
  return id;
}
