import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Cbor, decodeCbor, encodeCbor } from "../../src/site/cbor.ts";

test("numbers, texts and lists are written as they are read", () => {
  const value: Cbor = ["ward", [0, 23, 24, 255, 256, 65_535, 65_536, -1, -25, -300], "Préau", []];
  assert.equal(decodeCbor(encodeCbor(value)), value);
});

test("a number takes as few bytes as it needs", () => {
  assert.equal([...encodeCbor(10)], [0x0a]);
  assert.equal([...encodeCbor(1000)], [0x19, 0x03, 0xe8]);
  assert.equal([...encodeCbor(-10)], [0x29]);
});

test("what Pagefind's files do not hold is refused", () => {
  assert.throws(() => decodeCbor(Buffer.from([0xf5])), /kind 7/);
});

test.run();
