import { test } from "uvu";
import * as assert from "uvu/assert";
import { numberForms, numberInWords, wordsOfUnit } from "../../src/text/numbers.ts";

/** Each amount of money, count and share with the forms under which it is found. */
const forms: readonly (readonly [piece: string, next: string, forms: readonly string[] | null])[] =
  [
    ["(41).", "", ["41n"]],
    ["41.2", "", ["41d2n"]],
    ["41.2%", "", ["41d2pcn", "41d2n"]],
    ["62 ", "per cent of", ["62pcn", "62n"]],
    ["62 ", "percent", ["62pcn", "62n"]],
    ["£4.3 ", "million pump", ["4300000n", "4d3n"]],
    ["£4.3m", "", ["4300000n", "4d3n"]],
    ["4,300,000", "", ["4300000n"]],
    ["£4,300k", "", ["4300000n", "4300n"]],
    ["£1.575m,", "", ["1575000n", "1d575n"]],
    ["£0.5m", "", ["500000n", "0d5n"]],
    ["£2.5 ", "billion", ["2500000000n", "2d5n"]],
    ["20mph", "", ["20mphn", "20n", "mph"]],
    ["00588", "", ["00588n"]],
    ["5th", "January", ["5n"]],
    ["3.4.1", "", ["3d4d1n"]],
    ["1,23", "", null],
    ["B12", "", null],
    ["word", "", null],
  ];

for (const [piece, next, found] of forms)
  test(`${piece.trim()} ${next} is found as ${found?.join(" or ") ?? "no number"}`, () =>
    assert.equal(numberForms(piece, next), found));

test("a number takes the words of its unit with it", () => {
  assert.is(wordsOfUnit("million pump"), 1);
  assert.is(wordsOfUnit("per cent of"), 2);
  assert.is(wordsOfUnit("percent"), 1);
  assert.is(wordsOfUnit("pumps"), 0);
});

test("a number below a hundred may be in words, above that figures are usual", () => {
  assert.equal(numberInWords("46"), ["forty", "six"]);
  assert.equal(numberInWords("60"), ["sixty"]);
  assert.equal(numberInWords("13"), ["thirteen"]);
  assert.is(numberInWords("12"), null);
  assert.is(numberInWords("100"), null);
});

test.run();
