import { test } from "uvu";
import * as assert from "uvu/assert";
import type { ZodType } from "zod";
import {
  anchor,
  colour,
  count,
  date,
  id,
  listOf,
  pageAddress,
  text,
  timeOfDay,
  webAddressSchema,
  yesOrNo,
} from "../../src/reading/schemas.ts";

const kinds: readonly [string, ZodType, readonly string[], readonly string[]][] = [
  ["words", text, ["a", " a "], ["", "  "]],
  ["a day", date, ["2015-01-05"], ["2015-02-30", "5 January 2015", "2015-1-5"]],
  [
    "a time of day",
    timeOfDay,
    ["00:00", "18:30", "23:59", "09:05"],
    ["24:00", "18:60", "8:30", "18:3", "18:300", "118:30"],
  ],
  ["a whole number", count, ["0", "12", "999999"], ["-1", "1.5", "1000000", "", "one", "1 2"]],
  ["true or false", yesOrNo, ["true", "false"], ["yes", "True", ""]],
  ["a colour", colour, ["#1d4d3f", "#ABCDEF"], ["1d4d3f", "#1d4d3", "#1d4d3fa", "#1d4d3g", "red"]],
  [
    "an address on the web",
    webAddressSchema,
    ["https://a.example/", "http://a.example/b?c"],
    ["ftp://a.example/", "a.example", "https://", "https://a b/", "xhttps://a.example/"],
  ],
  [
    "a part of an address",
    id,
    ["a", "a-1", "2014-15", "a".repeat(200)],
    ["A", "-a", "a-", "a--b", "a_b", "a b", "a".repeat(201), "con", "nul", "com1"],
  ],
  ["an anchor", anchor, ["3.1", "table-1", "A"], ["", ".1", "-a", "a b", "a/b", "#a"]],
  [
    "an address in this archive",
    pageAddress,
    ["/a/", "/a/2015-01-05/b-c.d/"],
    ["/", "a/", "/a", "/a//b/", "/../", "/.a/", "/a./", "/-a/", "/A/", "https://a/"],
  ],
];
for (const [name, schema, right, wrong] of kinds) {
  test(`${name} is known by its form, whole`, () => {
    for (const given of right) assert.ok(schema.safeParse(given).success, given);
    for (const given of wrong) assert.not.ok(schema.safeParse(given).success, given);
  });
}

test("one item may be in place of a list", () => {
  assert.equal(listOf(text).parse("a"), ["a"]);
  assert.equal(listOf(text).parse(["a", "b"]), ["a", "b"]);
  assert.is(listOf(text).optional().parse(undefined), undefined);
});

test("a colour is kept in small letters, and yes as the value", () => {
  assert.is(colour.parse("#ABCDEF"), "#abcdef");
  assert.equal([yesOrNo.parse("true"), yesOrNo.parse("false")], [true, false]);
});

test.run();
