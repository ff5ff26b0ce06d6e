import { test } from "uvu";
import * as assert from "uvu/assert";
import { citationsIn } from "../../../src/model/meeting/citations.ts";
import type { Section } from "../../../src/model/report/body/section.ts";

/** A section whose one paragraph, 3.1, has these words. */
const section = (words: string, heading = "Lamps"): Section => ({
  ...{ anchor: "3", number: "3.", heading: [{ kind: "text", text: heading }], line: 1 },
  paragraphs: [
    {
      ...{ anchor: "3.1", number: "3.1", line: 2 },
      blocks: [
        { anchor: "3.1", block: { kind: "prose", content: [{ kind: "text", text: words }] } },
      ],
    },
  ],
});
const cited = (words: string) =>
  citationsIn([section(words)]).map(
    ({ minute, date, decision }) => decision ?? `${minute} ${date}`,
  );

for (const [words, expected] of [
  ["minute 34 of 12 March 2024", ["34 2024-03-12"]],
  ["Minute No. 34", ["34 null"]],
  ["minutes nos 34", ["34 null"]],
  ["Minute Number 34/24", ["34-24 null"]],
  ["Minute EUR12", ["eur12 null"]],
  ["Minute EUR 12", ["eur12 null"]],
  ["Minute CAB.15", ["cab15 null"]],
  ["5 minutes 30 seconds", []],
  ["the minutes of 12 March 2024", []],
  ["MINUTES OF 12 MARCH 2024", []],
  ["MINUTES ON 12 MARCH 2024", []],
  ["MINUTE NO. 34", ["34 null"]],
  ["an unminuted minute 34a", []],
  ["minute 12345", []],
  ["Minute 34. On 12 March 2024", ["34 null"]],
  ["Minute 34 (12 March 2024) and minute 35", ["34 2024-03-12", "35 2024-03-12"]],
  ["On 12 March 2024, in minute 34", ["34 2024-03-12"]],
  ["On 12 March 2024. In minute 34", ["34 null"]],
  ["On 1 March 2024 and 2 March 2024, in minute 34", ["34 2024-03-02"]],
  ["minute 34 and minute 34", ["34 null"]],
  [`minute 34 ${"a".repeat(58)} 12 March 2024`, ["34 2024-03-12"]],
  [`minute 34 ${"a".repeat(59)} 12 March 2024`, ["34 null"]],
  ["decision 24/00108", ["24/00108"]],
  ["decision 24/00108 and 24/00108", ["24/00108"]],
] as const) {
  test(`“${words}” cites ${expected.length === 0 ? "nothing" : expected.join(", ")}`, () =>
    assert.equal(cited(words), expected));
}

test("a citation is where it is printed: in the heading or in its paragraph", () => {
  assert.equal(
    citationsIn([section("minute 34", "Minute 35")]).map(({ anchor, number, minute }) => [
      anchor,
      number,
      minute,
    ]),
    [
      ["3", "3.", "35"],
      ["3.1", "3.1", "34"],
    ],
  );
});

test.run();
