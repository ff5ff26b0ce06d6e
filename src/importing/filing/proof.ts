import { sectionsText } from "../../model/report/body/plain-text.ts";
import { wordsPrinted } from "../../model/report/marks/words-printed.ts";
import { readMarkdown } from "../../reading/body/markdown.ts";
import { outline } from "../../reading/body/outline.ts";
import { plainLine } from "../body/plain-line.ts";
import { plain, type RawLine } from "../source/raw-report.ts";
import type { Changes, Removal } from "../source/repairs.ts";

/** A source's lines, what was done to them, and where its header's words went. */
export interface SourceWords {
  readonly lines: readonly RawLine[];
  readonly changes: Changes;
  /** The lines of the header, both included, by the source's own count. */
  readonly header: { readonly from: number; readonly to: number };
  /** Labels and values that became front matter. */
  readonly accounted: readonly string[];
}

/** A place where a report's words differ from its source's, described for the clerk. */
export interface Difference {
  /** The line of the source, or null at the source's end. */
  readonly line: number | null;
  readonly message: string;
}

/** A word, or a line of words, and the line of the source on which it starts. */
export interface Word {
  readonly text: string;
  readonly line: number;
}

/**
 * Compares every word, number and mark of a source, in order, with the Markdown made from it, as the
 * archive itself reads it back. Null if nothing differs. Anything removed must be recorded in the changes,
 * and on the line they say. The words of a header may be in any order.
 */
export function firstDifference(source: SourceWords, markdown: string): Difference | null {
  const { header, changes } = source;
  const removed = removedByLine(changes);
  const printedLines = source.lines.filter((line) => plain(wordsOf(line)).trim() !== "");
  for (const line of printedLines) {
    if (without(wordsOf(line), removed.get(line.number) ?? []) === null) {
      return { line: line.number, message: "words were taken out that are not on this line" };
    }
  }
  const printed = leftOf(source)
    .filter((line) => isInHeader(source, line))
    .map(({ text }) => plain(text));
  if (characters(printed) !== characters(source.accounted)) {
    return { line: header.from, message: "the words of the header could not all be placed" };
  }
  return compared(bodyWords(source), wordsOfMarkdown(markdown), changes);
}

/** The words of a source's body, in its own order, without those that were taken out. */
export function bodyWords(source: SourceWords): readonly Word[] {
  const lines = leftOf(source).filter((line) => !isInHeader(source, line));
  return joinedWords(lines.map(asPlainText), source.changes);
}

/** The source's lines without the words that were taken out. */
function leftOf({ lines, changes }: SourceWords): readonly Word[] {
  const removed = removedByLine(changes);
  return lines.map((line) => ({
    line: line.number,
    text: without(wordsOf(line), removed.get(line.number) ?? []) ?? "",
  }));
}

/** True for a line of the source's header. */
export const isInHeader = ({ header }: SourceWords, { line }: { readonly line: number }): boolean =>
  line >= header.from && line <= header.to;

/** The words of Markdown as the archive reads it. */
export function wordsOfMarkdown(markdown: string): string[] {
  const { sections } = outline(readMarkdown(markdown), "");
  return wordsPrinted(sectionsText(sections));
}

const asPlainText = ({ line, text }: Word): Word => ({
  line,
  text: text.split("\n").map(plainLine).join("\n"),
});

/** Words and the lines on which they start; a word split at a line's end is one. */
function joinedWords(lines: readonly Word[], { joined }: Changes): Word[] {
  const words: Word[] = [];
  const parted = new Set(joined);
  let goesOn = false;
  for (const { text, line } of lines) {
    const [first, ...rest] = wordsPrinted(text);
    if (first === undefined) continue;
    const last = words.at(-1);
    if (goesOn && last) words[words.length - 1] = { ...last, text: last.text + first };
    else words.push({ text: first, line });
    for (const word of rest) words.push({ text: word, line });
    goesOn = parted.has(line);
  }
  return words;
}

function compared(
  source: readonly Word[],
  written: readonly string[],
  changes: Changes,
): Difference | null {
  const runs = runsInOwnOrder(source, changes);
  let place = 0;
  while (place < source.length) {
    const end = runs.get(place) ?? place + 1;
    const here = source.slice(place, end).map(({ text }) => text);
    const there = written.slice(place, end);
    if (runs.has(place)) for (const each of [here, there]) each.sort();
    const at = here.findIndex((word, index) => word !== there[index]);
    if (at !== -1) return differs(source[place + at], here[at] ?? "", there[at]);
    place = end;
  }
  if (written.length === source.length) return null;
  const message = `the report has “${written[source.length]}” where the source has ended`;
  return { line: null, message };
}

function differs(word: Word | undefined, here: string, there: string | undefined): Difference {
  const what = there === undefined ? "nothing" : `“${there}”`;
  const message = `the source has “${here}” where the report has ${what}`;
  return { line: word?.line ?? null, message };
}

/** The start and end of each run of words whose order differs from the source's. */
function runsInOwnOrder(
  source: readonly Word[],
  { reorderings }: Changes,
): ReadonlyMap<number, number> {
  const runs = new Map<number, number>();
  for (const { from, to } of reorderings) {
    const start = source.findIndex(({ line }) => line >= from && line <= to);
    const end = source.findLastIndex(({ line }) => line >= from && line <= to);
    runs.set(start, end + 1);
  }
  return runs;
}

const wordsOf = (line: RawLine) => (line.table === null ? line.text : line.table.flat().join("\n"));

function removedByLine({ removals }: Changes): ReadonlyMap<number, readonly Removal[]> {
  const byLine = new Map<number, Removal[]>();
  for (const removal of removals) {
    const removed = byLine.get(removal.line) ?? [];
    removed.push(removal);
    byLine.set(removal.line, removed);
  }
  return byLine;
}

/** A line without the words removed from it, or null if it does not contain them. */
function without(text: string, removed: readonly Removal[]): string | null {
  let left = text;
  const placed = removed.filter(({ column }) => column !== null);
  placed.sort((one, other) => (other.column ?? 0) - (one.column ?? 0));
  for (const { words, column } of [...placed, ...removed.filter(({ column }) => column === null)]) {
    const at = column ?? left.indexOf(plain(words));
    const gone = column === null ? plain(words) : words;
    if (at === -1 || !left.startsWith(gone, at)) return null;
    left = left.slice(0, at) + left.slice(at + gone.length);
  }
  return left;
}

const characters = (texts: readonly string[]) =>
  [...texts.join("").replace(/\s+/g, "")].sort().join("");
