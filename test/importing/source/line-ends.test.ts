import { test } from "uvu";
import * as assert from "uvu/assert";
import { isCut, isParted, meansLineEnd } from "../../../src/importing/source/line-ends.ts";

const long = `The Board saw ${"l".repeat(46)}amps`;

for (const [before, after, atPageEnd, cut] of [
  ["Housing and", "Leisure", false, true],
  ["the lamps", "are lit", false, true],
  ["the lamps", "4.25 per cent", false, true],
  ["the lamps", "4 per cent", false, false],
  ["the lamps rose by", "4.25 per cent", false, true],
  ["the lamps", "2.1 are lit", false, true],
  ["It is late.", "and dark", false, false],
  ["“It is late.”", "and dark", false, false],
  ["", "and dark", false, false],
  [long, "Lamps", true, true],
  [long, "Lamps", false, false],
  [long, "• Lamps", true, false],
  [long.slice(0, 61), "Lamps", true, true],
  [long.slice(0, 60), "Lamps", true, false],
] as const) {
  test(`a gap ${cut ? "cuts" : "does not cut"} a sentence${atPageEnd ? " at a page’s end" : ""}: “${before.slice(-24)}” / “${after}”`, () =>
    assert.is(isCut(before, after, atPageEnd), cut));
}

test("a word split by a hyphen continues in small letters, unless “and” or “or” follows", () => {
  assert.ok(isParted("the re-", "phasing"));
  for (const [before, after] of [
    ["the re", "phasing"],
    ["mid-", "Autumn"],
    ["one- ", "way"],
    ["short-", "and long-term"],
    ["1-", "way"],
  ] as const)
    assert.not(isParted(before, after), `${before}/${after}`);
});

test("a line that ends at three quarters of the width, with room for the next word, was ended by its author", () => {
  const line = "x".repeat(60);
  assert.ok(meansLineEnd(line, "Lamps", 90));
  assert.not(meansLineEnd(line, "Lamps", 88));
  assert.not(meansLineEnd(line, "lamps", 200), "a sentence that goes on");
  assert.not(meansLineEnd(`${line} the`, "Lamps", 200), "words that cannot end one");
  assert.ok(meansLineEnd(line, `${" ".repeat(12)}Lamps`, 200));
  assert.not(meansLineEnd(line, `${" ".repeat(13)}Lamps`, 200), "a column further in");
});

test.run();
