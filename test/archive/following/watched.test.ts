import { test } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf } from "../../../src/archive/archive.ts";
import { watchedSubjects } from "../../../src/archive/following/watched.ts";
import type { Ledger } from "../../../src/model/addresses/address-ledger.ts";
import { reportAddress } from "../../../src/model/addresses/addresses.ts";
import type { Watch } from "../../../src/model/council/watch.ts";
import type { MeetingRecord } from "../../../src/model/meeting/meeting-record.ts";
import type { Report } from "../../../src/model/report/report.ts";
import type { PlaceNamed } from "../../../src/model/report/report-facts.ts";
import { readWords } from "../../../src/reading/body/report-body.ts";
import { minutesOf } from "../../../src/reading/meeting/minutes.ts";
import { contentOf, day, entryOf, reportOf } from "../made.ts";

const streets = entryOf("streets");
const parks = entryOf("parks");
const wharf = entryOf("wharf");
const hill = entryOf("hill");

const place = (words: string): PlaceNamed => ({ number: "3.1", anchor: "3.1", words });
const holding = (report: Report, words: PlaceNamed | null): Report => ({
  ...report,
  facts: { ...report.facts, watched: [{ watch: "salt", place: words }] },
});
const naming = (report: Report, ward: string, words: string): Report => ({
  ...report,
  facts: { ...report.facts, wardsNamed: [{ ward, name: ward, ...place(words) }] },
});

const salted = holding(
  reportOf(streets, "2025-01-05", { slug: "salt", wards: [wharf] }),
  place("Salt was spread."),
);
const titled = holding(reportOf(parks, "2026-02-05", { slug: "title", wards: [hill] }), null);
const named = naming(reportOf(parks, "2026-01-05", { slug: "named" }), "wharf", "At Wharf");
const other = reportOf(parks, "2026-03-05", { slug: "other", wards: [hill] });

const sectionsOf = (text: string) => {
  const words = readWords(text, 1, "meeting.md", "meeting.md", []);
  assert.not("rule" in words);
  return "rule" in words ? [] : words.sections;
};

const minutes = (text: string): MeetingRecord => ({
  ...{ kind: "meeting", file: "meeting.md", digest: "", bytes: { size: 0, sha256: "" } },
  ...{ board: { printed: "streets", entry: streets }, date: day("2026-04-05") },
  ...{ time: null, place: null, status: null, adjournedTo: null, type: null, chair: null },
  attendance: { present: [], apologies: [], inAttendance: [] },
  ...{ contact: null, webcast: null, agenda: [], attachments: [], source: null },
  isMachineRead: false,
  minutes: {
    state: "confirmed",
    confirmedOn: day("2026-05-05"),
    minutes: minutesOf(sectionsOf(text)),
  },
});

const watch = (given: Partial<Watch>): Watch => ({
  ...{ id: "salt", name: "Salt", words: [], boards: [], wards: [] },
  kinds: ["reports", "minutes"],
  ...given,
});

function subjectOf(of: Watch, records: readonly MeetingRecord[] = [], ledger: Ledger = new Map()) {
  const content = contentOf({ boards: [streets, parks], wards: [wharf, hill] }, [
    salted,
    titled,
    named,
    other,
  ]);
  const archive = archiveOf(
    { ...content, meetings: records, watches: [of], ledger },
    day("2026-06-01"),
  );
  return watchedSubjects(archive)[0];
}

const found = (of: Watch, records: readonly MeetingRecord[] = []) =>
  subjectOf(of, records)?.found.map((each) => each.address.split("/").at(-2)) ?? [];

test("a watch for words finds the reports that hold them, the newest meeting first", () => {
  assert.equal(found(watch({ words: ["salt"] })), ["title", "salt"]);
  const places = subjectOf(watch({ words: ["salt"] }))?.found.map((each) => each.place?.words);
  assert.equal(places, [undefined, "Salt was spread."]);
});

test("words, board and ward narrow one another", () => {
  assert.equal(found(watch({ words: ["salt"], boards: ["streets"] })), ["salt"]);
  assert.equal(found(watch({ words: ["salt"], wards: ["hill"] })), ["title"]);
  assert.equal(found(watch({ boards: ["parks"], wards: ["hill"] })), ["other", "title"]);
});

test("a report on every ward matches a ward that its words name, at that paragraph", () => {
  const subject = subjectOf(watch({ wards: ["wharf"] }));
  assert.equal(
    subject?.found.map((each) => [each.address, each.place?.words]),
    [
      [reportAddress(named), "At Wharf"],
      [reportAddress(salted), undefined],
    ],
  );
});

const text = `## 12. Gritting\n\nThe Board noted that more salt was bought.\n\n## 13. Parks at Hill\n\nA path was opened.\n`;

test("minutes match by their own words, each minute with its address", () => {
  const subject = subjectOf(watch({ words: ["salt"], kinds: ["minutes"] }), [minutes(text)]);
  const [minute, ...others] = subject?.found ?? [];
  assert.equal(others, []);
  assert.is(minute?.address, "/boards/streets/2026-04-05/minutes/#minute-12");
  assert.is(minute?.place?.words, "The Board noted that more salt was bought.");
  assert.is(minute?.updated, day("2026-05-05"));
});

test("minutes match a ward that they name, and a board by its meetings", () => {
  const of = (given: Partial<Watch>) =>
    subjectOf(watch({ kinds: ["minutes"], ...given }), [minutes(text)])?.found.length;
  assert.is(of({ wards: ["hill"] }), 1);
  assert.is(of({ wards: ["wharf"] }), 0);
  assert.is(of({ boards: ["streets"] }), 2);
  assert.is(of({ boards: ["parks"] }), 0);
});

test("a watch of reports takes no minutes", () => {
  assert.equal(found(watch({ words: ["salt"], kinds: ["reports"] }), [minutes(text)]), [
    "title",
    "salt",
  ]);
});

test("a report's entry has the day on which it was published", () => {
  const line = { published: day("2026-05-20"), anchors: [], line: 1 };
  const ledger = new Map([[reportAddress(salted), line]]);
  const subject = subjectOf(watch({ words: ["salt"] }), [], ledger);
  assert.is(subject?.found.at(-1)?.updated, "2026-05-20");
});

test.run();
