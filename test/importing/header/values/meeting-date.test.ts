import { test } from "uvu";
import * as assert from "uvu/assert";
import { meetingOf, noteMeeting } from "../../../../src/importing/header/values/meeting-date.ts";
import { Changes } from "../../../../src/importing/source/repairs.ts";

const linesIn = (value: string) =>
  value === ""
    ? []
    : value.split(" / ").map((text, at) => ({ text, line: at + 1, afterBlank: false }));

/** The meeting of the values of a board and a date, which stand before and after “#”; lines are between slashes. */
function meeting(printed: string) {
  const [board = "", date = ""] = printed.split(" # ");
  return meetingOf(linesIn(board), linesIn(date));
}

/** The board, the day, a date that no day was read from, the words left over, and the other meetings. */
function read(printed: string) {
  const { board, date, unread, over, others } = meeting(printed);
  return [board, date, unread, [...over.board, ...over.date].join("; "), others.join("; ")];
}

function notes(printed: string) {
  const changes = new Changes();
  noteMeeting(meeting(printed), 1, changes);
  return [
    ...changes.findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`),
    ...changes.repairs.map(({ note }) => note),
  ];
}

for (const [words, found] of [
  ["Cabinet # 5 June 2012", ["Cabinet", "2012-06-05", null, "", ""]],
  ["Cabinet # Tuesday 5 June 2012 at 10am", ["Cabinet", "2012-06-05", null, "", ""]],
  ["Cabinet # 5 June 2012, Town Hall", ["Cabinet", "2012-06-05", null, "Town Hall", ""]],
  ["Cabinet # soon", ["Cabinet", null, "soon", "", ""]],
  ["Cabinet # ", ["Cabinet", null, null, "", ""]],
  ["Cabinet", ["Cabinet", null, null, "", ""]],
  ["", [null, null, null, "", ""]],
  ["Cabinet # 5 / th / June 2012", ["Cabinet", "2012-06-05", null, "", ""]],
  ["Cabinet # 9 th January 2024", ["Cabinet", "2024-01-09", null, "", ""]],
  ["Cabinet, 5 June 2012", ["Cabinet", "2012-06-05", null, "", ""]],
  ["Cabinet, 5 June 2012 # 5 June 2012", ["Cabinet", "2012-06-05", null, "", ""]],
  ["Cabinet, 5 June 2012 # 6 June 2012", ["Cabinet", "2012-06-05", null, "", "6 June 2012"]],
  ["Cabinet, 5 June 2012, Town Hall", ["Cabinet", "2012-06-05", null, "Town Hall", ""]],
  [
    "Cabinet, 5 June 2012 / Council, 6 June 2012",
    ["Cabinet", "2012-06-05", null, "", "Council, 6 June 2012"],
  ],
  [
    "Cabinet, 5 June 2012 and Council, 6 June 2012",
    ["Cabinet", "2012-06-05", null, "", "and Council, 6 June 2012"],
  ],
  [
    "Cabinet / Council # 5 June 2012 / 6 June 2012",
    ["Cabinet", "2012-06-05", null, "", "Council, 6 June 2012"],
  ],
  ["Cabinet / Council # 5 June 2012", ["Cabinet Council", "2012-06-05", null, "", ""]],
  [
    "Cabinet # 5 June 2012 / 6 June 2012",
    ["Cabinet", "2012-06-05", null, "6 June 2012", "6 June 2012"],
  ],
  ["Cabinet # 5 June 2012 and 5 June 2012", ["Cabinet", "2012-06-05", null, "and 5 June 2012", ""]],
  [
    "Cabinet # 5 June 2012 and 7 June 2012",
    ["Cabinet", "2012-06-05", null, "and 7 June 2012", "7 June 2012"],
  ],
  [
    "Cabinet / Council / Board # 5 June 2012 / 6 June 2012",
    ["Cabinet Council Board", "2012-06-05", null, "6 June 2012", "6 June 2012"],
  ],
  ["5 June 2012", [null, "2012-06-05", null, "", ""]],
  ["Cabinet # 5 June 2012 / at noon", ["Cabinet", "2012-06-05", null, "", ""]],
  ["The Leader and Members of the Cabinet", ["Cabinet", null, null, "", ""]],
  [
    "To the Chairman and Members of the Planning Committee",
    ["Planning Committee", null, null, "", ""],
  ],
  ["Chair & Councillors of the Planning Committee", ["Planning Committee", null, null, "", ""]],
  ["Chairperson, and members of Planning Committee", ["Planning Committee", null, null, "", ""]],
  ["Meeting of the Cabinet", ["Cabinet", null, null, "", ""]],
  ["A meeting of Cabinet", ["Cabinet", null, null, "", ""]],
  ["and then the Cabinet", ["and then the Cabinet", null, null, "", ""]],
  ["and the Cabinet", ["Cabinet", null, null, "", ""]],
  ["the Cabinet", ["Cabinet", null, null, "", ""]],
  ["The cabinet", ["cabinet", null, null, "", ""]],
  ["then meeting of the Cabinet", ["Cabinet", null, null, "", ""]],
  ["Cabinet meeting", ["Cabinet", null, null, "", ""]],
  ["Cabinet meeting on", ["Cabinet", null, null, "", ""]],
  ["Cabinet meeting of", ["Cabinet", null, null, "", ""]],
  ["CABINET MEETING ON", ["CABINET", null, null, "", ""]],
  ["Cabinet on", ["Cabinet", null, null, "", ""]],
  ["Cabinet to be held on", ["Cabinet", null, null, "", ""]],
  ["Planning on", ["Planning on", null, null, "", ""]],
  ["Cabinet meetings", ["Cabinet meetings", null, null, "", ""]],
  ["– Cabinet –", ["Cabinet", null, null, "", ""]],
  ["Cabinet meeting on 5 June 2012", ["Cabinet", "2012-06-05", null, "", ""]],
  ["Mycabinet meeting", ["Mycabinet meeting", null, null, "", ""]],
  ["Cabinet meeting today", ["Cabinet meeting today", null, null, "", ""]],
  ["Overseeing meeting of the Cabinet", ["Overseeing meeting of the Cabinet", null, null, "", ""]],
] as const) {
  test(`the meeting printed as “${words}” is of ${found[0]} on ${found[1]}`, () => {
    assert.equal(read(words), found);
  });
}

for (const [words, said] of [
  ["Cabinet # 5 June 2012", []],
  ["Cabinet # 5.6.2012", ["the date printed as “5.6.2012” was read as 5 June 2012"]],
  [
    "Cabinet # soon",
    [
      "error missing-field: the header states “soon” for the date; fill in “date” with the day of the meeting",
    ],
  ],
  [
    "Cabinet",
    [
      "error missing-field: the header states no date of the meeting; fill in “date” with the day of the meeting",
    ],
  ],
  [
    "Cabinet, 5 June 2012 # 6 June 2012",
    [
      "warning two-meetings: the header also names 6 June 2012; this file is the first meeting’s",
      "the header also names 6 June 2012; this file is the first meeting’s",
    ],
  ],
] as const) {
  test(`of the meeting printed as “${words}” the clerk is told ${said.length} things`, () => {
    assert.equal(notes(words), said);
  });
}

test.run();
