import { test } from "uvu";
import * as assert from "uvu/assert";
import { meetingOf } from "../../../../src/importing/header/values/meeting-date.ts";

/** The day read from a date's value, and the words that no day was read from. */
const day = (text: string) => {
  const { date, unread } = meetingOf([], [{ text, line: 1, afterBlank: false }]);
  return [date, unread];
};

for (const printed of [
  "4 & 5 November 2025",
  "13th/14th November 2025",
  "4 and 5 November 2025",
  "4 November to 5 November 2025",
  "Tuesday 4 and Wednesday 5 November 2025",
]) {
  test(`a meeting of two days, “${printed}”, is asked for`, () => {
    assert.equal(day(printed), [null, printed]);
  });
}

test("a weekday that the day does not have is asked for", () => {
  assert.equal(day("Tuesday 5 November 2025"), [null, "Tuesday 5 November 2025"]);
  assert.equal(day("Tuesday 4 November 2025"), ["2025-11-04", null]);
});

for (const printed of [
  "2025-11-04",
  "04-11-2025",
  "Tues. 4 Nov. 2025",
  "Tuesday, 4th of November 2025",
  "10.00 - 4 November 2025",
  "2025-26 - 4 November 2025",
]) {
  test(`“${printed}” is 4 November 2025`, () => {
    assert.equal(day(printed), ["2025-11-04", null]);
  });
}

test("a body’s line whose weekday does not fit keeps its body’s words and names no day", () => {
  const words = "Cabinet, Tuesday 5 November 2025";
  const { date } = meetingOf([{ text: words, line: 1, afterBlank: false }], []);
  assert.is(date, null);
});

test.run();
