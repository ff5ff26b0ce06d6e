import { test } from "uvu";
import * as assert from "uvu/assert";
import { html } from "../../../layouts/html.ts";
import { asked } from "../../../layouts/report/asked.ts";
import { reportReadByMachine, shownWords } from "../../../layouts/report/machine-read.ts";
import { repairs } from "../../../layouts/report/repairs.ts";
import { reportSummary } from "../../../layouts/report/report-summary.ts";
import { words } from "../../../layouts/report/words.ts";
import { View } from "../../../layouts/view.ts";
import { archiveOf } from "../../../src/archive/archive.ts";
import { frameOf } from "../../../src/archive/frame.ts";
import { citation, cited } from "../../../src/model/report/citation.ts";
import { unsureEntry } from "../../../src/model/report/marks/unsure-words.ts";
import type { Report } from "../../../src/model/report/report.ts";
import { contentOf, day } from "../../archive/made.ts";
import { board, reportOf } from "../../archive/report.ts";
import { assets } from "../made-assets.ts";

const view = { link: (address: string) => address } as unknown as View;

const sourceOf = (unsure: readonly string[]) => ({
  ...{ file: "lamps.pdf", sha256: "", size: 1, origin: null, withheld: null },
  ...{ unsure: unsure.map(unsureEntry), repairs: [], words: "as made" as const },
});

const scanned: Report = Object.assign(reportOf({}), {
  stated: { machine_read: true },
  source: sourceOf(["Rcport", "3.1"]),
});

test("a report that a machine read says so at its head, and leads to the scan", () => {
  const head = reportReadByMachine(scanned, "/lamps/lamps.pdf", ["3.1"], view).source;
  assert.match(head, "A machine read the words of this report from a scan.");
  assert.match(head, 'href="/lamps/lamps.pdf"');
  assert.match(head, '<mark class="unsure">marked</mark>');
  assert.match(head, "these parts of the header and numbers: “3.1”");
});

test("a scan that is not offered has no link, and words that are all certain no legend", () => {
  const head = reportReadByMachine(scanned, null, ["Rcport", "3.1"], view).source;
  assert.match(head, "The scan itself is not offered here.");
  assert.not.match(head, "href");
  assert.not.match(head, "<mark");
});

test("a report whose words are its file's own has no such head", () => {
  assert.is(reportReadByMachine(reportOf({}), null, [], view).source, "");
});

test("nothing is claimed of words that a machine read", () => {
  const page = repairs(scanned, view).source;
  assert.match(page, "A machine read the words of this page from the scan");
  assert.not.match(page, "No word was changed");
});

test("a citation of such words says that a machine read them", () => {
  const of = cited(scanned, "Rudley", "https://reports.example/lamps/");
  assert.match(citation(of), "5 January 2015 [Read by a machine from a scan]. https:");
  assert.is(cited(reportOf({}), "Rudley", "").note, null);
});

test("a word of the header that the machine was not sure of is marked in the summary", () => {
  const unsure = ["1ighting", "2O15", "Dircctor,"].map((word) => `${word} (in the header)`);
  const { header } = shownWords([], { ...sourceOf(unsure) });
  const archive = archiveOf(contentOf({}, []), day("2020-01-01"));
  const page = new View(frameOf(archive), "/lamps/", assets);
  const post = { printed: "Dircctor of Streets", entry: board("director") };
  const report: Report = { ...scanned, officers: [post], date: day("2015-01-05") };
  const rows = reportSummary(report, header, page).source;
  assert.match(rows, '<mark class="unsure">Dircctor</mark> of Streets</a>');
  assert.not.match(rows, '<mark class="unsure">2015');
  const subject = words(header("Street 1ighting"), page);
  assert.is(html`${subject}`.source, 'Street <mark class="unsure">1ighting</mark>');
});

test("an unsure word is marked in what the board is asked to do", () => {
  const body = "## 1.0 Recommended: That the Board\n\n1) buy Iamps; and\n\n2) buy Iamps.\n";
  const report = reportOf({ body });
  const { quoted } = shownWords(report.sections, sourceOf(["Iamps."]));
  const list = asked(report.facts.recommendations, null, quoted, view).source;
  assert.match(list, "buy Iamps; and");
  assert.match(list, 'buy <mark class="unsure">Iamps.</mark>');
});

test.run();
