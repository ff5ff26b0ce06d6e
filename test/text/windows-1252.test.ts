import { test } from "uvu";
import * as assert from "uvu/assert";
import { fromWindows1252 } from "../../src/text/windows-1252.ts";

test("the Windows code page has quotation marks, dashes and the euro where Latin-1 has controls", () => {
  const bytes = Uint8Array.from([
    0x80, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x85, 0x9f, 0xa3, 0xe9, 0x41,
  ]);
  assert.is(fromWindows1252(bytes), "€‘’“”–—…Ÿ£éA");
});

test("every byte has one character, and five have none of their own", () => {
  const text = fromWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  assert.is(text.length, 256);
  assert.is(new Set(text).size, 256);
  assert.equal(text.match(/[\u0080-\u009F]/g), ["\u0081", "\u008D", "\u008F", "\u0090", "\u009D"]);
});

test.run();
