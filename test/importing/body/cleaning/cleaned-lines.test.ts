import { test } from "uvu";
import * as assert from "uvu/assert";
import { cleanedLines } from "../../../../src/importing/body/cleaning/cleaned-lines.ts";
import {
  boldOff,
  boldOn,
  joinsAbove,
  joinsLeft,
} from "../../../../src/importing/source/raw-report.ts";
import { linesOf } from "../../../../src/importing/source/text-file.ts";

const cleaned = (text: string) => {
  const { lines, changes } = cleanedLines(linesOf(text));
  return { texts: lines.map((line) => line.text), notes: changes.repairs.map(({ note }) => note) };
};

test("Markdown’s marks become bold and headings; one without its partner is listed", () => {
  const { lines, changes } = cleanedLines(
    linesOf("## Why ##\n\n**It** is late \\* and ** cold\n\n---"),
  );
  assert.is(lines[0]?.heading, 2);
  assert.is(lines[0]?.text.trim(), "Why");
  assert.is(lines[2]?.text, `${boldOn}It${boldOff} is late * and  cold`);
  assert.is(lines[4]?.text, "");
  assert.equal(
    changes.repairs.map(({ line }) => line),
    [3, 5],
  );
});

test("a rule is a line of nothing else, and an escaped asterisk opens nothing", () => {
  assert.equal(cleaned("# A\n\n--- and more").texts.slice(2), ["--- and more"]);
  assert.equal(cleaned("# A\n\n\\*late* now").texts.slice(2), ["*late* now"]);
});

test("the rule below a table’s head is removed as it is printed, and the bars one by one", () => {
  const { changes } = cleanedLines(linesOf("| A |\n| --- |\n| 1 |"));
  assert.equal(
    changes.removals.map(({ line, words }) => `${line} ${words}`),
    ["1 |", "1 |", "2 | --- |", "3 |", "3 |"],
  );
});

test("text without Markdown keeps its asterisks and rules", () => {
  assert.equal(cleaned("It is late * and ** cold\n---").texts, ["It is late * and ** cold", "---"]);
});

test("a Markdown table is the table it is", () => {
  const { lines } = cleanedLines(linesOf("| A | B |\n| --- | --: |\n| 1 | a\\|b |\nNo row"));
  assert.equal(lines[0]?.table, [
    ["A", "B"],
    ["1", "a\\|b"],
  ]);
  assert.equal(
    lines.slice(1).map(({ text }) => text),
    ["", "", "No row"],
  );
});

test("merged cells of a Markdown table stay merged", () => {
  const { lines } = cleanedLines(linesOf("| A | B ||\n| --- | --- | --- |\n| ^^ | | ^^ x |"));
  assert.equal(lines[0]?.table, [
    ["A", "B", joinsLeft],
    [joinsAbove, "", "^^ x"],
  ]);
});

test("a section’s number alone on its line goes back before its heading", () => {
  assert.equal(cleaned("1.0\n\nPURPOSE\n\n1.1 To ask."), {
    texts: ["1.0 PURPOSE", "", "", "", "1.1 To ask."],
    notes: ["the number 1.0 was on a line of its own"],
  });
});

test("numbers that come before both the heading and the paragraph go back to each", () => {
  const { texts, notes } = cleaned("2.0\n\n2.1\n\nCOSTS\n\nNone.");
  assert.equal(texts, ["2.0 COSTS", "", "", "", "2.1", "", "None."]);
  assert.equal(notes.length, 1);
});

test("a number alone before a sentence stays where it is", () => {
  assert.equal(cleaned("2.0\n\nIt is late.").texts, ["2.0", "", "It is late."]);
  assert.equal(cleaned("2\n\nCOSTS").texts, ["2", "", "COSTS"]);
  assert.equal(cleaned("2.0\n\nIt is late.\n\nCOSTS").texts, [
    "2.0",
    "",
    "It is late.",
    "",
    "COSTS",
  ]);
  assert.equal(cleaned("It was 2.0\n\nCOSTS").texts, ["It was 2.0", "", "COSTS"]);
});

test.run();
