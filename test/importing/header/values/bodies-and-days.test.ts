import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  aroundDate,
  isBodyName,
  isBodyWithDay,
  isOnlyDate,
  isTime,
  withoutRaised,
} from "../../../../src/importing/header/values/bodies-and-days.ts";

for (const words of [
  "CABINET",
  "the cabinet",
  "Full Council",
  "County Council",
  "Planning Sub-Committee A",
  "Planning Subcommittee",
  "planning committee",
  "Reports Committee",
  "The Committee",
  "the Audit Board",
  " Audit Board ",
  "Abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb Committee",
  "Harbour Forum",
  "Harbour’s (Quays), Bays & Docks-Panel Board",
  "Softhe Board",
  "Harbour Report Committee",
  "Reporters Board",
  "Bays of them Board",
]) {
  test(`“${words}” is a body’s name`, () => {
    assert.is(isBodyName(words), true);
  });
}

for (const words of [
  "Planning Sub-Committee AB",
  "Report Committee",
  "Committee of the Board",
  "Committee",
  " BOARD ",
  "My Committee today",
  "Sub-Committee",
  "Subcommittee",
  "Scrutiny­Board",
  "x4 Committee",
  "Abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb Committee",
  "Commission",
  "Cabinets",
  "4 Committee",
  "The Board Room",
]) {
  test(`“${words}” is not only a body’s name`, () => {
    assert.is(isBodyName(words), false);
  });
}

for (const words of [
  "5 June 2012",
  "Tuesday 5 June 2012",
  "Tues, 5 June 2012 at 10.00 am",
  "9 th January 2024",
  "4THMarch 2024",
  "MONDAY 5 JUNE 2012",
  "5 June 2012 commencing at 18:30",
  "5 June 2012 commencing 18:30",
  "5 June 2012 noon",
  "5 June 2012 10 hrs",
  "5 June 2012 10hrs",
  "Dydd Llun 5 June 2012",
  "5 June 2012 – 6.30pm",
  "5 June 2012 6.30 p.m.",
  "5 June 2012 6 y.b.",
  "(5 June 2012)",
  "5 June 2012 COMMENCING AT 6PM",
  "5 June 2012 from 10am",
  "Sun 5 June 2012",
]) {
  test(`“${words}” is only a day`, () => {
    assert.is(isOnlyDate(words), true);
  });
}

for (const words of [
  "5 June 2012, Town Hall",
  "Town Hall, 5 June 2012",
  "5 June 2012 1430",
  "June",
  "Mondays 5 June 2012",
  "at 5 June 2012",
  "5 June 2012 6pmx",
  "Sunny 5 June 2012",
]) {
  test(`“${words}” is not only a day`, () => {
    assert.is(isOnlyDate(words), false);
  });
}

for (const words of [
  "Planning Committee, 5 June 2012",
  "Planning Committee 5 June 2012 at 10am",
  "Planning Committee – 9 th January 2024",
]) {
  test(`“${words}” is a body and the day of its meeting`, () => {
    assert.is(isBodyWithDay(words), true);
  });
}

for (const words of [
  "5 June 2012 Planning Committee",
  "Planning Committee, 5 June 2012, Hall",
  "Planning, 5 June 2012",
  "Planning Committee",
]) {
  test(`“${words}” is not a body and a day`, () => {
    assert.is(isBodyWithDay(words), false);
  });
}

for (const words of [
  "10.00 am",
  " Time: 18:30 ",
  "Time 18:30",
  "TIME 18:30",
  "at 2pm",
  "2 p.m.",
  "2 pm.",
  "noon",
  "Midday",
  "6.30 yp",
  "6 y.b",
  "18:30 hrs",
  "18:30hrs",
  "18:30",
  "10 hours",
  "from 9am",
]) {
  test(`“${words}” is a time of day`, () => {
    assert.is(isTime(words), true);
  });
}

for (const words of ["at noon today", "x at noon", "2", "123 am", "2 pmx"]) {
  test(`“${words}” is not only a time of day`, () => {
    assert.is(isTime(words), false);
  });
}

for (const [words, around] of [
  ["Cabinet – # at 10am", "Cabinet"],
  ["Monday, #", ""],
  ["Monday Cabinet #12:30 Hall", "Cabinet Hall"],
  ["# 10:30hrs", ""],
  ["Room 210:30#", "Room 210:30"],
  ["(Cabinet) #)", "Cabinet"],
  ["Fridays #", "Fridays"],
  ["Cabinet (#", "Cabinet"],
  ["Cabinet, Hall#in the Hall;", "Cabinet, Hall in the Hall"],
  ["#commencing at 6pm in the Hall", "in the Hall"],
] as const) {
  test(`around the date in “${words}” is “${around}”`, () => {
    assert.equal(
      aroundDate(words.slice(0, words.indexOf("#")), words.slice(words.indexOf("#") + 1)),
      around,
    );
  });
}

for (const [words, joined] of [
  ["9 th January", "9th January"],
  ["9th January", "9th January"],
  ["9THMarch", "9TH March"],
  ["9thmarch", "9th march"],
  ["the 1 st and 22 ND", "the 1st and 22ND"],
  ["109 th", "109 th"],
  ["9 thing", "9 thing"],
  ["thirdMarch", "thirdMarch"],
] as const) {
  test(`“${words}” is read as “${joined}”`, () => {
    assert.equal(withoutRaised(words), joined);
  });
}

test.run();
