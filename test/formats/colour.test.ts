import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  accentFault,
  contrast,
  defaultAccent,
  paper,
  readableOnDark,
  wash,
} from "../../src/formats/colour.ts";
import { textOf } from "../source.ts";

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

test("an accent is refused where its links cannot be read, on the paper or where a paragraph is lit", () => {
  assert.is(accentFault(defaultAccent), null);
  assert.match(accentFault("#ffdd00") ?? "", /on the light paper is 1\.3 to 1/);
  assert.ok(contrast("#727272", paper.light) >= 4.5);
  assert.match(accentFault("#727272") ?? "", /where a paragraph is lit is 4\.2 to 1/);
});

test("what is dark enough by day is bright enough by night, where a paragraph is lit too", () => {
  const channel = ["00", "30", "60", "90", "c0"];
  const colours = channel.flatMap((r) =>
    channel.flatMap((g) => channel.map((b) => `#${r}${g}${b}`)),
  );
  for (const colour of colours.filter((each) => accentFault(each) === null)) {
    const dark = readableOnDark(colour);
    assert.ok(contrast(dark, wash(dark, paper.dark)) >= 4.5, colour);
  }
});

test("the wash is the one of the stylesheet", () => {
  const tokens = textOf("static/css/tokens.css");
  assert.match(tokens, "--wash: color-mix(in srgb, var(--accent) 9%, var(--paper));");
  assert.is(wash("#000000", "#ffffff"), "#e8e8e8");
});

test.run();
