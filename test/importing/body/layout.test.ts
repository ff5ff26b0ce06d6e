import { test } from "uvu";
import * as assert from "uvu/assert";
import { layoutOf } from "../../../src/importing/body/layout.ts";
import { seen } from "./lines-of.ts";

const layout = (text: string) => layoutOf(seen(text));

test("lines of 140 characters at the most are wrapped; longer ones are paragraphs", () => {
  assert.is(layout("x".repeat(140)).width, 140);
  assert.is(layout("x".repeat(141)).width, null);
});

const sections: readonly [string, string, boolean][] = [
  ["one heading marked “.0”", "1.0 Purpose\n\nTo say.", true],
  ["two titles in order, each alone", "1. Purpose\n\nTo say.\n\n2. Costs\n\nNone.", true],
  ["two titles out of order", "1. Purpose\n\nTo say.\n\n3. Costs\n\nNone.", false],
  ["a title above its first paragraph", "1. Purpose\n1.1 To say.\n\n2. Costs\n2.1 None.", true],
  ["one title alone", "1. Purpose\n\nTo say.", false],
  [
    "titles in capitals without numbers between numbered sentences",
    "PURPOSE\n\n1. To say it.\n\nCOSTS\n\n2. There are none.\n\nRISKS\n\n3. There are some.",
    false,
  ],
  [
    "sentences numbered from one end to the other, though some look like titles",
    [
      "1. Purpose",
      "2. To say it.",
      "3. Costs",
      "4. One.",
      "5. Two.",
      "6. Three.",
      "7. Four.",
      "8. Five.",
    ].join("\n\n"),
    false,
  ],
  [
    "titles, and one list of sentences in a section",
    "1. Purpose\n\nTo say.\n\n2. Costs\n\nThese:\n\n    1. One.\n    2. Two.\n    3. Three.\n    4. Four.\n    5. Five.\n    6. Six.\n\n3. Risks\n\nNone.\n\n4. Papers\n\nNone.\n\nIt is so.\n\nIt was.\n\nIt will be.",
    true,
  ],
];
for (const [name, text, expected] of sections) {
  test(`sections have numbers: ${expected ? "yes" : "no"} for ${name}`, () =>
    assert.is(layout(text).numberedSections, expected));
}

const lettered: readonly [string, string, number][] = [
  ["titles alone under A. and B.", "A. Purpose\n\nTo say.\n\nB. Costs\n\nNone.", 2],
  ["a title with a dot within", "A. St. Mary’s Lane\n\nTo say.\n\nB. Costs\n\nNone.", 2],
  ["a title that ends in a dot", "A. Purpose.\n\nTo say.\n\nB. Costs.\n\nNone.", 0],
  ["Roman numbers", "I. Purpose\n\nTo say.\n\nII. Costs\n\nNone.", 2],
  [
    "a recommendation with its sentence",
    "A. Purpose\n\nTo say.\n\nB. RECOMMENDED: That it be so.",
    2,
  ],
  ["sentences", "A. To say it.\n\nB. To ask it.", 0],
  ["one letter alone", "A. Purpose\n\nTo say.", 0],
  ["letters out of order", "A. Purpose\n\nTo say.\n\nC. Costs\n\nNone.", 0],
  ["lines right under others", "It is\nA. Purpose\nof it\nB. Costs\nof it", 0],
];
for (const [name, text, count] of lettered) {
  test(`${count} headings under letters: ${name}`, () =>
    assert.is(layout(text).lettered.size, count));
}

test("other headings are within sections headed in capitals, if there are two of these", () => {
  assert.ok(layout("PURPOSE\n\nTo say.\n\nCOSTS\n\nNone.").headedInCapitals);
  assert.not(layout("PURPOSE\n\nTo say.\n\nCosts\n\nNone.").headedInCapitals);
});

test("a report with decimal numbers is not numbered straight through", () => {
  assert.ok(layout("1. One.\n\n2. Two.\n\n3. Three.").straight);
  assert.not(layout("PURPOSE\n\n1.1 One.\n\n1.2 Two.\n\n1.3 Three.").straight);
});

test.run();
