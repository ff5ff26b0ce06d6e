import { labelOf } from "../../header/header-labels.ts";
import { cellsOf } from "../cells.ts";

/** A piece of text on a page, as PDF gives it: its words, its place, its width and its height. */
export interface TextPiece {
  readonly str: string;
  /** The last two are the distance from the page's left and lower edges, in points. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

export type PageText = readonly TextPiece[];

/** A line as printed, its words set in the columns in which they stand. */
export interface PrintedLine {
  readonly text: string;
  readonly page: number;
  readonly opensPage: boolean;
}

interface Row {
  readonly pieces: TextPiece[];
  readonly y: number;
  readonly height: number;
}

/** The lines of all pages in the order in which they are read, and the footnotes apart. */
export function pageLines(pages: readonly PageText[]): {
  lines: readonly PrintedLine[];
  notes: readonly PrintedLine[];
} {
  const unit = widthOfColumn(pages);
  const left = pages
    .flat()
    .filter(isPrinted)
    .reduce((least, piece) => Math.min(least, xOf(piece)), Number.POSITIVE_INFINITY);
  const lines: PrintedLine[] = [];
  const notes: PrintedLine[] = [];
  for (const [index, page] of pages.entries()) {
    const rows = rowsOf(page);
    const noteStart = footnoteStart(rows);
    const spacing = usualSpacing(rows);
    for (const [place, row] of rows.entries()) {
      const text = rowText(row, left, unit);
      const line = { text, page: index + 1, opensPage: place === 0 && index > 0 };
      const above = rows[place - 1];
      if (place >= noteStart && !isFoot(text)) notes.push(line);
      else {
        if (above && above.y - row.y > spacing * 1.3) {
          lines.push({ ...line, text: "", opensPage: false });
        }
        lines.push(line);
      }
    }
  }
  return { lines, notes: joinedNotes(notes) };
}

const isPrinted = ({ str }: TextPiece) => str.trim() !== "";
const xOf = ({ transform }: TextPiece) => transform[4] ?? 0;
const yOf = ({ transform }: TextPiece) => transform[5] ?? 0;

/** A column is a little narrower than a letter, so that words never run into the next column's. */
function widthOfColumn(pages: readonly PageText[]): number {
  const widths = pages
    .flat()
    .filter((piece) => isPrinted(piece) && piece.str.length > 3)
    .map(({ width, str }) => width / str.length);
  return Math.max(1, median(widths) * 0.8);
}

/** Pieces that stand on one line, from the top of the page; raised figures belong to the line below them. */
function rowsOf(page: PageText): Row[] {
  const rows: Row[] = [];
  const pieces = page.filter(isPrinted).sort((one, other) => yOf(other) - yOf(one));
  for (const piece of pieces.filter(({ height }) => height > 0)) {
    const row = rows.findLast(({ y, height }) => {
      const apart = Math.abs(y - yOf(piece));
      return apart < Math.max(height, piece.height) * 0.45;
    });
    if (row) row.pieces.push(piece);
    else rows.push({ pieces: [piece], y: yOf(piece), height: piece.height });
  }
  return rows
    .map(({ pieces: own }) => {
      const tallest = own.reduce((one, other) => (other.height > one.height ? other : one));
      const inOrder = own.sort((one, other) => xOf(one) - xOf(other));
      return { pieces: inOrder, y: yOf(tallest), height: tallest.height };
    })
    .sort((one, other) => other.y - one.y);
}

/** A row's words, each piece in its column; pieces that touch are one word. */
function rowText(row: Row, left: number, unit: number): string {
  const { pieces, height } = row;
  let text = "";
  let end = left;
  for (const piece of pieces) {
    const x = xOf(piece);
    const words = isRaised(piece, row) ? superscript(piece.str) : piece.str;
    const column = Math.round((x - left) / unit);
    const gap = x - end;
    if (text === "") text = " ".repeat(Math.max(0, column));
    else if (gap > height * 1.1 || endsInLabel(text)) text = `${text.trimEnd()}   `.padEnd(column);
    else if (gap > height * 0.14 && !/\s$/.test(text) && !/^\s/.test(words)) text += " ";
    text += words;
    end = x + piece.width;
  }
  return text.replace(/[\uFDD0-\uFDEF\0]/g, "").trimEnd();
}

/** A label may reach to the very edge of its column. */
const endsInLabel = (text: string) =>
  text.endsWith(":") && labelOf(cellsOf(text).at(-1)?.text ?? "") !== null;

const superscript = (words: string) =>
  /^\s*\d+\s*$/.test(words)
    ? words.trim().replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? digit)
    : words;

const isRaised = (piece: TextPiece, { y, height }: Row) =>
  piece.height < height * 0.8 && yOf(piece) > y + height * 0.15;

/**
 * The place of the first line of footnotes at the foot of a page: it opens with a figure that
 * stands raised in the page's text.
 */
function footnoteStart(rows: readonly Row[]): number {
  const marks = new Set(
    rows.flatMap((row) =>
      row.pieces.slice(1).flatMap((piece) => (isRaised(piece, row) ? [piece.str.trim()] : [])),
    ),
  );
  const spacing = usualSpacing(rows);
  const start = rows.findIndex((row, place) => {
    const above = rows[place - 1];
    const mark = /^\s*(\d{1,2})(?!\d|\.)/.exec(row.pieces.map(({ str }) => str).join(""))?.[1];
    const apart = above !== undefined && above.y - row.y > spacing * 1.2;
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
  const apart = rows.slice(1).map(({ y }, index) => (rows[index]?.y ?? y) - y);
  const lower = [...apart].sort((one, other) => one - other);
  return lower[Math.floor(lower.length * 0.4)] ?? 12;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
}
