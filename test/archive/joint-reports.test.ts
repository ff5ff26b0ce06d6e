import { test } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf, onShelf } from "../../src/archive/archive.ts";
import { searchFilters } from "../../src/archive/search/search-filters.ts";
import { reportAddress } from "../../src/model/addresses/addresses.ts";
import { problemLine } from "../../src/model/problem.ts";
import { cited } from "../../src/model/report/citation.ts";
import { isReport } from "../../src/model/report/report.ts";
import { plainDate } from "../../src/model/time/plain-date.ts";
import { readContent } from "../../src/reading/content.ts";
import { keptArchive } from "../../src/site/pages/kept-addresses.ts";
import { contentFolder, reportText } from "../record/archive-folder.ts";

const today = plainDate("2015-02-01");
if (!today) throw new Error("no day");
const boards = "board: [Streets Board, Children and Families Board]";
const joint = reportText({
  subject: "Crossings at schools",
  fields: 'item: "4"',
  body: "## 1.0 Purpose of report\n\n1.1 To ask.\n\n## 2.0 RECOMMENDED: That the Board\n\n1) paint the crossings.\n",
}).replace("board: Streets Board", boards);
const minutesOf = (board: string, words: string) =>
  `---\nboard: ${board}\ndate: 2015-01-05\nminutes: draft\nagenda:\n  - item: "4"\n    title: Crossings at schools\n    report: crossings\n---\n\n## Crossings at schools\n\n4. RESOLVED: ${words}\n`;

const folder = (files: Readonly<Record<string, string>> = {}) =>
  contentFolder({
    "reports/streets/2015-01-05/crossings.md": joint,
    "reports/children/2015-01-05/play.md": reportText({
      subject: "Play",
      fields: 'item: "4"',
    }).replace("Streets Board", "Children and Families Board"),
    ...files,
  });

function archive(files: Readonly<Record<string, string>> = {}) {
  const { content, problems } = readContent(folder(files));
  if (!content) throw new Error(problems.map(problemLine).join("\n"));
  const report = content.filed.find(({ slug }) => slug === "crossings");
  if (!report || !isReport(report)) throw new Error("no joint report");
  return { content, report, archive: archiveOf(content, today as NonNullable<typeof today>) };
}

test("a joint report is listed at both boards and their meetings, at one address", () => {
  const { content, report, archive: held } = archive();
  assert.is(reportAddress(report), "/boards/streets/2015-01-05/crossings/");
  const lists = held.shelves.boards.map((shelf) => [
    shelf.entry.id,
    onShelf(shelf).map(({ slug }) => slug),
  ]);
  assert.equal(lists, [
    ["streets", ["crossings"]],
    ["children", ["play", "crossings"]],
  ]);
  assert.equal(
    held.meetings.map(({ board, listed }) => [board.printed, listed.map(({ slug }) => slug)]),
    [
      ["Children and Families Board", ["play", "crossings"]],
      ["Streets Board", ["crossings"]],
    ],
  );
  assert.equal(
    held.recommended.map(({ board }) => board.id),
    ["streets", "children"],
  );
  const filter = searchFilters.find(({ name }) => name === "board");
  assert.equal(
    filter?.valuesOf(report).map(([id]) => id),
    ["streets", "children"],
  );
  assert.is(
    cited(report, "A", "https://a.example/").type,
    "Report to Streets Board and Children and Families Board",
  );
  const { problems, ledger } = keptArchive(content, today as NonNullable<typeof today>);
  assert.equal(problems, []);
  assert.ok(ledger.has("/boards/children/2015-01-05/"));
  assert.not.ok(ledger.has("/boards/children/2015-01-05/crossings/"));
});

test("its item number is that of the board of its address; another agenda names it by its file or title", () => {
  const agenda = (report: string) =>
    `---\nboard: Children and Families Board\ndate: 2015-01-05\nagenda:\n  - item: "4"\n    title: Play\n  - item: "5"\n    title: Crossings\n${report}---\n`;
  const file = "reports/children/2015-01-05/meeting.md";
  const businessOf = (text: string) =>
    archive({ [file]: text }).archive.meetings[0]?.business.map(({ item, listed }) => [
      item,
      listed.map(({ slug }) => slug),
    ]);
  assert.equal(businessOf(agenda("    report: crossings\n")), [
    ["4", ["play"]],
    ["5", ["crossings"]],
  ]);
  assert.equal(businessOf(agenda("").replace("Crossings", "Crossings at schools")), [
    ["4", ["play"]],
    ["5", ["crossings"]],
  ]);
});

test("what was decided is read from the minutes of the board of its address alone", () => {
  const { archive: held, report } = archive({
    "reports/streets/2015-01-05/meeting.md": minutesOf(
      "Streets Board",
      "That the recommendation be agreed.",
    ),
    "reports/children/2015-01-05/meeting.md": minutesOf(
      "Children and Families Board",
      "That the recommendation be rejected.",
    ),
  });
  const outcomes = [...(held.decisions.get(report)?.outcomes.values() ?? [])];
  assert.equal(
    outcomes.map(({ kind }) => kind),
    ["agreed as asked"],
  );
});

test("each board is known and named once; the report is in the folder of the first", () => {
  const linesOf = (named: string, path = "reports/streets/2015-01-05/crossings.md") =>
    readContent(contentFolder({ [path]: joint.replace(boards, `board: ${named}`) })).problems.map(
      problemLine,
    );
  assert.match(
    linesOf("[Streets Board, Roads Board]").join(),
    /crossings\.md:2:\d+ {2}error {2}unknown-board/,
  );
  assert.match(linesOf("[Streets Board, streets board]").join(), "should name each board once");
  assert.match(linesOf("[]").join(), "should name a board");
  assert.match(
    linesOf("[Children and Families Board, Streets Board]").join(),
    "should be at reports/children/2015-01-05/crossings.md",
  );
});

test.run();
