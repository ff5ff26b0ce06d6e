import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { sectionsText } from "../../../src/model/report/body/plain-text.ts";
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

/** The paragraph numbers of a text, and anything odd about them. */
const numbersOf = (markdown: string) => {
  const { sections, problems } = outline(readMarkdown(markdown), "a.md");
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return {
    numbers: paragraphs.flatMap(({ number }) => number ?? []).join(" "),
    rules: problems.map(({ rule }) => rule).join(" "),
  };
};

test("numbers without dots continue where the next is alone or before figures", () => {
  const markdown =
    "1 To ask.\n\n2\n\n1) That it be so.\n\n3 To say.\n\n4 5 letters came.\n\n5\n\n- bats\n\n6 Six.";
  assert.equal(numbersOf(markdown), { numbers: "1 2 3 4 5 6", rules: "" });
});

test("a decimal number that no straight number leads to is part of the sentence, and is reported", () => {
  const stray = (words: string) =>
    numbersOf(`1. One.\n\n2. Two.\n\n${words}\n\n3. Three.\n\n4. Four.`);
  assert.equal(stray("7.1 Design of streets."), {
    numbers: "1. 2. 3. 4.",
    rules: "number-unclear",
  });
  assert.equal(stray("0.25 Spaces."), { numbers: "1. 2. 3. 4.", rules: "number-unclear" });
  assert.equal(stray("2.1 More of two.\n\n2.2 And more."), {
    numbers: "1. 2. 2.1 2.2 3. 4.",
    rules: "",
  });
});

test("an item above the first of the numbered sections is none of the paragraphs", () => {
  const markdown =
    "Asked are members to:\n\n1. Approve it.\n2. Note it.\n\n## 1. One\n\n1.1 A.\n\n## 2. Two\n\n2.1 B.\n\n## 3. Three\n\n3.1 C.";
  assert.equal(numbersOf(markdown), { numbers: "1.1 2.1 3.1", rules: "" });
});

test.run();
