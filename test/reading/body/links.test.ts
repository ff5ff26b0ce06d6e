import { test } from "uvu";
import * as assert from "uvu/assert";
import { readLinks } from "../../../src/reading/body/links.ts";
import { readMarkdown } from "../../../src/reading/body/markdown.ts";

const report = "reports/streets/2016-09-08/lamps.md";

/** The targets of a text's links: those in the archive, each with its anchor and line. */
const found = (text: string, path = report) =>
  readLinks(readMarkdown(text), path, path).links.map(
    ({ to, anchor, problem }) => `${problem.line} ${to}${anchor === null ? "" : `#${anchor}`}`,
  );

const cases: readonly [string, string, string, string?][] = [
  ["a report of another day", "../2016-06-09/q4.md", "/boards/streets/2016-06-09/q4/"],
  ["a paragraph of a report", "../2016-06-09/q4.md#3.1", "/boards/streets/2016-06-09/q4/#3.1"],
  ["a paragraph of this report", "#3.1", "/boards/streets/2016-09-08/lamps/#3.1"],
  ["a file beside the report", "map.pdf", "/boards/streets/2016-09-08/lamps/map.pdf"],
  ["a meeting", "../2016-06-09/meeting.md", "/boards/streets/2016-06-09/"],
  ["a page of prose", "../../../pages/about.md", "/about/"],
  ["an address of the archive", "/wards/mill/", "/wards/mill/"],
  [
    "a report, from a page of prose",
    "../reports/streets/2016-06-09/q4.md",
    "/boards/streets/2016-06-09/q4/",
    "pages/about.md",
  ],
  [
    "a file, from a page of prose",
    "../reports/streets/2016-06-09/map.pdf",
    "/boards/streets/2016-06-09/map.pdf",
    "pages/about.md",
  ],
];
for (const [name, href, to, path] of cases) {
  test(`a link may lead to ${name}`, () =>
    assert.equal(found(`[here](${href})`, path), [`1 ${to}`]));
}

test("a link to the web or to a person's mail is not a file of the archive", () => {
  for (const href of [
    "https://example.org/a.md",
    "http://example.org/a.md",
    "mailto:clerk@example.org",
    "MAILTO:clerk@example.org",
  ]) {
    assert.equal(found(`[here](${href})`), [], href);
    const { pieces } = readLinks(readMarkdown(`[here](${href})`), report, report);
    assert.match(JSON.stringify(pieces), `"href":"${href}"`);
  }
});

test("the link on the page leads to the address, with the part that it names", () => {
  const hrefs = (href: string) =>
    /"href":"([^"]*)"/.exec(
      JSON.stringify(readLinks(readMarkdown(`[here](${href})`), report, report).pieces),
    )?.[1];
  assert.is(hrefs("../2016-06-09/q4.md"), "/boards/streets/2016-06-09/q4/");
  assert.is(hrefs("../2016-06-09/q4.md#3.1"), "/boards/streets/2016-06-09/q4/#3.1");
  assert.is(hrefs("#3.1"), "#3.1");
});

test("a link is found wherever there are words, with its line", () => {
  const text = `## A [heading](a.md)

One line
and **[another](b.md)
of it** and [more](c.md)

- an item
- with [one](d.md)

| Lamps | [Cost](e.md) |
| --- | --- |
| [Mill](f.md) | £3 |
`;
  const lines = found(text).map((line) => line.replace("/boards/streets/2016-09-08/", ""));
  assert.equal(lines, ["1 a/", "4 b/", "5 c/", "8 d/", "10 e/", "10 f/"]);
});

test.run();
