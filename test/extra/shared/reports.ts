import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { compareSources } from "../../../src/importing/filing/compare-sources.ts";
import { importRun } from "../../../src/importing/filing/import-run.ts";
import type { ImportOutcome } from "../../../src/importing/filing/outcome.ts";
import { rawFiles } from "../../../src/importing/source/raw-files.ts";
import { recommendationsOf } from "../../../src/model/report/recommendation.ts";
import type { Report } from "../../../src/model/report/report.ts";
import { readContent } from "../../../src/reading/content.ts";

/**
 * Imports a folder of real reports, which are not part of the project, and checks the results. DIR contains
 * `reports/`. Run as `node --import tsx test/extra/shared/reports.ts DIR`.
 */
const [shared] = process.argv.slice(2);
if (shared === undefined) {
  console.error("Name the folder of material: node --import tsx test/extra/shared/reports.ts DIR");
  process.exit(2);
}
const folder = join(shared, "reports");

const noReports = ["not-a-report-annex.txt"];
/** A scan, which is read only where OCRmyPDF is installed. */
const scan = "scan-1998.pdf";
/** A report that exists both as PDF and as text. */
const twice = ["portsmouth-cabinet-member-2010-07-15.txt"];
let passed = 0;
let failed = 0;
const content = mkdtempSync(join(tmpdir(), "reports-"));
const outcomes = new Map<string, ImportOutcome>();
const run = {
  isPublic: false,
  writes: true,
  onStart: () => {},
  onOutcome: (file: string, outcome: ImportOutcome) => void outcomes.set(basename(file), outcome),
};

try {
  const { files } = rawFiles([join(folder, "seeds"), join(folder, "others")]);
  await importRun(files, content, run);
  check("no report is lost for words that differ", !hasRule("words-differ"));
  checkRefused("not-a-report-annex.txt", "annex");
  check(
    "minutes are filed with their meeting",
    pathOf("not-a-report-minutes").endsWith("/meeting.md"),
  );
  check(
    "all that are reports are imported",
    files
      .map((file) => basename(file))
      .filter((name) => ![...noReports, ...twice, scan].includes(name))
      .every((name) => outcomes.get(name)?.kind === "imported"),
  );
  const scanned = outcomes.get(scan);
  check(
    "a scan is refused as one, or waits for what the machine could not read",
    scanned?.kind === "imported"
      ? scanned.path.startsWith("incoming/") && scanned.text.includes("machine_read: true")
      : scanned?.kind === "refused" && scanned.rule === "scan",
  );

  const gloucester = frontMatterOf("gloucester");
  checkField(gloucester, "board: Cabinet\n");
  checkField(gloucester, "date: 2025-12-10\n");
  checkField(gloucester, "wards: All\n");
  checkField(gloucester, "reporting_officer: Cabinet Member for Resources\n");
  checkFound("gloucester", "two-meetings");
  const portsmouth = frontMatterOf("portsmouth");
  checkField(portsmouth, "date: 2010-07-15\n");
  checkField(portsmouth, "wards: Cosham\n");
  checkField(portsmouth, 'item: "5"\n');
  checkField(portsmouth, "reporting_officer: Head of Transport and Street Management\n");
  checkField(portsmouth, "board: Cabinet Member for Traffic & Transportation\n");
  check(
    "portsmouth lists six page numbers and six running lines",
    count(portsmouth, "page number") === 6 && count(portsmouth, "runs from page to page") === 6,
  );
  const southwark = frontMatterOf("southwark");
  check("southwark has no invented day", !/^date:/m.test(southwark));
  check("southwark waits for its date", pathOf("southwark").startsWith("incoming/"));
  checkFound("southwark", "missing-field");
  checkField(southwark, "wards: Faraday Ward\n");
  checkField(southwark, "reporting_officer: Head of Regeneration South\n");
  check(
    "southwark has paragraphs 1 to 31",
    paragraphNumbers(textOf("southwark")).join() === oneTo(31),
  );

  const read = readContent(content);
  const errors = read.problems.filter(({ severity }) => severity === "error");
  check("what is filed is read without an error", errors.length === 0, errors[0]?.message);
  const reports = (read.content?.filed ?? []).filter((one): one is Report => one.kind === "report");
  for (const [date, period] of [
    ["2015-01-05", "2014-2"],
    ["2022-01-24", "2021-2"],
  ] as const) {
    const report = reports.find((one) => one.date === date);
    check(`${date}: nine sections`, report?.sections.length === 9);
    const numbers = report?.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ number }) => number ?? []),
    );
    check(
      `${date}: its nine paragraphs`,
      numbers?.join(" ") === "1.1 1.2 3.1 4.1 5.1 6.1 6.2 7.1 8.1",
      numbers?.join(" "),
    );
    const asked = recommendationsOf(report?.sections ?? []).flatMap(({ items }) => items);
    check(
      `${date}: recommendations 1) 2) 3)`,
      asked.map(({ number }) => number).join(" ") === "1) 2) 3)",
    );
    const own = report?.sections[0]?.paragraphs.find(({ number }) => number === "1.2");
    const kinds = own?.blocks.map(({ block }) => block.kind).join(" ") ?? "";
    check(
      `${date}: 1.2 holds its list and what follows it`,
      /^prose list( prose)+$/.test(kinds),
      kinds,
    );
    const list = own?.blocks.flatMap(({ block }) => (block.kind === "list" ? [block] : []))[0];
    check(
      `${date}: the services are one flat list`,
      list?.items.every(({ blocks }) => blocks.length === 1) === true,
    );
    check(
      `${date}: 3.1 is whole`,
      report?.sections[2]?.paragraphs.length === 1 &&
        report.sections[2].paragraphs[0]?.blocks.length === 1,
    );
    check(`${date}: section 9 has words`, (report?.sections[8]?.paragraphs.length ?? 0) === 1);
    check(
      `${date}: boroughwide as printed`,
      report?.wards.kind === "boroughwide" &&
        report.wards.printed === (date === "2015-01-05" ? "Boroughwide" : "Borough wide"),
    );
    const covers = report?.covers?.period.first;
    check(
      `${date}: its quarter`,
      covers !== undefined && `${covers.year.start}-${covers.number}` === period,
    );
    check(`${date}: its repairs are listed`, (report?.source?.repairs.length ?? 0) > 0);
    check(`${date}: no stray **`, !textOf(date).split("\n---\n")[1]?.includes("**"));
  }
  const seeds = reports.filter(({ date }) => date === "2015-01-05" || date === "2022-01-24");
  const ids = (of: (report: Report) => string[]) => new Set(seeds.flatMap(of)).size;
  check("the seeds: one board", ids(({ board }) => [board.entry.id]) === 1);
  check("the seeds: two posts", ids(({ officers }) => officers.map(({ entry }) => entry.id)) === 2);
  check(
    "the seeds: one portfolio",
    ids(({ portfolios }) => portfolios.map(({ entry }) => entry.id)) === 1,
  );

  const second = await importRun(files, content, run);
  check(
    "a second import changes nothing",
    second.outcomes.every(({ kind }) => kind === "unchanged" || kind === "refused"),
  );
  const verified = await compareSources(content);
  check("every word is verified against the kept sources", verified.problems.length === 0);
  check(
    "no other file than reports, their sources and registers is written",
    readdirSync(content, { recursive: true })
      .map(String)
      .filter((file) => file.includes("."))
      .every((file) => /\.(txt|pdf|md|yaml)$|^\.gitattributes$/.test(file)),
  );
} finally {
  rmSync(content, { recursive: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function check(what: string, holds: boolean, found?: string) {
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? "ok    " : "FAILED"}  ${what}${holds || !found ? "" : `: ${found}`}`);
}

function checkRefused(file: string, rule: string) {
  const outcome = outcomes.get(file);
  check(`${file} is refused as ${rule}`, outcome?.kind === "refused" && outcome.rule === rule);
}

function checkField(frontMatter: string, line: string) {
  check(`front matter has ${line.trim()}`, `\n${frontMatter}`.includes(`\n${line}`));
}

function checkFound(name: string, rule: string) {
  const outcome = outcomeOf(name);
  const found = outcome?.kind === "imported" && outcome.findings.some((one) => one.rule === rule);
  check(`${name} tells of ${rule}`, found);
}

function hasRule(rule: string): boolean {
  return [...outcomes.values()].some((one) => one.kind === "refused" && one.rule === rule);
}

function outcomeOf(name: string): ImportOutcome | undefined {
  return [...outcomes].find(([file]) => file.startsWith(name))?.[1];
}

function textOf(name: string): string {
  const outcome = outcomeOf(name);
  return outcome?.kind === "imported" ? outcome.text : "";
}

function pathOf(name: string): string {
  const outcome = outcomeOf(name);
  return outcome?.kind === "imported" ? outcome.path : "";
}

function frontMatterOf(name: string): string {
  return textOf(name).split("---\n")[1] ?? "";
}

function count(text: string, words: string): number {
  return text.split(words).length - 1;
}

function paragraphNumbers(text: string): string[] {
  return [...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => number ?? "");
}

function oneTo(last: number): string {
  return Array.from({ length: last }, (_, index) => index + 1).join();
}
