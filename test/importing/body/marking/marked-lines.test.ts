import { test } from "uvu";
import * as assert from "uvu/assert";
import { boldOff, boldOn } from "../../../../src/importing/source/raw-report.ts";
import { linesOf } from "../../../../src/importing/source/text-file.ts";
import { piecesIn, piecesOfLines } from "../lines-of.ts";

const cases: readonly [string, string, string[]][] = [
  [
    "sections under letters are headings, in capitals or not",
    "A. PURPOSE\n\nTo say.\n\nB. RECOMMENDED: That the path be lit.\n\nC. Costs of the lamps\n\nNone.",
    [
      "## A. PURPOSE",
      "To say.",
      "## B. RECOMMENDED:",
      "That the path be lit.",
      "## C. Costs of the lamps",
      "None.",
    ],
  ],
  [
    "sections under Roman numbers are headings, and a stem stays with its heading",
    "I. PURPOSE\n\nTo say.\n\nII. RECOMMENDED: That the Panel\n\n1) lights the path; and\n2) pays.\n\nIII. Costs\n\nNone.",
    [
      "## I. PURPOSE",
      "To say.",
      "## II. RECOMMENDED: That the Panel",
      "1) lights the path; and",
      "2) pays.",
      "## III. Costs",
      "None.",
    ],
  ],
  [
    "a short line with a full stop ends its paragraph",
    "The Board is asked to think of the lamps along the lock, which are old and dark and\nhave been so for many years, as residents of the lane have said more than once now.\nIt is late.\nThe Panel was told of the lamps in the year before this one, and nothing came of it.",
    [
      "The Board is asked to think of the lamps along the lock, which are old and dark and have been so for many years, as residents of the lane have said more than once now. It is late.",
      "The Panel was told of the lamps in the year before this one, and nothing came of it.",
    ],
  ],
  [
    "one title under a letter alone is no section",
    "PURPOSE\n\nTo say:\n\nA. Smith spoke for the residents of the lane.\n\nAll agreed.",
    ["## PURPOSE", "To say:", "A. Smith spoke for the residents of the lane.", "All agreed."],
  ],
  [
    "letters with a dot make a list beneath a paragraph",
    "1.  They asked:\n    a. for lamps;\n    b. for a rail along\n       the lock.\n\n2.  It was late.",
    ["1. They asked:", "a. for lamps;", "b. for a rail along the lock.", "2. It was late."],
  ],
  [
    "a list may begin right after a number",
    "1.1  (a) To ask; and\n     (b) to say.\n\n1.2  (a) Is not followed.",
    ["1.1", "(a) To ask; and", "(b) to say.", "1.2 (a) Is not followed."],
  ],
  [
    "a bullet may stand right after a number",
    "1   To ask.\n\n2   •  the bats\n    •  the light\n\n3   To say.",
    ["1 To ask.", "2", "- the bats", "- the light", "3 To say."],
  ],
  [
    "a heading is no sentence that goes on after a gap",
    "1.  One.\n\nThe number of spaces should be no more than\n\n0.25 spaces for each home.\n\n2.  Two.\n\n3.  Three.",
    [
      "1. One.",
      "The number of spaces should be no more than 0.25 spaces for each home.",
      "2. Two.",
      "3. Three.",
    ],
  ],
  [
    "a heading is no two sentences",
    "1.  One.\n\nThe plan has a part on it. Policy\n\n7.1 sets out the rules.\n\n2.  Two.\n\n3.  Three.",
    [
      "1. One.",
      "The plan has a part on it. Policy 7.1 sets out the rules.",
      "2. Two.",
      "3. Three.",
    ],
  ],
  [
    "the house numbers of a list of addresses number no paragraph",
    "1.  These were asked:\n    41 - 72 Chearsley Walk\n    2 Mill Road\n    3 Lock Cottages\n\n2.  None came.\n\n3.  It was cold.",
    [
      "1. These were asked: 41 - 72 Chearsley Walk 2 Mill Road\n3 Lock Cottages",
      "2. None came.",
      "3. It was cold.",
    ],
  ],
  [
    "hanging numbers with a gap are paragraphs, however wide the gaps within them",
    "1      To say what was done.       It was done in May,\n       and cost more.\n\n2      To ask that the rest       be done in June, and\n       paid for in July.\n\n3      It is so.",
    [
      "1 To say what was done. It was done in May, and cost more.",
      "2 To ask that the rest be done in June, and paid for in July.",
      "3 It is so.",
    ],
  ],
  [
    "an asterisk before a single line is no bullet",
    "PURPOSE\n\nTo say.\n\n* not yet counted\n\nIt is so.",
    ["## PURPOSE", "To say.", "* not yet counted", "It is so."],
  ],
];

const going: readonly [string, string, string[]][] = [
  [
    "a sentence cut by a gap is whole again",
    "PURPOSE\n\nThe sum of\n\n£3 was paid.",
    ["## PURPOSE", "The sum of £3 was paid."],
  ],
  [
    "a sentence that has ended is not",
    "PURPOSE\n\nIt is so.\n\n£3 was paid.",
    ["## PURPOSE", "It is so.", "£3 was paid."],
  ],
  [
    "a line further left than its list is no part of it",
    "PURPOSE\n\n   • lamps\nAll of them are lit.",
    ["## PURPOSE", "- lamps", "All of them are lit."],
  ],
  [
    "a line in the column of a list goes on with its item",
    "PURPOSE\n\n   • lamps\n   By the mill",
    ["## PURPOSE", "- lamps By the mill"],
  ],
  [
    "a heading in capitals may have two lines",
    "BACKGROUND PAPERS AND\nOTHER DOCUMENTS\n\nNone.",
    ["## BACKGROUND PAPERS AND OTHER DOCUMENTS", "None."],
  ],
  [
    "a stem goes on with its heading to its end",
    "RECOMMENDED: That the Panel\nfor Paths\n\n1) lights it.",
    ["## RECOMMENDED: That the Panel for Paths", "1) lights it."],
  ],
  [
    "words in capitals within a paragraph are no heading",
    "PURPOSE\n\nIt is called\nTHE LOCK by all.\nMILL LANE",
    ["## PURPOSE", "It is called THE LOCK by all. MILL LANE"],
  ],
  [
    "a title further in than eight columns is none",
    "1.  One.\n\n2.  Two.\n\n         Lamps\n\n3.  Three.",
    ["1. One.", "2. Two.", "Lamps", "3. Three."],
  ],
  [
    "a title with a colon is none",
    "1.  One.\n\nLamps:\n\n2.  Two.\n\nRails\n\n3.  Three.",
    ["1. One.", "Lamps:", "2. Two.", "### Rails", "3. Three."],
  ],
  [
    "a title in a report with numbered sections is none",
    "1.0 PURPOSE\n\n1.1 One.\n\nLamps\n\n1.2 Two.",
    ["## 1.0 PURPOSE", "1.1 One.", "Lamps", "1.2 Two."],
  ],
  [
    "a list may begin after words that lead into it",
    "1.1 These are\nlit and\n- one\n- two",
    ["1.1 These are lit and", "- one", "- two"],
  ],
  [
    "a dash within a sentence begins no list",
    "1.1 The lamps are lit at dusk\n- all of them - by the mill",
    ["1.1 The lamps are lit at dusk - all of them - by the mill"],
  ],
  [
    "a mark out of order is part of the words",
    "1.1 These:\n(a) one;\n(c) three.",
    ["1.1 These:", "(a) one; (c) three."],
  ],
  [
    "a letter before capitals is a heading",
    "PURPOSE\n\nTo say.\n\nA) REMOVAL OF WAITING\n\n1. Mill Lane",
    ["## PURPOSE", "To say.", "## A) REMOVAL OF WAITING", "1. Mill Lane"],
  ],
];

for (const [name, text, expected] of [...cases, ...going]) {
  test(name, () => assert.equal(piecesIn(text), expected));
}

test("a heading of the format is a section, a heading within one, or a numbered paragraph’s", () => {
  const lines = linesOf(
    "1.0 PURPOSE\n\nWhy\n\n1.1 Costs\n\nNone.\n\nRECOMMENDATIONS\n\nThat it be so.",
  ).map((line) => ({ ...line, heading: /^(?:Why|1\.1|REC)/.test(line.text) ? 2 : 0 }));
  assert.equal(piecesOfLines(lines, "word"), [
    "## 1.0 PURPOSE",
    "### Why",
    "### 1.1 Costs",
    "None.",
    "## RECOMMENDATIONS",
    "That it be so.",
  ]);
});

/** A text in which lines between asterisks are bold. */
const inBold = (text: string) =>
  linesOf(text).map((line) => ({
    ...line,
    text: line.text.replace(/\*([^*]+)\*/, `${boldOn}$1${boldOff}`),
  }));

test("bold headings are sections even if the next line is right under them, and may skip a number", () => {
  const text =
    "*1.  Purpose*\n1.1 To say.\n\n*2.  How does the plan serve the*\n    *aims of the Council*\n2.1 Well.\n\n2.2 There are these:\n1. Lamps\n2. Rails\n\n*4   Papers*\n*The plan of 2014*, with a map.\n\n*4.  Report author*\nA. Weaver";
  assert.equal(piecesOfLines(inBold(text)), [
    "## 1. Purpose",
    "1.1 To say.",
    "## 2. How does the plan serve the aims of the Council",
    "2.1 Well.",
    "2.2 There are these:",
    "1. Lamps",
    "2. Rails",
    "## 4 Papers",
    `${boldOn}The plan of 2014${boldOff}, with a map.`,
    "## 4. Report author",
    "A. Weaver",
  ]);
});

test("a title in bold is a heading right above its text; two bold lines are words", () => {
  const text = "1.0 PURPOSE\n\n*Why now*\nIt is late.\n\n*All of this is bold*\n*And goes on so.*";
  assert.equal(piecesOfLines(inBold(text)).slice(1, 3), ["### Why now", "It is late."]);
  assert.is(piecesOfLines(inBold(text)).length, 4);
});

test.run();
