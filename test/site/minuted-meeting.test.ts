import { readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { contentFolder, reportText } from "../record/archive-folder.ts";
import { build, temporaryFolder } from "./site.ts";

const at = "reports/streets/2015-01-05";
const asking = (what: string) =>
  `## 1.0 Recommended: That the Board\n\n1) ${what}.\n\n## 2.0 Background\n\n2.1 Words.\n`;

/** A minuted meeting with a report of each fate, a later one without minutes, and one that was cancelled. */
const content = contentFolder({
  "site.yaml": `council: Marlow Vale Borough Council
url: https://reports.marlowvale.example/
contact:
  team: Democratic Services
  email: democratic.services@marlowvale.example
retention_years: 6
clear_days: 5
minutes_at: https://marlowvale.example/minutes
`,
  [`${at}/lamps.md`]: reportText({
    subject: "Street lamps",
    fields: 'item: "3"',
    body: asking("buy 40 lamps"),
  }),
  [`${at}/yard.md`]: reportText({
    subject: "Sale of the yard",
    fields: 'item: "4"\nexempt:\n  paragraphs: [3]\n  title_public: true',
    body: asking("sell the yard to zqxbuyer"),
  }),
  [`${at}/bridge.md`]: reportText({
    subject: "The footbridge",
    fields: 'item: "5"\nwithdrawn:\n  date: 2015-01-02\n  reason: The survey was late.',
    body: asking("close the zqxbridge"),
  }),
  [`${at}/meeting.md`]: `---
board: Streets Board
date: 2015-01-05
time: "18:30"
place: Town Hall, Marlow Vale
present: [Councillor Ash]
agenda:
  - { item: "3", title: Street lamps, report: lamps }
  - { item: "4", title: Sale of the yard, report: yard, exempt: true }
  - { item: "5", title: The footbridge, report: bridge }
minutes: draft
---

## 13. STREET LAMPS

(Item 3)

RESOLVED: That 30 lamps be bought.

## 14. SALE OF THE YARD

(Item 4)

RESOLVED: That the recommendation in the exempt report be agreed.

## 15. THE FOOTBRIDGE

(Item 5)

The report had been withdrawn.
`,
  "reports/streets/2015-03-02/paths.md": reportText({
    date: "2015-03-02",
    subject: "Paths",
    body: asking("mend the paths"),
  }),
  "reports/streets/2015-05-04/meeting.md":
    '---\nboard: Streets Board\ndate: 2015-05-04\ntime: "18:30"\nplace: Town Hall\nstatus: cancelled\n---\n',
});

const output = join(temporaryFolder(), "site");
const { code, words } = await build(content, output);
assert.is(code, 0, words);
const file = (path: string) => readFileSync(join(output, path), "utf8");
const meeting = "boards/streets/2015-01-05";

test("a withdrawn and an exempt report are on a minuted agenda as their notices, and the page leads to both", () => {
  const page = file(`${meeting}/index.html`);
  const agenda = /<h2 id="_agenda">.*?<\/section>/s.exec(page)?.[0] ?? "";
  const rows = agenda.split("<li>").slice(1);
  assert.is(rows.length, 3);
  assert.match(rows[0] ?? "", "Agreed with changes");
  assert.match(rows[1] ?? "", /href="yard\/">Sale of the yard<.*[Ee]xempt/s);
  assert.match(rows[2] ?? "", /href="bridge\/">The footbridge<.*[Ww]ithdrawn/s);
  for (const notice of ["yard", "bridge"])
    assert.not.match(file(`${meeting}/${notice}/index.html`), /What the board|zqx/);
});

test("no word of a withheld report is in any page of its meeting", () => {
  for (const page of ["", "minutes/", "pack/"])
    assert.not.match(file(`${meeting}/${page}index.html`), "zqx");
});

test("where minutes are not held, a report says so and leads to where the council publishes them", () => {
  const page = file("boards/streets/2015-03-02/paths/index.html");
  assert.match(
    page,
    'This archive doesn’t have the minutes of this meeting. <a href="https://marlowvale.example/minutes">',
  );
  assert.not.match(file(`${meeting}/lamps/index.html`), "marlowvale.example/minutes");
});

test("a meeting is an event with its time in London and its place, and a cancelled one says so", () => {
  const eventOf = (date: string) => {
    const script = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(
      file(`boards/streets/${date}/index.html`),
    )?.[1];
    const graph: { readonly "@graph": readonly Readonly<Record<string, unknown>>[] } = JSON.parse(
      script ?? "",
    );
    return graph["@graph"].find((thing) => thing["@type"] === "Event");
  };
  const held = eventOf("2015-01-05");
  assert.is(held?.["startDate"], "2015-01-05T18:30:00Z");
  assert.equal(held?.["location"], { "@type": "Place", name: "Town Hall, Marlow Vale" });
  assert.is(held?.["eventStatus"], undefined);
  const cancelled = eventOf("2015-05-04");
  // In summer London is an hour ahead.
  assert.is(cancelled?.["startDate"], "2015-05-04T17:30:00Z");
  assert.equal(cancelled?.["eventStatus"], { "@id": "https://schema.org/EventCancelled" });
});

test("the feed of decisions tells what was decided, and nothing of what may not be read", () => {
  const feed = file("decisions/feed.xml");
  assert.match(feed, "30 lamps be bought");
  assert.not.match(feed, "zqx");
  assert.is(feed.match(/<entry>/g)?.length, 1);
});

test("the board's calendar has each meeting with its time and place, and CANCELLED for the one that was", () => {
  const calendar = new ICAL.Component(ICAL.parse(file("boards/streets/meetings.ics")));
  assert.equal(
    calendar
      .getAllSubcomponents("vevent")
      .map((event) =>
        ["dtstart", "location", "status"].map(
          (name) => event.getFirstPropertyValue(name)?.toString() ?? null,
        ),
      )
      .sort(),
    [
      ["2015-01-05T18:30:00Z", "Town Hall, Marlow Vale", null],
      ["2015-03-02", null, null],
      ["2015-05-04T17:30:00Z", "Town Hall", "CANCELLED"],
    ],
  );
});

test("the tables of meetings, agenda items, decisions and attendance have the meeting", () => {
  const table = (name: string) => file(`data/${name}.csv`).trimEnd().split("\r\n").slice(1);
  assert.is(table("meetings").length, 3);
  assert.is(table("agenda-items/2014-15").length, 3);
  assert.is(table("attendance/2014-15").length, 1);
  const decisions = table("decisions/2014-15");
  assert.is(decisions.filter((row) => row.includes("30 lamps")).length, 1);
  assert.not.match([...table("agenda-items/2014-15"), ...decisions].join(), "zqx");
});

test.run();
