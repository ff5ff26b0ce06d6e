import { test } from "uvu";
import * as assert from "uvu/assert";
import { identity, matrixFrom, moved, times } from "../../../../src/importing/source/pdf/matrix.ts";

test("a transformation is six numbers, in a list of any kind, and nothing else", () => {
  assert.equal(matrixFrom([1, 2, 3, 4, 5, 6]), [1, 2, 3, 4, 5, 6]);
  assert.equal(matrixFrom(new Float32Array([1, 0, 0, 1, 5, 6])), [1, 0, 0, 1, 5, 6]);
  assert.equal(matrixFrom([1, 2, 3, 4, 5, 6, 7]), [1, 2, 3, 4, 5, 6]);
  for (const other of [
    null,
    "123456",
    {},
    [1, 2, 3, 4, 5],
    [1, 2, 3, 4, 5, "x"],
    [1, 2, 3, 4, 5, Infinity],
  ])
    assert.is(matrixFrom(other), null);
});

test("a point is moved by the inner transformation first and the outer after it", () => {
  const [twice, right] = [
    [2, 0, 0, 2, 0, 0],
    [1, 0, 0, 1, 10, 1],
  ] as const;
  assert.equal(moved(times(twice, right), 1, 1), [22, 4]);
  assert.equal(moved(times(right, twice), 1, 1), [12, 3]);
  assert.equal(moved(times(identity, right), 0, 0), [10, 1]);
  const quarterTurn = [0, 1, -1, 0, 0, 0] as const;
  assert.equal(moved(times(right, quarterTurn), 3, 4), [6, 4]);
});

test.run();
