import { test } from "uvu";
import * as assert from "uvu/assert";
import { wordingOf } from "../../../src/text/likeness/compared-text.ts";

test("a text that was compared a little while ago is not read again, and an old one is", () => {
  const first = wordingOf("lamps");
  assert.is(wordingOf("lamps"), first);
  for (let at = 0; at < 800; at += 1) wordingOf(`lamps ${at}`);
  assert.is(wordingOf("lamps"), first, "kept over a change of the memory");
  for (let at = 0; at < 2000; at += 1) wordingOf(`kerbs ${at}`);
  assert.is.not(wordingOf("lamps"), first);
});

test("texts that differ in their setting have one key and one bag", () => {
  const [one, other] = [wordingOf("Lamps, “lit”."), wordingOf('Lamps, "lit"')];
  assert.is(one.key, other.key);
  assert.equal(one.bag, other.bag);
});

test.run();
