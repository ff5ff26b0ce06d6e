import {
  borneAs,
  entriesNamed,
  entryWord,
  type Named,
  type Register,
  wasBorneOn,
} from "../../model/council/register.ts";
import { isBoroughwide, type Wards } from "../../model/council/wards.ts";
import type { Problem } from "../../model/problem.ts";
import { longDate, type PlainDate } from "../../model/time/plain-date.ts";
import { suggestion } from "../../text/nearest-name.ts";
import type { ProblemAt } from "../yaml.ts";
import { mayLack } from "./front-matter.ts";

/** A name that was found, or the Problem that no register has it, or that it was not in use on that day. */
export type NameRead =
  | { readonly named: Named; readonly problem: null }
  | { readonly named: null; readonly problem: Problem };

/** Looks up a printed name as it was on the day of the meeting. */
export function readName(
  register: Register,
  printed: string,
  date: PlainDate,
  path: readonly (string | number)[],
  at: ProblemAt,
): NameRead {
  const entries = entriesNamed(register, printed);
  const entry = entries.find((one) => borneAs(one, printed).some((name) => wasBorneOn(name, date)));
  if (entry) return { named: { printed, entry }, problem: null };
  const word = entryWord[register.kind];
  if (entries[0]) {
    const spans = borneAs(entries[0], printed).map(({ from, until }) => span(from, until));
    const then = entries[0].names.find((name) => wasBorneOn(name, date));
    const called = then ? `, and “${then.name}” then` : "";
    const message = `“${printed}” was not the name of a ${word} on ${longDate(date)}; ${register.file} has it ${spans.join(" and ")}${called}`;
    return { named: null, problem: at(path, `${word}-not-then`, message) };
  }
  const names = register.entries.flatMap((one) => one.names.map(({ name }) => name));
  const message = `“${printed}” is not in ${register.file}${suggestion(printed, names)}`;
  return { named: null, problem: at(path, `unknown-${word}`, message) };
}

/** Looks up each name of a list. */
export function readNames(
  register: Register,
  printed: readonly string[],
  date: PlainDate,
  field: string,
  at: ProblemAt,
): { named: readonly Named[]; problems: readonly Problem[] } {
  const read = printed.map((name, index) => readName(register, name, date, [field, index], at));
  return {
    named: read.flatMap(({ named }) => (named ? [named] : [])),
    problems: read.flatMap(({ problem }) => (problem ? [problem] : [])),
  };
}

/** The boards of a report, the first of which is that of its address: null where it is unknown. */
export function readBoards(
  register: Register,
  { board: printed, date }: { readonly board: readonly string[]; readonly date: PlainDate },
  at: ProblemAt,
): { board: Named | null; alsoTo: readonly Named[]; problems: readonly Problem[] } {
  const [first = "", ...others] = printed;
  const path = others.length === 0 ? ["board"] : ["board", 0];
  const { named: board, problem } = readName(register, first, date, path, at);
  const further = others.map((name, place) =>
    readName(register, name, date, ["board", place + 1], at),
  );
  return {
    board,
    alsoTo: further.flatMap(({ named }) => named ?? []),
    problems: [problem, ...further.map((one) => one.problem)].flatMap((one) => one ?? []),
  };
}

/** The wards of a report: every ward if it says "Boroughwide", otherwise those it names. */
export function readWards(
  register: Register,
  printed: readonly string[],
  date: PlainDate,
  at: ProblemAt,
): { wards: Wards; problems: readonly Problem[] } {
  const [only] = printed;
  if (printed.length === 1 && only !== undefined && isBoroughwide(only)) {
    return { wards: { kind: "boroughwide", printed: only }, problems: [] };
  }
  const { named, problems } = readNames(register, printed, date, "wards", at);
  return { wards: { kind: "named", wards: named }, problems };
}

/** The rule for a report without wards; no Problem if site.yaml says that wards are not stated. */
export const noWards = "no-wards";

/** The Problem for a report whose front matter names no wards; a notice or a record of a decision needs none. */
export function missingWards(yaml: string, at: ProblemAt): Problem[] {
  if (mayLack("wards", yaml) || /^(?:wards|exempt|withdrawn)[ \t]*:/m.test(yaml)) return [];
  const message =
    "“wards” is required; where your council prints none, site.yaml should say “wards: not stated”";
  return [at(["wards"], noWards, message)];
}

function span(from: PlainDate | null, until: PlainDate | null): string {
  if (from && until) return `from ${longDate(from)} to ${longDate(until)}`;
  if (from) return `from ${longDate(from)}`;
  return until ? `until ${longDate(until)}` : "without dates";
}
