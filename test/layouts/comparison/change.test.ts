import { test } from "uvu";
import * as assert from "uvu/assert";
import { changes, changesLine, headerRows } from "../../../layouts/comparison/change-sections.ts";
import { summary } from "../../../layouts/parts/summary.ts";
import { compareReports } from "../../../src/archive/comparison/comparison.ts";
import { reportOf } from "../../archive/report.ts";

const links = { link: (to: string) => `/site${to}` };
const sides = { before: "../before/", after: "../" };

const shown = (before: string, after: string) => {
  const [was, now] = [before, after].map((body) => reportOf({ body: `## 1.0 Lamps\n\n${body}` }));
  if (!was || !now) throw new Error("Two reports are compared");
  return changes(compareReports(was, now), sides, links, "h2").source;
};

const has = (page: string, part: string) =>
  assert.ok(page.includes(part), `${part}\nis not in\n${page}`);

test("added and removed words are marked, named and kept apart", () => {
  has(
    shown("1.1 Nine lamps were out all week.", "1.1 Ten lamps were out all week."),
    '<p class="change-note">Reworded</p><p><span class="visually-hidden">removed: </span><del>Nine</del> <span class="visually-hidden">added: </span><ins>Ten</ins> lamps were out all week.</p>',
  );
});

test("a paragraph that is new leads to its place, and one that was removed to the earlier report", () => {
  const page = shown("1.1 Nine lamps were out.", "1.1 Gritting began before dawn on the hills.");
  has(
    page,
    '<div class="change added"><a class="number" href="../#1.1" aria-label="Paragraph 1.1">1.1</a>',
  );
  has(
    page,
    '<div class="change removed"><a class="number" href="../before/#1.1" aria-label="Paragraph 1.1">1.1</a>',
  );
});

test("what is unchanged is folded away with its count and opens with its first words", () => {
  const page = shown(
    "1.1 Nine lamps were out.\n\n1.2 Kerbs were mended in Mill Row by the depot.",
    "1.1 Gritting began before dawn on the hills.\n\n1.2 Nine lamps were out.\n\n1.3 Kerbs were mended in Mill Row by the depot.",
  );
  has(page, "<summary>2 paragraphs unchanged</summary>");
  has(
    page,
    '<li><a href="../#1.2" aria-label="Paragraph 1.2">1.2</a> Nine lamps were out. <span class="change-note">Was 1.1</span></li>',
  );
});

test("paragraphs that were split or joined say of what", () => {
  const [one, other] = ["Nine lamps were out in Weir Lane.", "Kerbs were mended in Mill Row."];
  const page = shown(`1.1 ${one} ${other}`, `1.1 ${one}\n\n1.2 ${other}`);
  assert.is(page.match(/Split: was part of 1\.1/g)?.length, 2);
  has(shown(`1.1 ${one}\n\n1.2 ${other}`, `1.1 ${one} ${other}`), "Joined: was 1.1 and 1.2");
});

test("the rows of a table that changed are shown cell by cell, and the others counted", () => {
  const table = (lit: string) =>
    `| Ref | Measure | Actual |\n|---|---|---:|\n| L 1 | Lit | ${lit} |\n| L 2 | Out | 9 |`;
  const page = shown(table("90%"), table("91%"));
  has(page, '<td class="right short"><span class="visually-hidden">removed: </span><del>90%</del>');
  has(page, "1 row unchanged");
  assert.not.match(page, /<td[^>]*>Out<\/td>/);
});

test("an arrow stays with its word where one short cell replaced another, and a sentence may break", () => {
  const table = (state: string, about: string) =>
    `| Ref | State | About |\n|---|---|---|\n| L 1 | ${state} | ${about} |`;
  const page = shown(
    table("Improving", "Lit by the crew of the northern depot"),
    table("↑ Improving", "Lit by the crew of the southern depot"),
  );
  assert.match(page, /<td class="short">(?:(?!<td).)*<ins>↑ Improving<\/ins><\/td>/);
  assert.match(page, /<td><?[^<]*Lit by the crew/);
});

test("words that look like HTML are words", () => {
  const page = shown("1.1 A & B <b>", '1.1 A & C <script>alert("x")</script>');
  assert.not.match(page, /<script|<b>/);
  has(page, "&lt;script&gt;");
});

test("the header’s changes are rows of the summary, and the line counts what is below", () => {
  const before = reportOf({ body: "## 1.0 Lamps\n\n1.1 Lit." });
  const attachments = [{ file: "a.pdf", title: "A <map>", size: 1, formerFiles: [] }];
  const comparison = compareReports(before, { ...before, attachments });
  assert.is(
    summary(headerRows(comparison)).source,
    '<dl class="summary"><div><dt>Attachments changed</dt><dd><ul class="header-change" role="list"><li><span class="visually-hidden">added: </span><ins>A &lt;map&gt;</ins></li></ul></dd></div></dl>',
  );
  assert.match(changesLine(comparison).source, /No paragraph changed; 1\u00a0unchanged\./);
});

test.run();
