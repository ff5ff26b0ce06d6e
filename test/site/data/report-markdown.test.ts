import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf } from "../../../src/archive/archive.ts";
import { problemLine } from "../../../src/model/problem.ts";
import { isReport, type Report } from "../../../src/model/report/report.ts";
import { plainDate } from "../../../src/model/time/plain-date.ts";
import { readContent } from "../../../src/reading/content.ts";
import { reportMarkdown } from "../../../src/site/data/report-markdown.ts";
import { contentFolder, reportText } from "../../record/archive-folder.ts";

const secret = "reports/streets/2015-01-05/zqxsecret.md";

/** The report on lighting as published on a day, next to another that must stay hidden. */
function lighting(fields: string, body: string, other = "exempt:\n  paragraphs: [3]"): Report {
  const folder = contentFolder({
    "reports/streets/2015-01-05/lighting.md": reportText({ fields, body }),
    "reports/streets/2015-01-05/paths.md": reportText({ subject: "Paths" }),
    [secret]: reportText({ subject: "zqxsubject", fields: other }),
  });
  const { content, problems } = readContent(folder);
  const day = plainDate("2015-01-06");
  if (!content || !day) throw new Error(problems.map(problemLine).join("\n"));
  const report = archiveOf(content, day)
    .listed.filter(isReport)
    .find(({ slug }) => slug === "lighting");
  if (!report) throw new Error("There is no report on lighting");
  return report;
}

test("what the publisher keeps is given as it is written", () => {
  const report = lighting(
    "item: 4",
    "## 1.0 Purpose\n\n1.1 See [paths](paths.md#1.1) *and* [others](https://example.org/a_(b)).\n",
  );
  assert.is(reportMarkdown(report), readFileSync(report.file, "utf8"));
});

test("comments in front matter, why a report is not exempt and its embargo are not given", () => {
  const report = lighting(
    'item: 4 # zqxcomment\n# zqxcomment\nnot_exempt: zqxwhy\n"publish_from": 2015-01-06\nseries: &zqxname Lamps',
    "## 1.0 Purpose\n\n1.1 To report # of lamps.\n",
  );
  const given = reportMarkdown(report);
  assert.not.match(given, /zqx|publish_from|not_exempt/);
  assert.match(given, /\nitem: 4\n/);
  assert.match(given, /\nseries: Lamps\n/);
  assert.match(given, /1\.1 To report # of lamps\./);
});

for (const [what, other] of [
  ["exempt", "exempt:\n  paragraphs: [3]"],
  ["under embargo", "publish_from: 2015-02-01"],
] as const) {
  test(`the address of a report that is ${what} is in no link, and the words stay`, () => {
    const report = lighting(
      "",
      `## 1.0 Purpose

1.1 See [one [x] *two*](zqxsecret.md), [three](<zqxsecret.md> "title"),
[four](/boards/streets/2015-01-05/zqxsecret/), [five](../2015-01-05/zqxsecret.md) and [paths](paths.md).

| Head |
|---|
| [seven](zqxsecret.md) |
`,
      other,
    );
    const given = reportMarkdown(report);
    assert.not.match(given, /zqx/);
    for (const words of ["[one [x] *two*]()", "[three]()", "[four]()", "[five]()", "[seven]()"])
      assert.ok(given.includes(words), `${words} in ${given}`);
    assert.ok(given.includes("[paths](paths.md)"));
  });
}

test("a file that is changed while the site is built is not given", () => {
  const report = lighting("", "## 1.0 Purpose\n\n1.1 To report.\n");
  writeFileSync(report.file, readFileSync(report.file, "utf8").replace("To report", "NOT YET"));
  assert.throws(() => reportMarkdown(report), /lighting\.md was changed while it was being read/);
});

test("no file is published next to a report under a name that the archive gives itself", () => {
  const folder = contentFolder({
    "reports/streets/2015-01-05/lighting.md": reportText({
      fields:
        "attachments:\n  - file: Report.txt\n    title: Words\n  - file: lamps.txt\n    title: Lamps\n    former_files: report.txt",
    }),
    "reports/streets/2015-01-05/Report.txt": "Words\n",
    "reports/streets/2015-01-05/lamps.txt": "Lamps\n",
  });
  const lines = readContent(folder)
    .problems.filter(({ severity }) => severity === "error")
    .map(problemLine);
  assert.equal(
    lines.map((line) => line.replace(`${join(folder, "reports/streets/2015-01-05")}/`, "")),
    [
      "lighting.md:8:11  error  attachment-name  should have another name: at “Report.txt” the archive publishes a file of its own",
      "lighting.md:12:19  error  attachment-name  should have another name: at “report.txt” the archive publishes a file of its own",
    ],
  );
});

test.run();
