import { test } from "uvu";
import * as assert from "uvu/assert";
import { piecesIn } from "./lines-of.ts";

const cases: readonly [string, string, string[]][] = [
  [
    "another glyph further in stands under",
    "• a:\n   – b\n   – c\n• d",
    ["- a:", "  - b", "  - c", "- d"],
  ],
  [
    "another glyph further in stands under also where nothing follows",
    "• a\n   – b\n   – c",
    ["- a", "  - b", "  - c"],
  ],
  ["another glyph in the same column stands beside", "• a\n▪ b", ["- a", "- b"]],
  [
    "the same glyph further in stands under words that lead into it",
    "• a:\n    • b\n• c",
    ["- a:", "  - b", "- c"],
  ],
  [
    "the same glyph further in for good is beside by mistake",
    "• a\n    • b\n    • c",
    ["- a", "- b", "- c"],
  ],
  [
    "the same glyph further in that returns stands under",
    "• a\n    • b\n• c",
    ["- a", "  - b", "- c"],
  ],
  ["one character further in is no depth", "• a:\n • b", ["- a:", "- b"]],
  [
    "marks stand under a bullet",
    "• a:\n   a) b\n   b) c\n• d",
    ["- a:", "  a) b", "  b) c", "- d"],
  ],
  ["nothing stands under a mark in two brackets", "(a) one:\n     • b", ["(a) one:", "- b"]],
  [
    "marks of one style stand beside one another",
    "a) one:\n   i) two\n   ii) three\nb) four",
    ["a) one:", "  i) two", "  ii) three", "b) four"],
  ],
  ["brackets part two styles", "a) one\n(a) two", ["a) one", "  (a) two"]],
];
for (const [name, text, expected] of cases) {
  test(name, () => assert.equal(piecesIn(`PURPOSE\n\n${text}`).slice(1), expected));
}

test.run();
