import { test } from "uvu";
import * as assert from "uvu/assert";
import { rowsOf } from "../../../../src/importing/body/tables/table-rows.ts";

test("days or yes and no under words make the first line the head", () => {
  const rows = rowsOf([
    "Step          Done by",
    "Tenders out   31/01/2014",
    "Award         03/06/2014",
  ]);
  assert.equal(rows?.head, ["Step", "Done by"]);
  const answers = rowsOf(["Homes         Asked", "Mill Lane     Yes", "Quay Street   No"]);
  assert.equal(answers?.rows.length, 2);
});

test("a list of labels with one yes among them has no head", () => {
  assert.is(
    rowsOf(["Lead Officer    Head of Streets", "Version         Final", "Key Decision?   Yes"]),
    null,
  );
});

test("lines of which each cell continues below are not separate rows", () => {
  const lines = [
    "WHO          WHAT THEY SAID        ANSWER",
    "Resident,    There is no room      This is left",
    "Mill Lane    for a cart to turn    out of it.",
  ];
  assert.is(rowsOf(lines), null);
});

test("a line that runs across two columns leaves the table as it is printed", () => {
  const lines = [
    "Post                 Asked       Included",
    "Head of Streets      Yes         Yes",
    "Sent to the committee team whole 4 May 2014",
  ];
  assert.is(rowsOf(lines), null);
});

test("words under the last row of a list of papers belong to it", () => {
  const rows = rowsOf([
    "Background Papers    Held At         Contact",
    "Gateway report       2 Quay Street   Lee Marsh",
    "                                     555 0000",
  ]);
  assert.equal(rows?.rows, [["Gateway report", "2 Quay Street", "Lee Marsh 555 0000"]]);
});

test.run();
