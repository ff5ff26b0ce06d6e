import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  isRecommendations,
  recommendationCount,
  recommendationsOf,
} from "../../../src/model/report/recommendation.ts";
import { readMarkdown } from "../../../src/reading/body/markdown.ts";
import { outline } from "../../../src/reading/body/outline.ts";

/** What Markdown recommends: the introduction, then "number text" for each item. */
function asked(markdown: string) {
  const { sections } = outline(readMarkdown(markdown), "report.md");
  return recommendationsOf(sections).map(({ stem, items }) => [
    stem,
    ...items.map(({ number, text }) => (number === null ? text : `${number} ${text}`)),
  ]);
}

const anchors = (markdown: string) =>
  recommendationsOf(outline(readMarkdown(markdown), "report.md").sections).flatMap(({ items }) =>
    items.map(({ anchor }) => anchor),
  );

test("words after a list explain it, and the recommendations of every group are counted", () => {
  const markdown =
    "## 2.0 RECOMMENDED: That\n\n2.1 The Board:\n\n1) note it; and\n\n2) ask more.\n\nThis follows the plan.\n\n2.2 Approve it.";
  const { sections } = outline(readMarkdown(markdown), "report.md");
  const groups = recommendationsOf(sections);
  assert.is(recommendationCount(groups), 3);
  assert.is(recommendationCount([]), 0);
  assert.not.match(JSON.stringify(groups), "This follows the plan");
});

test("a section recommends by its heading, misspelt or not", () => {
  for (const heading of [
    "RECOMMENDED: That the Policy and Performance Board",
    "RECOMMENDATION",
    "RECOMMENDATIONS",
    "Recommendations",
    "RECOMENDATION",
    "RECOMMENDATION:",
    "ADDITIONAL RECOMMENDATION (A)",
    "It is recommended",
  ]) {
    assert.ok(isRecommendations(heading), heading);
  }
  for (const heading of ["Reasons for recommendations", "Purpose of report", "Commendation", ""]) {
    assert.not.ok(isRecommendations(heading), heading);
  }
});

test("the stem is in the heading", () => {
  const markdown = `## 2.0 RECOMMENDED: That the Board

1) Receive the report; and

2) Note it.
`;
  assert.equal(asked(markdown), [["That the Board", "1) Receive the report; and", "2) Note it."]]);
  assert.equal(anchors(markdown), ["recommendation-1", "recommendation-2"]);
});

test("the stem is above the items", () => {
  const markdown = `## RECOMMENDATIONS

It is recommended that Cabinet:

1. Notes the position; and
2. Approves the plan.
`;
  assert.equal(asked(markdown), [
    ["It is recommended that Cabinet:", "1. Notes the position; and", "2. Approves the plan."],
  ]);
});

test("the stem carries a number of its own, and the items the next", () => {
  const markdown = `## 2. Recommendations

2.1 That the Cabinet Member for Streets:

2.2 approves the scheme;

2.3 asks for a report in June.
`;
  assert.equal(asked(markdown), [
    [
      "That the Cabinet Member for Streets:",
      "2.2 approves the scheme;",
      "2.3 asks for a report in June.",
    ],
  ]);
  assert.equal(anchors(markdown), ["2.2", "2.3"]);
});

test("two bodies are asked, each in its own group", () => {
  const markdown = `## 2.0 Recommendations

2.1 Cabinet is asked to RECOMMEND that:

(1) the plan be adopted; and

(2) the rate be fixed.

2.2 Council is asked to RESOLVE that:

(1) the plan be adopted.
`;
  assert.equal(asked(markdown), [
    [
      "Cabinet is asked to RECOMMEND that:",
      "(1) the plan be adopted; and",
      "(2) the rate be fixed.",
    ],
    ["Council is asked to RESOLVE that:", "(1) the plan be adopted."],
  ]);
});

test("a whole sentence is asked without a stem", () => {
  assert.equal(asked("## RECOMMENDATION\n\nGrant planning permission.\n"), [
    [null, "Grant planning permission."],
  ]);
  assert.equal(asked("## RECOMMENDATION\n\n1. That permission be granted.\n"), [
    [null, "1. That permission be granted."],
  ]);
  assert.equal(asked("## Recommendations\n\n2.1 That the Executive notes the report.\n"), [
    [null, "2.1 That the Executive notes the report."],
  ]);
});

test("the words of the only recommendation are in the heading’s line", () => {
  assert.equal(asked("## RECOMMENDATION: That permission be granted\n\n- with conditions\n"), [
    ["That permission be granted", "with conditions"],
  ]);
});

test("bullets are asked for as well as numbers", () => {
  assert.equal(asked("## Recommended: That\n\n- the report be noted\n- the plan be read\n"), [
    ["That", "the report be noted", "the plan be read"],
  ]);
});

test("what is asked far from the first is asked too, and reasons are not", () => {
  const markdown = `## RECOMMENDATION

Approve.

## Reasons for recommendations

Because it is right.

## ADDITIONAL RECOMMENDATION (A)

Write to the Minister.
`;
  assert.equal(asked(markdown), [
    [null, "Approve."],
    [null, "Write to the Minister."],
  ]);
});

test("a report may ask for nothing", () => {
  assert.equal(asked("## Purpose\n\nTo inform.\n"), []);
  assert.equal(asked("## Recommendations\n"), []);
});

test("words between two lists lead into the second, and keep their address", () => {
  const markdown = `## 1.0 Recommended: That

1) the report be noted;

and if time allows, that

2) the plan be read.
`;
  assert.equal(asked(markdown), [
    ["That", "1) the report be noted;"],
    ["and if time allows, that", "2) the plan be read."],
  ]);
});

test.run();
