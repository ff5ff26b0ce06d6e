import { test } from "uvu";
import * as assert from "uvu/assert";
import { paragraphsTyped, schedule12A } from "../../../src/model/council/schedule-12a.ts";
import { plainDate } from "../../../src/model/time/plain-date.ts";

const on = (text: string) => {
  const date = plainDate(text);
  if (!date) throw new Error(text);
  return schedule12A(date);
};

test("Schedule 12A has had seven paragraphs since 1 March 2006, and had fifteen the day before", () => {
  assert.is(on("2006-03-01")?.paragraphs.size, 7);
  assert.is(on("2006-02-28")?.paragraphs.size, 15);
});

test("paragraph 3 is of business affairs now, and was of those whom the council housed", () => {
  assert.match(on("2015-01-05")?.paragraphs.get(3) ?? "", /^Information relating to the financial/);
  assert.match(on("2005-01-05")?.paragraphs.get(3) ?? "", /accommodation provided by/);
});

test("there was no Schedule 12A before April 1986", () => {
  assert.is(on("1986-03-31"), null);
  assert.is(on("1986-04-01")?.paragraphs.get(15), "The identity of a protected informant.");
});

for (const [typed, paragraphs] of [
  ["3", [3]],
  [" 3, 5 ", [3, 5]],
  ["1,15", [1, 15]],
  ["", null],
  ["0", null],
  ["16", null],
  ["3 and 5", null],
  ["3.5", null],
] as const) {
  test(`paragraphs of Schedule 12A as typed: “${typed}”`, () =>
    assert.equal(paragraphsTyped(typed), paragraphs));
}

test.run();
