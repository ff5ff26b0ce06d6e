import { datesIn } from "../../../model/time/date-in-words.ts";
import { type Label, labelOf } from "../../header/labels/header-labels.ts";
import { isMeaningless } from "../../header/unlabelled.ts";
import { isBodyName, isBodyWithDay, isOnlyDate } from "../../header/values/bodies-and-days.ts";
import { cellsOf } from "../../source/cells.ts";
import { isBlank, plain, type RawLine } from "../../source/raw-report.ts";

/** A line with words, or a row of a table, in its cells. */
export interface PrintedLine {
  /** Its place among the lines of the file. */
  readonly at: number;
  readonly cells: readonly string[];
}

/** The header of a report, as far as it tells where the report begins. */
export interface HeaderFound {
  /** The place among the printed lines of its first line, and of its last label. */
  readonly from: number;
  readonly last: number;
  /** Empty if no label states it. */
  readonly subject: string;
  /** Its labels as printed. */
  readonly labels: ReadonlySet<string>;
  readonly namesBody: boolean;
}

/** Lines in their cells, each row of a table as a line; blank ones are left out. */
export const printedLines = (lines: readonly RawLine[]): PrintedLine[] =>
  lines.flatMap((line, at) => {
    if (isBlank(line)) return [];
    const rows = line.table ?? [cellsOf(line.text).map(({ text }) => text)];
    return rows
      .map((row) => row.flatMap((cell) => plain(cell).trim().split("\n")).filter(Boolean))
      .filter((cells) => cells.length > 0)
      .map((cells) => ({ at, cells }));
  });

/** In printed lines. */
const most = { above: 10, betweenLabels: 3, header: 25 } as const;

/** The header that begins within the first lines of a page; null if there is none. */
export function headerAtTop(page: readonly PrintedLine[]): HeaderFound | null {
  const lines = page.slice(0, most.header);
  const first = lines.findIndex((line) => ownLabels(line).length > 0);
  if (first === -1 || first >= most.above) return null;
  const last = lines.findLastIndex((line) => ownLabels(line).length > 0);
  const found = headerIn(lines, first, last);
  return found && { ...found, from: 0, last: lastOfBlock(page, first) };
}

/**
 * The header whose first label is on a line amid others, with the names of the body and its council that are
 * printed above it; null if the labels of these lines make none.
 */
export function headerAmid(lines: readonly PrintedLine[], first: number): HeaderFound | null {
  if (ownLabels(lines[first] as PrintedLine).length === 0) return null;
  const found = headerIn(lines, first, lastOfBlock(lines, first));
  return found?.namesBody ? { ...found, from: headAbove(lines, first) } : null;
}

/** The last of the labels that are close to one another; a line without a label is a block of its own. */
export function lastOfBlock(lines: readonly PrintedLine[], first: number): number {
  let last = first;
  if (ownLabels(lines[first] as PrintedLine).length === 0) return last;
  for (let at = first; at <= last + most.betweenLabels && at < first + most.header; at += 1) {
    const line = lines[at];
    if (line && ownLabels(line).length > 0) last = at;
  }
  return last;
}

function headerIn(lines: readonly PrintedLine[], first: number, last: number): HeaderFound | null {
  const own = lines.slice(first, last + 1);
  const labels = own.flatMap(ownLabels);
  const fields = new Set(labels.map(({ field }) => field));
  const named = lines.slice(headAbove(lines, first), last + 1).flatMap(({ cells }) => cells);
  const isMeeting = named.some(isBodyWithDay);
  const namesBody = fields.has("board") || isMeeting || named.some(isBodyName);
  const isDated = fields.has("date") || isMeeting || named.some(isOnlyDate);
  // A title without a label stands between the body with its day and the officer.
  const isTitled =
    fields.has("officer") &&
    namesBody &&
    isDated &&
    lines.slice(headAbove(lines, first), first).every(isOfTitle);
  const isLabelled = fields.has("subject") && (fields.size > 1 || (namesBody && isDated));
  if (!isLabelled && !isTitled) return null;
  return {
    from: first,
    last,
    subject: subjectIn(own),
    labels: new Set(labels.map(({ printed }) => printed.toLowerCase())),
    namesBody,
  };
}

/** True for a line that is no minute, no item of a list and no sentence. */
const isOfTitle = ({ cells }: PrintedLine) =>
  (!/^\(?\d/.test(cells[0] ?? "") || cells.every(isOnlyDate)) &&
  !/.{60}[.;]$/.test(cells.join(" "));

/** The labels that only a report’s header has together. */
export const ownLabels = ({ cells }: PrintedLine): Label[] =>
  cells.flatMap((cell) => {
    const label = labelOf(cell);
    return label && ["board", "date", "subject", "officer"].includes(label.field) ? [label] : [];
  });

function subjectIn(lines: readonly PrintedLine[]): string {
  for (const [at, { cells }] of lines.entries()) {
    for (const [place, cell] of cells.entries()) {
      const label = labelOf(cell);
      if (label?.field !== "subject") continue;
      const words = label.rest || cells[place + 1] || lines[at + 1]?.cells[0] || "";
      return words.replace(/\s+/g, " ");
    }
  }
  return "";
}

/** So many lines of a title may stand between the body with its day and the first label. */
const linesOfTitle = 4;

/** The first line of a head whose title has no label: the body’s name is above it, and its day. */
function headAbove(lines: readonly PrintedLine[], first: number): number {
  const plainly = titleAbove(lines, first);
  if (plainly < first) return plainly;
  for (let at = first - 1; at >= Math.max(0, first - linesOfTitle - 1); at -= 1) {
    const line = lines[at];
    if (!line || !isOfTitle(line)) return first;
    const { cells } = line;
    if (cells.some((cell) => isOnlyDate(cell) || isBodyName(cell) || isBodyWithDay(cell))) {
      return titleAbove(lines, at + 1);
    }
  }
  return first;
}

/**
 * The first line of the title above a header’s labels: the highest that names a body or a council, with only
 * such lines, days and marks below it. A day alone may end the report before.
 */
function titleAbove(lines: readonly PrintedLine[], first: number): number {
  let from = first;
  for (let at = first - 1; at >= Math.max(0, first - most.above); at -= 1) {
    const cells = lines[at]?.cells ?? [];
    if (!cells.every((cell) => isMeaningless(cell) || isBodyWithDay(cell))) break;
    if (cells.some((cell) => isNameAbove(cell))) from = at;
  }
  return from;
}

const isNameAbove = (cell: string) =>
  isBodyName(cell) ||
  isBodyWithDay(cell) ||
  (datesIn(cell).length === 0 && /\b(?:council|authority|corporation)\b/i.test(cell));
