import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { distance } from "fastest-levenshtein";
import { importedReport } from "../../src/importing/filing/imported-report.ts";
import { reportText } from "../../src/importing/filing/report-text.ts";
import { readRawFile } from "../../src/importing/source/raw-file.ts";
import { plain, type RawReport } from "../../src/importing/source/raw-report.ts";
import { Refusal } from "../../src/importing/source/refusal.ts";
import { startBrowser } from "../browser/browser.ts";
import { installed } from "../hosting/programs.ts";
import { noNames } from "../importing/report-as-text.ts";
import type { HeaderFields } from "./made-reports/report-layout.ts";
import { printedPage, scannedPage } from "./scans/scanned-page.ts";
import { type ScannedReport, scannedReports } from "./scans/scanned-reports.ts";

/**
 * Prints reports, makes scans of them at 150, 200 and 300 dots to the inch, and has the import read them.
 * Run as `node --import tsx test/extra/scans.ts DIR`; DIR keeps the scans and what was made of them. With
 * `--dpi 200` and `--report 3` it makes some of them. It ends with 1 where 200 or 300 dots miss the target.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    dpi: { type: "string", multiple: true, default: ["150", "200", "300"] },
    report: { type: "string" },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error("Name a folder: node --import tsx test/extra/scans.ts DIR");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

/** At 200 dots to the inch and more. */
const target = { fields: 95, characters: 1 } as const;

interface Figures {
  right: number;
  /** Left out, so that the clerk is asked. */
  asked: number;
  wrong: number;
  /** Of those, the ones of which no word is marked as unsure. */
  silent: number;
  letters: number;
  lettersWrong: number;
  words: number;
  unsure: number;
  pages: number;
  pagesMarked: number;
}

const noFigures = (): Figures => ({
  right: 0,
  asked: 0,
  wrong: 0,
  silent: 0,
  letters: 0,
  lettersWrong: 0,
  words: 0,
  unsure: 0,
  pages: 0,
  pagesMarked: 0,
});

const chosen = scannedReports.filter(
  (_, at) => values.report === undefined || values.report === `${at + 1}`,
);
// The browser among the packages has one family of letters; an installed one prints with the machine's.
const own = installed("chromium", "google-chrome");
if (own !== null) process.env["CHROMIUM_PATH"] ??= own;
const browser = await startBrowser();
const page = await browser.newPage();
let isMissed = false;
for (const dpi of values.dpi.map(Number)) {
  const total = noFigures();
  for (const report of chosen) {
    const own = await figuresOf(report, dpi, folder);
    console.log(`${dpi} dpi, ${report.name}: ${inWords(own)}`);
    for (const key of Object.keys(total) as (keyof Figures)[]) total[key] += own[key];
  }
  console.log(`ALL at ${dpi} dpi: ${inWords(total)}\n`);
  const { right, asked, wrong, silent, letters, lettersWrong, pages, pagesMarked } = total;
  const isRead =
    100 * right >= target.fields * (right + asked + wrong) &&
    100 * lettersWrong < target.characters * letters;
  isMissed ||= silent > 0 || pagesMarked < pages || (dpi >= 200 && !isRead);
}
await browser.close();
process.exitCode = isMissed ? 1 : 0;

async function figuresOf(report: ScannedReport, dpi: number, kept: string): Promise<Figures> {
  const figures = noFigures();
  const name = `${scannedReports.indexOf(report) + 1}-${dpi}`;
  const typed = await readRawFile({
    bytes: await printedPage(page, report, false),
    extension: ".pdf",
  });
  const bytes = await scannedPage(await printedPage(page, report, true), dpi, report);
  writeFileSync(join(kept, `${name}.pdf`), bytes);
  const raw = await readRawFile({ bytes, extension: ".pdf" });
  const [expected, read] = [wordsIn(typed), wordsIn(raw)];
  writeFileSync(join(kept, `${name}.typed.txt`), expected.join("\n"));
  writeFileSync(join(kept, `${name}.read.txt`), read.join("\n"));
  figures.letters = expected.join("").length;
  figures.lettersWrong = distance(expected.join(""), read.join(""));
  figures.words = read.length;
  figures.unsure = raw.machineRead?.unsure.length ?? 0;
  figures.pages = 1;
  const fields = Object.keys(report.right) as (keyof HeaderFields)[];
  try {
    const imported = importedReport(raw, { known: noNames, isPublic: false });
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const file = { path: "", bytes, sha256, extension: ".pdf" };
    const text = reportText(imported, "scan.pdf", file);
    writeFileSync(join(kept, `${name}.md`), text);
    const isMarked =
      /^machine_read: true$/m.test(text) && imported.repairs[0]?.note.includes("scan");
    figures.pagesMarked = isMarked ? (raw.machineRead?.pages.length ?? 0) : 0;
    const unsure = new Set(raw.machineRead?.unsure.map(({ word }) => word));
    for (const field of fields) {
      const [was, right] = [shown(imported.header[field]), shown(report.right[field])];
      if (was === right) figures.right += right === "" ? 0 : 1;
      else if (was === "") figures.asked += 1;
      else {
        figures.wrong += 1;
        if (!was.split(" ").some((word) => unsure.has(word))) figures.silent += 1;
      }
      if (was !== right) console.log(`  ${field} is “${was}”; right is “${right}”`);
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    figures.asked += fields.filter((field) => shown(report.right[field]) !== "").length;
    console.log(`  refused: ${error.message}`);
  }
  return figures;
}

/** The words of a report's lines in order, without the marks of bold and italics. */
function wordsIn({ lines }: RawReport): string[] {
  return lines
    .flatMap(({ text, table }) => table?.flat() ?? [text])
    .flatMap((text) => plain(text).split(/\s+/))
    .filter((word) => word !== "");
}

function shown(value: string | readonly string[] | null): string {
  return typeof value === "string" ? value : (value ?? []).join("; ");
}

function inWords(figures: Figures): string {
  const { right, asked, wrong, silent, letters, lettersWrong, words, unsure } = figures;
  const share = ((100 * lettersWrong) / letters).toFixed(2);
  return `fields right ${right}, asked for ${asked}, wrong ${wrong} (unmarked ${silent}); characters wrong ${share}%; words unsure ${unsure} of ${words}; pages marked ${figures.pagesMarked} of ${figures.pages}`;
}
