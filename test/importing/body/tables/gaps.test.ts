import { test } from "uvu";
import * as assert from "uvu/assert";
import { hasGutter, sharesGap } from "../../../../src/importing/body/tables/gaps.ts";
import { seen } from "../lines-of.ts";

test("lines of a table share a gap, and a number’s own gap does not count", () => {
  const shares = (text: string, place = 0) => sharesGap(seen(text), place);
  assert.ok(shares("1.   Mill Lane     £3\n2.   Quay Street   £4"));
  assert.ok(shares("Mill Lane         £3\n1.  Quay Street   £4", 1));
  assert.not(shares("1.   Mill Lane is closed.\n2.   Quay Street is not."));
  assert.not(
    shares("1.   Mill Lane is closed.      It was cold.\n     It opens when the frost is gone."),
  );
  assert.not(shares("Mill Lane     £3"));
});

test("a justified line with a wide gap makes no table of the lines around it", () => {
  const prose = [
    "The council owns the site (see the plan).        It was sold in",
    "part to the firm that built the mill, and leased back from it in",
    "the year after, at a rent that the committee found to be too high.",
  ];
  assert.not(hasGutter(prose));
});

test("two lines in three that keep clear of a gutter make a table", () => {
  assert.ok(
    hasGutter(["Resident,     There is no", "Mill Lane     room.", "              It is late."]),
  );
  assert.not(hasGutter(["Resident,     There is no", "Mill Lane is shut, and no room"]));
  assert.not(hasGutter(["Resident", "Mill Lane"]));
});

test("gaps must lie two characters over one another", () => {
  const shares = (text: string) => sharesGap(seen(text), 0);
  assert.ok(shares("Mill   £3\nQuays   £4"));
  assert.not(shares("Mill   £3\nQuay S   £4"));
});

test("one line in five may run across a gutter, and a third must have words on both sides", () => {
  const row = "Mill Lane     £3";
  const across = "Sent to the team in May";
  assert.ok(hasGutter([row, row, row, row, across]));
  assert.not(hasGutter([row, row, row, across]));
  assert.ok(hasGutter([row, row, "Mill", "Mill", "Mill", "Mill"]));
  assert.not(hasGutter([row, row, "Mill", "Mill", "Mill", "Mill", "Mill"]));
  assert.not(hasGutter([row, "Mill"]));
});

test.run();
