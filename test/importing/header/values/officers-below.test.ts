import { test } from "uvu";
import * as assert from "uvu/assert";
import { officersBelow } from "../../../../src/importing/header/values/officers-below.ts";
import { type RawLine, rawLine } from "../../../../src/importing/source/raw-report.ts";
import { Changes } from "../../../../src/importing/source/repairs.ts";
import { linesOf } from "../../../../src/importing/source/text-file.ts";

const read = (lines: readonly RawLine[]) =>
  officersBelow(lines, (word) => word === "roads", new Changes()).map(({ text }) => text);

for (const [words, found] of [
  ["9.   AUTHOR\n\n9.1  Ada Moor, Head of Roads", ["Ada Moor, Head of Roads"]],
  ["Report author: Ada Moor, Head of Roads", ["Ada Moor, Head of Roads"]],
  ["Report author: Ada Moor, Head of Roads\n\nLead officer: Bo Hill, Head of Docks", []],
  ["Report author: Ada Moor", []],
  ["Approved by: Ada Moor, Head of Roads", []],
  ["Lead officer: the Head of Roads will report again. It is known.", []],
] as const) {
  test(`${JSON.stringify(words)} below a header names ${found[0] ?? "no officer for certain"}`, () => {
    assert.equal(read(linesOf(words)), [...found]);
  });
}

test("a row of a table at the end names the officer who is responsible", () => {
  const table = [
    ["SENIOR RESPONSIBLE OFFICER", "Director of Docks"],
    ["", "10 November 2023"],
  ];
  assert.equal(read([{ ...rawLine(1, ""), table }]), ["Director of Docks"]);
});

test.run();
