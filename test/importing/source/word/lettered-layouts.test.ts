import { test } from "uvu";
import * as assert from "uvu/assert";
import { recommendationsOf } from "../../../../src/model/report/recommendation.ts";
import { readMarkdown } from "../../../../src/reading/body/markdown.ts";
import { outline } from "../../../../src/reading/body/outline.ts";
import { markdownOf, report } from "./read-word.ts";
import { item, level } from "./word-document.ts";

const asked = (markdown: string) =>
  recommendationsOf(outline(readMarkdown(markdown), "").sections).flatMap(({ items }) =>
    items.map(({ text }) => text),
  );

for (const [form, first, second] of [
  ["upperLetter", "A.", "B."],
  ["upperRoman", "I.", "II."],
] as const) {
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, form, "%1.")}${level(1, "decimal", "%2.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

  test(`headings that Word numbers ${first} and ${second} right after the wards are headings`, async () => {
    const body =
      item("PURPOSE OF REPORT", 0) +
      item("One.", 1) +
      item("RECOMMENDED: That the Board note the report.", 0);
    const markdown = await markdownOf(report(body, { numbering }));
    assert.is(
      markdown,
      `## ${first} PURPOSE OF REPORT\n\n1. One.\n\n## ${second} RECOMMENDED:\n\nThat the Board note the report.\n`,
    );
    assert.equal(asked(markdown), ["That the Board note the report."]);
  });

  test(`what is asked under a stem numbered ${second} is a list of recommendations`, async () => {
    const body =
      item("Purpose of report", 0) +
      item("One.", 1) +
      item("RECOMMENDED: That the Board", 0) +
      item("note the report; and", 1) +
      item("ask for another.", 1);
    const markdown = await markdownOf(report(body, { numbering }));
    assert.match(markdown, `## ${first} Purpose of report\n`);
    assert.equal(asked(markdown), ["note the report; and", "ask for another."]);
  });
}

test.run();
