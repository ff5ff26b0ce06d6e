import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Cbor, decodeCbor, encodeCbor } from "../../src/site/cbor.ts";
import { indexParts } from "../../src/site/index-parts.ts";

/** A word of the index with so many reports. */
const word = (name: string, reports: number): Cbor => [
  name,
  Array.from({ length: reports }, () => [300, [-25, 300], []]),
  [],
];

test("a large word has a part to itself, and small ones share one", () => {
  const contents = [
    [[word("zebra", 1)]],
    [[word("air", 10), word("airport", 10), word("board", 4000)]],
  ];
  const parts = indexParts(contents.map((content) => encodeCbor(content)));
  assert.equal(
    parts.map(({ from, to }) => [from, to]),
    [
      ["a", "a"],
      ["b", "b"],
      ["z", ""],
    ],
  );
  assert.equal(parts.flatMap(({ content }) => decodeCbor(content)).flat(), [
    word("air", 10),
    word("airport", 10),
    word("board", 4000),
    word("zebra", 1),
  ]);
});

test("a part is named by as much of its words as tells it from its neighbours", () => {
  const [first, second] = indexParts([encodeCbor([[word("grown", 3000), word("growth", 3000)]])]);
  assert.is(first?.to, "grown");
  assert.is(second?.from, "growt");
});

test.run();
