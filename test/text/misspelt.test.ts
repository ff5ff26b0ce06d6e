import { test } from "uvu";
import * as assert from "uvu/assert";
import { isMisspelt, isOneLetterApart } from "../../src/text/misspelt.ts";

test("two letters changed about and a letter doubled or not are slips of the hand", () => {
  assert.ok(isMisspelt("RESLOVED", "RESOLVED"));
  assert.ok(isMisspelt("accomodation", "accommodation"));
});

test("a different word, a short word and a figure are not misspellings", () => {
  for (const [one, other] of [
    ["contact", "contract"],
    ["trial", "trail"],
    ["2024255", "2024525"],
    ["approved", "approved"],
  ] as const) {
    assert.not.ok(isMisspelt(one, other), `${one}, ${other}`);
  }
});

test("one letter parts words that may be slips for one another, and never figures", () => {
  assert.ok(isOneLetterApart("contact", "contract"));
  assert.not.ok(isOneLetterApart("2024/25", "2024/26"));
  assert.not.ok(isOneLetterApart("policy", "plan"));
});

test.run();
