import { test } from "uvu";
import * as assert from "uvu/assert";
import { cborListOf, readCbor } from "../../../src/search/pagefind-form/cbor-reader.ts";
import { CborWriter } from "../../../src/search/pagefind-form/cbor-writer.ts";

const numbers = [0, 23, 24, 255, 256, 65_535, 65_536, -1, -25, -300];

test("numbers, texts and lists are written as they are read", () => {
  const writer = new CborWriter();
  writer.list(3);
  writer.list(numbers.length);
  for (const number of numbers) writer.number(number);
  writer.text("Préau");
  writer.texts("a", "");
  assert.equal(readCbor(writer.bytes()), [numbers, "Préau", ["a", ""]]);
});

test("a number takes as few bytes as it needs", () => {
  const written = (number: number) => {
    const writer = new CborWriter();
    writer.number(number);
    return [...writer.bytes()];
  };
  assert.equal(written(10), [0x0a]);
  assert.equal(written(1000), [0x19, 0x03, 0xe8]);
  assert.equal(written(-10), [0x29]);
});

test("more is written than the first room holds", () => {
  const writer = new CborWriter();
  const long = "board ".repeat(20_000);
  writer.texts(long, long);
  assert.equal(readCbor(writer.bytes()), [long, long]);
});

test("what Pagefind's files do not hold is refused", () => {
  assert.throws(() => cborListOf(readCbor(Uint8Array.of(0xf5))), /not as it was/);
  assert.throws(() => readCbor(Uint8Array.of(0x82, 0x01)));
});

test.run();
