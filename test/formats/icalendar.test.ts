import fc from "fast-check";
import ICAL from "ical.js";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  calendarDate,
  calendarMidnight,
  calendarText,
  calendarWords,
} from "../../src/formats/icalendar.ts";
import { day } from "../archive/made.ts";

const event = (words: string) =>
  calendarText([
    ["BEGIN", "VEVENT"],
    ["SUMMARY", calendarWords(words)],
    ["END", "VEVENT"],
  ]);

const summaryOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue("summary");

test("words keep their commas, semicolons, backslashes and line ends", () => {
  const words = 'Parks, Play; \\ and\nAllotments: "A"';
  assert.is(calendarWords(words), 'Parks\\, Play\\; \\\\ and\\nAllotments: "A"');
  assert.is(summaryOf(event(words)), words);
});

test("control characters and halves of characters do not reach a calendar", () => {
  assert.is(calendarWords("a\u0000b\u0007c\td\u007fe\u0085f\ud800g"), "abc\tdef\uFFFDg");
  assert.is(calendarWords("one\r\ntwo\rthree"), "one\\ntwo\\nthree");
});

test("a line holds 75 octets at most, and no character is cut", () => {
  const text = event("é".repeat(20) + "🏛️".repeat(40) + "a".repeat(200));
  for (const line of text.split("\r\n")) {
    assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.not.match(line, "\uFFFD");
  }
  assert.is(Buffer.from(text).toString(), text);
});

test("a line of 75 octets is left whole, and one of 76 is not", () => {
  const value = (length: number) => calendarText([["X", "a".repeat(length)]]);
  assert.is(value(73), `X:${"a".repeat(73)}\r\n`);
  assert.is(value(74), `X:${"a".repeat(73)}\r\n a\r\n`);
});

test("whatever words are given, a parser of calendars reads them as they were", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (words) => {
      const text = event(words);
      assert.ok(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75));
      const kept = words.replace(/\r\n?/g, "\n").replace(/(?![\t\n])\p{Control}/gu, "");
      assert.is(summaryOf(text), kept.replace(/\p{Surrogate}/gu, "\uFFFD"));
    }),
    { numRuns: 500 },
  );
});

test("days are written without hyphens, and their beginning in UTC", () => {
  assert.is(calendarDate(day("2015-01-05")), "20150105");
  assert.is(calendarMidnight(day("2015-01-05")), "20150105T000000Z");
});

test.run();
