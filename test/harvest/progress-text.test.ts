import { test } from "uvu";
import * as assert from "uvu/assert";
import { progressText } from "../../src/harvest/progress-text.ts";
import type { PlainDate } from "../../src/model/time/plain-date.ts";

const board = { id: "1", name: "Lamps Board", oldAddresses: [] };
const meeting = { id: "2", board, date: "2024-01-05" as PlainDate, oldAddresses: [] };
const text = (done: number, all: number, minutes: number) =>
  progressText({ board, meeting, done, all }, minutes * 60_000);

test("nothing is estimated before the first meeting is done", () => {
  assert.is(text(0, 40, 0), "meeting 1 of 40: Lamps Board, 2024-01-05");
  assert.is(text(0, 40, 3), "meeting 1 of 40: Lamps Board, 2024-01-05");
});

test("what is left takes as long for each meeting as what is done", () => {
  for (const [done, all, minutes, left] of [
    [10, 40, 5, "15 minutes"],
    [1, 2, 0.1, "a minute"],
    [1, 2, 1.4, "a minute"],
    [1, 2, 1.6, "2 minutes"],
    [1, 2, 89, "89 minutes"],
    [1, 2, 90, "an hour and a half"],
    [1, 2, 119, "2 hours"],
    [1, 2, 150, "2.5 hours"],
    [100, 2500, 25, "10 hours"],
  ] as const) {
    assert.is(
      text(done, all, minutes),
      `meeting ${done + 1} of ${all}, about ${left} left: Lamps Board, 2024-01-05`,
    );
  }
});

test("the last meeting is the last", () => {
  assert.is(text(39, 40, 39), "meeting 40 of 40, about a minute left: Lamps Board, 2024-01-05");
});

test.run();
