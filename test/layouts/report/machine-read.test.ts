import { test } from "uvu";
import * as assert from "uvu/assert";
import { reportReadByMachine } from "../../../layouts/report/machine-read.ts";
import { repairs } from "../../../layouts/report/repairs.ts";
import type { View } from "../../../layouts/view.ts";
import { citation, cited } from "../../../src/model/report/citation.ts";
import { unsureEntry } from "../../../src/model/report/marks/unsure-words.ts";
import type { Report } from "../../../src/model/report/report.ts";
import { reportOf } from "../../archive/report.ts";

const view = { link: (address: string) => address } as unknown as View;

const scanned: Report = Object.assign(reportOf({}), {
  stated: { machine_read: true },
  source: {
    ...{ file: "lamps.pdf", sha256: "", size: 1, origin: null, withheld: null },
    ...{ unsure: ["Rcport", "3.1"].map(unsureEntry), repairs: [], words: "as made" as const },
  },
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

test.run();
