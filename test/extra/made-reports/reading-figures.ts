import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { ImportedReport } from "../../../src/importing/filing/imported-report.ts";
import { importedReport } from "../../../src/importing/filing/imported-report.ts";
import { readRawFile } from "../../../src/importing/source/raw-file.ts";
import type { RawReport } from "../../../src/importing/source/raw-report.ts";
import { Refusal } from "../../../src/importing/source/refusal.ts";
import { readMarkdown } from "../../../src/reading/body/markdown.ts";
import { outline } from "../../../src/reading/body/outline.ts";
import { noNames } from "../../importing/report-as-text.ts";
import { lostCharacters, proseAsPrinted } from "../figures/body-figures.ts";
import type { MadeFile } from "./made-files.ts";
import { type HeaderFields, rightFields } from "./report-layout.ts";

/** How made reports were read. */
export interface ReadingFigures {
  right: number;
  /** Left out, and asked for or to be filled in by the clerk. */
  asked: number;
  wrong: number;
  printed: number;
  addressed: number;
  files: number;
  untouched: number;
  /** Files in which a word was lost, which import refuses. */
  lost: number;
  /** Tables that were read, and tables kept as printed, in part or whole. */
  tables: number;
  keptTables: number;
  /** The largest share of a file’s words that are prose kept as printed. */
  prose: number;
}

export const noFigures = (): ReadingFigures => ({
  right: 0,
  asked: 0,
  wrong: 0,
  printed: 0,
  addressed: 0,
  files: 0,
  untouched: 0,
  lost: 0,
  tables: 0,
  keptTables: 0,
  prose: 0,
});

/** Adds the figures of some files to those of others. */
export function addAll(total: ReadingFigures, own: ReadingFigures) {
  for (const key of Object.keys(total) as (keyof ReadingFigures)[]) {
    total[key] = key === "prose" ? Math.max(total.prose, own.prose) : total[key] + own[key];
  }
}

/** Adds what can be counted of any report that was read. */
export function addReading(figures: ReadingFigures, raw: RawReport, report: ImportedReport) {
  figures.files += 1;
  figures.tables += raw.lines.filter(({ table }) => table !== null).length;
  figures.keptTables += raw.lines.filter(
    ({ asPrinted }, at) => asPrinted && raw.lines[at - 1]?.asPrinted !== true,
  ).length;
  figures.prose = Math.max(figures.prose, proseAsPrinted(report.body));
  if (lostCharacters(raw.lines, report) !== "") figures.lost += 1;
  const errors = report.findings.filter(
    ({ severity, rule }) => severity === "error" && rule !== "no-wards",
  );
  if (errors.length === 0) figures.untouched += 1;
  return errors.map(({ message }) => message);
}

/** Imports a made report, adds what came of it, and says what was not right. */
export async function addFigures(figures: ReadingFigures, file: MadeFile): Promise<string[]> {
  const { path, layout, header, numbers } = file;
  const right = rightFields(layout, header);
  const fields = Object.keys(right) as (keyof HeaderFields)[];
  const said: string[] = [];
  const raw = await readRawFile({ bytes: readFileSync(path), extension: extname(path) });
  figures.printed += numbers.length;
  try {
    const report = importedReport(raw, { known: noNames, isPublic: true });
    for (const field of fields) {
      const [read, expected] = [shown(report.header[field]), shown(right[field])];
      if (read === expected) {
        if (expected !== "") figures.right += 1;
        continue;
      }
      figures[read === "" ? "asked" : "wrong"] += 1;
      said.push(
        `${read === "" ? "asked for" : "WRONG"}  ${path}: ${field} is “${read}”; right is “${expected}”`,
      );
    }
    const { sections } = outline(readMarkdown(report.body), "");
    const read = sections
      .flatMap((section) => [section.number, ...section.paragraphs.map((one) => one.number)])
      .flatMap((one) => one?.replace(/\.$/, "") ?? []);
    const addressed = numbers.filter((one, at) => read[at] === one).length;
    figures.addressed += addressed;
    if (addressed < numbers.length || read.length > numbers.length)
      said.push(`numbers  ${path}: ${read.join(" ")}; right is ${numbers.join(" ")}`);
    const errors = addReading(figures, raw, report);
    if (errors.length > 0) said.push(`touch  ${path}: ${errors.join(" | ")}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    figures.asked += fields.filter((field) => shown(right[field]) !== "").length;
    figures.files += 1;
    if (error.rule === "words-differ") figures.lost += 1;
    said.push(`refused  ${path}: ${error.message}`);
  }
  return said;
}

const shown = (value: string | readonly string[] | null): string =>
  (typeof value === "string" ? value : (value ?? []).join("; ")).toLowerCase();

/** The figures in words: shares of the fields, and counts of the others. */
export function inWords(figures: ReadingFigures): string {
  const { right, asked, wrong, printed, addressed, files, untouched, lost } = figures;
  const share = (part: number) => `${((100 * part) / (right + asked + wrong)).toFixed(1)}%`;
  return `fields right ${right} (${share(right)}), asked for ${asked} (${share(asked)}), wrong ${wrong} (${share(wrong)}); numbers ${addressed} of ${printed}; without a touch ${untouched} of ${files}; words lost in ${lost}`;
}
