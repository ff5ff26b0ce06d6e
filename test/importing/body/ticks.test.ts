import { test } from "uvu";
import * as assert from "uvu/assert";
import { readBody } from "../../../src/importing/body/body.ts";
import { markdownOf } from "../../../src/importing/body/markdown-writer.ts";
import { firstDifference } from "../../../src/importing/filing/proof.ts";
import { linesOf } from "../../../src/importing/source/text-file.ts";
import { piecesIn } from "./lines-of.ts";

const cases: readonly [string, string, string[]][] = [
  [
    "a tick that opens a numbered paragraph stays in it",
    "1.0 WORK\n\n1.1 ✓ done\n\n1.2 ✗ not begun\n\n1.3 ☐ to be asked",
    ["## 1.0 WORK", "1.1 ✓ done", "1.2 ✗ not begun", "1.3 ☐ to be asked"],
  ],
  [
    "a tick that opens an item stays in it",
    "1.1 These:\n(a) ✔ lamps;\n(b) ✘ rails.\n\n• ☑ benches\n• ☒ bins",
    ["1.1 These:", "(a) ✔ lamps;", "(b) ✘ rails.", "- ☑ benches", "- ☒ bins"],
  ],
  [
    "a tick before the number of a paragraph or item comes after the number",
    "1.1 One.\n\n✓ 1.2 Two:\n✗ (a) lamps;\n✔\uFE0F (b) rails.",
    ["1.1 One.", "1.2 ✓ Two:", "(a) ✗ lamps;", "(b) ✔\uFE0F rails."],
  ],
  [
    "a tick before a number that runs straight through comes after it",
    "✓ 1. The lamps are lit.\n\n✗ 2. The rails are not painted.\n\n✓ 3. The bins are emptied.",
    ["1. ✓ The lamps are lit.", "2. ✗ The rails are not painted.", "3. ✓ The bins are emptied."],
  ],
  [
    "lines with ticks and crosses are paragraphs, each as it is printed",
    "1.1 The work:\n✓ lamps\n✗ rails\n✓ bins\n✓benches",
    ["1.1 The work:", "✓ lamps", "✗ rails", "✓ bins", "✓benches"],
  ],
  [
    "two lines with the same tick are no list",
    "1.1 The work:\n✓ lamps\n✓ rails\n\n1.2 Next.",
    ["1.1 The work:", "✓ lamps", "✓ rails", "1.2 Next."],
  ],
  [
    "three lines in a row with the same tick are a list whose items keep it",
    "1.1 The work:\n✓ lamps\n✓ rails along\n  the lock\n✓ bins\n\n1.2 Next.",
    ["1.1 The work:", "- ✓ lamps", "- ✓ rails along the lock", "- ✓ bins", "1.2 Next."],
  ],
  [
    "another tick, a paragraph or a gap between ends the row",
    "1.1 The work:\n✓ lamps\n✓ rails\n✗ bins\n✓ locks\n\nAll is well.\n\n✓ paths\n✓ walls",
    [
      "1.1 The work:",
      "✓ lamps",
      "✓ rails",
      "✗ bins",
      "✓ locks",
      "All is well.",
      "✓ paths",
      "✓ walls",
    ],
  ],
  [
    "a tick within a sentence that goes on over a line stays in the sentence",
    "1.1 The sheet shows what is lit with the\n✓ and what is dark without.",
    ["1.1 The sheet shows what is lit with the ✓ and what is dark without."],
  ],
];

for (const [name, text, expected] of cases) {
  test(name, () => {
    assert.equal(piecesIn(text), expected);
    const lines = linesOf(text);
    const { pieces, changes } = readBody(lines, "text");
    const source = { lines, changes, header: { from: 0, to: 0 }, accounted: [] };
    assert.is(firstDifference(source, markdownOf(pieces)), null);
  });
}

test("only a tick that moved is reported, and none is removed", () => {
  const text = "1.1 ✓ One.\n\n✓ 1.2 Two:\n✗ (a) lamps.\n\n1.3 Three:\n✓ a\n✓ b\n✓ c";
  const { changes } = readBody(linesOf(text), "text");
  assert.equal(changes.removals, []);
  assert.equal(
    changes.repairs.map(({ line, note }) => `${line}: ${note}`),
    [
      "3: the mark “✓” before the number comes after it now",
      "4: the mark “✗” before the number comes after it now",
    ],
  );
});

test.run();
