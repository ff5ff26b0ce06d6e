import { test } from "uvu";
import * as assert from "uvu/assert";
import { piecesIn } from "./lines-of.ts";

for (const [says, text, pieces] of [
  [
    "a letter and a figure, after a blank line, opens a paragraph",
    "B1  That the plan be scrutinised; and\n\nB2  That a report be brought.",
    ["B1 That the plan be scrutinised; and", "B2 That a report be brought."],
  ],
  [
    "a letter and a figure, with no blank line, opens a paragraph",
    "B1  That the plan be scrutinised;\nB2  That a report be brought.",
    ["B1 That the plan be scrutinised;", "B2 That a report be brought."],
  ],
  [
    "a road within a sentence goes on",
    "Works are planned for the A10 and the\n\nA12 near the bridge.",
    ["Works are planned for the A10 and the A12 near the bridge."],
  ],
  [
    "a third level set in below its second, whose words go on from it, opens a paragraph",
    "3.1 In 2024/25\n    3.1.1 there were 312 children; and\n    3.1.2 of these 41 moved.\n3.2 More.",
    [
      "3.1 In 2024/25",
      "3.1.1 there were 312 children; and",
      "3.1.2 of these 41 moved.",
      "3.2 More.",
    ],
  ],
  [
    "a reference to a paragraph goes on",
    "3.1 The sum is set out as agreed before in paragraph\n    3.1.1 of the plan.\n3.2 More.",
    ["3.1 The sum is set out as agreed before in paragraph 3.1.1 of the plan.", "3.2 More."],
  ],
] as const) {
  test(`a line that begins with ${says}`, () => {
    assert.equal(piecesIn(`3. Numbers\n\n${text}`).slice(1), [...pieces]);
  });
}

test.run();
