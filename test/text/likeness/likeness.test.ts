import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { likeness, shared, without } from "../../../src/text/likeness/likeness.ts";
import { wordBagOf } from "../../../src/text/likeness/word-bag.ts";
import { singular } from "../../../src/text/singular.ts";

const like = (one: string, other: string, least?: number) =>
  likeness(wordBagOf(one), wordBagOf(other), least);

test("capitals, plurals and possessives do not distinguish words", () => {
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

test("a short text within a long one is no more like it than what they share", () => {
  const long = `lamps lanterns columns ${"kerbs gullies potholes signs bollards hedges verges drains ".repeat(4)}`;
  assert.ok(like("lamps lanterns columns", long) < 0.2);
  const words = "lamps lanterns columns kerbs gullies potholes";
  assert.is(like(words, `${words} ${"signs bollards hedges verges drains ".repeat(8)}`), 0.75);
});

test("a figure weighs half a word, and a small word a fifth", () => {
  assert.is(wordBagOf("lamps").weight, 10);
  assert.is(wordBagOf("412").weight, 5);
  assert.is(wordBagOf("the").weight, 2);
});

test("every letter is one of a word, and nothing else is", () => {
  for (const letter of "azAZ") assert.is(wordBagOf(`x${letter}x`).words.length, 1, letter);
  for (const letter of "zZ") assert.is(wordBagOf(letter).weight, 10, letter);
  assert.is(wordBagOf(`lamp@lamp[lamp\`lamp{lamp/lamp:`).words.length, 6);
  for (const figures of ["0123456789", "0", "9"]) assert.is(wordBagOf(figures).weight, 5, figures);
});

test("a text longer than any before it is read whole, in any script", () => {
  assert.is(wordBagOf("lamp ".repeat(5000)).words.length, 5000);
  assert.is(wordBagOf("lámp ".repeat(30_000)).words.length, 30_000);
});

test("an apostrophe alone is not a word, in any script", () => {
  for (const text of ["'", "’ lamps", "ñ ’ '"]) {
    assert.is(wordBagOf(text).words.length, text === "'" ? 0 : 1, text);
  }
});

test("short words keep their s, and “ies” is a plural's y only after another letter", () => {
  for (const [word, right] of [
    ["gas", "gas"],
    ["bus", "bus"],
    ["beds", "bed"],
    ["ties", "tie"],
    ["cities", "city"],
    ["axis", "axis"],
    ["class", "class"],
    ["virus", "virus"],
  ] as const)
    assert.is(singular(word), right, word);
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
  assert.is(wordBagOf("’ ' , . £").weight, 0);
});

test("plain text is read as any other is", () => {
  const words = fc.array(
    fc.constantFrom(..."Lamps lamp's 'the’ ies ties 3,000. 4.31,2 A12b £7 of-it is".split(" ")),
  );
  fc.assert(
    fc.property(words, (some) => {
      const text = some.join(" ");
      // A letter with a tilde takes the path for any script, and adds a word.
      assert.equal(
        [...wordBagOf(`${text} ñ`).words].sort(),
        [...wordBagOf(text).words, ...wordBagOf("ñ").words].sort(),
      );
    }),
    { seed: 1, numRuns: 500 },
  );
});

test("what is without the words of another has what it does not share", () => {
  const [one, other] = [wordBagOf("lamps and lamps and kerbs"), wordBagOf("a lamp and a verge")];
  assert.is(without(one, other).weight, one.weight - shared(one, other));
  assert.equal(without(one, one), { words: [], weight: 0 });
});

test("words in other scripts are words", () => {
  assert.is(like("Śródmieście biblioteka", "śródmieście BIBLIOTEKA"), 1);
});

test.run();
