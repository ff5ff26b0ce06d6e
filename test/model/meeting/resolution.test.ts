import { test } from "uvu";
import * as assert from "uvu/assert";
import { hasMinutes, type MeetingRecord } from "../../../src/model/meeting/meeting-record.ts";
import { resolutionsOf } from "../../../src/model/meeting/resolution.ts";
import { readMarkdown } from "../../../src/reading/body/markdown.ts";
import { outline } from "../../../src/reading/body/outline.ts";

/** What a minute resolves: each clause with its mark. */
const resolved = (minute: string) => {
  const { sections } = outline(readMarkdown(`## 12. ITEM\n\n${minute}\n`, 1), "meeting.md");
  return sections
    .flatMap(resolutionsOf)
    .map(({ stem, clauses }) => [
      stem,
      ...clauses.map(({ mark, text }) => (mark === null ? text : `${mark} ${text}`)),
    ]);
};

const cases: readonly [string, string, readonly (readonly string[])[]][] = [
  [
    "clauses in one sentence keep their marks",
    "RESOLVED: That (1) the report be noted; and (2) the plan be approved.",
    [["RESOLVED:", "(1) the report be noted", "(2) the plan be approved"]],
  ],
  [
    "a list after the opening is its clauses",
    "RESOLVED: That\n\n1) the report be noted; and\n2) the plan be approved.",
    [["RESOLVED:", "1) the report be noted", "2) the plan be approved"]],
  ],
  [
    "a word that leads a list begins each of its items",
    "RESOLVED: That the Council be recommended to:\n\n- adopt the plan; and\n- note the report.",
    [
      [
        "RESOLVED:",
        "the Council be recommended to adopt the plan",
        "the Council be recommended to note the report",
      ],
    ],
  ],
  [
    "“agreed” alone is what was decided, also unanimously",
    "Unanimously agreed.",
    [["Unanimously agreed.", "agreed"]],
  ],
  [
    "a body that agreed that something be done opens a resolution",
    "The Board agreed that the plan be approved.",
    [["The Board agreed", "the plan be approved"]],
  ],
  [
    "a paragraph that goes on with “That” is another clause, and talk after it is none",
    "RESOLVED: That the report be noted.\n\nThat the plan be approved.\n\nMembers thanked the officers.",
    [["RESOLVED:", "the report be noted", "the plan be approved"]],
  ],
  ["a minute that only tells of talk resolves nothing", "Members asked about the lamps.", []],
];
for (const [name, minute, expected] of cases) {
  test(name, () => assert.equal(resolved(minute), expected));
}

test("a meeting has minutes where its record holds some", () => {
  const record = { minutes: null } as MeetingRecord;
  const minutes = { state: null, confirmedOn: null, minutes: [] };
  assert.not.ok(hasMinutes(null));
  assert.not.ok(hasMinutes(record));
  assert.ok(hasMinutes({ ...record, minutes }));
});

test.run();
