import { test } from "uvu";
import * as assert from "uvu/assert";
import { readBody } from "../../../src/importing/body/body.ts";
import { markdownOf } from "../../../src/importing/body/markdown-writer.ts";
import { straightNumbers } from "../../../src/importing/body/straight-numbers.ts";
import { linesOf } from "../../../src/importing/source/text-file.ts";
import { readMarkdown } from "../../../src/reading/body/markdown.ts";
import { outline } from "../../../src/reading/body/outline.ts";
import { seen } from "./lines-of.ts";

/** The first words of the lines whose numbers run straight through a text. */
function numbersIn(text: string, withoutDots = false): string {
  const lines = seen(text);
  const found = straightNumbers(lines, withoutDots);
  return lines
    .filter(({ index }) => found.has(index))
    .map(({ words }) => words.split(/\s+/).slice(0, 2).join(" "))
    .join(" | ");
}

const cases: readonly [string, string, string][] = [
  [
    "a list within a paragraph is no part of the run",
    "1.  One.\n\n2.  Two:\n\n    1. first\n    2. second\n    3. third\n    4. fourth\n\n3.  Three.\n\n4.  Four.\n\n5.  Five.",
    "1. One. | 2. Two: | 3. Three. | 4. Four. | 5. Five.",
  ],
  [
    "a number that is missing or printed twice parts no run",
    "1.  One.\n\n2.  Two.\n\n2.  Again.\n\n4.  Four.\n\n6.  Six.",
    "1. One. | 2. Two. | 2. Again. | 4. Four. | 6. Six.",
  ],
  ["a number four on is none of the run", "1.  One.\n\n2.  Two.\n\n6.  Six.", "1. One. | 2. Two."],
  [
    "numbers end in one column as they grow",
    `${Array.from({ length: 10 }, (_, at) => `${`${at + 1}.`.padStart(4)} P${at}.`).join("\n")}`,
    Array.from({ length: 10 }, (_, at) => `${at + 1}. P${at}.`).join(" | "),
  ],
  [
    "a wrapped line that begins with the next number stands in another column",
    "1.  One is so long that it goes on to paragraph\n        2. Which it names.\n\n2.  Two.\n\n3.  Three.",
    "1. One | 2. Two. | 3. Three.",
  ],
  [
    "a measure is no number",
    "1.  One.\n\n2.  Two.\n\n3. per cent of all.\n\n3.  Three.",
    "1. One. | 2. Two. | 3. Three.",
  ],
  [
    "rows of a table in columns are no paragraphs",
    "1.  One.\n\n2.  Two:\n\n    1.   Mill Lane     £3\n    2.   Quay Street   £4\n    3.   Rope Walk     £5\n\n3.  Three.\n\n4. Four.",
    "1. One. | 2. Two: | 3. Three. | 4. Four.",
  ],
  [
    "a list that is longer than the run around it stays within its paragraph",
    "1.  One:\n\n    1. first\n    2. second\n    3. third\n    4. fourth\n\n2.  Two.",
    "1. One: | 2. Two.",
  ],
  [
    "lists that each begin with 1 make no run together",
    "1.  One:\n      1. a\n      2. b\n\n2.  Two:\n      1. a\n      2. b\n\n3.  Three:\n      1. a\n      2. b",
    "1. One: | 2. Two: | 3. Three:",
  ],
  ["a run begins with 1", "4.  Four.\n\n5.  Five.\n\n6.  Six.", ""],
];

for (const [name, text, expected] of cases) {
  test(name, () => assert.is(numbersIn(text), expected));
}

test("numbers without dots are numbers where a sentence, a list or figures follow them", () => {
  const text =
    "1   To ask.\n\n2   1) That it be so.\n    2) That it be done.\n\n3   The site is at\n    41 - 72 Chearsley Walk and\n    4 Mill Road.\n\n4   5 letters came.";
  assert.is(numbersIn(text, true), "1 To | 2 1) | 3 The | 4 5");
});

/** A report of so many paragraphs as text, and the numbers that the archive reads from its Markdown. */
function numbersRead(count: number, form: (number: number) => string): (string | null)[] {
  const text = Array.from({ length: count }, (_, at) => form(at + 1)).join("\n\n");
  const { pieces } = readBody(linesOf(`PURPOSE\n\n${text}`), "text");
  const { sections } = outline(readMarkdown(markdownOf(pieces)), "");
  return sections.flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number));
}

const sentence = (number: number) =>
  `The council keeps lamp ${number} of the borough alight, and the cost of it is met from\n     the fund, as Policy 7.1 and the plan of 2014 set out at length.`;
const forms: readonly [string, (number: number) => string, string][] = [
  ["with dots", (number) => `${`${number}.`.padEnd(5)}${sentence(number)}`, "."],
  ["without dots", (number) => `${`${number}`.padEnd(5)}${sentence(number)}`, ""],
  ["alone on a line with dots", (number) => `${number}.\n     ${sentence(number)}`, "."],
  ["alone on a line without dots", (number) => `${number}\n     ${sentence(number)}`, ""],
  [
    "with letters beneath",
    (number) => `${`${number}.`.padEnd(5)}${sentence(number)}\n\n     a. first;\n     b. second.`,
    ".",
  ],
  [
    "without dots and with a list right after the number",
    (number) =>
      number === 1
        ? `1    ${sentence(1)}`
        : `${`${number}`.padEnd(5)}1) ${sentence(number)}\n\n     2) Another.`,
    "",
  ],
];
test("a text without a blank line has its numbers too", () => {
  const text = Array.from({ length: 40 }, (_, at) => forms[1]?.[1](at + 1)).join("\n");
  const { pieces } = readBody(linesOf(text), "text");
  const numbers = pieces.map((piece) => (piece.kind === "paragraph" ? piece.number : null));
  assert.equal(
    numbers,
    Array.from({ length: 40 }, (_, at) => String(at + 1)),
  );
});

for (const [name, form, dot] of forms) {
  test(`393 paragraphs numbered straight through, ${name}, keep every number`, () => {
    const read = numbersRead(393, form);
    assert.is(read.join(" "), Array.from({ length: 393 }, (_, at) => `${at + 1}${dot}`).join(" "));
  });
}

test("a list whose numbers the archive would take for paragraphs is written as words", () => {
  const text = "PURPOSE\n\n1.  One:\n\n    1. first\n    2. second\n    3. third\n\n2.  Two.";
  const { pieces } = readBody(linesOf(text), "text");
  const { sections } = outline(readMarkdown(markdownOf(pieces)), "");
  const numbers = sections.flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number));
  assert.equal(numbers, ["1.", "2."]);
  assert.match(markdownOf(pieces), "1\\. first\n\n2\\. second");
});

test.run();
