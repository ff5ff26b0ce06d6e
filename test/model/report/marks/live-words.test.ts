import { test } from "uvu";
import * as assert from "uvu/assert";
import { sectionsText } from "../../../../src/model/report/body/plain-text.ts";
import { liveSections } from "../../../../src/model/report/marks/live-words.ts";
import { recommendationsOf } from "../../../../src/model/report/recommendation.ts";
import { readMarkdown } from "../../../../src/reading/body/markdown.ts";
import { outline } from "../../../../src/reading/body/outline.ts";

const sectionsOf = (...lines: string[]) => outline(readMarkdown(lines.join("\n")), "").sections;

const live = (...lines: string[]) => sectionsText(liveSections(sectionsOf(...lines)));

const cases: readonly (readonly [written: string, live: string])[] = [
  ["approve ~~the sale~~ the lease", "approve the lease"],
  ["approve ~~the sale of~~", "approve"],
  ["~~Sell~~ Let the hall", "Let the hall"],
  ["approve the sale ~~of the hall~~.", "approve the sale."],
  ["approve **~~the sale~~** the lease", "approve the lease"],
  ["approve **the ~~sale~~ lease**", "approve the lease"],
  ["approve ~~a~~ ~~b~~ c", "approve c"],
  ["half~~a~~way", "halfway"],
  ["a ~~b~~ **c**", "a c"],
];

test("spaces at the ends of words stay where no struck words were next to them", () => {
  const text = (words: string) => ({ kind: "text" as const, text: words });
  const struck = { kind: "struck" as const, content: [text("gone")] };
  const heading = (...content: (ReturnType<typeof text> | typeof struck)[]) => {
    const section = { number: null, anchor: "a", heading: content, paragraphs: [], line: 1 };
    return liveSections([section]).map(({ heading }) => heading);
  };
  assert.equal(heading(text(" a "), struck, text("b ")), [[text(" a "), text("b ")]]);
  assert.equal(heading(text(" a "), struck), [[text(" a")]]);
  assert.equal(heading(struck, text(" a ")), [[text("a ")]]);
});

for (const [written, right] of cases) {
  test(`“${written}” says “${right}”`, () => assert.is(live(written), right));
}

test("what a board is asked to do leaves out struck words, and items all of whose words are struck", () => {
  const [asked] = recommendationsOf(
    liveSections(
      sectionsOf(
        "## 2.0 RECOMMENDED: ~~That Cabinet~~ That the Board",
        "",
        "1) ~~sell the hall;~~",
        "",
        "2) approve ~~the sale of the hall for £1~~ the lease of the hall.",
      ),
    ),
  );
  assert.equal(asked, {
    stem: "That the Board",
    items: [{ number: "2)", anchor: "recommendation-2", text: "approve the lease of the hall." }],
  });
});

test("a numbered paragraph all of whose words are struck asks for nothing and keeps its number", () => {
  const sections = liveSections(
    sectionsOf("## 2.0 RECOMMENDATIONS", "", "2.1 ~~Sell the hall.~~", "", "2.2 Let it."),
  );
  assert.equal(
    sections[0]?.paragraphs.map(({ number, blocks }) => [number, blocks.length]),
    [
      ["2.1", 0],
      ["2.2", 1],
    ],
  );
  assert.equal(
    recommendationsOf(sections).flatMap(({ items }) => items.map(({ number }) => number)),
    ["2.2"],
  );
});

test("a table keeps every place where its words are struck", () => {
  assert.is(live("| A | B |", "| --- | --- |", "| ~~1~~ | 2 ~~3~~ |"), "A\tB\n\t2");
});

test("sections in which nothing is struck are the same objects", () => {
  const sections = sectionsOf("## 1.0 A", "", "1.1 **One** m^2^.", "", "- x");
  assert.is(liveSections(sections), sections);
});

test.run();
