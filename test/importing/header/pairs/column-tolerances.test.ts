import { test } from "uvu";
import * as assert from "uvu/assert";
import { headerPairs } from "../../../../src/importing/header/pairs/header-pairs.ts";
import { joined } from "../../../../src/importing/header/pairs/pair.ts";
import { linesOf } from "../../../../src/importing/source/text-file.ts";

const at = (column: number, words: string) => " ".repeat(column) + words;

/** The value of the title’s label, and the words that belong to no label. */
function read(...lines: readonly string[]) {
  const { pairs, loose } = headerPairs(linesOf(lines.join("\n")));
  const title = pairs.find(({ field }) => field === "subject");
  return { title: joined(title?.value ?? []), loose: joined(loose), isAmid: title?.isAmid };
}

const header = ["Report to:    Harbour Committee", "Title:        Rents"];

for (const column of [11, 14, 17]) {
  test(`after a blank line a value goes on in column ${column} if it began in column 14`, () => {
    assert.equal(read(...header, "", at(column, "and charges")).title, "Rents and charges");
  });
}

for (const column of [10, 18]) {
  test(`words in column ${column} after a blank line are not part of a value in column 14`, () => {
    const { title, loose } = read(...header, "", at(column, "and charges"));
    assert.equal([title, loose], ["Rents", "and charges"]);
  });
}

for (const column of [11, 17]) {
  test(`a value goes on at the left of another label up to three letters away, in ${column}`, () => {
    const { title } = read(...header, `${at(column, "and charges").padEnd(40)}Ward: Abbey`);
    assert.is(title, "Rents and charges");
  });
}

for (const column of [10, 18]) {
  test(`words four letters away at the left of another label, in ${column}, are not its value`, () => {
    const { title } = read(...header, `${at(column, "and charges").padEnd(40)}Ward: Abbey`);
    assert.is(title, "Rents");
  });
}

test("a label between two lines nine letters to its right may be at the middle of its value", () => {
  const { isAmid } = read("Date:    1 May 2024", at(9, "Rents and"), "Title:", at(9, "charges"));
  assert.is(isAmid, true);
});

test("a label between two lines eight letters to its right is above its value", () => {
  const { isAmid, title } = read("Date:   1 May 2024", at(8, "Harbour"), "Title:", at(8, "Rents"));
  assert.equal([isAmid, title], [false, "Rents"]);
});

test("a value beside words in a label’s place is not certain", () => {
  const { isAmid } = read(...header, "of the paper  and charges");
  assert.is(isAmid, true);
});

test.run();
