import { test } from "uvu";
import * as assert from "uvu/assert";
import { ownSearch } from "./answering.ts";
import { askedIn, markOf, sharesOf } from "./asked.ts";

/** The targets for residents' questions, and for some kinds of them; anything lower is a regression. */
const least: Readonly<Record<string, readonly [first: number, five: number, paragraph: number]>> = {
  all: [0.95, 0.97, 0.95],
  abbreviations: [0.9, 0.95, 0.95],
  money: [0.97, 0.97, 0.97],
};

const own = await ownSearch();
test.after(async () => {
  await own.close();
});

test("the questions of residents and journalists are answered by the right report and paragraph", async () => {
  const marks = [];
  for (const asked of askedIn("questions.txt"))
    marks.push(markOf(asked, await own.answer(asked.question)));
  for (const { kind, question, rank, isShown } of marks)
    if (rank !== 1 || !isShown)
      console.log(`${kind}: ${question}: place ${rank}${isShown ? "" : ", paragraph not shown"}`);
  const shares = sharesOf(marks);
  for (const [kind, [first, five, paragraph]] of Object.entries(least)) {
    const reached = shares.get(kind);
    assert.ok(reached, kind);
    assert.ok(reached.first >= first, `${kind}: first ${reached.first}, and not ${first}`);
    assert.ok(reached.five >= five, `${kind}: in five ${reached.five}, and not ${five}`);
    assert.ok(
      reached.paragraph >= paragraph,
      `${kind}: paragraph ${reached.paragraph}, and not ${paragraph}`,
    );
  }
});

test.run();
