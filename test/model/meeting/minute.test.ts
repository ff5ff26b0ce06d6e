import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  decisionsNamed,
  itemsNamed,
  minuteKey,
  minuteNumber,
} from "../../../src/model/meeting/minute.ts";

const numbers: readonly [string, string | null, string?][] = [
  ["84. Apologies", "84.", "84"],
  ["EUR12 MINUTES", "EUR12", "eur12"],
  ["EUR 12. “Minutes”", "EUR 12.", "eur12"],
  ["ES 24 Lamps", "ES 24", "es24"],
  ["CAB.15/24 Lamps", "CAB.15/24", "cab15-24"],
  ["Minute No. 7) Lamps", "7)", "7"],
  ["Minute 7: (Item 5)", "7:", "7"],
  ["27/14 Lamps", "27/14", "27-14"],
  ["Minute 84 Lamps", "84", "84"],
  ["Minute No 84 Lamps", "84", "84"],
  ["Minute No84 Lamps", "84", "84"],
  ["ABCDEFG12 Lamps", null],
  ["12345 Lamps", null],
  ["12 34", null],
  ["12", null],
  ["Apologies 84. Lamps", null],
];
for (const [heading, number, key] of numbers) {
  test(`“${heading}” ${number === null ? "has no number" : `is minute ${number}`}`, () => {
    const found = minuteNumber(heading);
    assert.is(found?.number ?? null, number);
    if (found && key) assert.is(minuteKey(found.number), key);
  });
}

const items: readonly [string, readonly string[]][] = [
  ["(Item 5)", ["5"]],
  ["(Agenda Items 6 and 7(a))", ["6", "7(a)"]],
  ["Agenda item no. 8a, 8.2", ["8a", "8.2"]],
  ["Item numbers 1, 2 and 3 (b)", ["1", "2", "3 (b)"]],
  ["(Item 5)\nLater 6", ["5"]],
  ["The item 5", []],
  ["Item no 5", ["5"]],
  ["Item number 5", ["5"]],
  ["Item 5(a) and 12.10", ["5(a)", "12.10"]],
  ["Items", []],
];
for (const [words, named] of items) {
  test(`“${words.replace("\n", " / ")}” names ${named.length === 0 ? "no item" : named.join(", ")}`, () => {
    assert.equal([...itemsNamed(words)], [...named]);
  });
}

test("a registered decision is two figures of a year and four to six of its own", () => {
  assert.equal([...decisionsNamed("24/00108, 24/00108 and 14/0012")], ["24/00108", "14/0012"]);
  for (const words of ["2024/00108", "24/001", "24/0010812", "24/00108/2", "1/24/00108"]) {
    assert.equal([...decisionsNamed(words)], [], words);
  }
});

test.run();
