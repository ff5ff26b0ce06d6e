import { test } from "uvu";
import * as assert from "uvu/assert";
import { withoutRowNumbers } from "../../../../src/importing/header/lines/numbered-rows.ts";
import { Changes } from "../../../../src/importing/source/repairs.ts";
import { linesOf } from "../../../../src/importing/source/text-file.ts";

function read(text: string) {
  const changes = new Changes();
  const lines = withoutRowNumbers(linesOf(text), changes).map((line) => line.text);
  return { lines, left: changes.removals.map(({ words }) => words) };
}

test("the numbers of a header’s rows are left out, and each is listed", () => {
  const { lines, left } = read(
    "Harbour Council\n1    Meeting          Harbour Board\n2    Date             13 March 2024\n                      at 2 pm\n3    Title of report  Dredging\n",
  );
  assert.is(lines[1], "     Meeting          Harbour Board");
  assert.is(lines[3], "                      at 2 pm");
  assert.equal(left, ["1", "2", "3"]);
});

for (const [what, text] of [
  ["of sections", "1    Purpose\n2    Background\n3    Legal implications\n"],
  ["of two rows", "1    Meeting    Board\n2    Date       13 March 2024\n"],
  ["that do not begin with 1", "4    Meeting    Board\n5    Date    13 May\n6    Title    Rents\n"],
] as const) {
  test(`the numbers ${what} stay`, () => {
    assert.equal(read(text), { lines: text.split("\n"), left: [] });
  });
}

test.run();
