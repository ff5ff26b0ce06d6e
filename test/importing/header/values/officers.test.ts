import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Pair, Words } from "../../../../src/importing/header/pairs/pair.ts";
import {
  joinOfficers,
  officersIn,
  withoutPerson,
} from "../../../../src/importing/header/values/officers.ts";
import { commonWords } from "../../../../src/importing/header/values/people.ts";

const isCommon = commonWords(["the bays and docks"]);
const isKnown = (name: string) =>
  name === "Head of Bays and Docks" || name === "Head of Bays and Head of Quays";

/** Lines between slashes; one after a blank line begins with “¶”. */
const linesIn = (value: string): Words[] =>
  value.split(" / ").map((text, at) => ({
    text: text.replace("¶", ""),
    line: at + 1,
    afterBlank: text.startsWith("¶"),
  }));

/** The posts that a value names and the words left over, or why it is doubtful. */
function read(value: string) {
  const { names, over, doubt } = officersIn(linesIn(value), isKnown, isCommon);
  return doubt === null ? [names.join("; "), over.join("; ")] : [doubt];
}

for (const [words, found] of [
  ["Head of Bays and Docks", ["Head of Bays and Docks", ""]],
  ["Head of Bays and Head of Quays", ["Head of Bays and Head of Quays", ""]],
  [
    "Head of Bays and Head of Quays; Head of Docks",
    ["Head of Bays and Head of Quays; Head of Docks", ""],
  ],
  ["HEAD OF BAYS AND", ["“HEAD OF BAYS AND” seems to be cut off"]],
  ["Head of Bays for", ["“Head of Bays for” seems to be cut off"]],
  ["Head of Brand", ["Head of Brand", ""]],
  ["Head of Bays, tel 0151 555 1234", ["Head of Bays", ", tel 0151 555 1234"]],
  ["Head of Bays, Tel: 0151 555 1234", ["Head of Bays", ", Tel: 0151 555 1234"]],
  ["Head of Bays (0151) 555 1234", ["Head of Bays", "(0151) 555 1234"]],
  [
    "Head of Bays telephone number: 0151 555 1234",
    ["Head of Bays", "telephone number: 0151 555 1234"],
  ],
  ["Head of Bays E-mail jane@example.org", ["Head of Bays", "E-mail jane@example.org"]],
  ["Head of Bays ext. 1234", ["Head of Bays", "ext. 1234"]],
  ["Head of Bays x4321", ["Head of Bays", "x4321"]],
  ["Head of Bays x 4321", ["Head of Bays", "x 4321"]],
  ["Head of Bays 0151 1", ["Head of Bays 0151 1", ""]],
  ["Head of Bays (0151 496 0123)", ["Head of Bays", "(0151 496 0123)"]],
  [
    "Head of Bays (Introduced by the Executive Member (Docks))",
    ["Head of Bays", "(Introduced by the Executive Member (Docks))"],
  ],
  ["Head of Bays (AB 12)", ["Head of Bays", "(AB 12)"]],
  ["Head of Bays (AB/12)", ["Head of Bays", "(AB/12)"]],
  ["Head of Bays (AB12)", ["Head of Bays", "(AB12)"]],
  ["Head of Bays (ABCDEF 12)", ["Head of Bays (ABCDEF 12)", ""]],
  [
    "Jane Quill, Head of Bays; John Roe, Head of Docks",
    ["Head of Bays; Head of Docks", "Jane Quill; John Roe"],
  ],
  [
    "Jane Quill, Head of Bays and John Roe, Head of Docks",
    ["Head of Bays; Head of Docks", "Jane Quill; John Roe"],
  ],
  [
    "Jane Quill, Head of Bays, John Roe, Head of Docks",
    ["Head of Bays; Head of Docks", "Jane Quill; John Roe"],
  ],
  [
    "Jane Quill, Head of Bays & John Roe, Head of Docks & Ada Moor, Clerk",
    ["Head of Bays; Head of Docks; Clerk", "Jane Quill; John Roe; Ada Moor"],
  ],
  [
    "Director of Bays and Head of Docks",
    ["“Director of Bays and Head of Docks” may be one post or several"],
  ],
  ["The Director of Bays", ["Director of Bays", ""]],
  ["the Director of Bays", ["Director of Bays", ""]],
  ["Theodore Director", ["Theodore Director", ""]],
  ["Jane Quill", ["", "Jane Quill"]],
  ["Head of Bays / Head of Docks", ["Head of Bays; Head of Docks", ""]],
  ["Head of Bays, / Head of Docks", ["Head of Bays; Head of Docks", ""]],
  ["Head of Bays, / ¶Head of Docks", ["Head of Bays; Head of Docks", ""]],
  ["Jane Quill, Head of Bays, / Head of Docks", ["Head of Bays; Head of Docks", "Jane Quill"]],
  ["Head of Bays / Jane Quill", ["Head of Bays", "Jane Quill"]],
  ["Jane Quill, Head of Bays / John Roe", ["Head of Bays", "Jane Quill; John Roe"]],
  ["Head of Bays / John Roe, Head of Docks", ["Head of Bays; Head of Docks", "John Roe"]],
  ["Bays / Head of Docks", ["Bays Head of Docks", ""]],
  ["Deputy / Head of Bays", ["Deputy Head of Bays", ""]],
  ["Chief Executive / Head of Bays", ["Chief Executive; Head of Bays", ""]],
  ["Executive / Head of Bays", ["Executive Head of Bays", ""]],
  ["Chief / Officer for Bays", ["Chief Officer for Bays", ""]],
  ["Head of / Director Bays", ["Head of Director Bays", ""]],
  ["Cllr / Ada Moor, Leader", ["Leader", "Cllr Ada Moor"]],
  ["Head of Bays / and Head of Docks", ["Head of Bays; Head of Docks", ""]],
  ["Head of Bays - / Director of Docks", ["Head of Bays - Director of Docks", ""]],
  ["Head of Bays ;; ", ["Head of Bays", ""]],
  ["Cabinet Member for Bays (Cllr Ada Moor)", ["Cabinet Member for Bays", "Cllr Ada Moor"]],
  [
    "Leader of the Council and Cabinet / Member for Docks",
    ["Leader of the Council and Cabinet Member for Docks", ""],
  ],
] as const) {
  test(`the officers printed as “${words}” are ${found.join(", without ")}`, () => {
    assert.equal(read(words), found);
  });
}

for (const [words, count] of [
  ["Head of Bays", 0],
  ["The Head of Bays", 1],
  ["Head of Bays; Head of Docks", 1],
  ["Jane Quill", 0],
] as const) {
  test(`“${words}” is ${count === 0 ? "the post as printed" : "read in another form, which is noted"}`, () => {
    assert.equal(officersIn(linesIn(words), () => false, isCommon).notes.length, count);
  });
}

for (const [words, parts] of [
  ["Jane Quill, Head of Bays", ["Head of Bays", "Jane Quill"]],
  ["Jane Quill - Head of Bays", ["Head of Bays", "Jane Quill"]],
  ["Jane Quill: Head of Bays", ["Head of Bays", "Jane Quill"]],
  ["Jane Quill, Bays", ["Bays", "Jane Quill"]],
  ["Head of Bays", ["Head of Bays", null]],
  ["Head of Bays (Jane Quill)", ["Head of Bays", "Jane Quill"]],
  ["Jane Quill (Head of Bays)", ["Head of Bays", "Jane Quill"]],
  ["Head of Bays (Docks)", ["Head of Bays (Docks)", null]],
  ["Head of Bays (Jane Quill) East", ["Head of Bays (Jane Quill) East", null]],
  ["Head of Bays - Jane Quill", ["Head of Bays", "Jane Quill"]],
  ["Head of Bays, Jane Quill", ["Head of Bays", "Jane Quill"]],
  ["Head of Bays: Jane Quill", ["Head of Bays", "Jane Quill"]],
  ["Bays Team, Jane Quill", ["Bays Team, Jane Quill", null]],
  ["Head of Bays Mr J Quill", ["Head of Bays", "Mr J Quill"]],
  ["Head of Bays Cllr Quill", ["Head of Bays", "Cllr Quill"]],
  ["Head of Bays Lord Quill", ["Head of Bays Lord Quill", null]],
  ["Jane Quill", ["", "Jane Quill"]],
  ["and Jane Quill, Head of Bays and", ["and Jane Quill, Head of Bays and", null]],
  ["Jane Quill, and Head of Bays", ["Head of Bays", "Jane Quill"]],
  ["Jo, Head of Bays", ["Jo, Head of Bays", null]],
  ["Head of Bays, Jo Q", ["Head of Bays, Jo Q", null]],
] as const) {
  test(`“${words}” is the post and the person of ${parts.join(", ")}`, () => {
    assert.equal(Object.values(withoutPerson(words, isCommon)), parts);
  });
}

/** A label’s pair with its value, each word of it with the number of its line. */
const pairOf = (line: number, value: readonly Words[]): Pair => ({
  field: "officer",
  label: "From:",
  line,
  column: 0,
  valueColumn: 9,
  isUnder: false,
  value: [...value],
  isAmid: false,
});
const wordsOn = (line: number, text: string): Words => ({ text, line, afterBlank: true });

for (const [words, line, isJoined] of [
  ["John Roe, Head of Docks", 3, true],
  ["John Roe, Head of Docks", 2, true],
  ["John Roe, Head of Docks", 1, false],
  ["John Roe, Head of Docks", 5, false],
  ["Head of Docks", 3, false],
  ["John Roe", 3, false],
  ["Cllr Ada Moor, Leader", 3, false],
] as const) {
  test(`“${words}” on line ${line} is ${isJoined ? "another officer" : "no officer"} of the label on line 2`, () => {
    const pair = pairOf(2, [wordsOn(2, "Jane Quill, Head of Bays")]);
    const loose = [wordsOn(line, words)];
    joinOfficers(pair, [pairOf(1, []), pair, pairOf(5, [])], loose, isCommon);
    assert.equal([pair.value.length, loose.length], isJoined ? [2, 0] : [1, 1]);
  });
}

test("a councillor below a councillor is a second one, also under the last label", () => {
  const pair = pairOf(2, [wordsOn(2, "Cllr Jane Quill, Leader")]);
  const loose = [wordsOn(9, "Cllr Ada Moor, Deputy Leader")];
  joinOfficers(pair, [pair], loose, isCommon);
  assert.equal([pair.value.length, loose.length], [2, 0]);
});

test("a label without a value takes no officer from below", () => {
  const loose = [wordsOn(3, "John Roe, Head of Docks")];
  joinOfficers(pairOf(2, []), [], loose, isCommon);
  joinOfficers(undefined, [], loose, isCommon);
  assert.is(loose.length, 1);
});

test.run();
