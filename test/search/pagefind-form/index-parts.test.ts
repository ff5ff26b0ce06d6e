import { test } from "uvu";
import * as assert from "uvu/assert";
import { cborListOf, readCbor } from "../../../src/search/pagefind-form/cbor-reader.ts";
import { CborWriter } from "../../../src/search/pagefind-form/cbor-writer.ts";
import { indexParts } from "../../../src/search/pagefind-form/index-parts.ts";

/** A word of the index with about so many bytes. */
function word(name: string, size: number) {
  const writer = new CborWriter();
  writer.texts(name, "x".repeat(size));
  return { word: name, bytes: writer.bytes() };
}

test("a large word has a part to itself, and small ones share one", () => {
  const parts = indexParts([
    word("zebra", 10),
    word("air", 100),
    word("airport", 100),
    word("board", 40_000),
  ]);
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
  const [first, second] = indexParts([word("grown", 19_000), word("growth", 19_000)]);
  assert.is(first?.to, "grown");
  assert.is(second?.from, "growt");
});

test("a part ends before longer words that begin with its last one, which would fetch it for nothing", () => {
  const [first, second] = indexParts([word("work", 19_000), word("worker", 19_000)]);
  assert.is(first?.to, "work ");
  assert.ok("work" >= (first?.from ?? "") && "work" <= (first?.to ?? ""));
  assert.is(second?.from, "worke");
});

test.run();
