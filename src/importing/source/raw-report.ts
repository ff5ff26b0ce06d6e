import type { Repair } from "../../model/report/report.ts";

/** What every kind of raw report becomes before it is read: lines of text in their layout. */
export interface RawReport {
  readonly format: "text" | "word" | "pdf";
  readonly lines: readonly RawLine[];
  /** What was done, or could not be done, on the way from the file to these lines. */
  readonly repairs: readonly Repair[];
  /** Why the file is not to be offered to readers: it holds words that it does not print. */
  readonly withheld?: string | null;
}

export interface RawLine {
  /** The line of the raw report, counted from 1. */
  readonly number: number;
  /** In its layout: spaces at its head and within it set columns. Marks such as `boldOn` stand within it. */
  readonly text: string;
  /** True for the first line of a page. */
  readonly opensPage: boolean;
  /** 1 to 6 where the format marks the line as a heading, else 0. */
  readonly heading: number;
  /** The rows of a table that the format itself gives in this place, in which case `text` is empty. */
  readonly table: readonly (readonly string[])[] | null;
  /**
   * True for each line of a table whose cells the reader of the file could not tell apart. Such lines
   * are kept as they are printed.
   */
  readonly asPrinted: boolean;
  /** How the line is printed, where the format says it, as PDF does; else null. */
  readonly print: Print | null;
}

/** How a line is printed. Distances are in points. */
export interface Print {
  /** The page, counted from 1. */
  readonly page: number;
  /** From the page's left edge to the line's first letter. */
  readonly left: number;
  /** From the page's left edge to the end of its last letter. */
  readonly right: number;
  /** From the page's top to the line on which its letters stand. */
  readonly baseline: number;
  /** The size of most of its letters. */
  readonly size: number;
  /** The font of most of its letters, as the file names it: "Arial-BoldMT". */
  readonly face: string;
  /** True where every letter is bold. */
  readonly bold: boolean;
}

/** Marks of bold and italics within a line; Unicode keeps these characters free for such use. */
export const boldOn = "\uFDD0";
export const boldOff = "\uFDD1";
export const italicOn = "\uFDD2";
export const italicOff = "\uFDD3";

/**
 * Marks of words that are struck out, of figures set high or low, and of links, in the same way. Marks
 * may overlap in any order. Each is closed at the end of its line and opened again on the next, because
 * lines may come to stand apart; a mark within a cell of a table ends with the cell. What is raised for
 * looks alone, as the “st” of “1st”, bears none.
 */
export const struckOn = "\uFDD6";
export const struckOff = "\uFDD7";
export const raisedOn = "\uFDD8";
export const raisedOff = "\uFDD9";
export const loweredOn = "\uFDDA";
export const loweredOff = "\uFDDB";

/**
 * A link is `linkOn`, its address, `linkTo`, its words, `linkOff`. `webAddress` says which addresses are
 * written; the words of every other stand without a link, which is for the source’s reader to report.
 */
export const linkOn = "\uFDDC";
export const linkTo = "\uFDDD";
export const linkOff = "\uFDDE";

/**
 * A cell of `RawLine.table` that is part of the cell to its left, and one that is part of the cell above.
 * It holds this and nothing else. The places of a merged cell make a rectangle whose first place has its
 * words; every row has a cell for each column.
 */
export const joinsLeft = "\uFDDF";
export const joinsAbove = "\uFDE0";

const marks = /\uFDDC[^\uFDDD]*\uFDDD|[\uFDD0-\uFDEF]/g;

/** A line's words without their marks, and without the addresses of links. */
export const plain = (text: string): string => text.replace(marks, "");

/** A line of plain text. */
export const rawLine = (
  number: number,
  text: string,
  opensPage = false,
  print: Print | null = null,
): RawLine => ({ number, text, opensPage, heading: 0, table: null, asPrinted: false, print });

/** True for a line on which nothing is printed. */
export const isBlank = (line: RawLine): boolean =>
  line.table === null && plain(line.text).trim() === "";

/** Where a line's words start, counted in characters from its left edge. */
export const indentOf = (text: string): number => text.length - text.trimStart().length;

/** Words with single spaces; bold that holds them all sets nothing apart and is dropped. */
export const squeezed = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/^\uFDD0([^\uFDD0\uFDD1]*)\uFDD1$/, "$1");
