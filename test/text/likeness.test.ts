import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { likeness, shared, without } from "../../src/text/likeness.ts";
import { singular } from "../../src/text/singular.ts";
import { bagOf } from "../../src/text/word-bag.ts";

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

test("figures are whole with their marks, and quotation marks are none of a word's", () => {
  assert.is(like("3,000.50 homes", "3,000.50 “homes”."), 1);
  assert.ok(like("3,000 homes", "3,001 homes") < 0.7);
  assert.is(like("the council's 'lamps'", "the councils lamp"), 1);
  assert.is(bagOf("’ ' , . £").weight, 0);
});

test("plain text is read as any other is", () => {
  const words = fc.array(
    fc.constantFrom(..."Lamps lamp's 'the’ ies ties 3,000. 4.31,2 A12b £7 of-it is".split(" ")),
  );
  fc.assert(
    fc.property(words, (some) => {
      const text = some.join(" ");
      // A tilde on a letter makes the text one of any script, and a word more.
      assert.equal(
        [...bagOf(`${text} ñ`).words].sort(),
        [...bagOf(text).words, ...bagOf("ñ").words].sort(),
      );
    }),
    { seed: 1, numRuns: 500 },
  );
});

test("what is without the words of another has what it does not share", () => {
  const [one, other] = [bagOf("lamps and lamps and kerbs"), bagOf("a lamp and a verge")];
  assert.is(without(one, other).weight, one.weight - shared(one, other));
  assert.equal(without(one, one), { words: [], weight: 0 });
});

test("words in other scripts are words", () => {
  assert.is(like("Śródmieście biblioteka", "śródmieście BIBLIOTEKA"), 1);
});

test.run();
