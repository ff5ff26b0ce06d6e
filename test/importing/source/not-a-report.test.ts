import { test } from "uvu";
import * as assert from "uvu/assert";
import { isOtherPaper, notAReport } from "../../../src/importing/source/not-a-report.ts";
import { linesOf } from "../../../src/importing/source/text-file.ts";

const refusal = (text: string) => {
  const { rule, line } = notAReport(linesOf(text));
  return [rule, line];
};

for (const [words, text, rule, line] of [
  ["an empty file", " \n\n", "empty", null],
  ["an annex", "\nAPPENDIX 2\n\nDear Sir", "annex", 2],
  ["a letter", "Town Hall\n\nDEAR MEMBERS\n\nThe lamps", "letter", 3],
  ["minutes by who was there", "Streets Board\nPRESENT: A Ash", "minutes", 2],
  ["minutes by their title", "DRAFT MINUTES OF THE BOARD", "minutes", 1],
  ["an agenda", "Streets Board\n\nAgenda\n\n1. Lamps", "agenda", 3],
  ["attendance in the second column", "5 May 2015      Attendance: A Ash", "minutes", 1],
  ["no letter by a name", "Dear Memberships", "not-a-report", 1],
  ["no letter within words", "A dear member", "not-a-report", 1],
  ["no minutes within words", "Two present: A Ash", "not-a-report", 1],
  ["no minutes of theirs", "Minutes of these", "not-a-report", 1],
  ["no agenda with a number", "Agenda 2", "not-a-report", 1],
  ["a schedule", "Schedule of rents", "annex", 1],
  ["an annexe", "ANNEXE A", "annex", 1],
  ["no annex within words", "Our annex", "not-a-report", 1],
  ["no annex by its plural", "Schedules", "not-a-report", 1],
  ["apologies", "Apologies for absence : none", "minutes", 1],
  ["apologies in a word", "APOLOGIES: none", "minutes", 1],
  ["a letter at the fortieth line", `${"x\n".repeat(39)}Dear Sirs`, "letter", 40],
  ["something else", "\nThe lamps\n\nAgenda for change", "not-a-report", 2],
  ["a letter far down", `${"x\n".repeat(40)}Dear Sir`, "not-a-report", 1],
] as const) {
  test(`what a file without a header is: ${words}`, () =>
    assert.equal(refusal(text), [rule, line]));
}

test("a long line is shown to its sixtieth letter", () => {
  const message = (words: string) => notAReport(linesOf(words)).message;
  assert.match(message(`Dear Sir ${"a".repeat(51)}`), `“Dear Sir ${"a".repeat(51)}”`);
  assert.match(message(`Dear Sir ${"a".repeat(52)}`), `“Dear Sir ${"a".repeat(51)}…”`);
});

test("minutes with a date and a title are not a report; a letter’s greeting below a header changes nothing", () => {
  const lines = linesOf("Streets Board\nIn attendance: A Ash\n\n5 May 2015\nDear Sir");
  assert.ok(isOtherPaper(lines, 5));
  assert.not(isOtherPaper(lines, 1));
  assert.not(isOtherPaper(lines.slice(2), 3));
});

test.run();
