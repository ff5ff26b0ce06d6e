import { test } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf } from "../../src/archive/archive.ts";
import { problemLine } from "../../src/model/problem.ts";
import type { PlainDate } from "../../src/model/time/plain-date.ts";
import { readContent } from "../../src/reading/content.ts";
import { temporaryFolder } from "../site/site.ts";
import { writeContent, writeRegisters } from "./content-form.ts";
import { madeReports } from "./made-archive.ts";
import type { MadeBlock, MadeReport } from "./made-report.ts";

const made = (reports: number, inSeries: number) => [
  ...madeReports({ reports, inSeries, seed: 7 }, "content"),
];

const wordsOf = (block: MadeBlock): string => {
  if (block.kind === "paragraph") return block.text;
  return (block.kind === "table" ? block.rows.flat() : block.items).join(" ");
};

const length = ({ sections }: MadeReport) =>
  sections
    .flatMap(({ heading, blocks }) => [heading, ...blocks.map(wordsOf)])
    .join(" ")
    .split(" ").length;

function archive(inSeries: number) {
  const folder = temporaryFolder();
  writeRegisters("content", folder);
  for (const report of made(300, inSeries)) writeContent(report, folder);
  const { content, problems } = readContent(folder);
  assert.is(problems.map(problemLine).join("\n"), "");
  if (!content) throw new Error("The made archive was not read");
  return archiveOf(content, "2026-11-22" as PlainDate);
}

test("the same numbers make the same archive", () => {
  assert.equal(made(40, 0.5), made(40, 0.5));
});

test("a made report has about 700 words, and one in ten has a table", () => {
  const reports = made(400, 0);
  const words = reports.reduce((sum, report) => sum + length(report), 0) / reports.length;
  assert.ok(words > 640 && words < 760, String(words));
  const tables = reports.filter(({ sections }) =>
    sections.some(({ blocks }) => blocks.some(({ kind }) => kind === "table")),
  );
  assert.ok(tables.length > 20 && tables.length < 60, String(tables.length));
});

test("a made archive without series is read without a Problem, and nothing in it makes one", () => {
  const { listed, series, measures } = archive(0);
  assert.is(listed.length, 300);
  assert.is(series.length, 0);
  assert.is(measures.length, 0);
});

test("every report of a made archive in series has others like it, and its tables are of measures", () => {
  const { listed, series, measures } = archive(1);
  const issues = series.reduce((sum, each) => sum + each.issues.length, 0);
  assert.is(issues, listed.length);
  assert.ok(measures.length > 0);
});

test.run();
