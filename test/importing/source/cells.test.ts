import { test } from "uvu";
import * as assert from "uvu/assert";
import { cellsOf, withoutTabs } from "../../../src/importing/source/cells.ts";
import { boldOff, boldOn } from "../../../src/importing/source/raw-report.ts";

for (const [line, cells] of [
  ["", []],
  ["Title", ["0 Title"]],
  ["Title: Rents", ["0 Title: Rents"]],
  ["Title:  Rents", ["0 Title:", "8 Rents"]],
  ["  Title:   Rents  ", ["2 Title:", "11 Rents"]],
  ["Title:\tRents", ["0 Title:", "8 Rents"]],
  ["Meeting:\tRents", ["0 Meeting:", "16 Rents"]],
  ["Report:\tA\tB", ["0 Report:", "16 A", "24 B"]],
  ["«Title:» Rents", ["0 Title:", "9 Rents"]],
  ["«Title» : Rents", ["0 Title :", "10 Rents"]],
  ["«Title:»   Rents", ["0 Title:", "9 Rents"]],
  ["«Title»", ["0 Title"]],
] as const) {
  test(`the cells of ${JSON.stringify(line)} begin at ${cells.join(" and ") || "no column"}`, () => {
    const marked = line.replaceAll("«", boldOn).replaceAll("»", boldOff);
    assert.equal(
      cellsOf(marked).map(({ column, text }) => `${column} ${text}`),
      cells,
    );
  });
}

test("a wider gap is asked for where columns are far apart", () => {
  const text = (gap: number) => cellsOf("one  two   three", gap).map((cell) => cell.text);
  assert.equal(text(3), ["one  two", "three"]);
});

test("a tab goes to the next multiple of eight, and at least two spaces on", () => {
  assert.is(withoutTabs("one\ttwo"), "one     two");
  assert.is(withoutTabs("sixsix\ttwo"), "sixsix  two");
  assert.is(withoutTabs("seven77\ttwo"), "seven77         two");
  assert.is(withoutTabs("one two"), "one two");
});

test.run();
