import { labelOf } from "../../header/header-labels.ts";
import { cellsOf } from "../cells.ts";
import { boldOff, boldOn, type Print, plain } from "../raw-report.ts";
import type { PageContent, TextPiece } from "./page-content.ts";

/** A line as printed, its words set in the columns in which they stand. */
export interface PrintedLine {
  readonly text: string;
  readonly opensPage: boolean;
  readonly print: Print | null;
}

interface Row {
  readonly pieces: TextPiece[];
  readonly baseline: number;
  readonly size: number;
}

/** The lines of all pages in the order in which they are read, and the footnotes apart. */
export function pageLines(pages: readonly PageContent[]): {
  lines: readonly PrintedLine[];
  notes: readonly PrintedLine[];
} {
  const unit = widthOfColumn(pages);
  const left = pages
    .flatMap(({ pieces }) => pieces)
    .reduce((least, piece) => Math.min(least, piece.left), Number.POSITIVE_INFINITY);
  const lines: PrintedLine[] = [];
  const notes: PrintedLine[] = [];
  for (const [index, page] of pages.entries()) {
    const rows = rowsOf(page.pieces);
    const noteStart = footnoteStart(rows);
    const spacing = usualSpacing(rows);
    for (const [place, row] of rows.entries()) {
      const text = rowText(row, left, unit);
      const print = printOf(row, page.number);
      const line = { text, opensPage: place === 0 && index > 0, print };
      const above = rows[place - 1];
      if (place >= noteStart && !isFoot(text)) notes.push(line);
      else {
        if (above && row.baseline - above.baseline > spacing * 1.3) {
          lines.push({ text: "", opensPage: false, print: null });
        }
        lines.push(line);
      }
    }
  }
  return { lines, notes: joinedNotes(notes) };
}

/** A column is a little narrower than a letter, so that words never run into the next column's. */
function widthOfColumn(pages: readonly PageContent[]): number {
  const widths = pages
    .flatMap(({ pieces }) => pieces)
    .filter(({ text }) => text.length > 3)
    .map(({ left, right, text }) => (right - left) / text.length);
  return Math.max(1, median(widths) * 0.8);
}

/** Pieces that stand on one line, from the top of the page; raised figures belong to the line below them. */
function rowsOf(printed: readonly TextPiece[]): Row[] {
  const rows: Row[] = [];
  const fromTop = [...printed].sort((one, other) => one.baseline - other.baseline);
  for (const piece of fromTop) {
    const row = rows.findLast(({ baseline, size }) => {
      const apart = Math.abs(baseline - piece.baseline);
      return apart < Math.max(size, piece.size) * 0.45;
    });
    if (row) row.pieces.push(piece);
    else rows.push({ pieces: [piece], baseline: piece.baseline, size: piece.size });
  }
  return rows
    .map(({ pieces }) => {
      const tallest = pieces.reduce((one, other) => (other.size > one.size ? other : one));
      const inOrder = pieces.sort((one, other) => one.left - other.left);
      return { pieces: inOrder, baseline: tallest.baseline, size: tallest.size };
    })
    .sort((one, other) => one.baseline - other.baseline);
}

/** A row's words, each piece in its column; pieces that touch are one word. */
function rowText(row: Row, left: number, unit: number): string {
  const { pieces, size } = row;
  let text = "";
  let end = left;
  let bold = false;
  for (const piece of pieces) {
    const words = isRaised(piece, row) ? superscript(piece.text) : piece.text;
    const column = Math.round((piece.left - left) / unit);
    const gap = piece.left - end;
    if (bold && !piece.bold) text += boldOff;
    const opens = piece.bold && !bold ? boldOn : "";
    bold = piece.bold;
    if (text === "") text = " ".repeat(Math.max(0, column));
    else if (gap > size * 1.1 || endsInLabel(text)) text = toColumn(`${text.trimEnd()}   `, column);
    else if (gap > size * 0.14 && !/\s$/.test(text) && !/^\s/.test(words)) text += " ";
    text += opens + words;
    end = piece.right;
  }
  return bold ? text.trimEnd() + boldOff : text.trimEnd();
}

const toColumn = (text: string, column: number) =>
  text + " ".repeat(Math.max(0, column - plain(text).length));

/** A label may reach to the very edge of its column. */
const endsInLabel = (text: string) =>
  plain(text).endsWith(":") && labelOf(cellsOf(text).at(-1)?.text ?? "") !== null;

const superscript = (words: string) =>
  /^\s*\d+\s*$/.test(words)
    ? words.trim().replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? digit)
    : words;

const isRaised = (piece: TextPiece, { baseline, size }: Row) =>
  piece.size < size * 0.8 && piece.baseline < baseline - size * 0.15;

/** How a row is printed; its size and face are those of most of its letters. */
function printOf({ pieces, baseline }: Row, page: number): Print {
  const letters = pieces.reduce((most, piece) =>
    piece.text.length > most.text.length ? piece : most,
  );
  return {
    page,
    left: pieces[0]?.left ?? 0,
    right: pieces.reduce((most, { right }) => Math.max(most, right), 0),
    baseline,
    size: letters.size,
    face: letters.face,
    bold: pieces.every(({ bold }) => bold),
  };
}

/**
 * The place of the first line of footnotes at the foot of a page: it opens with a figure that
 * stands raised in the page's text.
 */
function footnoteStart(rows: readonly Row[]): number {
  const marks = new Set(
    rows.flatMap((row) =>
      row.pieces.slice(1).flatMap((piece) => (isRaised(piece, row) ? [piece.text.trim()] : [])),
    ),
  );
  const spacing = usualSpacing(rows);
  const start = rows.findIndex((row, place) => {
    const above = rows[place - 1];
    const mark = /^\s*(\d{1,2})(?!\d|\.)/.exec(row.pieces.map(({ text }) => text).join(""))?.[1];
    const apart = above !== undefined && row.baseline - above.baseline > spacing * 1.2;
    return place > rows.length / 3 && apart && mark !== undefined && marks.has(mark);
  });
  return start === -1 ? rows.length : start;
}

const isFoot = (text: string) => /^\s*(?:page\b.*|[-–]?\s*\d{1,3}\s*[-–]?)$/i.test(text);

/** The lines of a footnote as one. */
function joinedNotes(notes: readonly PrintedLine[]): PrintedLine[] {
  const joined: PrintedLine[] = [];
  for (const note of notes) {
    const above = joined.at(-1);
    if (above && !/^\s*[\d⁰¹²³⁴-⁹]/.test(note.text)) {
      joined[joined.length - 1] = { ...above, text: `${above.text} ${note.text.trim()}` };
    } else joined.push({ ...note, text: note.text.trim() });
  }
  return joined;
}

/** The distance from line to line within paragraphs. */
function usualSpacing(rows: readonly Row[]): number {
  const apart = rows
    .slice(1)
    .map(({ baseline }, index) => baseline - (rows[index]?.baseline ?? baseline));
  const lower = [...apart].sort((one, other) => one - other);
  return lower[Math.floor(lower.length * 0.4)] ?? 12;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
}
