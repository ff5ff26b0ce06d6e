import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Words } from "../../../src/importing/header/pairs/pair.ts";
import {
  isMeaningless,
  takeTitle,
  takeUnlabelled,
} from "../../../src/importing/header/unlabelled.ts";
import { Changes } from "../../../src/importing/source/repairs.ts";

/** Lines between slashes; one after a blank line begins with “¶”. */
const linesIn = (words: string): Words[] =>
  words.split(" / ").map((text, at) => ({
    text: text.replace("¶", ""),
    line: at + 1,
    afterBlank: text.startsWith("¶"),
  }));

/** What was taken, what was left, and how often the clerk is told. */
function taken(words: string, take: (loose: Words[], changes: Changes) => readonly Words[]) {
  const [loose, changes] = [linesIn(words), new Changes()];
  const found = take(loose, changes)
    .map(({ text }) => text)
    .join(" ");
  return [found, loose.map(({ text }) => text).join(" / "), changes.findings.length];
}
const title = (words: string) => taken(words, takeTitle);
const board = (words: string) =>
  taken(words, (loose, changes) => takeUnlabelled("board", [], loose, changes));
const day = (words: string) =>
  taken(words, (loose, changes) => takeUnlabelled("date", [], loose, changes));

for (const [words, found] of [
  ["Rents of the bays", ["Rents of the bays", "", 1]],
  ["Rents of the bays / in the city", ["Rents of the bays in the city", "", 1]],
  ["Rents of the bays / ¶in the city", ["", "Rents of the bays / in the city", 0]],
  ["Cabinet / Rents of the bays", ["Rents of the bays", "Cabinet", 1]],
  ["Rents / of the bays / Cabinet", ["Rents of the bays", "Cabinet", 1]],
  ["Rents / Cabinet / of the bays", ["", "Rents / Cabinet / of the bays", 0]],
  ["Cllr Ada Moor", ["", "Cllr Ada Moor", 0]],
  ["Rnt", ["", "Rnt", 0]],
  ["Rent", ["Rent", "", 1]],
  ["1234 12", ["", "1234 12", 0]],
  ["12 ab 34", ["", "12 ab 34", 0]],
  ["Rents:", ["", "Rents:", 0]],
  ["Rents of the bays.", ["", "Rents of the bays.", 0]],
  ["R. of the bays", ["R. of the bays", "", 1]],
  [
    "Reeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee",
    [
      "Reeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee",
      "",
      1,
    ],
  ],
  [
    "Reeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee",
    [
      "",
      "Reeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee",
      0,
    ],
  ],
  ["10am / Public", ["", "10am / Public", 0]],
  ["Cllr Ada Moor / ¶Rents of the bays", ["Rents of the bays", "Cllr Ada Moor", 1]],
] as const) {
  test(`of “${words}” the title is “${found[0]}”`, () => {
    assert.equal(title(words), found);
  });
}

for (const [words, found] of [
  ["Rents / Cabinet", ["Cabinet", "Rents", 1]],
  ["Cabinet, 5 June 2012 / Rents", ["Cabinet, 5 June 2012", "Rents", 1]],
  ["Rents, 5 June 2012", ["", "Rents, 5 June 2012", 0]],
  ["Cabinet, 5 June 2012, Hall", ["", "Cabinet, 5 June 2012, Hall", 0]],
  ["5 June 2012", ["", "5 June 2012", 0]],
  ["Cabinet, 5 June 2012 / Planning Committee", ["Planning Committee", "Cabinet, 5 June 2012", 1]],
  ["Rents", ["", "Rents", 0]],
] as const) {
  test(`of “${words}” the board is “${found[0]}”`, () => {
    assert.equal(board(words), found);
  });
}

for (const [words, found] of [
  ["Rents / 5 June 2012", ["5 June 2012", "Rents", 1]],
  ["Cabinet, 5 June 2012", ["", "Cabinet, 5 June 2012", 0]],
  ["Rents", ["", "Rents", 0]],
] as const) {
  test(`of “${words}” the day is “${found[0]}”`, () => {
    assert.equal(day(words), found);
  });
}

for (const words of [
  "10am",
  "Cabinet",
  "5 June 2012",
  "For general release",
  "FOR GENERAL RELEASE",
  "For publication",
  "Not for publication",
  "Publication",
  "INFORMATION",
  "Open",
  "OPEN",
  "Public report",
  "Part A",
  "Part II",
  "Key decision",
  "Non-key decision",
  "Non key decision",
  "Committee report",
  "Open (public)",
  "Part 1 (Open to all)",
  "This is a public report",
  "This is an open report",
  "This report is a key decision",
  "This report is public",
  "This report is unrestricted.",
  "This report is key item",
  "Public item",
  "to",
  "TO",
  "(for members)",
  "(a b)",
  "AB 12",
  "AB-12/3.4",
  "AB12",
  "Item",
  "Agenda item",
  "Item no.",
  "ITEM NO",
  "Harbour City Council",
  "Harbour Authority",
  "Council",
  "The harbour corporation",
  "HARBOUR COUNCIL",
  "London Borough of Bays",
  "BOROUGH OF Bays",
  "jane@example.org",
  "https://example.org",
  "WWW.example.org",
  "th",
  "TH",
  "Page 12",
  "PAGE 2",
  "—",
  "...",
]) {
  test(`“${words}” says nothing of a report`, () => {
    assert.is(isMeaningless(words), true);
  });
}

for (const words of [
  "Generally released",
  "Attorney-General releases",
  "For decisions",
  "My decision",
  "Part Three",
  "Open to all",
  "Reopen",
  "Opened",
  "Is this report public",
  "This report is late",
  "Today",
  "(for) members",
  "AB",
  "abc 12",
  "ABCDEF 12",
  "Item nos",
  "My item",
  "Harbour and Bays and Docks of Council",
  "One two three four five six council",
  "Harbour Councils",
  "The city of bays",
  "City office",
  "Write to jane@example.org",
  "jane@example.org now",
  "see www.example.org",
  "the",
  "My page 2",
  "Page two",
  "a",
  "A B",
]) {
  test(`“${words}” may say something of a report`, () => {
    assert.is(isMeaningless(words), false);
  });
}

test.run();
