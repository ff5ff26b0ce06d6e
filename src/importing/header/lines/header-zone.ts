import { isKnownHeading, opensBody } from "../../body/headings.ts";
import { type Cell, cellsOf } from "../../source/cells.ts";
import { isBlank, plain, type RawLine } from "../../source/raw-report.ts";
import { furtherLabels, isItemNumber, labelOf } from "../labels/header-labels.ts";
import { labelledRows } from "../labels/header-rows.ts";
import type { HeaderField } from "../labels/label-forms.ts";
import { isBodyName, isBodyWithDay, isOnlyDate } from "../values/bodies-and-days.ts";

/** The position of a report's header among its lines; `end` is the first line of the report's text. */
export interface HeaderZone {
  readonly start: number;
  readonly end: number;
}

/** A header may come after other matter, but not far into a report. */
const linesSearched = 150;
const linesOfHeader = 30;

/** Finds the lines of the header: the first labels that are close to one another. */
export function headerZone(lines: readonly RawLine[]): HeaderZone | null {
  const labelled = lines.slice(0, linesSearched).map(fieldsOn);
  for (let start = 0; start < labelled.length; start += 1) {
    if ((labelled[start]?.length ?? 0) === 0) continue;
    const end = bodyStart(lines, start, labelled);
    // A letter's date is not a meeting's: the report starts below it.
    const letter = lines.slice(start, end).findLastIndex(({ text }) => isOfLetter(text));
    if (letter !== -1) {
      start += letter;
      continue;
    }
    const near = labelled.slice(start, Math.min(end, start + linesOfHeader)).flat();
    const strong = new Set(near.filter((field) => field !== "other" && field !== "item"));
    const { from, isTitled, isMeeting } = titleStart(lines, start);
    const needed = isMeeting ? ofReports : (["officer", "subject"] as const);
    const titled = isTitled && needed.some((field) => strong.has(field));
    const itemised = isMeetingLine(lines[start]) && itemsIn(lines.slice(start, end)) === 1;
    if (strong.size >= 2 || titled || itemised) return { start: from, end };
  }
  return null;
}

/** The labels of which one, below a body and the day of its meeting, shows a report: an agenda has none. */
const ofReports = ["officer", "subject", "wards", "portfolio"] as const;

/** "Cabinet meeting: 16 November 2023" */
function isMeetingLine(line: RawLine | undefined): boolean {
  const [, body = "", day = ""] =
    /^([^:]{4,90}?)\s?:\s+(.*)$/.exec(plain(line?.text ?? "").trim()) ?? [];
  return isBodyName(body.replace(/ meeting$/i, "")) && isOnlyDate(day);
}

/** How many items of an agenda lines name by label: a report names its own. */
const itemsIn = (lines: readonly RawLine[]): number =>
  lines
    .flatMap(({ text }) => cellsOf(text).map((cell) => labelOf(cell.text)))
    .filter((label) => label?.field === "item" && isItemNumber(label.rest)).length;

/** True if a header has a label that no agenda has. */
export const isOfReport = (lines: readonly RawLine[]): boolean =>
  lines.flatMap(fieldsOn).some((field) => ofReports.some((own) => own === field));

/** True for the words with which a letter begins or ends. */
const isOfLetter = (text: string) =>
  /^\s*(?:dear (?:sir|madam|mr|mrs|ms|miss|dr|member|councillor|colleague|all)s?\b|yours (?:sincerely|faithfully|truly))/i.test(
    plain(text),
  );

/** Where the title above the first label starts, and whether it names a body or a day, or both. */
interface TitleAbove {
  readonly from: number;
  readonly isTitled: boolean;
  readonly isMeeting: boolean;
}

function titleStart(lines: readonly RawLine[], start: number): TitleAbove {
  const above = lines.slice(0, start);
  const printed = above.filter((line) => !isBlank(line));
  const cells = printed.flatMap(({ text }) => cellsOf(text).map((cell) => cell.text));
  const [named, dated] = [cells.some(isBodyName), cells.some(isOnlyDate)];
  const isTitled = named || dated;
  const isMeeting = (named && dated) || cells.some(isBodyWithDay);
  if (printed.length <= 10 && printed.every(isOfLetterhead)) {
    return { from: 0, isTitled: isTitled || isMeeting, isMeeting };
  }
  if (printed.length > 8) return { from: start, isTitled: false, isMeeting: false };
  const at = above.findIndex(({ text }) =>
    cellsOf(text).some((cell) => isBodyName(cell.text) || isOnlyDate(cell.text)),
  );
  return { from: at === -1 ? start : at, isTitled, isMeeting };
}

/** The longest title above a header's labels, in letters: in Word it is one line. */
const longestTitle = 200;

/** True for a line of a letterhead or a title: not a sentence, an item of a list, or a table. */
function isOfLetterhead({ text, table }: RawLine): boolean {
  const words = plain(text).trim().replace(/\s+/g, " ");
  if (table !== null || words.length > longestTitle) return false;
  return !/^(?:\(?\d{1,2}[.)]|[-•*])\s/.test(words) && !/.{40}[.:;]$/.test(words);
}

function fieldsOn(line: RawLine): HeaderField[] {
  return cellsOf(line.text).flatMap(({ text }) => {
    const starts = [0, ...furtherLabels(text)];
    return starts.flatMap(
      (start, at) => labelOf(text.slice(start, starts[at + 1]).trim())?.field ?? [],
    );
  });
}

/** The line at which the report's text starts; a value such as "1. Scheme of 2013" does not start it. */
function bodyStart(
  lines: readonly RawLine[],
  start: number,
  labelled: readonly (readonly HeaderField[])[],
): number {
  const strange = labelledRows(lines.slice(start, start + 2 * linesOfHeader));
  let lastLabel = start;
  const seen = new Set<HeaderField>();
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || isBlank(line)) continue;
    if (line.table !== null) return index;
    const isLabelled = (labelled[index] ?? []).length > 0;
    const opens = !isLabelled && (opensBody(line, lines[index + 1]) || opensWithHeading(line));
    const isLabel = (strange[index - start]?.strange ?? null) !== null;
    if (opens && !isRowAmongLabels(lines, index, labelled, seen, isLabel)) return index;
    for (const field of labelled[index] ?? []) seen.add(field);
    if (isLabelled || isLabel) lastLabel = index;
    if (index > lastLabel + linesOfHeader) break;
  }
  return afterValue(lines, lastLabel);
}

/** So far below a row such as “Purpose:” the header goes on, if it does; farther if all between is in its columns. */
const linesOfRow = 12;
const linesOfRows = 40;
const mostBlank = 3;

/**
 * True for a row such as “Purpose:  To ask for views”, in the columns of labels and values, if a field that
 * the header has not named yet has its label in the same column below.
 */
function isRowAmongLabels(
  lines: readonly RawLine[],
  index: number,
  labelled: readonly (readonly HeaderField[])[],
  seen: ReadonlySet<HeaderField>,
  isLabel: boolean,
): boolean {
  const [label, value] = cellsOf(lines[index]?.text ?? "");
  if (!label || !value || !(isLabel || label.text.endsWith(":"))) return false;
  let isInColumns = true;
  let blank = 0;
  for (let at = index + 1; at <= index + linesOfRows; at += 1) {
    const line = lines[at];
    if (!line || line.table !== null) return false;
    const [first, second] = cellsOf(line.text);
    blank = first ? 0 : blank + 1;
    isInColumns &&= blank <= mostBlank;
    if (!isInColumns && at > index + linesOfRow) return false;
    if (!first) continue;
    const isNew = (labelled[at] ?? []).some((field) => field !== "other" && !seen.has(field));
    if (isNew && first.column === label.column) return true;
    const isRow = first.column === label.column && isNear(second, value);
    isInColumns &&= isRow || isNear(first, value);
    if (!isInColumns && (isLabel || (second === undefined && opensBody(line, lines[at + 1]))))
      return false;
  }
  return false;
}

const isNear = (cell: Cell | undefined, other: Cell) =>
  cell !== undefined && Math.abs(cell.column - other.column) <= 1;

/** True for a section's heading followed by its text on the same line: "Summary: This report …". */
function opensWithHeading({ text }: RawLine): boolean {
  if (summary.test(plain(text).trim())) return true;
  const [, heading = ""] = /^\s{0,11}([^:]{4,60}?)\s?:\s+\S/.exec(plain(text)) ?? [];
  return heading !== "" && isKnownHeading(heading);
}

const summary =
  /^(?:(?:report|executive) )?summary(?: and recommendations?| of (?:the )?report)?$|^recommendations?$/i;

/** If nothing clearly opens the text, it starts after the value of the last label. */
function afterValue(lines: readonly RawLine[], lastLabel: number): number {
  const blank = lines.findIndex((line, index) => index > lastLabel && isBlank(line));
  return blank === -1 ? lines.length : blank;
}
