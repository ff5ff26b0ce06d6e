import { test } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf } from "../../../src/archive/archive.ts";
import { calendarsOf } from "../../../src/archive/following/calendars.ts";
import { type Feed, feedsOf } from "../../../src/archive/following/feeds.ts";
import { allFollowed } from "../../../src/archive/following/followed.ts";
import { logFeedOf } from "../../../src/archive/following/log-feed.ts";
import type { Ledger } from "../../../src/model/addresses/address-ledger.ts";
import { reportAddress } from "../../../src/model/addresses/addresses.ts";
import type { Content } from "../../../src/model/content.ts";
import type {
  ExemptNotice,
  Filed,
  Report,
  WithdrawnNotice,
} from "../../../src/model/report/report.ts";
import { contentOf, day, entryOf, reportOf } from "../made.ts";

const streets = entryOf("streets");
const parks = entryOf("parks");
const wharf = entryOf("wharf");
const hill = entryOf("hill");
const entries = { boards: [streets, parks], wards: [wharf, hill] };
const today = "2026-06-01";

const lamps = reportOf(streets, "2026-01-05", { slug: "lamps", wards: [wharf] });
const salt = reportOf(streets, "2026-02-05", { slug: "salt" });
const corrected: Report = {
  ...reportOf(streets, "2025-01-05", { slug: "kerbs", wards: [wharf, hill] }),
  corrections: [
    { date: day("2026-03-01"), note: "First" },
    { date: day("2026-03-01"), note: "A second" },
  ],
};
const withdrawn: WithdrawnNotice = {
  ...reportOf(streets, "2024-01-05", { slug: "signs" }),
  kind: "withdrawn",
  withdrawn: day("2026-02-20"),
  reason: "It named a resident.",
  replacedBy: null,
};
const exempt: ExemptNotice = {
  ...reportOf(parks, "2026-01-09", { slug: "sale" }),
  kind: "exempt",
  paragraphs: [3],
};
const embargoed = reportOf(streets, "2026-07-01", { slug: "plan", publishFrom: "2026-06-20" });
const all: readonly Filed[] = [lamps, salt, corrected, withdrawn, exempt, embargoed];

const ledgerOf = (days: Readonly<Record<string, string>>): Ledger =>
  new Map(
    Object.entries(days).map(([address, published]) => [
      address,
      { published: day(published), anchors: [], line: 1 },
    ]),
  );

const made = (filed: readonly Filed[] = all, given: Partial<Content> = {}) =>
  archiveOf({ ...contentOf(entries, filed), ...given }, day(today));

function feedAt(address: string, archive = made()): Feed {
  const feed = feedsOf(archive).find((each) => each.address === address);
  if (!feed) throw new Error(`There is no feed at ${address}`);
  return feed;
}

const slugs = ({ entries: of }: Feed) => of.map(({ filed }) => filed.slug);

test("the newest change comes first, a correction and a withdrawal among them", () => {
  assert.equal(slugs(feedAt("/feed.xml")), ["kerbs", "signs", "salt", "lamps"]);
});

test("a ward's feed has the reports that name it, and another feed those about every ward", () => {
  assert.equal(slugs(feedAt("/wards/wharf/feed.xml")), ["kerbs", "lamps"]);
  assert.equal(slugs(feedAt("/wards/hill/feed.xml")), ["kerbs"]);
  assert.equal(slugs(feedAt("/wards/boroughwide/feed.xml")), ["salt"]);
});

test("a withdrawn report appears as its notice in the feeds of its board and of the archive", () => {
  const [notice] = feedAt("/boards/streets/feed.xml").entries.filter(
    ({ filed }) => filed.slug === "signs",
  );
  assert.is(notice?.filed.kind, "withdrawn");
  assert.is(notice?.updated, "2026-02-20");
  const others = feedsOf(made()).filter((feed) => slugs(feed).includes("signs"));
  assert.equal(
    others.map(({ address }) => address),
    ["/feed.xml", "/boards/streets/feed.xml"],
  );
});

test("an exempt report and one under embargo are in no feed, and a board with nothing has an empty one", () => {
  for (const feed of feedsOf(made())) {
    assert.not.ok(slugs(feed).some((slug) => slug === "sale" || slug === "plan"));
  }
  assert.equal(feedAt("/boards/parks/feed.xml").entries, []);
  const out = archiveOf(contentOf(entries, all), day("2026-06-20"));
  assert.ok(slugs(feedAt("/feed.xml", out)).includes("plan"));
});

test("a report was published on the day in the ledger, or on the day of the build if the ledger has none", () => {
  const archive = made(all, { ledger: ledgerOf({ [reportAddress(lamps)]: "2026-04-02" }) });
  const found = feedAt("/feed.xml", archive).entries;
  const dayOf = (slug: string) => found.find(({ filed }) => filed.slug === slug);
  assert.is(dayOf("lamps")?.published, "2026-04-02");
  assert.is(dayOf("lamps")?.updated, "2026-04-02");
  assert.is(dayOf("salt")?.published, today);
});

test("without a ledger nothing depends on the day of the build", () => {
  const on = (date: string) => feedsOf(archiveOf(contentOf(entries, all), day(date)));
  assert.equal(on("2026-06-01"), on("2026-06-19"));
  assert.is(feedAt("/feed.xml").entries.find(({ filed }) => filed === lamps)?.published, null);
  const logOn = (date: string) => logFeedOf(archiveOf(contentOf(entries, all), day(date)));
  assert.equal(logOn("2026-06-01"), logOn("2026-06-19"));
});

test("a feed holds its newest forty, and a series its newest twelve", () => {
  const many = Array.from({ length: 60 }, (_, index) => {
    const year = 2000 + index;
    const report = reportOf(streets, `${year}-05-01`, {
      covers: `${year}-${String((year + 1) % 100).padStart(2, "0")} Q1`,
    });
    return { ...report, subject: "Performance report" };
  });
  const archive = archiveOf(contentOf(entries, many), day("2070-01-01"));
  const feed = feedAt("/boards/streets/feed.xml", archive);
  assert.is(feed.entries.length, 40);
  assert.is(feed.entries[0]?.filed.date, "2059-05-01");
  const series = feedsOf(archive).find(({ page }) => page.startsWith("/series/"));
  assert.is(series?.entries.length, 12);
  assert.is(series?.entries[0]?.filed.date, "2059-05-01");
});

test("an id survives a new address, and addresses from before the archive leave it alone", () => {
  const here = reportAddress(lamps);
  const moved = { ...lamps, slug: "lighting", formerAddresses: [here] };
  const ledger = ledgerOf({ [here]: "2026-01-02" });
  const firstOf = (report: Report, given: Ledger) =>
    feedAt("/feed.xml", made([report], { ledger: given })).entries[0]?.first;
  assert.is(firstOf(lamps, ledger), here);
  assert.is(firstOf(moved, ledger), here);
  assert.is(
    firstOf(moved, ledgerOf({ [here]: "2026-01-02", [reportAddress(moved)]: "2026-05-01" })),
    here,
  );
  // The first build with a former address from an older system, and the builds after it.
  const old = { ...lamps, formerAddresses: ["/old/lamps/"] };
  assert.is(firstOf(old, ledger), here);
  assert.is(firstOf(old, ledgerOf({ [here]: "2026-01-02", "/old/lamps/": "2026-05-01" })), here);
  // Both are new: the result is the same before and after the ledger has them.
  const other = ledgerOf({ "/": "2026-01-01" });
  const both = ledgerOf({ "/": "2026-01-01", [here]: "2026-06-01", "/old/lamps/": "2026-06-01" });
  assert.is(firstOf(old, other), firstOf(old, both));
});

test("ids are made with the host of the first publication, whatever host a build is for", () => {
  const content = contentOf(entries, all);
  const elsewhere = { ...content.settings, url: "https://elsewhere.example/" };
  assert.is(
    feedAt("/feed.xml", made(all, { settings: elsewhere })).by,
    "reports.marlowvale.example,2026",
  );
  const hosts = ledgerOf({
    "https://first.example/": "2026-01-01",
    "https://reports.marlowvale.example/": "2028-01-01",
  });
  assert.is(feedAt("/feed.xml", made(all, { ledger: hosts })).by, "first.example,2026");
});

test("the log's ids say what was done, and distinguish two corrections of one day", () => {
  const ids = logFeedOf(made([corrected], { ledger: ledgerOf({ "/": "2026-01-01" }) })).entries;
  const here = reportAddress(corrected);
  assert.equal(
    ids.map(({ id }) => id).sort(),
    [`${here}#corrected-2026-03-01`, `${here}#corrected-2026-03-01-2`, `${here}#published`].sort(),
  );
});

test("a board's calendar has every meeting, stamped with its reports' last change", () => {
  const [parksOwn, streetsOwn] = [...calendarsOf(made())].sort((one, other) =>
    one.board.id < other.board.id ? -1 : 1,
  );
  assert.equal(
    parksOwn?.meetings.map(({ date }) => date),
    ["2026-01-09"],
  );
  assert.equal(
    streetsOwn?.meetings.map(({ date, updated }) => [date, updated]),
    [
      ["2026-02-05", "2026-02-05"],
      ["2026-01-05", "2026-01-05"],
      ["2025-01-05", "2026-03-01"],
    ],
  );
});

test("each page that is followed has a feed, and a board with a meeting a calendar", () => {
  const archive = made();
  const feeds = new Set(feedsOf(archive).map(({ address }) => address));
  const followed = Object.values(allFollowed(archive)).flat();
  assert.is(followed.length + 1, feeds.size);
  for (const { feed } of followed) assert.ok(feeds.has(feed), feed);
  assert.equal(
    followed.flatMap(({ calendar }) => calendar ?? []),
    ["/boards/streets/meetings.ics", "/boards/parks/meetings.ics"],
  );
});

test.run();
