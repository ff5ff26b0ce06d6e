import { test } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf } from "../../../src/archive/archive.ts";
import { plainDate } from "../../../src/model/time/plain-date.ts";
import { readContent } from "../../../src/reading/content.ts";
import { contentFolder, type Files, reportText } from "../../record/archive-folder.ts";

const at = "reports/streets/2015-01-05";
const head = "board: Streets Board\ndate: 2015-01-05\n";
const meeting = (fields: string, body = "") => `---\n${head}${fields}---\n\n${body}`;

const minutes = `## 12. APOLOGIES

Apologies came from Councillor Ash.

## 13. LAMPS AND BENCHES

(Item 3)

RESOLVED: That the Board notes decision 24/00108.

## STR 14 PARKING (Agenda Items 4 and 5(a))

The Board asked about parking.
`;

function recordOf(files: Files) {
  const { content, problems } = readContent(contentFolder(files));
  const [record] = content?.meetings ?? [];
  if (!record) throw new Error(problems.map(({ message }) => message).join("\n"));
  return record;
}

const problemsOf = (files: Files) =>
  readContent(contentFolder(files)).problems.map(({ rule }) => rule);

test("each minute has the address of its printed number", () => {
  const record = recordOf({ [`${at}/meeting.md`]: meeting("minutes: draft\n", minutes) });
  assert.equal(
    record.minutes?.minutes.map(({ number, anchor, title }) => [number, anchor, title]),
    [
      ["12.", "minute-12", "APOLOGIES"],
      ["13.", "minute-13", "LAMPS AND BENCHES"],
      ["STR 14", "minute-str14", "PARKING (Agenda Items 4 and 5(a))"],
    ],
  );
});

test("a minute belongs to the items and decisions that it names", () => {
  const record = recordOf({ [`${at}/meeting.md`]: meeting("", minutes) });
  assert.equal(
    record.minutes?.minutes.map(({ items, decisions }) => [items, decisions]),
    [
      [[], []],
      [["3"], ["24/00108"]],
      [["4", "5(a)"], []],
    ],
  );
});

test("a minute names items at its heading's end, or on a line of their own under it, and nowhere else", () => {
  const items = (text: string) =>
    recordOf({ [`${at}/meeting.md`]: meeting("", text) }).minutes?.minutes.map(
      ({ items }) => items,
    );
  assert.equal(items("## 1. LAMPS (Item 3)\n\nNoted.\n"), [["3"]]);
  assert.equal(items("## 1. LAMPS (Items 3(a) and 4(b))\n\nNoted.\n"), [["3(a)", "4(b)"]]);
  assert.equal(items("## 1. LAMPS\n\n(Item 3).\n\nNoted.\n"), [["3"]]);
  assert.equal(items("## 1. LAMPS\n\nItem 3 was noted.\n"), [[]]);
  assert.equal(items("## 1. LAMPS\n"), [[]]);
});

test("the place and the exempt items of a meeting are those that its file gives", () => {
  const read = recordOf({
    [`${at}/meeting.md`]: meeting(
      "place: Town Hall\nagenda: [{ title: Lamps }, { title: A contract, exempt: true }]\n",
    ),
  });
  assert.is(read.place, "Town Hall");
  assert.equal(
    read.agenda.map(({ exempt }) => exempt),
    [false, true],
  );
});

test("a meeting is read with no more than its board and its date", () => {
  const record = recordOf({ [`${at}/meeting.md`]: meeting("") });
  assert.is(record.minutes, null);
  assert.is(record.status, null);
  assert.equal(record.agenda, []);
});

for (const [fault, fields, body, rule] of [
  ["a cancelled meeting has no minutes", "status: cancelled\n", minutes, "meeting-contradiction"],
  [
    "a day of adjournment needs an adjournment",
    "adjourned_to: 2015-01-12\n",
    "",
    "meeting-contradiction",
  ],
  [
    "a meeting is adjourned to a later day",
    "status: adjourned\nadjourned_to: 2015-01-05\n",
    "",
    "meeting-contradiction",
  ],
  [
    "confirmed minutes are there to be confirmed",
    "minutes: confirmed\n",
    "",
    "meeting-contradiction",
  ],
  ["a time is on the 24-hour clock", 'time: "6.30 pm"\n', "", "wrong-value"],
  [
    "an agenda names reports that are there",
    "agenda: [{ title: Lamps, report: lamps }]\n",
    "",
    "no-such-report",
  ],
  [
    "a field that a meeting has not is a Problem",
    "chairman: Councillor Ash\n",
    "",
    "unknown-field",
  ],
] as const) {
  test(fault, () => {
    assert.equal(problemsOf({ [`${at}/meeting.md`]: meeting(fields, body) }), [rule]);
  });
}

test("a meeting's file is in the folder of its board and its date", () => {
  assert.equal(problemsOf({ "reports/streets/2015-01-06/meeting.md": meeting("") }), [
    "wrong-folder",
  ]);
});

test("a meeting's business follows its agenda, with reports that the agenda does not name at their item", () => {
  const agenda = `agenda:
  - { item: "1", title: Apologies }
  - { item: "3", title: Street lamps, report: lamps }
  - { item: "4", title: Parking }
  - { title: Any other business }
`;
  const { content } = readContent(
    contentFolder({
      [`${at}/meeting.md`]: meeting(agenda),
      [`${at}/lamps.md`]: reportText({ subject: "Lamps", date: "2015-01-05" }),
      [`${at}/benches.md`]: reportText({
        subject: "Benches",
        date: "2015-01-05",
        fields: 'item: "2"\n',
      }),
      [`${at}/trees.md`]: reportText({ subject: "Trees", date: "2015-01-05" }),
    }),
  );
  const today = plainDate("2016-01-01");
  if (!content || !today) throw new Error("The folder should be read");
  const [of] = archiveOf(content, today).meetings;
  assert.equal(
    of?.business.map(({ item, agenda, listed }) => [
      item,
      agenda?.title ?? null,
      listed.map(({ slug }) => slug).join(),
    ]),
    [
      ["1", "Apologies", ""],
      ["2", null, "benches"],
      ["3", "Street lamps", "lamps"],
      ["4", "Parking", ""],
      [null, "Any other business", ""],
      [null, null, "trees"],
    ],
  );
});

test("a withdrawn report stays on its meeting's agenda as its notice", () => {
  const withdrawal = "withdrawn: { date: 2015-02-01, reason: It was wrong }\n";
  const { content } = readContent(
    contentFolder({
      [`${at}/meeting.md`]: meeting('agenda: [{ item: "3", title: Lamps, report: lamps }]\n'),
      [`${at}/lamps.md`]: reportText({ subject: "Lamps", date: "2015-01-05", fields: withdrawal }),
    }),
  );
  const today = plainDate("2016-01-01");
  if (!content || !today) throw new Error("The folder should be read");
  const [of] = archiveOf(content, today).meetings;
  assert.equal(
    of?.business.map(({ listed, withdrawn }) => [listed.length, withdrawn.map(({ slug }) => slug)]),
    [[0, ["lamps"]]],
  );
});

test.run();
