import { importedReport } from "../../../../src/importing/filing/imported-report.ts";
import {
  joinsAbove,
  joinsLeft,
  type RawReport,
} from "../../../../src/importing/source/raw-report.ts";
import { Refusal } from "../../../../src/importing/source/refusal.ts";
import { readWordFile } from "../../../../src/importing/source/word/word-file.ts";
import { docx, p, sections, type WordGiven } from "./word-document.ts";

/** The lines of a document as read, without empty ones; bars separate the cells of a row. */
export async function linesOf(given: WordGiven): Promise<string[]> {
  return printed(await readWordFile(docx(given)));
}

export const printed = ({ lines }: RawReport): string[] =>
  lines.flatMap(({ text, table }) => {
    if (table === null) return text.trim() === "" ? [] : [text.trim()];
    return table.map((row) => row.map((cell) => signs.get(cell) ?? cell).join(" | "));
  });

const signs = new Map<string, string>([
  [joinsLeft, "<"],
  [joinsAbove, "^"],
]);

/** What is reported about a document, as "line: note", with "!" before anything that the report lacks. */
export async function notesOf(given: WordGiven): Promise<string[]> {
  const { repairs } = await readWordFile(docx(given));
  return repairs.map(({ line, note, leftOut }) => `${leftOut ? "!" : ""}${line}: ${note}`);
}

/** The rule by which a document is refused; "none" if it is read. */
export async function refusalOf(given: WordGiven): Promise<string> {
  try {
    await readWordFile(docx(given));
    return "none";
  } catch (error) {
    if (error instanceof Refusal) return error.rule;
    throw error;
  }
}

const header = [
  "REPORT TO: Streets Board",
  "DATE: 12 March 2024",
  "REPORTING OFFICER: Director of Streets",
  "SUBJECT: Street Lighting",
  "WARDS: Boroughwide",
].map((line) => p(line));

/** A report's header, and a body below it. */
export const report = (body: string, more: Omit<WordGiven, "body"> = {}): WordGiven => ({
  numbering: sections,
  ...more,
  body: header.join("") + body,
});

const names = {
  boards: () => false,
  officers: () => false,
  portfolios: () => false,
  wards: () => false,
};

/** The Markdown that importing a report produces. */
export async function markdownOf(given: WordGiven): Promise<string> {
  const raw = await readWordFile(docx(given));
  return importedReport(raw, { known: names, isPublic: false }).body;
}
