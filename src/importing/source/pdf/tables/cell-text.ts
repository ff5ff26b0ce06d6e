import { isParted } from "../../line-ends.ts";
import { type PrintedRow, printedRows } from "../printed-rows.ts";
import { isApart, textIn } from "../row-text.ts";
import type { PrintedWord } from "../words.ts";
import { type KnownWord, lineEnd } from "./broken-words.ts";
import type { Stretch } from "./gaps.ts";

/** A cell's words, and the edges that its column allows them. */
export interface CellWords {
  readonly words: readonly PrintedWord[];
  readonly column: Stretch;
}

/**
 * A cell as one line of text. Words broken by a hyphen or a narrow column are joined. Null if it is unclear
 * whether a line end separates two words or breaks one.
 */
export function cellText({ words, column }: CellWords, isKnown: KnownWord): string | null {
  let text = "";
  let above: PrintedRow | null = null;
  for (const row of printedRows(words)) {
    const line = lineText(row);
    const end = above ? lineEnd(above.words, row.words, column, isKnown) : "between-words";
    if (end === "unclear") return null;
    const joins = text === "" || end === "within-word" || isParted(text, line);
    text += joins || isCutFigure(text, line) ? line : ` ${line}`;
    above = row;
  }
  return text;
}

/** The printed lines of a cell; a figure over two lines becomes one. */
export function cellLines(words: readonly PrintedWord[]): string[] {
  const lines: string[] = [];
  for (const line of printedRows(words).map(lineText)) {
    const above = lines.at(-1) ?? "";
    if (isCutFigure(above, line)) lines[lines.length - 1] = above + line;
    else lines.push(line);
  }
  return lines;
}

function lineText(row: PrintedRow): string {
  let text = "";
  for (const [place, word] of row.words.entries()) {
    const before = row.words[place - 1];
    if (before && isApart(before, word, row.size)) text += " ";
    text += textIn(row, word);
  }
  return text;
}

/** "110,99" above "0" is 110,990: a comma has three digits after it, so the column was too narrow. */
const isCutFigure = (above: string, line: string) =>
  /,\d{0,2}$/.test(above) && /^[£€$]?\d{1,3}(?:,\d{3})+(?:\.\d+)?%?$/.test(above + line);
