import { test } from "uvu";
import * as assert from "uvu/assert";
import { memoised, memoisedFor } from "../../src/text/memoised.ts";

test("what was asked before is answered from memory", () => {
  let asked = 0;
  const lengthOf = memoised((text: string) => {
    asked += 1;
    return text.length;
  });
  assert.equal([lengthOf("ward"), lengthOf("ward"), lengthOf("")], [4, 4, 0]);
  assert.is(asked, 2);
});

test("of more questions than twenty thousand the first are asked again", () => {
  let asked = 0;
  const same = memoised((number: number) => {
    asked += 1;
    return number;
  });
  for (let number = 0; number < 20_000; number += 1) same(number);
  same(0);
  assert.is(asked, 20_000);
  same(20_000);
  same(0);
  assert.is(asked, 20_002);
});

test("an answer is kept for the value that was asked about, and for no other that is like it", () => {
  let asked = 0;
  const countOf = memoisedFor((of: readonly string[]) => {
    asked += 1;
    return of.length;
  });
  const wards = ["Castle Quay", "Priory"];
  assert.equal([countOf(wards), countOf(wards), countOf([...wards])], [2, 2, 2]);
  assert.is(asked, 2);
});

test.run();
