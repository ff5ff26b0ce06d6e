import { test } from "uvu";
import * as assert from "uvu/assert";
import { looksWelsh } from "../../../../src/importing/source/scan/welsh.ts";

const looks = (words: string) => looksWelsh(words.split(" ").map((text) => ({ text })));
const english = (count: number) => Array.from({ length: count }, () => "lamp").join(" ");

for (const [what, words, expected] of [
  ["with five words that only Welsh has", "mae yn yr ac ar", true],
  ["with four of them", "mae yn yr ac", false],
  ["with capitals and stops after them", "Mae, YN. Yr; ac: Ar", true],
  ["with stops before them", ".mae .yn .yr .ac .ar", false],
  ["with one such word in forty, almost", `mae yn yr ac ar ${english(194)}`, true],
  ["with one such word in exactly forty", `mae yn yr ac ar ${english(195)}`, false],
] as const) {
  test(`a page ${what} ${expected ? "looks" : "does not look"} Welsh`, () => {
    assert.is(looks(words), expected);
  });
}

test.run();
