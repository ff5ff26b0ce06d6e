import { test } from "uvu";
import * as assert from "uvu/assert";
import { correctedParagraphs } from "../../../src/model/report/corrected-paragraphs.ts";
import { plainDate } from "../../../src/model/time/plain-date.ts";

const date = plainDate("2019-07-02");
if (date === null) throw new Error("there is such a day");

/** The paragraphs named by notes, in a report with 3.1, 3.5 and 4. */
const named = (...notes: string[]) =>
  [
    ...correctedParagraphs({
      corrections: notes.map((note) => ({ date, note })),
      facts: { anchors: ["3", "3.1", "3.5", "4"] },
    }),
  ].map(([anchor, places]) => `${anchor}: ${places.join()}`);

for (const [note, expected] of [
  ["In paragraph 3.1 the balance was £4.36 million.", ["3.1: 0"]],
  ["Paragraph 3.5 gave 242. The number is 244.", ["3.5: 0"]],
  ["Paragraphs 3.1, 3.5 and 4 were in another order.", ["3.1: 0", "3.5: 0", "4: 0"]],
  ["Paragraph 3.1 of Appendix 2 named another officer.", []],
  ["Paragraph 3.1 in the minutes was wrong.", []],
  ["Paragraph 9.9 was wrong.", []],
  ["The figure 3.1 was 3.5.", []],
] as const) {
  test(`a correction that says “${note}” is marked at ${expected.length} paragraphs`, () => {
    assert.equal(named(note), expected);
  });
}

test("a paragraph that was corrected twice leads to both notes", () => {
  assert.equal(named("Paragraph 3.1 was wrong.", "Paragraph 3.1 was wrong again."), ["3.1: 0,1"]);
});

test.run();
