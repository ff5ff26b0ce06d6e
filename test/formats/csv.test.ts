import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { csvRow, guarded, unguarded } from "../../src/formats/csv.ts";

/** A row as an independent reader of RFC 4180 parses it. */
const read = (row: string): string[] => parse(row, { record_delimiter: "\r\n" })[0] ?? [];

test("a row ends as RFC 4180 says, and what separates cells or lines is in quotation marks", () => {
  assert.is(
    csvRow(["Salt, grit", 'the "old" depot', "two\nlines", "plain", null]),
    '"Salt, grit","the ""old"" depot","two\nlines",plain,\r\n',
  );
});

test("numbers, yes or no, and lists are each written in their own way", () => {
  assert.is(csvRow([-5, 0.25, true, ["a", "b"], []]), "-5,0.25,true,a|b,\r\n");
});

test("a bar within an item of a list does not split it", () => {
  assert.is(csvRow([["Roads | Paths", "Parks"]]), "Roads ¦ Paths|Parks\r\n");
});

test("text that a spreadsheet would take for a formula has an apostrophe before it", () => {
  for (const text of [
    "=1+1",
    '=HYPERLINK("https://example.org/?"&A1,"open")',
    "+44 1632 960140",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    "\u00a0=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(A1)",
    "-",
    "- item",
    "-£3.5m",
    "'quoted",
  ])
    assert.is(guarded(text), `'${text}`, JSON.stringify(text));
});

test("a number with its sign, and words that hold such marks elsewhere, are left as they are", () => {
  for (const text of ["-5", "+3", "-5.25", "+3.2%", "-1,200", "–5", "a=b", "5-6", "", "1) note"])
    assert.is(guarded(text), text, text);
});

test("a list whose first item begins as a formula does is guarded as a whole", () => {
  assert.is(csvRow([["=A1", "b"]]), "'=A1|b\r\n");
});

test("any text comes back as it was, through a reader that is not ours", () => {
  const marks = fc.constantFrom(..."=+-@'\"|,;\t\r\n ＝＋－＠%0123.aé£");
  const hostile = fc.string({ unit: fc.oneof(marks, fc.string({ unit: "binary", maxLength: 1 })) });
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), (texts) => {
      const cells = read(csvRow(["x", ...texts]));
      assert.equal(cells.slice(1).map(unguarded), texts);
    }),
    { numRuns: 2000 },
  );
});

test("no cell of text begins as a formula does, whatever it holds", () => {
  const begins = fc.constantFrom(..."=+-@\t\r\n＝＋－＠ ");
  fc.assert(
    fc.property(begins, fc.string({ unit: "binary" }), (mark, rest) => {
      const [, cell = ""] = read(csvRow(["x", mark + rest]));
      const isNumber = /^[+-]\d[\d,]*(\.\d+)?%?$/.test(cell);
      assert.ok(isNumber || !/^[\s]*[=+\-@＝＋－＠]/.test(cell), JSON.stringify(cell));
    }),
    { numRuns: 2000 },
  );
});

test.run();
