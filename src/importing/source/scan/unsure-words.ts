import { withoutEdges } from "../../../model/report/marks/quoted-unsure.ts";
import { type UnsureEntry, unsureText } from "../../../model/report/marks/unsure-words.ts";
import { wordsPrinted } from "../../../model/report/marks/words-printed.ts";
import { counted } from "../../../text/counted.ts";
import { bodyWords, isInHeader, type SourceWords, wordsOfMarkdown } from "../../filing/proof.ts";
import type { RawReport, UnsureWord } from "../raw-report.ts";
import type { Changes } from "../repairs.ts";

/**
 * The words of a report that a machine may have read wrong, each with its place among the words of the
 * report, as the front matter lists them. What the report does not contain, such as a page's number, is left
 * out.
 */
export function unsureWords(
  unsure: readonly UnsureWord[],
  source: SourceWords,
  markdown: string,
): string[] {
  const read = bodyWords(source);
  const written = wordsOfMarkdown(markdown);
  const taken = new Set<number>();
  const entryOf = (word: string, line: number): UnsureEntry[] => {
    if (isInHeader(source, { line })) return [{ word, place: null, isInHeader: true }];
    const at = read.findIndex(
      (each, index) => each.line === line && !taken.has(index) && each.text === word,
    );
    if (at === -1) return [];
    taken.add(at);
    const of = written.filter((each) => each === word).length;
    const nth = written.slice(0, at + 1).filter((each) => each === word).length;
    // In a run whose order was changed, which of its occurrences it is cannot be told.
    const isTold = of > 1 && written[at] === word;
    return [{ word, place: isTold ? { nth, of } : null, isInHeader: false }];
  };
  const entries = unsure.flatMap(({ line, word }) =>
    wordsPrinted(word).flatMap((each) => entryOf(each, line)),
  );
  return [...new Set(entries.map(unsureText))];
}

/** Tells of a text whether a word of it is one of those that a machine was not sure of in some lines. */
export function unsureIn(
  { machineRead }: Pick<RawReport, "machineRead">,
  { from, to }: SourceWords["header"],
): (text: string) => boolean {
  const own = machineRead?.unsure.filter(({ line }) => line >= from && line <= to) ?? [];
  const words = new Set(own.map(({ word }) => withoutEdges(word)));
  return (text) => text.split(/\s+/).some((word) => words.has(withoutEdges(word)));
}

/**
 * The unsure words of a paper that a machine read, whose findings are added to its changes; null for any
 * other paper.
 */
export function withMachineRead(
  { machineRead }: Pick<RawReport, "machineRead">,
  source: SourceWords,
  markdown: string,
  changes: Changes,
): readonly string[] | null {
  if (!machineRead) return null;
  const words = unsureWords(machineRead.unsure, source, markdown);
  const { pages, unread, asEnglish, ruled } = machineRead;
  const of = pages.length === 1 ? `page ${pages[0]} was` : `${pages.length} pages were`;
  const message = `${of} read by a machine from a scan, which is ${words.length === 0 ? "sure of every word, and may be wrong all the same" : `not sure of ${counted(words.length, "word")}`}: compare each word with the scan, a mark of exempt information above all`;
  changes.find(1, "warning", "machine-read", message);
  for (const page of ruled) {
    const message = `page ${page} has a ruled table, which a machine reads worse than sentences: compare each of its figures with the scan`;
    changes.find(1, "warning", "table-read-by-machine", message);
  }
  for (const { page, reason } of asEnglish) {
    const message = `page ${page} looks Welsh and was read as English, so that many of its words may be wrong (${reason})`;
    changes.find(1, "warning", "read-as-english", message);
  }
  for (const { page, reason } of unread) {
    const message = `page ${page} is a scan that could not be read (${reason}); its words are not in the report`;
    changes.find(1, "warning", "unread-page", message);
  }
  return words;
}
