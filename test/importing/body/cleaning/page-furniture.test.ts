import { test } from "uvu";
import * as assert from "uvu/assert";
import { withoutPageFurniture } from "../../../../src/importing/body/cleaning/page-furniture.ts";
import { linesOf } from "../../../../src/importing/source/text-file.ts";

const centred = " ".repeat(36);
const foot = (number: number | string) => `\n${centred}${number}\n`;

/** What is removed from a text, in order. */
const removed = (text: string) =>
  withoutPageFurniture(linesOf(text)).changes.removals.map(({ words }) => words);

const cases: readonly [string, string, string[]][] = [
  [
    "numbers that follow one another at the foot of pages",
    `A\nB${foot(1)}\fC\nD${foot(2)}\fE`,
    ["1", "2"],
  ],
  ["“Page 3 of 9”, wherever it stands", "A\nPage 3 of 9\nB", ["Page 3 of 9"]],
  ["a number between dashes", "A\n- 4 -\nB", ["- 4 -"]],
  ["the only page’s number, far from the edge", `A\n${foot(1)}`, ["1"]],
  [
    "a number far from the edge that parts a sentence",
    `The plan has a part on Policy\n${foot(12)}\n7.1 sets out the rules.`,
    ["12"],
  ],
  [
    "a number far from the edge that parts no sentence stays",
    `It is so.\n${foot(12)}\nThe rest.`,
    [],
  ],
  [
    "the number of a paragraph, alone on its line, stays",
    "1\nTo ask.\n\n2\nTo say.\n\n3\nTo note.",
    [],
  ],
  [
    "so it does beside the pages’ numbers",
    `1\nTo ask.\n\n2\nTo say.${foot(1)}\f3\nTo note.\n\n4\nTo go.${foot(2)}\f5\nTo stay.${foot(3)}`,
    ["1", "2", "3"],
  ],
  [
    "a line that runs at the foot of most pages",
    `A\nB\nwww.example.org${foot(1)}\fC\nD\nwww.example.org${foot(2)}\fE\nF\nwww.example.org${foot(3)}`,
    ["www.example.org", "1", "www.example.org", "2", "www.example.org", "3"],
  ],
  [
    "a line of three letters that runs at the foot",
    "A\nB\nXYZ\n\fC\nD\nXYZ\n\fE\nF\nXYZ",
    ["XYZ", "XYZ", "XYZ"],
  ],
  ["one of two letters stays", "A\nB\nXY\n\fC\nD\nXY\n\fE\nF\nXY", []],
  [
    "a line at the foot of one page of three stays",
    `A\nB\nIt is so${foot(1)}\fC\nD\nNot so${foot(2)}\fE\nF\nPerhaps${foot(3)}`,
    ["1", "2", "3"],
  ],
];

for (const [name, text, expected] of cases) {
  test(name, () => assert.equal(removed(text), expected));
}

test("the first line of a page stays the first when the page’s own line is removed", () => {
  const { lines } = withoutPageFurniture(linesOf("A\n\fPage 2\nB"));
  assert.equal(
    lines.map(({ text, opensPage }) => [text, opensPage]),
    [
      ["A", false],
      ["", false],
      ["B", true],
    ],
  );
});

test.run();
