import { test } from "uvu";
import * as assert from "uvu/assert";
import { readBody } from "../../../../src/importing/body/body.ts";
import { linesOf } from "../../../../src/importing/source/text-file.ts";
import { piecesIn, piecesOfLines } from "../lines-of.ts";

const table =
  "Bill            Target   Actual\nCouncil tax     97.0%    96.4%\nRates           98.5%    98.6%";

test("words in columns are a table, and what follows right under it is a new block", () => {
  assert.equal(piecesIn(`1.0 PURPOSE\n\n1.1 The rates:\n\n${table}\nRISK ANALYSIS\n\nNone.`), [
    "## 1.0 PURPOSE",
    "1.1 The rates:",
    "[table]",
    "## RISK ANALYSIS",
    "None.",
  ]);
});

test("in a PDF, whose reader has looked for tables by the positions of words, no others are looked for", () => {
  assert.equal(piecesIn(table), ["[table]"]);
  assert.not(piecesOfLines(linesOf(table), "pdf").includes("[table]"));
});

test("a table whose cells are whole again may hold its words in another order", () => {
  const wrapped =
    "Ref    Measure             Target\n\nRC 1   Days to answer      10\n       a letter\n\nRC 2   Calls answered      90%\n       in time";
  const { pieces, changes } = readBody(linesOf(wrapped), "text");
  assert.is(pieces.length, 1);
  assert.is(pieces[0]?.kind, "table");
  assert.equal(changes.reorderings, [{ from: 1, to: 7 }]);
  assert.equal(readBody(linesOf(table), "text").changes.reorderings, []);
});

const bounds: readonly [string, string, string[]][] = [
  [
    "one line with a gap is no table",
    "1.1 To say.\n\nMill Lane     £3\n\nIt is so.",
    ["1.1 To say.", "Mill Lane £3", "It is so."],
  ],
  [
    "a sentence after a gap is no row",
    `${table}\n\nThe rates were paid as they fell due, and none is owed.`,
    ["[table]", "The rates were paid as they fell due, and none is owed."],
  ],
  ["a paragraph with its number ends a table", `${table}\n1.1 To say.`, ["[table]", "1.1 To say."]],
  ["a list ends a table", `${table}\n• one\n• two`, ["[table]", "- one", "- two"]],
  [
    "rows a blank line apart are one table",
    "Bill        Paid\n\nCouncil     £3\n\nRates       £4",
    ["[table]"],
  ],
  [
    "rows four blank lines apart are two",
    "Bill        Paid\nCouncil     £3\n\n\n\n\nBill        Paid\nRates       £4",
    ["[table]", "[table]"],
  ],
  [
    "columns that cannot be told apart are kept as printed",
    "Bill        Paid\nCouncil     £3\na year\nRates       £4",
    ["[printed]"],
  ],
  [
    "figures may head a row of columns",
    "1.1 To say:\n\n1     Mill Lane     £3\n2     Quay Row      £4",
    ["1.1 To say:", "[printed]"],
  ],
];
for (const [name, text, expected] of bounds) {
  test(name, () => assert.equal(piecesIn(text), expected));
}

test("letters and figures that hang before their words make no columns", () => {
  for (const [one, two] of [
    ["a.", "b."],
    ["(a)", "(b)"],
    ["1)", "2)"],
    ["•", "•"],
    ["i.", "ii."],
  ]) {
    const text = `1.0 PURPOSE\n\n1.1 These:\n      ${one}      lamps for the lane by the mill\n      ${two}      rails along the lock`;
    assert.not(piecesIn(text).includes("[printed]"), one);
    assert.is(piecesIn(text).length, 4, one);
  }
});

test("lines that a file's reader keeps as printed stay together, whatever they contain", () => {
  const lines = linesOf("1.0 PURPOSE\n\n1.1 To say.\n\n1.2 Words\n2.0 COSTS\n\n1.3 More.").map(
    (line) => ({
      ...line,
      asPrinted: line.number === 5 || line.number === 6,
    }),
  );
  assert.equal(piecesOfLines(lines), ["## 1.0 PURPOSE", "1.1 To say.", "[printed]", "1.3 More."]);
});

test.run();
