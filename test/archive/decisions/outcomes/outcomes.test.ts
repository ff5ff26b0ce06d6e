import { test } from "uvu";
import * as assert from "uvu/assert";
import { outcomesOf } from "../../../../src/archive/decisions/outcomes/outcomes.ts";
import { decidedIn } from "../../../../src/model/meeting/resolution.ts";
import { readMarkdown } from "../../../../src/reading/body/markdown.ts";
import { outline } from "../../../../src/reading/body/outline.ts";

/** The outcomes of recommendations according to a minute's words. */
function became(recommendations: readonly string[], minute: string): readonly string[] {
  const { sections } = outline(readMarkdown(`## 12. ITEM\n\n${minute}\n`, 1), "meeting.md");
  const [section] = sections;
  assert.ok(section && sections.length === 1);
  const asked = recommendations.map((text, index) => {
    return { number: `${index + 1})`, anchor: `recommendation-${index + 1}`, text };
  });
  return outcomesOf(asked, decidedIn(section), "").map(({ kind, to }) =>
    to === null ? kind : `${kind} to ${to}`,
  );
}

const scheme = ["approve the scheme"];
const award = [
  "approve the scheme",
  "delegate authority to the Director of Streets to award the contract",
];
const permission = ["grant planning permission subject to the conditions in the report"];

for (const [minute, recommendations, expected] of [
  ["RESOLVED: That the report be noted.", ["note the report"], ["noted"]],
  [
    "RESOLVED: That the report be noted.",
    ["receive the report; and", "comment on the progress made"],
    ["noted", "noted"],
  ],
  [
    "RESOLVED: That\n\n1) the scheme be approved; and\n2) authority be delegated to the Director of Streets to award the contract.",
    award,
    ["agreed as asked", "agreed as asked"],
  ],
  [
    "RESOLVED: That the recommendations set out in the report be agreed.",
    award,
    ["agreed as asked", "agreed as asked"],
  ],
  ["RESOLVED: That recommendation 2 be agreed.", award, ["not clear", "agreed as asked"]],
  ["RESOLVED: That recommendations 1 and 2 be deferred.", award, ["deferred", "deferred"]],
  [
    "RESOLVED: That the scheme be approved at a cost of £35,000.",
    ["approve the scheme at a cost of £40,000"],
    ["agreed with changes"],
  ],
  [
    "RESOLVED: That consideration of the report be deferred to the meeting on 4 March 2025 to allow a site visit.",
    scheme,
    ["deferred to the meeting on 4 March 2025"],
  ],
  [
    "RESOLVED: That the matter be referred to Council for decision.",
    scheme,
    ["referred to Council"],
  ],
  [
    "RESOLVED: That planning permission be granted subject to the conditions in the report.",
    permission,
    ["agreed as asked"],
  ],
  [
    "RESOLVED: That planning permission be granted subject to the conditions in the report and a further condition on hours of work.",
    permission,
    ["agreed with changes"],
  ],
  [
    "RESOLVED: That a working group of five members be set up to look at opening hours.",
    ["approve the closure of the library"],
    ["something else"],
  ],
  [
    "It was unanimously agreed that the closure of the library be approved.",
    ["approve the closure of the library", "authorise the sale of the building"],
    ["agreed as asked", "not clear"],
  ],
  ["The Cabinet endorsed the strategy.", ["endorse the strategy"], ["agreed as asked"]],
  [
    "RESOLVED that:\n\n(a) the position be noted; and\n(b) the virement of £1.2m be agreed.",
    ["note the position", "agree the virement of £1.2m"],
    ["noted", "agreed as asked"],
  ],
  ["RESOLVED: That option 2 be approved.", ["approve option 1"], ["something else"]],
  ["AGREED to approve the plan.", ["That Cabinet approves the plan"], ["agreed as asked"]],
] as const) {
  test(`“${minute}” answers “${recommendations.join(" / ")}”`, () => {
    assert.equal(became(recommendations, minute), expected);
  });
}

test("what is not certain is not clear, and never another outcome", () => {
  for (const [recommendation, minute] of [
    ["approve the draft timetable", "Members talked about it. One of them agreed to look again."],
    [
      "approve the budget",
      "RESOLVED: That recommendations 1 and 3 be agreed, and recommendation 2 be deferred.",
    ],
  ] as const) {
    assert.equal(became([recommendation], minute), ["not clear"], minute);
  }
});

const agreed = "the charges for bulky waste be approved from 1 April 2025".split(" ");
for (const more of ["not", "without", "half", "partly", "until May", "except flats", "sofas"]) {
  test(`“${more}” anywhere in what was resolved never leaves it agreed as asked`, () => {
    const asked = ["approve the charges for bulky waste from 1 April 2025"];
    assert.equal(became(asked, `RESOLVED: That ${agreed.join(" ")}.`), ["agreed as asked"]);
    for (const at of agreed.keys()) {
      const words = agreed.toSpliced(at, 0, more).join(" ");
      assert.is.not(became(asked, `RESOLVED: That ${words}.`)[0], "agreed as asked", words);
    }
  });
}

test.run();
