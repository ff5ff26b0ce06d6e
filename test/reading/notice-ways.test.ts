import { test } from "uvu";
import * as assert from "uvu/assert";
import { problemLine } from "../../src/model/problem.ts";
import { plainDate } from "../../src/model/time/plain-date.ts";
import { readContent } from "../../src/reading/content.ts";
import { keptArchive } from "../../src/site/pages/kept-addresses.ts";
import { contentFolder, type Files, reportText } from "../record/archive-folder.ts";
import { laidOut } from "../record/laid-out.ts";

const at = "reports/streets/2015-01-05";
const exempt = "exempt:\n  paragraphs: [3]\n";
const withdrawn = "withdrawn:\n  date: 2015-02-01\n  reason: It named a person.\n";
const annexed = "attachments:\n  - file: zqxannex.csv\n    title: Annex\n";

const files = (fields: string, link: string): Files => ({
  [`${at}/zqxsale.md`]: reportText({ subject: "Sale of a yard", fields: annexed + fields }),
  [`${at}/zqxannex.csv`]: "yard,1\n",
  [`${at}/lighting.md`]: reportText({
    body: `## 1.0 Purpose of report\n\n1.1 See [the sale](${link}) of it.\n`,
  }),
});

async function pageOf(content: Files, address: string) {
  const read = readContent(contentFolder(content));
  const today = plainDate("2016-01-01");
  if (!read.content || !today) throw new Error(read.problems.map(problemLine).join("\n"));
  const pages = await laidOut(read.content, today);
  const page = pages.find((each) => each.address === address)?.text ?? "";
  return { read, page, all: pages.map(({ text }) => text).join("\n") };
}

const way = (page: string, words: string) =>
  new RegExp(`href="([^"]*)">${words}</a>`).exec(page)?.[1];

for (const [state, fields, notice] of [
  ["exempt, its title withheld", exempt, "../exempt-1/"],
  ["exempt, its title public", `${exempt}  title_public: true\n`, "../zqxsale/"],
  ["withdrawn", withdrawn, "../zqxsale/"],
] as const) {
  for (const link of ["zqxsale.md#1.1", "/boards/streets/2015-01-05/zqxsale/#table-1"]) {
    test(`the words of a report that is ${state} can go, though ${link} leads to its part`, async () => {
      const { read, page } = await pageOf(
        files(fields, link),
        "/boards/streets/2015-01-05/lighting/",
      );
      assert.is(way(page, "the sale"), notice);
      const warnings = read.problems.filter(({ rule }) => rule === "link-to-notice");
      assert.equal(
        warnings.map(({ severity, line }) => [severity, line]),
        [["warning", 11]],
      );
      assert.match(warnings[0]?.message ?? "", /leads to the notice in its place/);
      assert.not.match(warnings[0]?.message ?? "", /zqx/);
    });
  }
  test(`a link to a file of a report that is ${state} leads to the notice`, async () => {
    const link = "/boards/streets/2015-01-05/zqxsale/zqxannex.csv";
    const { read, page, all } = await pageOf(
      files(fields, link),
      "/boards/streets/2015-01-05/lighting/",
    );
    assert.is(way(page, "the sale"), notice);
    assert.is(read.problems.filter(({ rule }) => rule === "link-to-notice").length, 1);
    assert.not.match(all, "zqxannex");
  });
}

test("a link to a whole report that is exempt now leads to its notice, and needs no warning", async () => {
  const { read, page } = await pageOf(
    files(exempt, "zqxsale.md"),
    "/boards/streets/2015-01-05/lighting/",
  );
  assert.is(way(page, "the sale"), "../exempt-1/");
  assert.equal(
    read.problems.map(({ rule }) => rule).filter((rule) => rule.includes("link")),
    [],
  );
});

test("a link to a part that a report does not have is still refused", () => {
  const { content, problems } = readContent(contentFolder(files("", "zqxsale.md#9.9")));
  assert.is(content, null);
  assert.equal(
    problems.map(({ rule }) => rule),
    ["dead-link"],
  );
});

const aboutPage = (body: string) => `---\ntitle: About\n---\n\n${body}\n`;

test("links of a page of prose lead to the pages made of the files that they name", async () => {
  const content = {
    ...files("", "zqxsale.md"),
    "pages/help.md": aboutPage("## Asking\n\nAsk us."),
    "pages/about.md": aboutPage(
      "See [the sale](../reports/streets/2015-01-05/zqxsale.md#1.1), [its annex](../reports/streets/2015-01-05/zqxannex.csv), [help](help.md) and [the search](/search/).",
    ),
  };
  const { page } = await pageOf(content, "/about/");
  assert.is(way(page, "the sale"), "../boards/streets/2015-01-05/zqxsale/#1.1");
  assert.is(way(page, "its annex"), "../boards/streets/2015-01-05/zqxsale/zqxannex.csv");
  assert.is(way(page, "help"), "../help/");
  assert.is(way(page, "the search"), "../search/");
});

test("a page of prose that links to an exempt report prints no name of its files", async () => {
  const content = {
    ...files(exempt, "zqxsale.md"),
    "pages/about.md": aboutPage(
      "See [the sale](../reports/streets/2015-01-05/zqxsale.md#1.1) and [its annex](../reports/streets/2015-01-05/zqxannex.csv).",
    ),
  };
  const { read, page, all } = await pageOf(content, "/about/");
  assert.is(way(page, "the sale"), "../boards/streets/2015-01-05/exempt-1/");
  assert.is(way(page, "its annex"), "../boards/streets/2015-01-05/exempt-1/");
  assert.not.match(all, "zqx");
  assert.equal(
    read.problems.map(({ rule }) => rule),
    ["link-to-notice", "link-to-notice"],
  );
  assert.not.match(read.problems.map(problemLine).join("\n"), "zqx");
});

for (const link of [
  "../reports/streets/2015-01-05/none.md",
  "none.md",
  "../site.yaml",
  "#nothing",
]) {
  test(`a page of prose may not link to ${link}, which is not there`, () => {
    const { content, problems: read } = readContent(
      contentFolder({ "pages/about.md": aboutPage(`See [this](${link}).`) }),
    );
    const today = plainDate("2016-01-01");
    const problems = content && today ? keptArchive(content, today).problems : read;
    assert.equal(
      problems.map(({ rule, line }) => [rule, line]),
      [["dead-link", 5]],
    );
  });
}

test("the minutes of a meeting lead to the notice, and so does its agenda", async () => {
  const content = {
    ...files(exempt, "zqxsale.md"),
    [`${at}/meeting.md`]:
      "---\nboard: Streets Board\ndate: 2015-01-05\nagenda:\n  - title: A yard\n    report: zqxsale\n---\n\n## 1. A YARD\n\nThe Board had [the report](zqxsale.md#1.1).\n",
  };
  const { read, page, all } = await pageOf(content, "/boards/streets/2015-01-05/minutes/");
  assert.is(way(page, "the report"), "../exempt-1/");
  assert.not.match(all, "zqx");
  assert.equal(
    read.problems.filter(({ severity }) => severity === "error"),
    [],
  );
});

test.run();
