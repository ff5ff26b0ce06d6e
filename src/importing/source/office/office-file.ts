import { officeWords } from "../../words/office-words.ts";
import { plain, type RawReport } from "../raw-report.ts";
import { Refusal } from "../refusal.ts";
import { readWordFile } from "../word/word-file.ts";
import { converted } from "./libre-office.ts";

/** The endings of documents that LibreOffice turns into Word files before they are read. */
export const olderKinds: readonly string[] = [".doc", ".rtf", ".odt", ".docm"];

/** Endings of files that no reader is to open: they may act, or are of a kind that is not published. */
const notOffered: Readonly<Record<string, string>> = {
  ".docm": "it may hold macros",
  ".rtf": "it may hold objects of other programs",
};

/**
 * Reads a document of an older kind. Throws a Refusal if LibreOffice cannot, or if a word that it prints in
 * its own plain text is not in what was read.
 */
export async function readOfficeFile(bytes: Uint8Array, extension: string): Promise<RawReport> {
  const { docx, text } = await converted(bytes, extension);
  const raw = await readWordFile(docx);
  // LibreOffice prints deleted words too; they are in the Word file, and were not to be read.
  const deleted = raw.withheld === null ? [] : (await officeWords(docx)).parts;
  const lost = firstLost(text, raw, new Set(deleted.flatMap((part) => wordsIn(part.text))));
  if (lost !== null) {
    throw new Refusal(
      "words-differ",
      `could not be carried over whole: “${lost}” was lost on the way`,
    );
  }
  const note = "the file was turned into a Word file by LibreOffice before it was read";
  return {
    ...raw,
    repairs: [{ line: 1, note }, ...raw.repairs],
    withheld: raw.withheld ?? notOffered[extension] ?? null,
  };
}

/** The first word of LibreOffice's text that was read less often than it is printed; null if there is none. */
function firstLost(
  text: string,
  { lines, repairs }: RawReport,
  deleted: ReadonlySet<string>,
): string | null {
  const read = new Map<string, number>();
  const told = repairs.map(({ note }) => note);
  const all = [...lines.map(({ text, table }) => (table ? table.flat().join(" ") : text)), ...told];
  for (const word of all.flatMap((line) => wordsIn(plain(line)))) {
    read.set(word, (read.get(word) ?? 0) + 1);
  }
  for (const word of wordsIn(text)) {
    const left = read.get(word) ?? 0;
    if (left === 0 && !deleted.has(word)) return word;
    read.set(word, left - 1);
  }
  return null;
}

const wordsIn = (text: string) => text.match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
