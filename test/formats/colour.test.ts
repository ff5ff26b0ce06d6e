import { test } from "uvu";
import * as assert from "uvu/assert";
import { contrast, defaultAccent, paper, readableOnDark } from "../../src/formats/colour.ts";

test("contrast is that of WCAG: 21 for black on white, 1 for a colour on itself", () => {
  assert.is(contrast("#000000", "#ffffff"), 21);
  assert.is(contrast("#1d4d3f", "#1d4d3f"), 1);
  assert.is(contrast("#ffffff", "#000000"), contrast("#000000", "#ffffff"));
  assert.is(contrast("#767676", "#ffffff").toFixed(2), "4.54");
  assert.is(contrast("#777777", "#ffffff").toFixed(2), "4.48");
});

test("the accent of a council that sets none can be read by day and by night", () => {
  assert.ok(contrast(defaultAccent, paper.light) >= 4.5);
  assert.ok(contrast(readableOnDark(defaultAccent), paper.dark) >= 4.5);
});

test("any accent is mixed with white until it can be read on dark paper", () => {
  for (const accent of ["#000000", "#00003c", "#5c0012", "#1d4d3f", "#ffffff", "#ffdd00"]) {
    const mixed = readableOnDark(accent);
    assert.match(mixed, /^#[0-9a-f]{6}$/);
    assert.ok(contrast(mixed, paper.dark) >= 6, `${accent} became ${mixed}`);
  }
});

test("an accent that can be read on dark paper stays as it is", () => {
  assert.is(readableOnDark("#ffdd00"), "#ffdd00");
});

test.run();
