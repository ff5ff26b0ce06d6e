import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  furtherLabels,
  isCommonWord,
  isItemNumber,
  labelOf,
  labelsInRow,
  opensBrokenLabel,
} from "../../../../src/importing/header/labels/header-labels.ts";

/** The field, the label and what follows it, between bars. */
function label(cell: string): string | null {
  const read = labelOf(cell);
  return read && [read.field, read.printed, read.rest].join("|");
}

for (const [words, read] of [
  ["Subject: Rents", "subject|Subject:|Rents"],
  ["SUBJECT : Rents", "subject|SUBJECT :|Rents"],
  ["Subject:Rents", "subject|Subject:|Rents"],
  ["Subject:", "subject|Subject:|"],
  ["Subject", "subject|Subject|"],
  ["subject", "subject|subject|"],
  ["Subjects of note", null],
  ["My subject: Rents", null],
  ["Subject Rents", null],
  ["SUBJECT Rents and charges", "subject|SUBJECT|Rents and charges"],
  ["SUBJECT RENTS", null],
  ["SUBJECT 12 rents", "subject|SUBJECT|12 rents"],
  ["WARDS Alder", "wards|WARDS|Alder"],
  ["TO Harbour board", null],
  ["Director: Jane", "officer|Director:|Jane"],
  ["Director", null],
  ["Directors", null],
  ["Director(s): Jane", "officer|Director(s):|Jane"],
  ["Report of the Head of Bays", "officer|Report of the|Head of Bays"],
  ["Report of Head of Bays", "officer|Report of|Head of Bays"],
  ["REPORT BY Head of Bays", "officer|REPORT BY|Head of Bays"],
  ["Joint report of the Head of Bays", "officer|Joint report of the|Head of Bays"],
  ["Open report of Head of Bays", "officer|Open report of|Head of Bays"],
  ["Report of the head: Bays", null],
  ["Report on the Head", null],
  ["Reported by Head", null],
  ["Report to Planning Committee", "board|Report to|Planning Committee"],
  [
    "Report to the Planning Committee, 5 June 2012",
    "board|Report to the|Planning Committee, 5 June 2012",
  ],
  ["Report to Jane", null],
  ["Report for Planning Committee", "board|Report for|Planning Committee"],
  [
    "Report to the meeting of the Planning Committee held on 5 June 2012",
    "board|Report to the meeting of the|Planning Committee held on 5 June 2012",
  ],
  [
    "Reports to a special meeting of Planning held on 5 June 2012",
    "board|Reports to a special meeting of|Planning held on 5 June 2012",
  ],
  ["Report to the meeting of Planning", null],
  ["Meeting date 5 June 2012", "date|Meeting date|5 June 2012"],
  ["To be held on 5 June 2012", "date|To be held on|5 June 2012"],
  ["Held on 5 June 2012", "date|Held on|5 June 2012"],
  ["Meeting of 5 June 2012", "date|Meeting of|5 June 2012"],
  ["Meeting on Bays", null],
  ["held on Tuesday 5 June 2012 at 10am", "date|held on|Tuesday 5 June 2012 at 10am"],
  ["Agenda item 7", "item|Agenda item|7"],
  ["Agenda Item No. 7", "item|Agenda Item No.|7"],
  ["Item numbers 7 and 8", "item|Item numbers|7 and 8"],
  ["Item No 7a", "item|Item No|7a"],
  ["Item seven", null],
  ["Agenda items 7", null],
  ["Report No WC/12/24", "other|Report No|WC/12/24"],
  ["Reference Number 12", "other|Reference Number|12"],
  ["Report No seven", null],
  ["Reference 12", null],
  ["Planning Committee:", "board|:|Planning Committee"],
  ["Planning Committee :", "board|:|Planning Committee"],
  ["Cabinet:", "board|:|Cabinet"],
  ["Board:", "board|Board:|"],
  ["Committee: Planning", "board|Committee:|Planning"],
  ["Harbour: Board", null],
  ["Pwyllgor / Committee: Cynllunio", "board|Pwyllgor / Committee:|Cynllunio"],
  ["Director/Head of Service: Jane", "officer|Director/Head of Service:|Jane"],
  ["Director|Head of Service: Jane", "officer|Director|Head of Service:|Jane"],
  ["Bays / Docks: Quays", null],
  ["Ward / Bays / Docks: All", "wards|Ward / Bays / Docks:|All"],
  ["Ward / Bays / Docks / Quays: All", null],
  ["Budget/Policy Framework: no", "other|Budget/Policy Framework:|no"],
  ["Key decision: Yes", "other|Key decision:|Yes"],
  ["Is this a key decision? Yes", null],
  ["Key Decision", "other|Key Decision|"],
  ["Title", "subject|Title|"],
  ["Heading", null],
  ["Time", null],
  ["Report Title Rents", null],
  ["Harbour", null],
  ["Title report to Planning Committee", null],
  ["Title report of Head of Bays", null],
  ["Title held on 5 June 2012", null],
  ["Title item 7", null],
  ["Title - Report No 12", null],
  ["Title - SUBJECT Rents and", null],
  ["Title reports to the meeting of Planning held on 5 June 2012", null],
  [
    "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb Committee:",
    null,
  ],
  ["Planning Committee: Rents", null],
  [
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxWard / Bays: All",
    null,
  ],
  [
    "Report to meeting of Planning held on 5 June 2012",
    "board|Report to meeting of|Planning held on 5 June 2012",
  ],
  [
    "Report to ordinary meeting of Planning held on 5 June 2012",
    "board|Report to ordinary meeting of|Planning held on 5 June 2012",
  ],
  ["Item Nos 7", "item|Item Nos|7"],
  ["Item nos. 7", "item|Item nos.|7"],
  ["Item number 7", "item|Item number|7"],
  ["Item 7", "item|Item|7"],
  ["Report No 12 of 14", null],
] as const) {
  test(`the label of “${words}” is ${read ?? "none"}`, () => {
    assert.equal(label(words), read);
  });
}

for (const words of [
  "7",
  "7.",
  "6.1",
  "6a",
  "A7",
  "1 & 2",
  "1, 2 and 3",
  "1 to 3",
  "1–3",
  " 7 ",
  "7(a)",
  "7/1",
  "7-1)",
]) {
  test(`“${words}” numbers an item`, () => {
    assert.is(isItemNumber(words), true);
  });
}

for (const words of ["Part 7", "7 pages", "AB7", "1234", "7 and", "12 12"]) {
  test(`“${words}” numbers no item`, () => {
    assert.is(isItemNumber(words), false);
  });
}

for (const words of [
  "To",
  "TO",
  "Director",
  "Directors",
  "Group Director",
  "Group Directors",
  "Head of Service",
  "Exempt",
  "Exemption",
  "Restriction",
  "Restrictions",
]) {
  test(`“${words}” is a label only before a colon`, () => {
    assert.is(isCommonWord(words), true);
  });
}

for (const words of ["Subject", "Together", "Directory", "Onto"]) {
  test(`“${words}” is a label anywhere`, () => {
    assert.is(isCommonWord(words), false);
  });
}

for (const words of [
  "Ward",
  "WARDS",
  "Ward(s)",
  "Ward(s) or",
  "Ward(s) or group",
  "Ward(s) or groups",
  "Electoral Division(s)",
  "Electoral",
  "Division",
  "Report",
  "Title of",
  "Budget/",
  "Budget &",
  "Budget /",
  "Reporting",
  "Portfolio",
  "Date of",
  "Lead officer and report",
]) {
  test(`“${words}” may open a label that goes on below`, () => {
    assert.is(opensBrokenLabel(words), true);
  });
}

for (const words of ["Wardens", "My ward", "Reports"]) {
  test(`“${words}” is not the first line of a label`, () => {
    assert.is(opensBrokenLabel(words), false);
  });
}

for (const [words, places] of [
  ["Classification Decision Type", [15]],
  ["Subject Wards", [8]],
  ["Subject Wards Portfolio", [8, 14]],
  ["Subject", []],
  ["Subject of Wards", []],
  ["Bays Wards", []],
  ["subject Wards", []],
  ["Subject Bays", []],
  ["Classification Subject Title Wards Bays", []],
  ["Report Title", []],
  ["Subject xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx Wards", []],
  [
    "Subject Wards Portfolio Portfolio Portfolio Portfolio Portfolio Portfolio Title",
    [8, 14, 24, 34, 44, 54, 64, 74],
  ],
  ["Subject Wards Portfolio Portfolio Portfolio Portfolio Portfolio Portfolio Wards ", []],
  ["Subject Wards Portfolio Portfolio Portfolio Portfolio Portfolio Report Of Portfolio", []],
  ["Subject Wards Portfolio Portfolio Portfolio Portfolio Portfolio Title Subject Wards", []],
  ["my Subject Wards", []],
] as const) {
  test(`in “${words}” labels follow one another at ${places.join(" and ") || "no place"}`, () => {
    assert.equal(labelsInRow(words), places);
  });
}

for (const [words, places] of [
  ["Subject: Rents Wards: All", [15]],
  ["Subject: Rents Wards: All Portfolio: Bays", [15, 26]],
  ["Subject: Wards: All", []],
  ["Subject: Rents wards:", [15]],
  ["Subject: Rents Wards:All", []],
  ["Rents Wards: All", []],
  ["Planning Committee: 5 June 2012", [20]],
  ["Planning Committee:  5 June 2012", [21]],
  ["Planning Committee: Rents", []],
  ["Cab: 5 June 2012", []],
  ["Subject: Rents", []],
  ["Subject: Rents Wards: Portfolio: Bays", [15]],
] as const) {
  test(`in “${words}” further labels begin at ${places.join(" and ") || "no place"}`, () => {
    assert.equal(furtherLabels(words), places);
  });
}

test.run();
