import { test } from "uvu";
import * as assert from "uvu/assert";
import { exemptMarkOfName, exemptMarks } from "../../../src/model/council/exempt-marks.ts";

const marked = [
  "NOT FOR PUBLICATION",
  "**Not for publication** by virtue of paragraph 3",
  "NOT FOR\nPUBLICATION",
  "Not for release to the press or public",
  "This report is exempt information by virtue of paragraph 3 of Part 1 of Schedule 12A",
  "The appendix contains exempt information under paragraphs 2, 3 and 4 of Part 1 of Schedule 12A",
  "Exempt by virtue of paragraph(s) 3 of Part 1 of Schedule 12A of the Local Government Act 1972",
  "PART II (NOT OPEN TO PRESS AND PUBLIC)",
  "Part 2 - not open to the public",
  "## Part II – Not open to Press and Public",
  "SCHEDULE 12A OF THE LOCAL GOVERNMENT ACT 1972 AND THE LOCAL GOVERNMENT (ACCESS TO INFORMATION) ACT 1985\nPART II",
  "# CONFIDENTIAL",
  "**Private and Confidential**",
  "EXEMPT REPORT",
  "Exempt Appendix B",
  "RESTRICTED",
  "CONFIDENTIAL – terms of the sale",
  "Classification: Exempt",
  "| Classification | Part exempt |",
  "Status: Confidential",
  "Exempt information: Yes",
  "This report contains confidential information about tenants.",
  "That the press and public be excluded from the meeting, as exempt information would be disclosed",
  "By virtue of paragraph 3 of Part I of Schedule 12A",
  "Exempt under Access to Information Procedure Rule 10.4(3)",
  "1.1 The following report is exempt.",
];

const open = [
  "FOR GENERAL RELEASE",
  "Classification: Open",
  "Classification: Unrestricted",
  "| Classification | Open |",
  "Status: public",
  "This report contains no exempt information.",
  "This report does not contain any exempt or confidential information",
  "Exempt information: None",
  "## 9. Exempt information\n\nNone.",
  "Is the report confidential? No",
  "The Board’s training covered Schedule 12A to the Local Government Act 1972.",
  "The constitution lists the categories of exempt information in paragraphs 1 to 7 of Part 1 of Schedule 12A.",
  "Exempt information is defined in Schedule 12A, and the public interest test applies to it.",
  "There are unrestricted parking bays in Mill Lane; loading is restricted after 10 a.m.",
  "Supported exempt accommodation",
  "The path is not open to the public until the works end.",
  "Class N dwellings are exempt from council tax under paragraph 3 of the 1992 Order.",
  "Not publicly available data was left out.",
  "Part 2: delivery plan",
  "Staff who were not exempt had been vaccinated.",
  "A confidential helpline is run by the charity.",
];

for (const text of marked) {
  test(`a mark of exemption is seen in: ${text.replaceAll("\n", " / ")}`, () => {
    assert.is(exemptMarks(`Words before.\n\n${text}\n\nWords after.`).at(0)?.line, 3);
  });
}

for (const text of open) {
  test(`nothing is withheld by: ${text.replaceAll("\n", " / ")}`, () => {
    assert.equal(exemptMarks(`Words before.\n\n${text}\n\nWords after.`), []);
  });
}

test("a file’s name may say that the file is withheld", () => {
  for (const name of ["appendix-2-exempt.pdf", "CONFIDENTIAL terms.docx", "AppendixExempt.pdf"]) {
    assert.ok(exemptMarkOfName(name), name);
  }
  for (const name of ["unrestricted.pdf", "exempt-accommodation.csv", "exemptions.csv"]) {
    assert.is(exemptMarkOfName(name), null, name);
  }
});

test.run();
