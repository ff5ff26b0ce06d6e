import { setFlagsFromString } from "node:v8";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Section } from "../../../src/model/report/body/section.ts";
import { isReport, type Report, reportOf, withWords } from "../../../src/model/report/report.ts";
import { entryOf, reportOf as madeReport } from "../../archive/made.ts";

const head = madeReport(entryOf("streets"), "2015-01-05", { covers: "2014-15 Q2" });
const sections: readonly Section[] = [
  { number: "1.0", anchor: "1", heading: [], paragraphs: [], line: 5 },
];

test("a report has every field of its head, and the words that it is asked for", () => {
  assert.equal({ ...reportOf(head, () => sections) }, { ...head, sections });
});

test("a report can be read, and a notice in its place cannot", () => {
  const report = reportOf(head, () => sections);
  assert.ok(isReport(report));
  assert.not.ok(isReport({ ...report, kind: "exempt", subject: null, paragraphs: [3] }));
});

test("what is only like a report has no words", () => {
  const like: Report = Object.create(reportOf(head, () => sections));
  assert.throws(() => like.sections, /is made by reportOf/);
});

test("words are made only when they are asked for, and other words once", () => {
  let asked = 0;
  const wordsOf = () => {
    asked += 1;
    return sections;
  };
  const report = reportOf(head, wordsOf);
  const other = withWords(report, { digest: "another", facts: report.facts }, wordsOf);
  assert.is(other.digest, "another");
  assert.is(other.subject, report.subject);
  assert.is(asked, 0);
  assert.is(other.sections, sections);
  assert.is(other.sections, sections);
  assert.is(asked, 1);
});

test("reports have one shape in V8, however their heads came about and whatever they hold", () => {
  setFlagsFromString("--allow-natives-syntax");
  type IsAlike = (one: Report, other: Report) => boolean;
  const isAlike = new Function("one", "other", "return %HaveSameMap(one, other)") as IsAlike;
  const reports = [head, { ...head, series: "Grants" }, JSON.parse(JSON.stringify(head))].map(
    (each: Report) => reportOf({ ...each, item: "7" }, () => [...sections]),
  );
  const [first, ...others] = [
    ...reports,
    withWords(
      reportOf(head, () => []),
      { digest: "", facts: head.facts },
      () => sections,
    ),
  ];
  for (const other of others) assert.ok(first && isAlike(first, other));
});

test.run();
