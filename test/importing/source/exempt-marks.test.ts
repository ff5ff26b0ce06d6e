import { test } from "uvu";
import * as assert from "uvu/assert";
import { frontMatterText } from "../../../src/importing/filing/front-matter-writer.ts";
import { importedReport } from "../../../src/importing/filing/imported-report.ts";
import { marksOfLines } from "../../../src/importing/source/exempt-marks.ts";
import { readRawFile } from "../../../src/importing/source/raw-file.ts";
import { linesOf } from "../../../src/importing/source/text-file.ts";
import { thatStop } from "../../../src/model/council/exempt-marks.ts";
import { noNames } from "../report-as-text.ts";

const marked = (text: string, classification: string | null = null) =>
  thatStop(marksOfLines(linesOf(text), classification)).length > 0;

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

test("a report with a mark that is imported as public says so where the build looks for it", async () => {
  const text =
    "REPORT TO: Streets Board\nDATE: 5 January 2015\nSUBJECT: Sale of the depot\n\nNOT FOR PUBLICATION\n\n1.0 PURPOSE\n\n1.1 To sell it.\n";
  const raw = await readRawFile({ bytes: new TextEncoder().encode(text), extension: ".txt" });
  assert.throws(
    () => importedReport(raw, { known: noNames, isPublic: false }),
    "NOT FOR PUBLICATION",
  );
  const report = importedReport(raw, { known: noNames, isPublic: true });
  const source = {
    file: "depot.txt",
    sha256: "0".repeat(64),
    made: "0".repeat(64),
    origin: null,
    withheld: null,
    unsure: null,
    repairs: [],
  };
  const frontMatter = frontMatterText(report.header, source, report.isMarked);
  assert.match(frontMatter, "not_exempt: imported as public");
});

test.run();
