import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { bagOf, likeness, singular } from "../../src/model/likeness.ts";

const like = (one: string, other: string, least?: number) =>
  likeness(bagOf(one), bagOf(other), least);

test("capitals, plurals and possessives tell no words apart", () => {
  assert.is(like("The Council’s reports", "the council report"), 1);
  assert.is(singular("authorities"), "authority");
  assert.is(singular("analysis"), "analysis");
  assert.is(singular("progress"), "progress");
});

test("small words and figures weigh less than what a text is about", () => {
  assert.ok(like("the lamps of the town", "the kerbs of the town") < 0.65);
  assert.ok(like("412 lamps were mended", "398 lamps were mended") > 0.75);
});

test("texts that share no word are not like, and two empty ones are", () => {
  assert.is(like("lamps lanterns columns", "kerbs gullies potholes"), 0);
  assert.is(like("", ""), 1);
});

test("a text within a longer one is like it", () => {
  const part = "nine lanterns were out near Weir Lane school all winter";
  const more = " kerbs gullies potholes signs bollards hedges verges drains".repeat(4);
  assert.ok(like(part, part + more) >= 0.75);
});

test("below the least that is asked for it is nought, and from there on the same", () => {
  const words = fc.array(fc.constantFrom(..."a lamp kerb of 12 road town grit".split(" ")), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, words, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, least) => {
      const whole = like(one.join(" "), other.join(" "));
      const asked = like(one.join(" "), other.join(" "), least);
      assert.ok(asked === whole || (asked === 0 && whole < least));
    }),
    { seed: 1, numRuns: 500 },
  );
});

test("words in other scripts are words", () => {
  assert.is(like("Śródmieście biblioteka", "śródmieście BIBLIOTEKA"), 1);
});

test.run();
