import { goesOn } from "../../source/line-ends.ts";

/** A table worked out from the columns of its lines. */
export interface Rows {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** True if a cell was printed over several lines. */
  readonly wrapped: boolean;
}

/** The rows of lines in columns, or null if a word could belong to another row or column. */
export function rowsOf(lines: readonly string[]): Rows | null {
  const columns = columnsBetweenGaps(lines.filter((line) => line.trim() !== ""));
  if (columns.length < 2) return null;
  const groups = groupsOf(lines).map((group) =>
    group.map((line) => columns.map(({ from, to }) => line.slice(from, to).trim())),
  );
  // A gap within a cell is a column that another line crosses.
  if (groups.flat(2).some((cell) => /\S\s{3,}\S/.test(cell))) return null;
  const rows = groups.every((group) => group.length === 1)
    ? groups.flat()
    : (linesAsRows(groups.flat()) ?? groupsAsRows(groups) ?? fullLinesAsRows(groups.flat()));
  const [head, ...rest] = rows ?? [];
  if (!head || rest.length === 0 || !isHead(head, rest)) return null;
  return { head, rows: rest, wrapped: rest.length + 1 < groups.flat().length };
}

interface Column {
  readonly from: number;
  readonly to: number;
}

/** The columns of characters between gaps that run through every line. */
function columnsBetweenGaps(lines: readonly string[]): Column[] {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const columns: Column[] = [];
  let from: number | null = null;
  let empty = 0;
  for (let at = 0; at <= width; at += 1) {
    const printed = lines.some((line) => at < line.length && line[at] !== " ");
    empty = printed ? 0 : empty + 1;
    if (printed && from === null) from = at;
    if (from !== null && (empty >= 2 || at === width)) {
      columns.push({ from, to: at + 1 });
      from = null;
    }
  }
  return columns;
}

/** Groups of lines with blank lines between them. */
function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() !== "") groups.at(-1)?.push(line);
    else if (groups.at(-1)?.length) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

/** Takes each line as a row, if every cell is filled except in a heading over two lines. */
function linesAsRows(lines: readonly string[][]): string[][] | null {
  const rows: string[][] = [];
  for (const line of lines) {
    const above = rows.at(-1);
    const [first = "", ...rest] = line;
    const onHead = rows.length === 1 && first === "" && rest.every((cell) => cell !== "");
    const onFirst = rest.every((cell) => cell === "") && goesOn(above?.[0] ?? "");
    if (above && (onHead || onFirst)) {
      rows[rows.length - 1] = above.map((cell, column) => joined(cell, line[column] ?? ""));
      continue;
    }
    const isFirst = rows.length === 0;
    if (rest.some((cell) => cell === "") || (first === "" && !isFirst)) return null;
    if (above && mayGoOn(above, line)) return null;
    rows.push(line);
  }
  return rows;
}

/** Takes each group of lines between blank ones as a row, if each starts in the first column. */
function groupsAsRows(groups: readonly string[][][]): string[][] | null {
  if (groups.length < 2) return null;
  const begins = (group: string[][], place: number) => {
    const [first = "", ...rest] = group[0] ?? [];
    return (first !== "" || place === 0) && rest.filter((cell) => cell !== "").length > 0;
  };
  if (!groups.every(begins)) return null;
  return groups.map((group) =>
    group.reduce((row, line) => row.map((cell, column) => joined(cell, line[column] ?? ""))),
  );
}

/**
 * Rows that each begin with a line in which every cell is filled, if the lines below can only continue it:
 * their first column is empty, and they continue an unfinished sentence.
 */
function fullLinesAsRows(lines: readonly string[][]): string[][] | null {
  const rows: string[][] = [];
  const lastFull = lines.findLastIndex((line) => line.every((cell) => cell !== ""));
  for (const [place, line] of lines.entries()) {
    const above = rows.at(-1);
    // Nothing below the last row could own its words.
    const sure =
      place > lastFull && rows.length > 1 && rows[0]?.every((cell) => headWord.test(cell));
    if (line.every((cell) => cell !== "")) {
      if (above && mayGoOn(above, line)) return null;
      rows.push(line);
    } else if (
      !above ||
      line[0] !== "" ||
      !(sure || line.every((cell, at) => continues(above[at] ?? "", cell)))
    )
      return null;
    else rows[rows.length - 1] = above.map((cell, column) => joined(cell, line[column] ?? ""));
  }
  return rows;
}

/** True if a full line may be the second line of a row in which every cell wraps. */
const mayGoOn = (above: readonly string[], line: readonly string[]) =>
  line.some((cell, at) => {
    const before = above[at] ?? "";
    if (headWord.test(before) || isAnswer(cell) || isFigure(cell)) return false;
    return goesOn(before) || (/^\p{Ll}/u.test(cell) && /\s/.test(before));
  });

const continues = (cell: string, more: string) =>
  more === "" || /^\p{Ll}/u.test(more) || goesOn(cell);

const joined = (cell: string, more: string) => [cell, more].filter((part) => part !== "").join(" ");

/**
 * True if the first row is a heading: its first cell is empty, or it has words where the others have
 * figures, or it has no figures above three or more columns.
 */
function isHead(head: readonly string[], rows: readonly (readonly string[])[]): boolean {
  if (head[0] === "") return true;
  if (head.some((cell) => isFigure(cell) || isAnswer(cell) || cell === "")) return false;
  if (head.length >= 3 || head.every((cell) => headWord.test(cell))) return true;
  return head.some((_, column) => {
    const under = rows.map((row) => row[column] ?? "");
    return under.some(isFigure) || under.every(isAnswer);
  });
}

/** Column headings of the lists at the end of a report. */
const headWord =
  /^(?:no\.?|ref\.?|item|title(?: of document)?|documents?|background (?:papers?|documents?)|held at|location|place of inspection|contact(?: officer)?|appendix|description|name|post|date)$/i;

const isFigure = (cell: string) => /^[£€$+–−-]?\s?\d[\d,.]*\s?(?:%|[mk]|p|pp)?$/.test(cell);

/** True for a day, a yes or a no. */
const isAnswer = (cell: string) =>
  /^(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? \p{L}+ \d{4}|yes|no|n\/a)$/iu.test(
    cell,
  );
