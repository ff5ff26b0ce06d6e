import { test } from "uvu";
import * as assert from "uvu/assert";
import { labelOf } from "../../../../src/importing/header/labels/header-labels.ts";
import { meaningOf } from "../../../../src/importing/header/labels/label-words.ts";

/** What labels of many councils stand for by their words. */
for (const [field, labels] of [
  ["subject", ["Subject title", "Decision title", "Matter for consideration", "Title of paper"]],
  [
    "board",
    [
      "Decision to be made by",
      "Meeting or Decision Maker",
      "Report submitted to",
      "Presented to",
      "Decision taker",
      "To be considered by",
      "Forum",
    ],
  ],
  [
    "date",
    [
      "Date considered",
      "Decision due date",
      "Date of proposed decision",
      "Date decision to be taken",
      "Meeting date and time",
    ],
  ],
  ["item", ["Agenda reference", "Item ref"]],
  [
    "wards",
    [
      "Which wards are affected?",
      "Wards affected by this report",
      "Local divisions affected",
      "District Electoral Areas",
      "Ward(s)/Division(s)",
      "Wards or areas affected",
      "Council ward(s)",
    ],
  ],
  [
    "officer",
    [
      "Director responsible",
      "Officer responsible",
      "Report prepared by",
      "Author and title",
      "Lead Assistant Director",
      "Originating officer",
      "SLT lead",
      "Corporate Leadership Team sponsor",
      "Senior Reporting Officer",
      "Report owner",
    ],
  ],
  [
    "portfolio",
    [
      "Member responsible",
      "Portfolio Holder(s) affected",
      "Executive Board Member",
      "Cabinet spokesperson",
      "Portfolio responsibility",
      "Elected member lead",
    ],
  ],
  [
    null,
    [
      "Contact officer",
      "Date of report",
      "Ward councillors consulted",
      "Report to Cabinet",
      "Cabinet decision",
      "Previously considered by",
      "Director of Homes",
      "Finance officer",
      "Site of the meeting place",
      "Job title",
      "Parish",
    ],
  ],
] as const) {
  for (const label of labels) {
    test(`“${label}” stands for ${field ?? "no field"}`, () => {
      assert.is(meaningOf(label), field);
    });
  }
}

test("words in a label’s place are a label before a colon alone", () => {
  assert.equal(labelOf("Director responsible: Head of Roads"), {
    field: "officer",
    printed: "Director responsible:",
    rest: "Head of Roads",
  });
  assert.is(labelOf("Director responsible"), null);
});

test.run();
