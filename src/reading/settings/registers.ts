import * as z from "zod";
import {
  type Entry,
  entryWord,
  nameKey,
  type Register,
  type RegisterKind,
} from "../../model/council/register.ts";
import type { Watch } from "../../model/council/watch.ts";
import type { Problem } from "../../model/problem.ts";
import { type ContentFolder, readText, shownPath } from "../folder/content-folder.ts";
import { digestOf } from "../folder/digest.ts";
import { id, period } from "../schemas.ts";
import { onlyFields, type ProblemAt, readYaml } from "../yaml.ts";
import { nameDateProblems, namesBorne } from "./names-borne.ts";

/** The council's boards, wards, posts and portfolios. */
export type Registers = Readonly<Record<RegisterKind, Register>>;

/** Registers, and a digest that changes whenever any of their names does. */
export interface RegistersRead extends Registers {
  readonly digest: string;
  /** The watches that reports are read for. */
  readonly watches: readonly Watch[];
  /** The entries of each register, by id. */
  readonly entries: Readonly<Record<RegisterKind, ReadonlyMap<string, Entry>>>;
}

export const withDigest = (
  registers: Registers,
  watches: readonly Watch[] = [],
): RegistersRead => ({
  ...registers,
  watches,
  digest: digestOf(JSON.stringify(registers)),
  entries: {
    boards: byId(registers.boards),
    wards: byId(registers.wards),
    officers: byId(registers.officers),
    portfolios: byId(registers.portfolios),
  },
});

const byId = ({ entries }: Register) => new Map(entries.map((entry) => [entry.id, entry]));

const entry = onlyFields({
  id,
  names: namesBorne,
  succeeded_by: z.array(id).default([]),
});

const board = entry.extend({
  reports_each_quarter: onlyFields({ from: period, until: period.optional() }).optional(),
});

type EntryFields = z.output<typeof entry> &
  Partial<Pick<z.output<typeof board>, "reports_each_quarter">>;

/** The entries of a register's file. */
export const entriesOf = (kind: RegisterKind) =>
  z.array<z.ZodType<EntryFields>>(kind === "boards" ? board : entry);

/** The file of a register. */
export const registerFile = (kind: RegisterKind): string => `${kind}.yaml`;

/** Reads a register. Without a file it is empty, and every name looked up in it is a Problem. */
export function readRegister(
  folder: ContentFolder,
  kind: RegisterKind,
): { register: Register; problems: readonly Problem[] } {
  const name = registerFile(kind);
  const file = shownPath(folder, name);
  if (!folder.holds(name)) return { register: { kind, file, entries: [] }, problems: [] };
  // A file of comments alone is read as an empty map.
  const isEmpty = (given: unknown) =>
    typeof given === "object" && given !== null && Object.keys(given).length === 0;
  const schema = z.preprocess((given) => (isEmpty(given) ? [] : given), entriesOf(kind));
  const { value, problems, at } = readYaml<EntryFields[]>(readText(folder, name), schema, file);
  if (value === null) return { register: { kind, file, entries: [] }, problems };
  return {
    register: { kind, file, entries: value.map(asEntry) },
    problems: [...repeats(value, kind, at), ...overlaps(value, at), ...strangers(value, kind, at)],
  };
}

function asEntry(given: EntryFields): Entry {
  const each = given.reports_each_quarter;
  return {
    id: given.id,
    names: given.names,
    succeededBy: given.succeeded_by,
    reportsEachQuarter: each
      ? { first: each.from.first, ...(each.until ? { last: each.until.last } : {}) }
      : null,
  };
}

/** Pages next to those of the wards, by the last part of their addresses. */
const pagesOfWards: ReadonlyMap<string, string> = new Map([
  ["boroughwide", "every ward together"],
  ["not-stated", "the reports that state no wards"],
]);

function repeats(entries: readonly EntryFields[], kind: RegisterKind, at: ProblemAt): Problem[] {
  return entries.flatMap(({ id: own }, index) => {
    const isRepeated = entries.findIndex((other) => other.id === own) < index;
    const meaning = kind === "wards" ? pagesOfWards.get(own) : undefined;
    if (!isRepeated && meaning === undefined) return [];
    const what = meaning ?? `another ${entryWord[kind]}`;
    return [at([index, "id"], "repeated-id", `“${own}” is already the id of ${what}`)];
  });
}

const overlaps = (entries: readonly EntryFields[], at: ProblemAt): Problem[] =>
  entries.flatMap(({ names }, index) => nameDateProblems(names, at, [index, "names"]));

function strangers(entries: readonly EntryFields[], kind: RegisterKind, at: ProblemAt): Problem[] {
  const ids = new Set(entries.map((entry) => entry.id));
  const missing = entries.flatMap((entry, index) =>
    entry.succeeded_by
      .filter((successor) => !ids.has(successor))
      .map((successor) =>
        at(
          [index, "succeeded_by"],
          "unknown-successor",
          `“${successor}” is not the id of a ${entryWord[kind]}`,
        ),
      ),
  );
  return [...missing, ...nameless(entries, at)];
}

function nameless(entries: readonly EntryFields[], at: ProblemAt): Problem[] {
  return entries.flatMap((entry, index) =>
    entry.names
      .filter(({ name }) => nameKey(name) === "")
      .map(({ name }) => at([index, "names"], "wrong-value", `“${name}” has no letter or digit`)),
  );
}
