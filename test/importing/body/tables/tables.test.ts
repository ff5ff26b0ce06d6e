import { test } from "uvu";
import * as assert from "uvu/assert";
import { linesOf } from "../../../../src/importing/source/text-file.ts";
import { piecesIn, piecesOfLines } from "../lines-of.ts";

const table =
  "Bill            Target   Actual\nCouncil tax     97.0%    96.4%\nRates           98.5%    98.6%";

test("words in columns are a table, and what follows right under it begins anew", () => {
  assert.equal(piecesIn(`1.0 PURPOSE\n\n1.1 The rates:\n\n${table}\nRISK ANALYSIS\n\nNone.`), [
    "## 1.0 PURPOSE",
    "1.1 The rates:",
    "[table]",
    "## RISK ANALYSIS",
    "None.",
  ]);
});

test("in a PDF, whose reader has looked for tables by where words stand, no others are sought", () => {
  assert.equal(piecesIn(table), ["[table]"]);
  assert.not(piecesOfLines(linesOf(table), "pdf").includes("[table]"));
});

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

test("lines that a file's reader keeps as printed stay together, whatever stands in them", () => {
  const lines = linesOf("1.0 PURPOSE\n\n1.1 To say.\n\n1.2 Words\n2.0 COSTS\n\n1.3 More.").map(
    (line) => ({
      ...line,
      asPrinted: line.number === 5 || line.number === 6,
    }),
  );
  assert.equal(piecesOfLines(lines), ["## 1.0 PURPOSE", "1.1 To say.", "[printed]", "1.3 More."]);
});

test.run();
