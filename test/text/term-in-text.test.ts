import { test } from "uvu";
import * as assert from "uvu/assert";
import { termFinder } from "../../src/text/term-in-text.ts";

const found = (terms: readonly string[], text: string) => {
  const at = termFinder(terms)(text);
  return at === -1 ? null : text.slice(at).split(/[ .,]/)[0];
};

for (const [terms, text, word] of [
  [["fly-tip"], "There were 12 fly-tips.", "fly-tips"],
  [["fly-tips"], "A fly tip was cleared.", "fly"],
  [["fly-tip"], "A tip for those who fly.", null],
  [["care home"], "Care (home) fees; the care homes of 2020.", "Care"],
  [["care home"], "They care about their home.", null],
  [["SEND"], "The SEND review", "SEND"],
  [["SEND"], "They send a letter.", null],
  [["PH"], "The PH grant", "PH"],
  [["PH"], "a ph of seven", null],
  [["parking", "permit"], "Residents’ permits cost £35.", "permits"],
  [["O'Brien House"], "At O’Brien House today", "O’Brien"],
  [["school"], "Preschool places", null],
  [["school"], "", null],
] as const)
  test(`“${terms.join(", ")}” ${word === null ? "is not in" : "is in"} “${text}”`, () => {
    assert.is(found(terms, text), word);
  });

test.run();
