import { test } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf } from "../../../src/archive/archive.ts";
import { calendarsOf } from "../../../src/archive/following/calendars.ts";
import { noticeText } from "../../../src/importing/filing/front-matter-writer.ts";
import { importedReport } from "../../../src/importing/filing/imported-report.ts";
import { lackingIn } from "../../../src/importing/filing/lacking-fields.ts";
import { linesOf } from "../../../src/importing/source/text-file.ts";
import { paperType, printedRecordKind } from "../../../src/model/report/decision-record.ts";
import { plainDate } from "../../../src/model/time/plain-date.ts";
import { readContent } from "../../../src/reading/content.ts";
import { contentFolder, type Files, reportText } from "../../record/archive-folder.ts";

const noNames = {
  boards: () => false,
  wards: () => false,
  officers: () => false,
  portfolios: () => false,
};

for (const [title, kind] of [
  ["RECORD OF DECISION", "Record of decision"],
  ["Kent County Council – Record of Decision", "Record of decision"],
  ["OFFICER DECISION RECORD", "Officer decision record"],
  ["Record of Delegated Officer Decision", "Record of delegated officer decision"],
  ["NOTICE OF EXECUTIVE DECISION:", "Notice of executive decision"],
  ["Cabinet Member Decision Notice", "Cabinet member decision notice"],
  ["Proposed Record of Decision", null],
  ["Appendix A – Record of decisions taken last year", null],
  ["The record of decision is kept", null],
] as const) {
  test(`a title names the record of a decision, or does not: ${title}`, () =>
    assert.is(printedRecordKind(title), kind));
}

const paper = (date: string, name: string, fields: string) => ({
  [`reports/streets/${date}/${name}.md`]: reportText({ date, subject: name, fields }),
});
const archiveFrom = (files: Files) => {
  const { content, problems } = readContent(contentFolder(files));
  const today = plainDate("2016-01-01");
  if (!content || !today) throw new Error(problems.map(({ message }) => message).join("\n"));
  return archiveOf(content, today);
};
const joined = (files: Files) =>
  [...archiveFrom(files).records]
    .map(([one, others]) => `${one.slug}: ${others.map(({ slug }) => slug).join()}`)
    .sort();

const typesOf = (files: Files) =>
  readContent(contentFolder(files)).content?.filed.map(paperType) ?? [];

const asked = paper("2015-01-05", "lamps", "decision: 15/00012");
const record = paper("2015-01-12", "record", "kind: Record of decision\ndecision: 15/00012");

test("a paper is called a report to its board, and a record of a decision is called what it calls itself", () =>
  assert.equal([...typesOf({ ...asked, ...record })].sort(), [
    "Record of decision, Streets Board",
    "Report to Streets Board",
  ]));

test("a record and its report are joined by the number of the decision, each to the other", () => {
  assert.equal(joined({ ...asked, ...record }), ["lamps: record", "record: lamps"]);
  const inHeader = paper("2015-01-05", "lamps", "header: [{ label: Decision, value: 15/00012 }]");
  assert.equal(joined({ ...inHeader, ...record }), ["lamps: record", "record: lamps"]);
});

test("a different number, several numbers, or two reports alone join nothing", () => {
  assert.equal(
    joined({ ...asked, ...paper("2015-01-12", "record", "kind: Record\ndecision: 15/00013") }),
    [],
  );
  const several = paper("2015-01-12", "record", "kind: Record\ndecision: 15/00012 and 15/00013");
  assert.equal(joined({ ...asked, ...several }), []);
  assert.equal(joined({ ...asked, ...paper("2015-01-12", "other", "decision: 15/00012") }), []);
});

test("a day with only records of decisions is not a meeting: it is in no calendar, and its minutes are not missing", () => {
  const archive = archiveFrom({ ...asked, ...record });
  const days = calendarsOf(archive).flatMap(({ meetings }) => meetings.map(({ date }) => date));
  assert.equal(days, ["2015-01-05"]);
  assert.equal(
    [...archive.decisions.keys()].map(({ slug }) => slug),
    ["lamps"],
  );
});

test("an import asks no officer and no wards of a record of a decision, and keeps its kind in a notice", () => {
  const text =
    "RECORD OF DECISION\n\nREPORT TO: Streets Board\nDATE: 12 January 2015\nSUBJECT: Street lamps\n\n1.0 DECISION\n\n1.1 That lamps be bought.\n";
  const read = (words: string) =>
    importedReport(
      { format: "text", lines: linesOf(words), repairs: [] },
      { known: noNames, isPublic: false },
    );
  const asked = (words: string) =>
    read(words).findings.flatMap(({ message }) => /fill in “(.*?)”/.exec(message)?.[1] ?? []);
  assert.equal(asked(text), []);
  assert.equal(lackingIn(read(text).header, "stated"), []);
  assert.match(noticeText(read(text).header, [3]), /^kind: Record of decision$/m);
  const report = text.replace("RECORD OF DECISION\n", "");
  assert.equal(asked(report), ["reporting_officer", "wards"]);
  assert.equal(lackingIn(read(report).header, "stated"), ["reporting_officer", "wards"]);
});

test("an import knows a record of a decision by its title, its number and who decided", () => {
  const text = `RECORD OF DECISION

REPORT TO: Streets Board
DATE: 12 January 2015
DECISION TAKEN BY: Councillor R Ash, Cabinet Member for Streets
DECISION NO: 15/00012
REPORTING OFFICER: Director of Streets
SUBJECT: Street lamps
WARDS: Boroughwide

1.0 DECISION

1.1 That lamps be bought.

2.0 REASONS

2.1 The old ones are dark.
`;
  const { header, body } = importedReport(
    { format: "text", lines: linesOf(text), repairs: [] },
    { known: noNames, isPublic: false },
  );
  assert.equal(header.stated, {
    kind: "Record of decision",
    decision: "15/00012",
    decided_by: "Councillor R Ash, Cabinet Member for Streets",
  });
  assert.ok(body.includes("That lamps be bought."));
});

test("a record of a decision needs neither a reporting officer nor wards; a report needs both", () => {
  const bare = (kind: string) => ({
    "reports/streets/2015-01-12/record.md": `---
board: Streets Board
date: 2015-01-12
subject: Lamps
${kind}---

## 1.0 Decision

1.1 That lamps be bought.
`,
  });
  const missing = (files: Files) =>
    readContent(contentFolder(files)).problems.map(({ message }) => message.split(";")[0]);
  assert.equal(missing({ ...asked, ...bare("kind: Record of decision\n") }), []);
  assert.equal(missing({ ...asked, ...bare("") }), [
    "“reporting_officer” is required",
    "“wards” is required",
  ]);
});

test.run();
