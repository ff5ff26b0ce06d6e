import type { Stated } from "../../model/report/field.ts";
import { statedFields, statedValue } from "../../model/report/stated-fields.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import type { RawLine } from "../source/raw-report.ts";
import type { Changes } from "../source/repairs.ts";
import { type HeaderField, labelForms } from "./header-labels.ts";
import { headerPairs, joined, type Pair, type Words } from "./header-pairs.ts";
import type { HeaderZone } from "./header-zone.ts";
import { meetingDate, noteDate } from "./meeting-date.ts";
import { officersIn } from "./officers.ts";
import { takeUnlabelled } from "./unlabelled.ts";
import { wardsIn } from "./ward-names.ts";

/** What a report's header says, as printed; null or empty where it says nothing. */
export interface Header {
  readonly board: string | null;
  readonly date: PlainDate | null;
  readonly subject: string | null;
  readonly officers: readonly string[];
  readonly portfolios: readonly string[];
  readonly wards: readonly string[];
  readonly item: string | null;
  /** The fields that the table of fields describes completely. */
  readonly stated: Stated;
  readonly classification: string | null;
  /** Words of the header that have no field of their own; they open the report's text. */
  readonly opening: readonly string[];
  /** Every label and value that is not in `opening`, for the proof that none was lost. */
  readonly accounted: readonly string[];
  readonly line: number;
}

/** Reads the header out of its lines, and notes what it lacks or leaves unclear. */
export function readHeader(
  lines: readonly RawLine[],
  zone: HeaderZone,
  known: KnownNames,
  changes: Changes,
): Header {
  const within = lines.slice(zone.start, zone.end);
  const found = headerPairs(within);
  const { pairs } = found;
  const loose = [...found.loose];
  const chosen = new Map<HeaderField, Pair>();
  for (const pair of pairs) {
    const rival = chosen.get(pair.field);
    if (pair.field !== "other" && (!rival || isLikelier(pair, rival))) {
      chosen.set(pair.field, pair);
    }
  }
  const valuesOf = (field: HeaderField): Words[] => [...(chosen.get(field)?.value ?? [])];
  const firstLine = lines[zone.start]?.number ?? 1;
  const lineOf = (field: HeaderField) => chosen.get(field)?.line ?? firstLine;

  const bodies = takeUnlabelled("board", chosen.get("board"), loose, changes);
  const under = meetingDate(bodies, valuesOf("date"));
  const dated =
    under.date === null && valuesOf("date").length === 0
      ? meetingDate(bodies, takeUnlabelled("date", chosen.get("date"), loose, changes))
      : under;
  const stated = statedIn((name) => joined(valuesOf(`stated ${name}`)));
  const opening: Words[] = [...loose, ...dated.over];
  const labelled: Words[] = [];
  const accounted: string[] = [];
  for (const pair of pairs) {
    const unread =
      pair.field === "classification" ||
      (pair.field === "date" && !dated.date) ||
      (pair.field.startsWith("stated ") && !stated.some(({ label }) => label === pair.field));
    const kept = chosen.get(pair.field) === pair && !unread;
    if (kept) accounted.push(pair.label);
    else labelled.push({ line: pair.line, text: [pair.label, ...texts(pair.value)].join(" ") });
    tellRival(pair, chosen.get(pair.field), changes);
  }
  noteDate(dated, lineOf("date"), changes);
  for (const { text, line } of loose.filter((words) => !/general release/i.test(words.text))) {
    const message = `“${text}” stands in the header under no label; it opens the report’s text`;
    changes.find(line, "warning", "loose-words", message);
  }
  const subject = joined(valuesOf("subject"));
  const board = joined(dated.board);
  const item = joined(valuesOf("item"));
  const officers = officersIn(joined(valuesOf("officer")) ?? "", known.officers);
  const wards = wardsIn(valuesOf("wards"), known.wards);
  const portfolio = joined(valuesOf("portfolio"));
  opening.push(...officers.over.map((text) => ({ text, line: lineOf("officer") })));
  for (const note of [...officers.notes, ...wards.notes]) {
    changes.repair(note.field === "officer" ? lineOf("officer") : lineOf("wards"), note.text);
  }
  const missing: [boolean, string, HeaderField][] = [
    [board === null, "board", "board"],
    [subject === null, "subject", "subject"],
    [officers.names.length === 0, "reporting_officer", "officer"],
    [wards.names.length === 0, "wards", "wards"],
  ];
  for (const [lacking, field, of] of missing) {
    if (!lacking) continue;
    const what = `the header states no ${fieldWord[field]}; fill in “${field}”`;
    changes.find(lineOf(of), "error", "missing-field", what);
  }
  const words = [board, subject, portfolio, item, ...dated.printed];
  const values = [...words, ...stated.map(({ printed }) => printed)].filter((one) => one !== null);
  return {
    board,
    date: dated.date,
    subject,
    officers: officers.names,
    portfolios: portfolio === null ? [] : [portfolio],
    wards: wards.names,
    item,
    stated: Object.fromEntries(stated.map(({ name, value }) => [name, value])),
    classification: joined(valuesOf("classification")),
    opening: byLine(opening, labelled),
    accounted: [...accounted, ...values, ...officers.accounted, ...wards.accounted],
    line: firstLine,
  };
}

/** The fields that the table of fields describes completely, where their values are certain. */
const statedIn = (printedOf: (name: string) => string | null) =>
  statedFields.flatMap(({ name, stated }) => {
    const printed = printedOf(name);
    const value = printed === null ? null : statedValue(stated, printed);
    return value === null ? [] : [{ name, label: `stated ${name}`, printed, value }];
  });

/** The header's further words by line: loose ones of one line stand together, a label and its value alone. */
function byLine(loose: readonly Words[], labelled: readonly Words[]): string[] {
  const together = new Map<number, string[]>();
  for (const { text, line } of loose) {
    together.set(line, [...(together.get(line) ?? []), text]);
  }
  const lines = [...together].map(([line, parts]) => ({ line, text: parts.join(" ") }));
  return [...labelled, ...lines]
    .sort((one, other) => one.line - other.line)
    .map(({ text }) => text);
}

/** Names that the registers hold, by which a list is told from one name with a comma in it. */
export interface KnownNames {
  readonly officers: (name: string) => boolean;
  readonly wards: (name: string) => boolean;
}

const fieldWord: Readonly<Record<string, string>> = {
  board: "board or meeting that it is put to",
  subject: "subject",
  reporting_officer: "reporting officer",
  wards: "wards",
};

const texts = (value: readonly Words[]) => value.map(({ text }) => text);

/** Of two labels for one field the one whose spelling comes first among its forms. */
function isLikelier(pair: Pair, rival: Pair): boolean {
  if (rival.value.length === 0 && pair.value.length > 0) return true;
  return pair.value.length > 0 && rank(pair) < rank(rival);
}

/** Two labels for one field are never settled without a word. */
function tellRival(pair: Pair, taken: Pair | undefined, changes: Changes) {
  const [value, other] = [joined([...pair.value]), taken && joined([...taken.value])];
  if (taken === pair || !value || !other || value === other) return;
  const message = `“${pair.label} ${value}” and “${taken?.label} ${other}” say the same thing of the report; the second was taken, and the first opens the report’s text`;
  changes.find(pair.line, "warning", "rival-labels", message);
}

const rank = ({ field, label }: Pair) =>
  (labelForms[field] ?? []).findIndex((form) =>
    new RegExp(`^(?:${form})$`, "i").test(label.replace(/\s*:$/, "")),
  );
