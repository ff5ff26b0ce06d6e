import { test } from "uvu";
import * as assert from "uvu/assert";
import { cborListOf, readCbor } from "../../../src/search/pagefind-form/cbor-reader.ts";
import { CborWriter } from "../../../src/search/pagefind-form/cbor-writer.ts";
import { indexParts } from "../../../src/search/pagefind-form/index-parts.ts";

/** Words in byte order, each with about so many bytes. */
function partsOf(...sizes: readonly (readonly [word: string, size: number])[]) {
  const writer = new CborWriter();
  const ends = sizes.map(([word, size]) => {
    writer.texts(word, "x".repeat(size));
    return writer.length;
  });
  return indexParts({ words: sizes.map(([word]) => word), ends, bytes: writer.bytes() });
}

test("a large word has a part to itself, and small ones share one", () => {
  const parts = partsOf(["air", 100], ["airport", 100], ["board", 40_000], ["zebra", 10]);
  assert.equal(
    parts.map(({ from, to }) => [from, to]),
    [
      ["a", "a"],
      ["b", "b"],
      ["z", ""],
    ],
  );
  const held = parts.flatMap(({ content }) => cborListOf(cborListOf(readCbor(content))[0] ?? []));
  assert.equal(
    held.map((entry) => cborListOf(entry)[0]),
    ["air", "airport", "board", "zebra"],
  );
});

test("a part is named by as much of its words as tells it from its neighbours", () => {
  const [first, second] = partsOf(["grown", 19_000], ["growth", 19_000]);
  assert.is(first?.to, "grown");
  assert.is(second?.from, "growt");
});

test("a part ends before longer words that begin with its last one, which would fetch it for nothing", () => {
  const [first, second] = partsOf(["work", 19_000], ["worker", 19_000]);
  assert.is(first?.to, "work ");
  assert.ok("work" >= (first?.from ?? "") && "work" <= (first?.to ?? ""));
  assert.is(second?.from, "worke");
});

test.run();
