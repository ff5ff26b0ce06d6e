import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  footnoteStart,
  isFoot,
  joinedNotes,
  raisedMarks,
} from "../../../../src/importing/source/pdf/footnotes.ts";
import { printedRows } from "../../../../src/importing/source/pdf/printed-rows.ts";
import { printedWord } from "./printed-word.ts";

/** Rows twelve points apart; a blank text is a gap. */
const rows = (...texts: readonly string[]) =>
  printedRows(
    texts.flatMap((text, at) => (text === "" ? [] : [printedWord(text, 60, 200, 100 + at * 12)])),
  );
const marks = new Set(["1", "2"]);
const start = (...texts: readonly string[]) => footnoteStart(rows(...texts), marks);

for (const [what, texts, at] of [
  ["after a gap, with a mark of the text", ["a", "b", "c", "", "1 The note"], 3],
  ["with the mark close to its words", ["a", "b", "c", "", "2The note"], 3],
  ["without a gap", ["a", "b", "c", "1 The note"], 4],
  ["with a mark that the text does not have", ["a", "b", "c", "", "3 The note"], 4],
  ["with a longer number", ["a", "b", "c", "", "12 The note"], 4],
  ["with a number that goes on", ["a", "b", "c", "", "1.2 The note"], 4],
  ["with a number of three figures", ["a", "b", "c", "", "123 notes"], 4],
  ["with its mark within", ["a", "b", "c", "", "Note 1"], 4],
  ["in the first third of the page", ["a", "", "1 The note", "c", "d"], 4],
  ["at a third of the page", ["a", "b", "", "1 x", "c", "d", "e"], 6],
  ["just below a third of the page", ["a", "b", "", "1 x", "c", "d"], 2],
] as const) {
  test(`footnotes ${what} begin at row ${at}`, () => assert.is(start(...texts), at));
}

test("a gap of a footnote is more than a fifth above the usual distance", () => {
  const at = (apart: number) =>
    footnoteStart(
      printedRows([
        ...["a", "b", "c"].map((text, place) => printedWord(text, 60, 200, 100 + place * 10)),
        printedWord("1 The note", 60, 200, 120 + apart),
      ]),
      marks,
    );
  assert.equal([at(12), at(12.1)], [4, 3]);
});

test("marks are the raised words after the first of a row", () => {
  const raised = (text: string, left: number) => ({
    ...printedWord(text, left, left + 3, 96),
    size: 6,
  });
  const row = printedRows([
    printedWord("Lamps", 60, 100, 100),
    raised("1", 100.5),
    printedWord("on", 120, 130, 100),
  ]);
  assert.equal([...raisedMarks(row)], ["1"]);
});

for (const [words, expected] of [
  ["12", true],
  ["- 12 -", true],
  ["–3–", true],
  ["Page 3 of 4", true],
  ["PAGE 3", true],
  ["Pages", false],
  ["1234", false],
  ["12 lamps", false],
  ["See page 3", false],
] as const) {
  test(`“${words}” is ${expected ? "" : "not "}a page’s number`, () =>
    assert.is(isFoot(words), expected));
}

test("a footnote’s lines are one, up to the next that begins with a figure", () => {
  const line = (text: string) => ({
    text,
    opensPage: false,
    print: null,
    table: null,
    asPrinted: false,
    notes: [],
  });
  const notes = joinedNotes(["  1 One", "  more", "² Two", "1st"].map(line));
  assert.equal(
    notes.map(({ text }) => text),
    ["1 One more", "² Two", "1st"],
  );
});

test.run();
