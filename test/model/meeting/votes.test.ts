import { test } from "uvu";
import * as assert from "uvu/assert";
import { openingOf } from "../../../src/model/meeting/openings.ts";
import {
  afterNextMark,
  itemsWithin,
  marksAfter,
} from "../../../src/model/meeting/successive-marks.ts";
import { isVote, voteFate } from "../../../src/model/meeting/votes.ts";

for (const [sentence, fate] of [
  ["The motion was carried.", "carried"],
  ["Carried.", "carried"],
  ["CARRIED", "carried"],
  ["All in favour.", "carried"],
  ["Unanimous.", "carried"],
  ["The vote was unanimous.", null],
  ["The members were all in favour.", null],
  ["On a vote of 6 to 4 the amendment was lost.", "lost"],
  ["LOST", "lost"],
  ["The amendment fell.", "lost"],
  ["The proposal was not carried.", "lost"],
  ["There was no seconder.", "lost"],
  ["The vote was 6-4-1, and the motion was carried.", "carried"],
  ["Cllr Ash voted against and the motion was carried.", "carried"],
  ["The motion about lamps was carried.", null],
  ["The motion was Amended and carried.", "carried"],
  ["The motion was Deferred and carried.", null],
  ["The vote was 6a and carried.", null],
  ["Six for, four against.", null],
  ["", null],
  [".", null],
] as const) {
  test(`“${sentence}” ${fate === null ? "does not tell alone what became of a motion" : `tells that it was ${fate}`}`, () =>
    assert.is(voteFate(sentence), fate));
}

for (const [sentence, expected] of [
  ["For 6, against 4.", true],
  ["6 for, 4 against", true],
  ["Six votes for, four against", true],
  ["For: 6", true],
  ["FOR (6)", true],
  ["6-4", true],
  ["6 : 4", true],
  ["On a show of hands, 6-4-1", true],
  ["nem con", true],
  ["Moved by Cllr Ash, seconded by Cllr Elm", true],
  ["Carried", true],
  ["Cllr Ash and Cllr Elm", false],
  ["In favour of lamps", false],
  ["Carried, but Deferred", false],
  ["Lost by 6 votes to 4", false],
  ["Not carried, 6 votes to 4", false],
  ["The amendment was carried", false],
  ["6 votes against the recommendation", false],
  ["Recommendation carried", false],
  ["at 6-4 on a vote", false],
] as const) {
  test(`“${sentence}” ${expected ? "only counts or names votes" : "says more than votes"}`, () =>
    assert.is(isVote(sentence), expected));
}

for (const [mark, next] of [
  ["(1)", ["(2)"]],
  ["a)", ["b)"]],
  ["(i)", ["(j)", "(ii)"]],
  ["(h)", ["(i)"]],
  ["z.", []],
  ["(xv)", []],
  ["(XIV)", ["(xv)"]],
  ["9", ["10"]],
] as const) {
  test(`${mark} is followed by ${next.join(" or ") || "none"}`, () =>
    assert.equal(marksAfter(mark), next));
}

test("words without the next mark are those after it", () => {
  assert.equal(afterNextMark("(1)", "(2) That it be noted"), {
    mark: "(2)",
    rest: "That it be noted",
  });
  assert.equal(afterNextMark("(a)", "(B) That"), { mark: "(b)", rest: "That" });
  assert.is(afterNextMark("(1)", "(3) That it be noted"), null);
  assert.is(afterNextMark("(1)", "(2)That"), null);
});

for (const [words, expected] of [
  ["approve the plan; (2) to note it", ["(1) approve the plan", "(2) to note it"]],
  ["approve the plan; and (2) that it be noted", ["(1) approve the plan", "(2) that it be noted"]],
  [
    "approve the plan. (2) To note it; (3) to go",
    ["(1) approve the plan", "(2) To note it", "(3) to go"],
  ],
  ["approve the plan; (2) tomorrow", ["(1) approve the plan; (2) tomorrow"]],
  ["approve the plan; (3) to note it", ["(1) approve the plan; (3) to note it"]],
  ["approve the plan (2) to note it", ["(1) approve the plan (2) to note it"]],
] as const) {
  test(`“${words}” is ${expected.length} ${expected.length === 1 ? "item" : "items"}`, () =>
    assert.equal(
      itemsWithin("(1)", words).map((each) => `${each.mark} ${each.words}`),
      expected,
    ));
}

/** What a sentence opens, as "rank stem | rest". */
const opened = (sentence: string) => {
  const opening = openingOf(sentence);
  return (
    opening &&
    `${opening.rank}${opening.isAdvice ? " advice" : ""} ${opening.stem} | ${opening.rest}`
  );
};

for (const [sentence, expected] of [
  ["RESOLVED: That the lamps be lit", "3 RESOLVED: | That the lamps be lit"],
  [
    "RESOLVED (6 for, 4 against): That the lamps be lit",
    "3 RESOLVED (6 for, 4 against): | That the lamps be lit",
  ],
  ["RECOMMENDED: That the lamps be lit", "3 advice RECOMMENDED: | That the lamps be lit"],
  ["AGREED.", "3 AGREED. | agreed"],
  ["Unanimously agreed.", "3 Unanimously agreed. | agreed"],
  ["Resolved: that the lamps be lit", "3 Resolved: | that the lamps be lit"],
  ["DECISION NOTICE", null],
  ["It was agreed that the lamps be lit", "2 It was agreed | that the lamps be lit"],
  ["It was agreed to take the recommendations separately", null],
  [
    "It was agreed that Standing Orders be suspended",
    "2 It was agreed | that Standing Orders be suspended",
  ],
  ["It was agreed to suspend standing orders", null],
  ["It was agreed to take the plan to Council", "2 It was agreed | to take the plan to Council"],
  ["Members asked about the lamps", null],
] as const) {
  test(`“${sentence}” ${expected === null ? "opens nothing" : "opens a resolution"}`, () =>
    assert.is(opened(sentence), expected));
}

test.run();
