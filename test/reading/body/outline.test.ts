import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { sectionsText } from "../../../src/model/report/plain-text.ts";
import { readMarkdown } from "../../../src/reading/body/markdown.ts";
import { outline } from "../../../src/reading/body/outline.ts";
import { structureText } from "../structure.ts";
import { wordsOf, wordsOfMarkdown } from "../words.ts";

const folder = join(import.meta.dirname, "fixtures/outline");
const cases = readdirSync(folder).filter((name) => name.endsWith(".md"));

for (const name of cases) {
  const source = readFileSync(join(folder, name), "utf8");
  const read = outline(readMarkdown(source), name);
  const title = name.replace(/\.md$/, "").replaceAll("-", " ");

  test(`${title}: the structure is that of the pair`, () => {
    const expected = readFileSync(join(folder, name.replace(/\.md$/, ".txt")), "utf8");
    assert.fixture(structureText(read), expected);
  });

  test(`${title}: every word is kept, in order`, () => {
    assert.equal(wordsOf(sectionsText(read.sections)), wordsOfMarkdown(source));
  });

  test(`${title}: no two parts have one address`, () => {
    const anchors = read.sections.flatMap((section) => [
      section.anchor,
      ...section.paragraphs.flatMap(({ anchor, blocks }) => [
        anchor,
        ...blocks.map((block) => block.anchor).filter((own) => own !== anchor),
      ]),
    ]);
    assert.equal(anchors, [...new Set(anchors)]);
  });
}

test("there is a pair for every case", () => {
  const texts = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  assert.equal(
    texts,
    cases.map((name) => name.replace(/\.md$/, ".txt")),
  );
});

test.run();
