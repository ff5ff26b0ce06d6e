import { test } from "uvu";
import * as assert from "uvu/assert";
import { nearest, suggestion } from "../../src/text/nearest-name.ts";

const wards = ["Canal Side", "Old Wharf", "Wharfedale Road"];

test("a misspelt name has the candidate with the fewest changes", () => {
  assert.is(nearest("Old Warf", wards), "Old Wharf");
  assert.is(nearest("canalside", wards), "Canal Side");
  assert.is(nearest("Wharfdale Rd", wards), "Wharfedale Road");
});

test("nothing is suggested where no candidate is near", () => {
  assert.is(nearest("Harbour", wards), null);
  assert.is(nearest("Old Wharf", []), null);
  assert.is(nearest("x", ["y", "abc"]), "y");
});

test("four letters of ten may be wrong, and of two that are as near the first is suggested", () => {
  assert.is(nearest("abcdefghij", ["abcdefwxyz"]), "abcdefwxyz");
  assert.is(nearest("abcdefghij", ["abcdevwxyz"]), null);
  assert.is(nearest("Mill", ["Hill", "Bill"]), "Hill");
});

test("a suggestion asks, or is silent", () => {
  assert.is(suggestion("Old Warf", wards), "; did you mean “Old Wharf”?");
  assert.is(suggestion("Harbour", wards), "");
});

test.run();
