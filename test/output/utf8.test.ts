import { test } from "uvu";
import * as assert from "uvu/assert";
import { utf8 } from "../../src/output/utf8.ts";

test("a text has the bytes that Node gives it, whatever it holds and however long it is", () => {
  for (const text of ["", "a", "£5 – ‘so’", "\u{1F6B2}", "half \uD83D a pair", "\uDEB2"]) {
    for (const times of [1, 1000, 400_000]) {
      const whole = text.repeat(times);
      assert.ok(Buffer.from(whole).equals(utf8(whole)), `${text} ${times} times`);
    }
  }
});

test("a short text has nothing of a longer one before it", () => {
  utf8("The longer one");
  assert.is(Buffer.from(utf8("short")).toString(), "short");
});

test.run();
