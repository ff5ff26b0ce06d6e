import fc from "fast-check";
import { parseAtomFeed, parseOpml } from "feedsmith";
import ICAL from "ical.js";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { calendarPage } from "../../../layouts/feeds/calendar.ts";
import { feedPage } from "../../../layouts/feeds/feed.ts";
import { feedListPage } from "../../../layouts/feeds/feed-list.ts";
import { View } from "../../../layouts/view.ts";
import { archiveOf } from "../../../src/archive/archive.ts";
import { calendarsOf } from "../../../src/archive/following/calendars.ts";
import { feedsOf } from "../../../src/archive/following/feeds.ts";
import { frameOf } from "../../../src/archive/frame.ts";
import type { Content } from "../../../src/model/content.ts";
import type { Settings } from "../../../src/model/council/settings.ts";
import type { Filed } from "../../../src/model/report/report.ts";
import { contentOf, day, entryOf, reportOf } from "../../archive/made.ts";
import { reportOf as reportWith } from "../../archive/report.ts";
import { atomFaults, xmlFaults } from "../atom-schema.ts";
import { assets } from "../made-assets.ts";

const streets = entryOf("streets");
const wharf = entryOf("wharf");

/** The first feed, calendar and list of an archive with one report. */
function made(report: Filed, given: Partial<Settings> = {}, meetings: Content["meetings"] = []) {
  const content = contentOf({ boards: [report.board.entry], wards: [wharf] }, [report]);
  const archive = archiveOf(
    { ...content, meetings, settings: { ...content.settings, ...given } },
    day("2026-06-01"),
  );
  const view = (address: string) => new View(frameOf(archive), address, assets);
  const [feed] = feedsOf(archive);
  const [calendar] = calendarsOf(archive);
  if (!feed) throw new Error("There is no feed");
  const title = report.subject ?? "";
  const list = { name: title, page: "/", feed: "/feed.xml" };
  return {
    feed: feedPage(feed, view(feed.address)),
    calendar: calendar ? calendarPage(calendar, view("/boards/streets/meetings.ics")) : "",
    list: feedListPage(
      { name: "all", title, groups: [{ name: title, feeds: [list] }] },
      view("/feeds/all.opml"),
    ),
  };
}

/** The first entry, as a feed reader parses it. */
function entryIn(feed: string) {
  const entry = parseAtomFeed(feed).entries?.[0];
  return {
    ...entry,
    title: entry?.title?.value ?? "",
    summary: entry?.summary?.value ?? "",
    content: entry?.content?.value ?? "",
  };
}

const full: Partial<Settings> = { feeds: "full" };

test("a summary tells the meeting, what the report covers and the wards, and holds no word of it", () => {
  const report = reportOf(streets, "2015-01-05", {
    covers: "2014-15 Q2",
    item: "4",
    wards: [wharf],
  });
  const { feed } = made(report);
  assert.is(atomFaults(feed), "");
  assert.is(
    entryIn(feed).summary,
    "Report to streets, 5 January 2015, item 4. Covers Quarter 2 of 2014/15 (July to September 2014). Wards: wharf.",
  );
  assert.not.match(feed, "<content");
});

test("authors are the posts, and categories the board and the wards", () => {
  const officer = entryOf("Director of Streets");
  const { feed } = made(reportOf(streets, "2015-01-05", { wards: [wharf], officers: [officer] }));
  const entry = entryIn(feed);
  assert.equal(
    entry.authors?.map(({ name }) => name),
    ["Director of Streets"],
  );
  assert.equal(
    entry.categories?.map(({ scheme, term }) => [scheme, term]),
    [
      ["https://reports.marlowvale.example/boards/", "streets"],
      ["https://reports.marlowvale.example/wards/", "wharf"],
    ],
  );
});

test("a correction comes first, and changes when the entry was updated", () => {
  const report = {
    ...reportOf(streets, "2015-01-05"),
    corrections: [{ date: day("2015-02-03"), note: "The figure is 12." }],
  };
  const entry = entryIn(made(report).feed);
  assert.is(entry.updated, "2015-02-03T00:00:00Z");
  assert.match(entry.summary, /^Corrected on 3 February 2015: The figure is 12\. Report to/);
});

test("the full text is every word with its number, and its links are whole", () => {
  const report = reportWith({
    body: `## 1.0 Purpose

1.1 To report on **lamps** at [the wharf](https://wharf.example/?a=1&b=2).

- First
- Second

## 2.0 RECOMMENDED: That

1) the Board note < 5 & > 2; and
2) agree.

| Month | Lamps |
|---|--:|
| May | 12 |
`,
  });
  const content = entryIn(made(report, full).feed).content;
  const at = "https://reports.marlowvale.example/boards/streets/2015-01-05/report/";
  assert.match(content, `<h2><a href="${at}#1">1.0</a> Purpose</h2>`);
  assert.match(content, `<p><a href="${at}#1.1">1.1</a> To report on <strong>lamps</strong> at`);
  assert.match(
    content,
    '<a href="https://wharf.example/?a=1&amp;b=2" rel="nofollow noopener">the wharf</a>',
  );
  assert.match(content, "<ul><li><p>First</p>");
  assert.match(content, "<div><p>1) the Board note &lt; 5 &amp; &gt; 2; and</p>");
  assert.match(content, "<th>Month</th>");
  for (const [, to = ""] of content.matchAll(/href="([^"]*)"/g)) assert.match(to, /^https:\/\//);
});

test("a withdrawn report is its reason, in the place of its words, and leads to what replaces it", () => {
  const { feed } = made(
    {
      ...reportWith({ body: "## 1.0 Purpose\n\n1.1 Zanderquill.\n", subject: "Signs" }),
      kind: "withdrawn",
      withdrawn: day("2015-02-20"),
      reason: "It named a resident",
      replacedBy: "/boards/streets/2015-03-02/signs/",
    },
    full,
  );
  assert.is(atomFaults(feed), "");
  const entry = entryIn(feed);
  assert.is(entry.title, "Withdrawn: Signs");
  assert.is(entry.updated, "2015-02-20T00:00:00Z");
  assert.match(entry.content, "Withdrawn on 20 February 2015. It named a resident. Report to");
  assert.match(feed, 'href="https://reports.marlowvale.example/boards/streets/2015-03-02/signs/"');
  assert.not.match(feed, "Zanderquill");
});

const hostile = [
  "a ]]> b",
  "<script>alert(1)</script> & &amp; \"quoted\" 'single'",
  "line\nline\r\nline, with; all \\ of: it",
  "control \u0000\u0007\u001b\u007f and \ufffe and half \ud83d",
  "🏛️ ".repeat(120),
  "é".repeat(500),
  "</entry></feed><!--",
  "<?xml?><!DOCTYPE a>",
];

const shown = (words: string) =>
  words
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/\s+/g, " ")
    .trim();

function check(words: string) {
  const report = {
    ...reportWith({ body: "## 1.0 Purpose\n\n1.1 Words.\n" }),
    subject: words,
    board: { printed: words, entry: streets },
    officers: [{ printed: words, entry: wharf }],
    wards: { kind: "boroughwide", printed: words } as const,
    corrections: [{ date: day("2015-02-03"), note: words }],
    attachments: [{ file: "a.pdf", title: words, size: 10, formerFiles: [] }],
    sections: [
      {
        number: words,
        anchor: "1",
        heading: [{ kind: "text", text: words }] as const,
        paragraphs: [],
        line: 1,
      },
    ],
  };
  const { feed, calendar, list } = made(report, { ...full, council: `Council ${words}` });
  assert.is(atomFaults(feed), "", words);
  assert.is(xmlFaults(list), "", words);
  assert.is(shown(entryIn(feed).title), shown(words));
  assert.is(new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent").length, 1);
  assert.ok(calendar.split("\r\n").every((line) => Buffer.byteLength(line) <= 75));
  assert.not.match(entryIn(feed).content, "<script");
}

test("whatever a subject holds, feeds, lists and calendars stay whole", () => {
  for (const words of hostile) check(words);
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), check), { numRuns: 200 });
});

test("a list names its feeds in their folder", () => {
  const { list } = made({ ...reportOf(streets, "2015-01-05"), subject: "Parks & Play" });
  const folder = parseOpml(list).body?.outlines?.[0];
  assert.is(folder?.text, "Parks & Play");
  assert.is(folder?.outlines?.[0]?.xmlUrl, "https://reports.marlowvale.example/feed.xml");
});

test("an event is a whole day with the address of its meeting and an id that holds no words", () => {
  const { calendar } = made(reportOf(streets, "2015-01-05", { item: "4" }));
  const event = new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent("vevent");
  const value = (name: string) => String(event?.getFirstPropertyValue(name));
  assert.is(value("uid"), "2015-01-05-streets@reports.marlowvale.example");
  assert.is(value("dtstart"), "2015-01-05");
  assert.is(event?.getFirstProperty("dtstart")?.getParameter("value") ?? "DATE", "DATE");
  assert.is(value("dtstamp"), "2015-01-05T00:00:00Z");
  assert.is(value("description"), "Reports:\nItem 4: A report");
  assert.is(value("url"), "https://reports.marlowvale.example/boards/streets/2015-01-05/");
});

test("an event has the meeting's time and place, and says that the meeting was cancelled", () => {
  const report = reportOf(streets, "2015-07-06");
  const record = {
    kind: "meeting",
    file: "meeting.md",
    digest: "",
    bytes: { size: 0, sha256: "" },
    board: report.board,
    date: report.date,
    time: "18:30",
    place: "Town Hall, Marlow Vale",
    status: "cancelled",
    adjournedTo: null,
    type: null,
    chair: null,
    attendance: { present: [], apologies: [], inAttendance: [] },
    contact: null,
    webcast: null,
    agenda: [],
    minutes: null,
    attachments: [],
    source: null,
    isMachineRead: false,
  } as const;
  const { calendar } = made(report, {}, [record]);
  const event = new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent("vevent");
  const value = (name: string) => String(event?.getFirstPropertyValue(name));
  assert.is(value("dtstart"), "2015-07-06T17:30:00Z");
  assert.is(value("location"), "Town Hall, Marlow Vale");
  assert.is(value("status"), "CANCELLED");
});

test.run();
