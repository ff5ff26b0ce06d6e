import { goesOn } from "../../line-ends.ts";
import type { Rule } from "../painted-paths.ts";
import { type PrintedRow, printedRows } from "../printed-rows.ts";
import type { PrintedWord } from "../words.ts";
import { boxAround, boxOf } from "./boxes.ts";
import type { KnownWord } from "./broken-words.ts";
import { isValue, mayGoOn } from "./cell-kinds.ts";
import { cellText } from "./cell-text.ts";
import type { Stretch } from "./gaps.ts";
import { narrowGaps, spaceIn } from "./narrow-gaps.ts";
import type { OpenRegion } from "./open-regions.ts";
import type { PageTable } from "./page-table.ts";
import { holdsSeveralRows, holdsSeveralValues, holdsTwoColumns, partedWords } from "./row-bands.ts";
import { rowsBetween } from "./row-gaps.ts";

/** The table that rows in columns form, with its cells if gaps and lines determine them. */
export function openTable(
  { rows, gaps: free, isWhole }: OpenRegion,
  rules: readonly Rule[],
  isKnown: KnownWord,
): PageTable {
  const words = rows.flatMap((row) => row.words);
  const box = boxAround(words.map(boxOf));
  const clear = withoutSplitColumns(rows, free);
  const head = partedWords(words)[0]?.words ?? [];
  const narrow = columnsOf(words, clear).map((column) =>
    narrowGaps(
      column,
      column.filter((word) => head.includes(word)),
      spaceIn(rows),
    ),
  );
  const isClear = narrow.every((found) => found !== null);
  const gaps = [...clear, ...narrow.flatMap((found) => found ?? [])].sort(
    (one, other) => one.from - other.from,
  );
  const columns = columnsOf(words, gaps).map((column) => ({
    from: column.reduce((least, { left }) => Math.min(least, left), box.right),
    to: column.reduce((most, { right }) => Math.max(most, right), box.left),
  }));
  const read =
    isWhole && isClear && areStable(rows, [...free, ...gaps])
      ? cellsOf(words, { gaps, columns }, rules, isKnown)
      : null;
  const { texts = null, tops = [], isHeaded = false } = read ?? {};
  const ends = [...tops, box.bottom];
  return {
    box,
    words: new Set(words),
    columns,
    tops: ends,
    rows: texts,
    drawn: 0,
    isRuled: false,
    isHeaded,
  };
}

/**
 * The gaps except those between a heading at one side of its column and values at the other: no row has
 * words on both sides, and only one side has a heading.
 */
function withoutSplitColumns(
  rows: readonly PrintedRow[],
  gaps: readonly Stretch[],
): readonly Stretch[] {
  const kept = [...gaps];
  const bands = partedWords(rows.flatMap((row) => row.words));
  const head = bands[0]?.words ?? [];
  for (const gap of gaps) {
    const at = kept.indexOf(gap);
    const filled = (words: readonly PrintedWord[]) => {
      const columns = columnsOf(words, kept);
      return [at, at + 1].filter((column) => (columns[column]?.length ?? 0) > 0).length;
    };
    const isSplit = filled(head) === 1 && bands.every(({ words }) => filled(words) < 2);
    if (isSplit) kept.splice(at, 1);
  }
  return kept;
}

/** The widest space between two words of one cell, for letters of size 1. */
const widestSpace = 0.62;

/** True if no row has a gap that separates columns in some rows but not in others. */
const areStable = (rows: OpenRegion["rows"], gaps: readonly Stretch[]) =>
  rows.every(({ words, size }) =>
    words.slice(1).every((word, index) => {
      const before = words[index];
      if (!before || word.left - before.right <= size * widestSpace) return true;
      return gaps.some(({ from, to }) => before.right <= from + 0.01 && word.left >= to - 0.01);
    }),
  );

function cellsOf(
  words: readonly PrintedWord[],
  { gaps, columns }: { readonly gaps: readonly Stretch[]; readonly columns: readonly Stretch[] },
  rules: readonly Rule[],
  isKnown: KnownWord,
): (Pick<PageTable, "tops" | "isHeaded"> & { readonly texts: string[][] }) | null {
  const rows = rowsBetween(partedWords(words), rules);
  const cells = rows?.map((row) => columnsOf(row, gaps)) ?? fullLineRows(words, gaps);
  if (!cells) return null;
  const isUnclear = (cell: readonly PrintedWord[]) =>
    holdsSeveralValues(cell) || holdsTwoColumns(cell);
  if (cells.some((row) => holdsSeveralRows(row) || row.some(isUnclear))) return null;
  const texts: string[][] = [];
  for (const row of cells) {
    const read = row.map((own, place) => {
      const column = columns[place] ?? { from: 0, to: 0 };
      return cellText({ words: own, column }, isKnown);
    });
    if (!read.every((text) => text !== null)) return null;
    texts.push(read);
  }
  const isHeaded = isHead(cells, texts);
  const [head = [], ...rest] = texts;
  const body = isHeaded ? rest : texts;
  const isWhole = body.every((row) => {
    const filled = row.filter((cell) => cell !== "").length;
    return row[0] !== "" && filled > 1 && filled * 2 >= row.length;
  });
  const lacks = isHeaded && head.some((cell, column) => cell === "" && column > 0);
  if (!isWhole || lacks) return null;
  const mayBeCut = body.some((row, place) => place > 0 && mayGoOn(body[place - 1] ?? [], row));
  const tops = cells.map((row) => boxAround(row.flat().map(boxOf)).top);
  return mayBeCut ? null : { texts, tops, isHeaded };
}

const columnsOf = (words: readonly PrintedWord[], gaps: readonly Stretch[]): PrintedWord[][] =>
  Array.from({ length: gaps.length + 1 }, (_, column) =>
    words.filter(
      ({ left }) =>
        (column === 0 || left >= (gaps[column - 1]?.to ?? 0) - 0.01) &&
        (column === gaps.length || left < (gaps[column]?.to ?? 0) - 0.01),
    ),
  );

/**
 * The rows of evenly spaced lines. Each begins with a line in which every column has words; the lines below
 * can only continue it, because their first column is empty and their words are in the middle of a
 * sentence. Null if a line may belong to another row.
 */
function fullLineRows(
  words: readonly PrintedWord[],
  gaps: readonly Stretch[],
): PrintedWord[][][] | null {
  const rows: PrintedWord[][][] = [];
  let above: string[] = [];
  for (const line of printedRows(words)) {
    const cells = columnsOf(line.words, gaps);
    const texts = cells.map((cell) => cell.map(({ text }) => text).join(" "));
    const last = rows.at(-1);
    if (texts.every((text) => text !== "")) {
      if (mayGoOn(above, texts) || texts.some((_, at) => goesOn(above[at] ?? ""))) return null;
      rows.push(cells);
    } else {
      const goes = (text: string, at: number) =>
        text === "" || (at > 0 && (/^\p{Ll}/u.test(text) || goesOn(above[at] ?? "")));
      if (!last || !texts.every(goes)) return null;
      rows[rows.length - 1] = last.map((cell, at) => [...cell, ...(cells[at] ?? [])]);
    }
    above = texts.map((text, at) => (text === "" ? (above[at] ?? "") : text));
  }
  return rows;
}

/** True if the first row is a heading: it alone is bold, or it has words where the others have values. */
function isHead(cells: readonly PrintedWord[][][], texts: readonly string[][]): boolean {
  const [head = [], ...body] = cells;
  // “Report author:” is above a single value and is not a column's heading.
  if (texts[0]?.some((text) => text.endsWith(":"))) return false;
  const isBold = (row: readonly PrintedWord[][]) => row.flat().every(({ bold }) => bold);
  if (isBold(head) && !body.some(isBold)) return true;
  const [headings = [], ...values] = texts;
  if (headings.some(isValue)) return false;
  return headings.some((_, column) => {
    const under = values.map((row) => row[column] ?? "").filter((cell) => cell !== "");
    return under.length > 1 && under.every(isValue);
  });
}
