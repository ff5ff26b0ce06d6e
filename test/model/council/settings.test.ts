import { test } from "uvu";
import * as assert from "uvu/assert";
import { councilOn } from "../../../src/model/council/settings.ts";
import { type PlainDate, plainDate } from "../../../src/model/time/plain-date.ts";

const day = (text: string) => plainDate(text) as PlainDate;
const council = {
  council: "Marlow Vale",
  councilNames: [
    { name: "Marlow", from: null, until: day("1998-03-31") },
    { name: "Marlow and Vale", from: day("1998-04-01"), until: day("2009-03-31") },
    { name: "Marlow Vale", from: day("2009-04-01"), until: null },
  ],
};

test("a report is cited by the name that its council bore on the day", () => {
  for (const [on, name] of [
    ["1990-01-01", "Marlow"],
    ["1998-03-31", "Marlow"],
    ["1998-04-01", "Marlow and Vale"],
    ["2009-03-31", "Marlow and Vale"],
    ["2009-04-01", "Marlow Vale"],
  ] as const)
    assert.is(councilOn(council, day(on)), name, on);
});

test("a council whose names are not recorded is called as it is now", () => {
  assert.is(councilOn({ ...council, councilNames: [] }, day("1990-01-01")), "Marlow Vale");
  const ended = { ...council, councilNames: council.councilNames.slice(0, 1) };
  assert.is(councilOn(ended, day("2015-01-05")), "Marlow Vale");
});

test.run();
