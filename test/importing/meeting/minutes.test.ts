import { test } from "uvu";
import * as assert from "uvu/assert";
import { importedMeeting } from "../../../src/importing/meeting/imported-meeting.ts";
import { linesOf } from "../../../src/importing/source/text-file.ts";

const read = (text: string) =>
  importedMeeting(
    { format: "text", lines: linesOf(text), repairs: [] },
    { isKnownBoard: (name) => name === "Streets Board", isPublic: false },
  );

const minutes = `STREETS BOARD

At a meeting of the Streets Board on Monday, 5 January 2015 at 6.30 pm

Present: Councillors R Ash (Chair), T Elm and B Oak
Apologies for absence: Councillor P Rowan
In attendance: A Alder (Director of Streets, Parks and Water); S Birch

EUR12  APOLOGIES

Apologies came from Councillor Rowan.

EUR13  STREET LAMPS
(Item 3)

1. The Director introduced the report.
2. Members asked about the cost.

RESOLVED: That lamps be bought.

EUR14  BENCHES

The report was noted.
`;

test("minutes are numbered as printed, and each is a heading of its own", () => {
  assert.equal(read(minutes)?.body?.match(/^## .*$/gm), [
    "## EUR12 APOLOGIES",
    "## EUR13 STREET LAMPS",
    "## EUR14 BENCHES",
  ]);
});

test("the head of minutes says who met, when, and who was there", () => {
  const { head } = read(minutes) ?? {};
  assert.is(head?.board, "Streets Board");
  assert.is(head?.date, "2015-01-05");
  assert.is(head?.time, "18:30");
  assert.is(head?.chair, "Councillor R Ash");
  assert.equal(head?.present, ["Councillor R Ash (Chair)", "Councillor T Elm", "Councillor B Oak"]);
  assert.equal(head?.apologies, ["Councillor P Rowan"]);
  assert.equal(head?.inAttendance, ["A Alder (Director of Streets, Parks and Water)", "S Birch"]);
});

test("“Minutes of the meeting held on …” names no board; the line above does", () => {
  for (const line of [
    "Minutes of the meeting held on 5 January 2015",
    "Minutes of the special meeting held at the Town Hall on 5 January 2015",
  ]) {
    const { head } =
      read(
        minutes.replace(/^At a meeting.*$/m, line).replace("STREETS BOARD", "PLANNING COMMITTEE"),
      ) ?? {};
    assert.equal([head?.board, head?.date], ["PLANNING COMMITTEE", "2015-01-05"], line);
  }
});

test("minutes in which no minute is recognised say so", () => {
  const rules = (text: string) => read(text)?.findings.map(({ rule }) => rule);
  assert.equal(rules(minutes), []);
  const [head = ""] = minutes.split("EUR12");
  assert.equal(rules(`MINUTES\n\n${head}The lamps were spoken of at length.\n`), [
    "no-minutes-read",
  ]);
});

test("people under two labels of one kind are not joined", () => {
  const twice = minutes.replace(
    /^In attendance:.*$/m,
    "Also present: Councillor P Elder\nOfficers present: C Greene (Clerk)",
  );
  assert.equal(read(twice)?.head.inAttendance, ["Councillor P Elder", "C Greene (Clerk)"]);
});

test("a minute that names its agenda item gives the agenda an item", () => {
  assert.equal(read(minutes)?.agenda, [
    { item: "3", title: "STREET LAMPS", decision: null, isExempt: false },
  ]);
});

for (const [what, printed, numbers] of [
  [
    "numbers with the year behind them",
    "12/24 APOLOGIES\n\nNone.\n\n13/24 LAMPS\n\n1. First.\n\n2. Second.\n\n3. Third.",
    "12/24 13/24",
  ],
  [
    "a number that was left out, and one that comes twice",
    "5. LAMPS\n\nWords.\n\n5. BENCHES\n\nWords.\n\n7. TREES\n\nWords.",
    "5. 5. 7.",
  ],
  [
    "decision numbers at the head of titles",
    "88. 24/00108 - Budget monitoring\n(Item 5)\n\nWords.\n\n89. 24/00109 - School places\n(Item 6)\n\nWords.",
    "88. 89.",
  ],
] as const) {
  test(`minutes are found by ${what}`, () => {
    const body = read(`Minutes of the Streets Board held on 5 January 2015\n\n${printed}\n`)?.body;
    assert.is(
      [...(body ?? "").matchAll(/^## (\S+)/gm)].map(([, number]) => number).join(" "),
      numbers,
    );
  });
}

test("names that cannot be separated with certainty are left out, and are asked for", () => {
  const paper = read(
    "Minutes of the Streets Board held on 5 January 2015\n\nPresent: everyone but two members, who were late because of the snow on the line\n\n1. LAMPS\n\nWords.\n\n2. TREES\n\nWords.\n",
  );
  assert.equal(paper?.head.present, []);
  assert.equal(
    paper?.findings.map(({ rule }) => rule),
    ["names-not-parted"],
  );
});

test("draft minutes are known by their head", () => {
  const of = (head: string) =>
    read(`${head}\n\n5 January 2015\n\nPresent: A Ash\n\n1. X Y\n\nWords.`)?.state;
  assert.is(of("DRAFT MINUTES OF THE STREETS BOARD"), "draft");
  assert.is(of("MINUTES OF THE STREETS BOARD"), null);
});

test("an agenda gives its items, and those that the public may not hear are marked", () => {
  const paper = read(`AGENDA

STREETS BOARD

Monday, 5 January 2015 at 10.00 am

1.  Apologies

2.  24/00012 - Street lamps (Pages 3 - 12)

EXEMPT ITEMS

There are no exempt items.
`);
  assert.is(paper?.paper, "agenda");
  assert.is(paper?.body, null);
  assert.equal(paper?.agenda, [
    { item: "1", title: "Apologies", decision: null, isExempt: false },
    { item: "2", title: "24/00012 - Street lamps", decision: "24/00012", isExempt: false },
  ]);
});

for (const [what, lines, board] of [
  ["its name", ["PARKS COMMITTEE"], "PARKS COMMITTEE"],
  [
    "its name, and not the room",
    ["Parks Committee", "Council Chamber, Town Hall"],
    "Parks Committee",
  ],
  [
    "its name, and not a note that names another",
    ["PARKS COMMITTEE", "Note – Held to consider, if required by Full Council, of", "Decision 7."],
    "PARKS COMMITTEE",
  ],
  [
    "its name, and not a line of prose",
    ["Parks Committee", "Questions to the Cabinet"],
    "Parks Committee",
  ],
  ["nothing, where prose alone names one", ["A letter from the chair of our committee"], null],
  ["nothing, where two are named", ["Parks Committee", "Licensing Committee"], null],
  [
    "nothing, where its name goes on from the line above",
    ["Parks, Trees and", "Licensing Committee"],
    null,
  ],
  [
    "nothing, where its name goes on in the line",
    ["Children, Young People", "and Families Board"],
    null,
  ],
] as const) {
  test(`an agenda of a board that no register holds says as its board: ${what}`, () => {
    const text = `AGENDA\n\n${lines.join("\n")}\n\nMonday, 5 January 2015\n\n1.  Apologies\n\n2.  Street lamps\n`;
    const paper = read(text);
    assert.is(paper?.paper, "agenda");
    assert.is(paper?.head.board, board);
  });
}

test("minutes that have a mark of exemption are refused", () => {
  assert.throws(
    () =>
      read(
        "MINUTES OF THE STREETS BOARD\n\n5 January 2015\n\nNOT FOR PUBLICATION\n\n1. X Y\n\nWords.",
      ),
    /has a mark of exempt information/,
  );
});

test("what is neither agenda nor minutes is not a paper of a meeting", () => {
  assert.is(read("APPENDIX A\n\n1. Lamps\n\n2. Benches"), null);
});

const without = (head: string, items: string) => read(`${head}\n${items}`);
const items =
  "1. APOLOGIES FOR ABSENCE.\nThere were none.\n2. MINUTES\nRESOLVED that they be signed.\n";

test("minutes printed under the day of the next meeting are filed on their own day, at their own time", () => {
  const found = without(
    "Cabinet\n21st October 2009\n12.30 pm\nMINUTES OF THE MEETING HELD ON 23RD SEPTEMBER 2009\n10.00 am – 12.20 pm\nPresent: A Ash and B Oak",
    items,
  );
  assert.is(found?.head.date, "2009-09-23");
  assert.is(found?.head.time, "10:00");
});

test("a span of hours whose first has no half of the day gives no time", () => {
  const found = without(
    "Streets Board\n5 May 2018\nHall - 10.00 - 11.15 am\nPresent: A Ash",
    items,
  );
  assert.is(found?.head.time, null);
});

test("a title within a list of names begins another name", () => {
  const found = without(
    "Streets Board\n5 May 2018\n\nPresent:\n\nCouncillor H Ash (Chair) Councillors S Elm, G Oak and T Yew.",
    items,
  );
  assert.equal(found?.head.present, [
    "Councillor H Ash (Chair)",
    "Councillor S Elm",
    "Councillor G Oak",
    "Councillor T Yew",
  ]);
  assert.is(found?.head.chair, "Councillor H Ash");
});

test("a council that met as a whole is named in the title of its minutes", () => {
  const found = without(
    "Minutes of a Meeting of Elmsby Parish Council held at 7.00pm on Monday 4 February 2008 at the Hall\nPresent: A Ash",
    items,
  );
  assert.is(found?.head.board, "Elmsby Parish Council");
});

test("headings in capitals need no empty line before them, and 22/17 may count the 22", () => {
  const found = without(
    "MEETING OF THE STREETS BOARD\n6 SEPTEMBER 2017\nPresent: A Ash",
    "22/17 APOLOGIES\nAn apology for absence was received from Councillor R. L. Elm.\n23/17 MINUTES\nThe minutes of the meeting of the Streets Board held on 5 July 2017 were submitted.\n24/17 LAMPS\nRESOLVED that lamps be bought.\n",
  );
  assert.is(found?.head.date, "2017-09-06");
  assert.equal(found?.head.apologies, ["Councillor R. L. Elm"]);
  assert.equal(found?.body?.match(/^## .*$/gm), [
    "## 22/17 APOLOGIES",
    "## 23/17 MINUTES",
    "## 24/17 LAMPS",
  ]);
});

test.run();
