import type { Repair } from "../../model/report/report.ts";

/** The common form of every kind of raw report: lines of text in their layout. */
export interface RawReport {
  readonly format: "text" | "word" | "pdf";
  readonly lines: readonly RawLine[];
  /** What was done, or could not be done, while turning the file into these lines. */
  readonly repairs: readonly Repair[];
  /** Why readers must not be able to download the file: it contains words that it does not print. */
  readonly withheld?: string | null;
  /** The lines with words that the file blacks out, which whoever copies them can read. */
  readonly concealed?: readonly number[];
  /** False for a file of a kind that the archive never publishes, whatever the clerk says. */
  readonly isPublishable?: boolean;
  /** What a machine read from scanned pages; null if the file's words are its own. */
  readonly machineRead?: MachineRead | null;
  /** The first line of each block of a Word file, in order; null where the file cannot be cut. */
  readonly blocks?: readonly (number | null)[];
}

/** The pages of a file that a machine read from a scan, counted from 1. */
export interface MachineRead {
  readonly pages: readonly number[];
  /** Scanned pages whose words could not be read, and why. */
  readonly unread: readonly { readonly page: number; readonly reason: string }[];
  /** Pages that look Welsh, and were read as if they were English. */
  readonly asEnglish: readonly { readonly page: number; readonly reason: string }[];
  /** Pages with ruled tables, whose lines spoil the reading of the words between them. */
  readonly ruled: readonly number[];
  /** Words that it may have read wrong, with the line of each, in order. */
  readonly unsure: readonly UnsureWord[];
}

export interface UnsureWord {
  readonly line: number;
  /** With its punctuation: “Rcport,”. */
  readonly word: string;
}

export interface RawLine {
  /** The line of the raw report, counted from 1. */
  readonly number: number;
  /** In its layout: spaces at its start and within it form columns. Contains marks such as `boldOn`. */
  readonly text: string;
  /** True for the first line of a page. */
  readonly opensPage: boolean;
  /** 1 to 6 if the format marks the line as a heading, otherwise 0. */
  readonly heading: number;
  /** The rows of a table that the format itself gives here; `text` is then empty. */
  readonly table: readonly (readonly string[])[] | null;
  /**
   * True for each line of a table whose cells the file's reader could not distinguish. Such lines are kept
   * as printed.
   */
  readonly asPrinted: boolean;
  /** How the line is printed, if the format says so, as PDF does; otherwise null. */
  readonly print: Print | null;
}

/** How a line is printed. Distances are in points. */
export interface Print {
  /** The page, counted from 1. */
  readonly page: number;
  /** From the page's left edge to the start of the line's first letter. */
  readonly left: number;
  /** From the page's left edge to the end of its last letter. */
  readonly right: number;
  /** From the top of the page to the line's baseline. */
  readonly baseline: number;
  /** The size of most of its letters. */
  readonly size: number;
  /** The font of most of its letters, as the file names it: "Arial-BoldMT". */
  readonly face: string;
  /** True if every letter is bold. */
  readonly bold: boolean;
}

/** Marks of bold and italics within a line, from characters that Unicode reserves for internal use. */
export const boldOn = "\uFDD0";
export const boldOff = "\uFDD1";
export const italicOn = "\uFDD2";
export const italicOff = "\uFDD3";

/**
 * Marks of struck-through, superscript and subscript words and of links, made in the same way. Marks may
 * overlap in any order. Each is closed at the end of its line and reopened on the next, because lines may
 * be separated later; a mark within a table cell ends with the cell. Superscript used only for looks, like
 * the “st” of “1st”, has no mark.
 */
export const struckOn = "\uFDD6";
export const struckOff = "\uFDD7";
export const raisedOn = "\uFDD8";
export const raisedOff = "\uFDD9";
export const loweredOn = "\uFDDA";
export const loweredOff = "\uFDDB";

/**
 * A link is `linkOn`, its address, `linkTo`, its words, `linkOff`. `webAddress` decides which addresses are
 * written; for any other, the words stay without a link, and the source’s reader reports it.
 */
export const linkOn = "\uFDDC";
export const linkTo = "\uFDDD";
export const linkOff = "\uFDDE";

/**
 * Cells of `RawLine.table` that are part of the cell on the left and of the cell above; such a cell has no
 * other content. The positions of a merged cell form a rectangle, and its first position has the words.
 * Every row has a cell for each column.
 */
export const joinsLeft = "\uFDDF";
export const joinsAbove = "\uFDE0";

/** Follows a word that a machine may have read wrong, while a scan's lines are made. */
export const unsure = "\uFDE1";

const marks = /\uFDDC[^\uFDDD]*\uFDDD|[\uFDD0-\uFDEF]/g;

/** A line's words without marks or link addresses. */
export const plain = (text: string): string => text.replace(marks, "");

/** A line of plain text. */
export const rawLine = (
  number: number,
  text: string,
  opensPage = false,
  print: Print | null = null,
): RawLine => ({ number, text, opensPage, heading: 0, table: null, asPrinted: false, print });

/** True for a line with nothing printed on it. */
export const isBlank = (line: RawLine): boolean =>
  line.table === null && plain(line.text).trim() === "";

/** The column in which a line's words start, in characters from its left edge. */
export const indentOf = (text: string): number => text.length - text.trimStart().length;

/** Words with single spaces; bold over all of them means nothing and is dropped. */
export const squeezed = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/^\uFDD0([^\uFDD0\uFDD1]*)\uFDD1$/, "$1");
