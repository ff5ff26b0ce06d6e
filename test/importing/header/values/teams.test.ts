import { test } from "uvu";
import * as assert from "uvu/assert";
import { isMeaningless } from "../../../../src/importing/header/unlabelled.ts";
import { doubtOf } from "../../../../src/importing/header/values/certain-names.ts";
import { officersIn } from "../../../../src/importing/header/values/officers.ts";

const no = () => false;
const known = { boards: no, officers: no, portfolios: no, wards: no };

test("a person below the name of a team is another entry, and enters no register", () => {
  const value = ["Corporate Management Team", "John Howlett, Chief Executive"].map((text, at) => ({
    text,
    line: at + 1,
    afterBlank: false,
  }));
  const { names, over } = officersIn(value, no, no);
  assert.equal([names, over], [["Corporate Management Team", "Chief Executive"], ["John Howlett"]]);
});

for (const [name, doubt] of [
  ["Corporate Management Group John Howlett, Chief Executive", "names a person"],
  ["Strategic Director of Places, Leisure and Parks", null],
  ["Corporate Director Adult Care, Housing", null],
] as const) {
  test(`“${name}” ${doubt ?? "may enter the register"}`, () => {
    assert.is(doubtOf("officers", name, known, no), doubt);
  });
}

test("a mark such as “Ordinary Decision” is no part of a report’s title", () => {
  for (const mark of ["Ordinary Decision", "Key Decision", "Non-key decision", "Urgent decision"]) {
    assert.ok(isMeaningless(mark), mark);
  }
  assert.not(isMeaningless("Ordinary decisions of the year"));
});

test.run();
