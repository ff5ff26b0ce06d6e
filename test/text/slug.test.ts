import { test } from "uvu";
import * as assert from "uvu/assert";
import { slug } from "../../src/text/slug.ts";

test("words become a part of an address", () => {
  assert.is(slug("Children, Young People & Families"), "children-young-people-and-families");
  assert.is(slug("King’s Cross and St. John's"), "kings-cross-and-st-johns");
  assert.is(slug("  Risk — analysis  "), "risk-analysis");
  assert.is(slug("Café Llŷn"), "cafe-llyn");
  assert.is(slug("2014/15 (Q2)"), "2014-15-q2");
});

test("words without a letter or digit make nothing", () => {
  assert.is(slug("—"), "");
  assert.is(slug(""), "");
});

test("a capital I is lowered the same way in every language", () => {
  assert.is(slug("IMPLICATIONS"), "implications");
});

test.run();
