import type { ImportedReport } from "../../../src/importing/filing/imported-report.ts";
import { wordsOfMarkdown } from "../../../src/importing/filing/proof.ts";
import { plain, type RawLine } from "../../../src/importing/source/raw-report.ts";
import { readMarkdown } from "../../../src/reading/body/markdown.ts";
import { outline } from "../../../src/reading/body/outline.ts";

/**
 * The numbers of sections and paragraphs in each report, in order, as read by a person: "2.1-4" is 2.1 to
 * 2.4. Lists in appendices and page numbers are not included.
 */
export const printedNumbers: Readonly<Record<string, string>> = {
  "2015-01-05-children": "1 1.1-2 2 3 3.1 4 4.1 5 5.1 6 6.1-2 7 7.1 8 8.1 9",
  "2022-01-24-children": "1 1.1-2 2 3 3.1 4 4.1 5 5.1 6 6.1-2 7 7.1 8 8.1 9",
  "gloucester-cabinet":
    "1 1.1 2 2.1-2 3 3.1-8 4 4.1-2 5 5.1 6 6.1 7 7.1-2 8 8.1-2 9 9.1-2 10 10.1-3 11 11.1-2 12 12.1 13 13.1 14 14.1 15",
  "portsmouth-cabinet": "1 2 2.1-4 3 4 5 6 7",
  "southwark-cabinet": "1-31",
  "southwark-planning": "1-115",
  "2025-01-09-council-supplement": "1 1.1-4 1.6-7 2 2.1-9 3 3.1-3 4 4.1-8 5 6 7 8 9",
  "2025-01-30-cabinet-budget": "1 1.1 2 2.1-3 2.3-4 3 3.1-6 3.6 4 4.1-3 4 5",
  "2025-01-30-cabinet-care":
    "1 1.1 1.1.1-4 1.2 1.2.1-4 1.3 1.3.1-3 2 2.1-7 3 3.1-8 4 4.1-4 5 5.1-6 6 6.1-4 7 7.1-3 8 8.1 9 9.1-3 10 10.1-2 11 11.1-5 12 12.1 13 14",
  "2025-01-30-cabinet-education":
    "1 1.1-3 2 2.1 2.3-4 3 3.1-3 4 4.1-4 5 5.1 6 6.1 7 7.1-4 8 8.1 9 8.1 10 10.1-2 11",
  "2025-01-30-cabinet-independence":
    "1 1.1-9 2 2.1-9 3 3.1-3 4 4.1-2 5 5.1 6 6.1-4 7 7.1-3 8 8.1 9 9.1-2 10 10.1-3 11 12 13",
  "2025-03-04-cabinet-call-in": "1-12",
  "2025-03-04-cabinet-late": "1 1.1 2 2.1-4 3 3.1-4 4 4.1-3",
  "2025-03-04-cabinet-quarterly-performance.pdf": "1 1.1-2 2 2.1-4 3 4",
  "m1.txt": "1-5",
  "m2.txt": "1-5",
  "m3.txt": "1-5",
  "n1.txt": "1-5",
  "n2.txt": "1-8",
};

/** "1 1.1-3" → 1, 1.1, 1.2, 1.3. */
export function spelledOut(numbers: string): string[] {
  return numbers.split(" ").flatMap((part) => {
    const [from = "", to] = part.split("-");
    const first = Number(from.split(".").at(-1));
    const before = from.slice(0, from.length - String(first).length);
    const count = to === undefined ? 1 : Number(to) - first + 1;
    return Array.from({ length: count }, (_, step) => `${before}${first + step}`);
  });
}

/** The numbers of a report's sections and paragraphs as the archive reads them. */
export function numbersOf(body: string): string[] {
  const { sections } = outline(readMarkdown(body), "");
  return sections
    .flatMap(({ number, paragraphs }) => [number, ...paragraphs.map((one) => one.number)])
    .flatMap((number) => number?.replace(/(?:\.0)?\.?$/, "") ?? []);
}

/** How many of the numbers were read in the same order, without others between them. */
export function inOrder(numbers: readonly string[], read: readonly string[]): number {
  let from = 0;
  let found = 0;
  for (const number of numbers) {
    const at = read.indexOf(number, from);
    if (at === -1) continue;
    found += 1;
    from = at + 1;
  }
  return found - Math.max(0, read.length - numbers.length);
}

/** The share of words in long lines without columns that are still kept as printed. */
export function proseAsPrinted(body: string): number {
  const kept = [...body.matchAll(/^(`{3,})\n([\s\S]*?)\n\1$/gm)].flatMap(([, , text = ""]) =>
    text.split("\n"),
  );
  const prose = kept
    .map((line) => line.trim().replace(/^(?:\d{1,3}(?:\.\d+)*\.?|\(?\w{1,3}\)|[•–-])\s+/, ""))
    .filter((line) => line.length > 60 && !/\S {3,}\S/.test(line));
  const count = (texts: readonly string[]) => texts.join(" ").split(/\s+/).length;
  return prose.length === 0 ? 0 : count(prose) / count([body]);
}

/** The letters and digits of a source that are neither in the report nor recorded as removed, and the reverse. */
export function lostCharacters(lines: readonly RawLine[], { body, words }: ImportedReport): string {
  const balance = new Map<string, number>();
  const add = (text: string, by: number) => {
    for (const letter of text.match(/[\p{L}\p{N}]/gu) ?? []) {
      balance.set(letter, (balance.get(letter) ?? 0) + by);
    }
  };
  for (const line of lines) add(plain(line.table ? line.table.flat().join(" ") : line.text), 1);
  for (const removal of words.changes.removals) add(plain(removal.words), -1);
  for (const text of [...words.accounted, ...wordsOfMarkdown(body)]) add(text, -1);
  return [...balance]
    .flatMap(([letter, times]) => (times === 0 ? [] : `${letter} ${times}`))
    .join(", ");
}
