import { test } from "uvu";
import * as assert from "uvu/assert";
import { exemptMarks } from "../../src/importing/exempt-marks.ts";
import { linesOf } from "../../src/importing/text-file.ts";

const marked = (text: string, classification: string | null = null) =>
  exemptMarks(linesOf(text), classification).length > 0;

for (const text of [
  "NOT FOR PUBLICATION",
  "This report holds exempt information",
  "by virtue of paragraph 3 of Schedule 12A",
  "paragraphs 2, 3 and 4 of Part 1 of\nSchedule 12A of the Local Government Act 1972",
  "PART II",
  "Part II (Not open to Press and Public)",
  "Part exempt",
  "By virtue of paragraph(s) 3 of Part 1 of",
  "paragraph 3 and 5 of Part 1",
  "Exempt/Confidential: Yes",
  "under Procedure Rule 10.4(3)",
]) {
  test(`“${text}” marks a report as exempt`, () => assert.ok(marked(text)));
}

for (const text of [
  "FOR GENERAL RELEASE",
  "Exempt information: none",
  "This report contains no exempt information.",
  "under Part II of the Housing Act 1985 the council may",
  "an exempt accommodation provider",
  "Exempt/Confidential: No",
  "as paragraph 3 of Part 4 of the plan has it",
]) {
  test(`“${text}” does not`, () => assert.not(marked(text)));
}

test("a classification other than open marks a report as exempt", () => {
  assert.equal(
    ["Open", "OPEN", "Public", "Closed", "Confidential", "Part exempt"].map((word) =>
      marked("", word),
    ),
    [false, false, false, true, true, true],
  );
});

test.run();
