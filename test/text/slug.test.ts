import { test } from "uvu";
import * as assert from "uvu/assert";
import { boundedId, longestId, slug, slugWithin } from "../../src/text/slug.ts";

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

test("a long part of an address is cut at a word, or within a word that alone is too long", () => {
  assert.is(slugWithin("Street lighting in the east", 15), "street-lighting");
  assert.is(slugWithin("Street lighting in the east", 17), "street-lighting");
  assert.is(slugWithin("Street lighting", 15), "street-lighting");
  assert.is(slugWithin("Llanfairpwllgwyngyll", 8), "llanfair");
});

test("an address that was cut is the same in every version of the program", () => {
  assert.is(boundedId("street-lighting-in-the-east", 25), "street-lighting-df9fce55");
  assert.is(boundedId("a".repeat(201)).length, 200);
});

test("what differs only after the cut keeps parts of addresses that differ", () => {
  const long = "a-long-subject-".repeat(20);
  const [one, other] = [boundedId(`${long}one`), boundedId(`${long}other`)];
  assert.is.not(one, other);
  for (const id of [one, other]) {
    assert.ok(id.length <= longestId, `${id.length}`);
    assert.match(id, /^a-long-subject-.*[a-z]-[0-9a-f]{8}$/);
  }
  assert.is(boundedId("short"), "short");
  assert.is(boundedId("a".repeat(longestId)), "a".repeat(longestId));
});

test.run();
