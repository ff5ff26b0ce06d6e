import { test } from "uvu";
import * as assert from "uvu/assert";
import { layoutOf } from "../../../src/importing/body/layout.ts";
import { numbersIn } from "../../../src/importing/body/numbers.ts";
import { seenLines } from "../../../src/importing/body/seen-lines.ts";
import {
  boldOff,
  boldOn,
  type RawLine,
  rawLine,
} from "../../../src/importing/source/raw-report.ts";
import { linesOf } from "../../../src/importing/source/text-file.ts";

const read = (lines: readonly RawLine[]) => {
  const seen = seenLines(lines);
  const { own, doubtful } = numbersIn(seen, layoutOf(seen));
  return { own: [...own.values()].map(({ number }) => number), doubtful: [...doubtful.values()] };
};

/** Two numbered sections with the lines in question between them. */
const within = (...lines: readonly string[]) =>
  read(
    linesOf(
      [
        "1.0   PURPOSE",
        "",
        "1.1   To say",
        "      why.",
        ...lines,
        "",
        "2.0   COSTS",
        "",
        "2.1   None.",
      ].join("\n"),
    ),
  );

const sections = ["1.0", "1.1", "2.0", "2.1"];
const taken = (...numbers: string[]) => ["1.0", "1.1", ...numbers, "2.0", "2.1"];

const cases: readonly [string, string[], string[], string[]?][] = [
  ["the next number after a gap is a paragraph’s", ["", "1.2   It is late."], taken("1.2")],
  [
    "the next number right under a sentence, in its column, is one",
    ["1.2   It is late."],
    taken("1.2"),
  ],
  ["so is one without a space after it", ["", "1.2It is late."], taken("1.2")],
  [
    "the next number within a sentence that goes on is none",
    ["", "1.1.1 As the plan says in", "1.2 above it is late."],
    taken("1.1.1"),
  ],
  ["a measure is none", ["", "1.5 million pounds were spent."], sections],
  ["the next number may count nothing: “1.2 per cent”", ["", "1.2 per cent of all."], sections],
  [
    "a number before small letters is part of the sentence, and is doubtful after a gap",
    ["", "7.1 sets out the principles."],
    sections,
    ["7.1"],
  ],
  [
    "a number before small letters on a further line is no doubt",
    ["7.1 sets out the principles."],
    sections,
  ],
  [
    "a number out of order keeps its place in the column of its kind",
    ["", "3.1   It is late."],
    taken("3.1"),
  ],
  [
    "a number out of order in another column is doubtful",
    ["", "             3.1   Design of streets"],
    sections,
    ["3.1"],
  ],
  ["a number printed twice is kept twice", ["", "1.1   Again."], taken("1.1")],
  [
    "numbers of three parts stand in a column of their own",
    ["", "   1.1.1 One.", "   1.1.2 Two."],
    taken("1.1.1", "1.1.2"),
  ],
];

for (const [name, lines, own, doubtful = []] of cases) {
  test(name, () => assert.equal(within(...lines), { own, doubtful }));
}

test("“rose to” at a line’s end continues with the figure under it", () => {
  assert.equal(within("", "1.2   The rate rose to", "4.25 per cent in May.").own, taken("1.2"));
  assert.equal(within("", "1.2   The rate rose to", "1.3 Of the old rate.").own, taken("1.2"));
});

test("a report numbered straight through takes sub-numbers of the paragraph, and no others", () => {
  const straight = (line: string) =>
    read(
      linesOf(
        `1.  One.\n\n2.  Two.\n\n3.  Three.\n\n${line}\n\n4.  Four.\n\n5.  Five.\n\n6.  Six.`,
      ),
    ).own;
  const all = ["1.", "2.", "3.", "4.", "5.", "6."];
  assert.equal(straight("3.1 More of three."), all.toSpliced(3, 0, "3.1"));
  assert.equal(straight("7.1 Design of streets"), all);
  assert.equal(straight("3.12 Archaeology"), all);
  assert.equal(straight("0.25 Spaces for each home"), all);
});

test("a number in letters of another size than its kind is not a number", () => {
  const print = { page: 1, left: 72, right: 500, baseline: 100, face: "Arial", bold: false };
  const lines = linesOf("1.0   PURPOSE\n\n1.1   To say why.\n\n1.2   A note.").map((line) => ({
    ...line,
    print: { ...print, size: line.text.startsWith("1.2") ? 8 : 11 },
  }));
  assert.equal(read(lines).own, ["1.0", "1.1"]);
  assert.equal(read(lines.map((line) => ({ ...line, print: { ...print, size: 11.5 } }))).own, [
    "1.0",
    "1.1",
    "1.2",
  ]);
});

test("sections continue from the last; those marked “.0” before capitals may skip a step or begin again", () => {
  const headings = (...numbers: string[]) =>
    read(linesOf(numbers.map((number) => `${number}  COSTS OF IT\n\nNone.`).join("\n\n"))).own;
  assert.equal(headings("1.0", "2.0", "5.0"), ["1.0", "2.0", "5.0"]);
  assert.equal(headings("1.0", "2.0", "9.0"), ["1.0", "2.0", "9.0"]);
  assert.equal(headings("1.", "2.", "4."), ["1.", "2."]);
  assert.equal(headings("1.0", "2.0", "1.0"), ["1.0", "2.0", "1.0"]);
});

test("a section whose first paragraph is under it is one, however long its title or wide the step", () => {
  const title =
    "Options that were looked at by the working group of the committee in its first year and why they were left";
  const text = `1. Purpose\n\n1.1 To say.\n\n2. Costs\n\n2.1 None.\n\n3. ${title}, and by whom\n\n3.1 One.\n\n7. Next\n\n7.1 Two.`;
  assert.equal(read(linesOf(text)).own, ["1.", "1.1", "2.", "2.1", "3.", "3.1", "7.", "7.1"]);
});

test("titles alone on their lines are sections one by one; one marked “.0” may come twice", () => {
  assert.equal(read(linesOf("1. Purpose\n\nTo say.\n\n2. Costs\n\nNone.")).own, ["1.", "2."]);
  assert.equal(read(linesOf("1.0 Purpose\n\nTo say.\n\n1.0 Costs\n\nNone.")).own, ["1.0", "1.0"]);
});

test("lines that the file's reader keeps as printed have no numbers", () => {
  const lines = linesOf("1.  One.\n\n2.  Two.\n\n3.  Three.").map((line) => ({
    ...line,
    asPrinted: line.number === 3,
  }));
  assert.equal(read(lines).own, ["1.", "3."]);
});

test("numbers begin again under a heading without a number", () => {
  const text = "PURPOSE\n\n1.1 to say\n\n1.2 to ask\n\nCOSTS\n\n1.1 to pay";
  assert.equal(read(linesOf(text)).own, ["1.1", "1.2", "1.1"]);
});

test("a bold section that skips a number must be in the column of the others", () => {
  const text = (indent: string) =>
    linesOf(`1. Purpose\n\n1.1 To say.\n\n2. Costs\n\n2.1 None.\n\n${indent}4. Risks\n\nNone.`).map(
      (line) => ({
        ...line,
        text: line.text.replace(/^(\s*\d\. .*)$/, `${boldOn}$1${boldOff}`),
      }),
    );
  const all = ["1.", "1.1", "2.", "2.1", "4."];
  assert.equal(read(text("")).own, all);
  assert.equal(read(text("  ")).own, all);
  assert.equal(read(text("   ")).own, all.slice(0, -1));
});

test("a bullet before a number says nothing", () => {
  const lines = [rawLine(1, "1.0 PURPOSE"), rawLine(2, ""), rawLine(3, "- 1.1 To say why.")];
  assert.equal(read(lines).own, ["1.0", "1.1"]);
});

test.run();
