import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAtomFeed, parseOpml } from "feedsmith";
import ICAL from "ical.js";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { atomFaults, xmlFaults } from "../layouts/atom-schema.ts";
import { pagesOf, publishedAt, tagsOf } from "./pages.ts";
import { builtSite, filesOf } from "./site.ts";

const folder = await builtSite();
const files = filesOf(folder);
const there = new Set(files);
const pages = pagesOf(folder);
const published = publishedAt(pages);
const text = (file: string) => readFileSync(join(folder, file), "utf8");

const feeds = files.filter((file) => /(^|\/)feed\.xml$/.test(file));
const calendars = files.filter((file) => file.endsWith(".ics"));
const lists = files.filter((file) => file.endsWith(".opml"));

function none(offenders: readonly string[]) {
  assert.is([...new Set(offenders)].slice(0, 20).join("\n"), "");
}

/** True if an absolute address leads to a file of the site. */
function leads(to: string | undefined): boolean {
  const path = to?.startsWith(published) ? to.slice(published.length).replace(/#.*$/, "") : null;
  return path !== null && there.has(path === "" || path.endsWith("/") ? `${path}index.html` : path);
}

test("every feed is valid by the schema of RFC 4287", () => {
  assert.ok(feeds.length >= 40, `there are ${feeds.length} feeds`);
  for (const file of feeds) assert.is(atomFaults(text(file)), "", file);
});

test("every feed says where it is, whose it is and what it follows, and every entry where it leads", () => {
  for (const file of feeds) {
    const { links = [], authors, entries = [], id } = parseAtomFeed(text(file));
    const to = (rel: string) => links.find((link) => link.rel === rel)?.href;
    assert.is(to("self"), `${published}${file}`);
    assert.ok(leads(to("alternate")), file);
    assert.is(authors?.length, 1, file);
    assert.match(id ?? "", /^tag:[a-z0-9.-]+,\d{4}:\//);
    assert.ok(entries.length <= 50, file);
    for (const entry of entries) {
      const alternate = entry.links?.find(({ rel }) => rel === "alternate")?.href;
      assert.ok(leads(alternate), `${file} → ${alternate}`);
    }
    const ids = entries.map((entry) => entry.id);
    assert.is(new Set(ids).size, ids.length, `${file} has an id twice`);
  }
});

test("one report has one id and one day in every feed that lists it", () => {
  const known = new Map<string, string>();
  for (const file of feeds.filter((each) => each !== "changes/feed.xml")) {
    for (const { id = "", updated = "" } of parseAtomFeed(text(file)).entries ?? []) {
      assert.is(known.get(id) ?? updated, updated, id);
      known.set(id, updated);
    }
  }
  assert.ok(known.size >= 60);
});

test("no exempt report is in a feed of reports, and a withdrawn one only as its notice", () => {
  const exempt = pages.filter(({ kind }) => kind === "exempt").map(({ address }) => address);
  const withdrawn = pages.filter(({ kind }) => kind === "withdrawn").map(({ address }) => address);
  assert.ok(exempt.length > 0 && withdrawn.length > 0);
  for (const file of feeds.filter((each) => each !== "changes/feed.xml")) {
    none(exempt.filter((address) => text(file).includes(address)).map((at) => `${file}: ${at}`));
    for (const entry of parseAtomFeed(text(file)).entries ?? []) {
      const isWithdrawn = withdrawn.some((address) => entry.id?.endsWith(`:${address}`));
      assert.is(/^Withdrawn: /.test(entry.title?.value ?? ""), isWithdrawn, entry.id);
    }
  }
});

test("every board has a calendar with every meeting of it, and without the days on which only records of decisions were made", () => {
  const meetings = pages
    .filter(({ kind, file }) => kind === "meeting" && !isDayOfRecords(text(file)))
    .map(({ address }) => address);
  assert.ok(pages.some(({ kind, file }) => kind === "meeting" && isDayOfRecords(text(file))));
  const found: string[] = [];
  for (const file of calendars) {
    assert.ok(
      text(file)
        .split("\r\n")
        .every((line) => Buffer.byteLength(line) <= 75),
      file,
    );
    const calendar = new ICAL.Component(ICAL.parse(text(file)));
    assert.is(calendar.getFirstPropertyValue("version"), "2.0");
    const events = calendar.getAllSubcomponents("vevent");
    const uids = events.map((event) => String(event.getFirstPropertyValue("uid")));
    assert.is(new Set(uids).size, uids.length, file);
    for (const event of events) {
      const url = String(event.getFirstPropertyValue("url"));
      assert.ok(leads(url), url);
      // The day in London is the day in UTC, because no meeting begins within an hour of midnight.
      assert.match(url, `/${String(event.getFirstPropertyValue("dtstart")).slice(0, 10)}/`);
      found.push(`/${url.slice(published.length)}`);
    }
  }
  assert.equal(found.sort(), meetings.sort());
});

const isDayOfRecords = (html: string) => html.includes('<p class="kicker">Decisions</p>');

test("the lists for feed readers name feeds that are there, and that of all names them but the series", () => {
  assert.ok(lists.length >= 5);
  const named = new Map(
    lists.map((file) => {
      assert.is(xmlFaults(text(file)), "", file);
      const outlines = parseOpml(text(file)).body?.outlines ?? [];
      const urls = outlines
        .flatMap((each) => [each, ...(each.outlines ?? [])])
        .flatMap(({ xmlUrl }) => xmlUrl ?? []);
      for (const url of urls) assert.ok(leads(url), url);
      return [file, urls] as const;
    }),
  );
  const others = feeds.filter((file) => !file.startsWith("series/"));
  assert.equal(
    named.get("feeds/all.opml")?.toSorted(),
    others.map((file) => published + file).sort(),
  );
  const every = new Set([...named.values()].flat());
  none(feeds.filter((file) => !every.has(published + file)));
});

test("each page that can be followed names its own feed, and a board its calendar", () => {
  for (const file of [...feeds, ...calendars]) {
    const at = `/${file.replace(/[^/]+$/, "")}`;
    const page = pages.find(({ address }) => address === at);
    const name = file.replace(/^.*\//, "");
    const link = tagsOf(page?.html ?? "").find(
      (tag) => tag.name === "link" && tag.attributes.get("href")?.endsWith(name),
    );
    assert.is(link?.attributes.get("rel"), "alternate", file);
    assert.is(
      link?.attributes.get("type"),
      name === "feed.xml" ? "application/atom+xml" : "text/calendar",
    );
    assert.ok(link?.attributes.get("title"), file);
    const visible = tagsOf(page?.html ?? "").some(
      (tag) => tag.name === "a" && tag.attributes.get("href") === name,
    );
    assert.ok(visible, `${at} shows no way to ${name}`);
  }
});

test("a report's page names the feeds of its board and of its series", () => {
  const reports = pages.filter(({ kind }) => kind === "report");
  const alternates = reports.map(({ address, html }) =>
    tagsOf(html)
      .filter(({ name, attributes }) => name === "link" && attributes.get("rel") === "alternate")
      .map(
        ({ attributes }) =>
          new URL(attributes.get("href") ?? "", `https://a.test${address}`).pathname,
      ),
  );
  for (const of of alternates) assert.ok(of.some((to) => /^\/boards\/[^/]+\/feed\.xml$/.test(to)));
  assert.ok(alternates.some((of) => of.some((to) => to.startsWith("/series/"))));
});

test("the page of feeds leads to every feed and calendar but those of the series", () => {
  const html = pages.find(({ address }) => address === "/feeds/")?.html ?? "";
  const linked = new Set(
    tagsOf(html)
      .filter(({ name }) => name === "a")
      .map(({ attributes }) =>
        new URL(attributes.get("href") ?? "", "https://a.test/feeds/").pathname.slice(1),
      ),
  );
  none(
    [...feeds, ...calendars, ...lists].filter(
      (file) => !file.startsWith("series/") && !linked.has(file),
    ),
  );
});

test.run();
