import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Frame } from "../../../src/archive/frame.ts";
import { plannedPages, planOf } from "../../../src/site/build/plan.ts";
import type { Site } from "../../../src/site/build/site.ts";
import { keptArchive } from "../../../src/site/pages/kept-addresses.ts";
import type { Page } from "../../../src/site/pages/page-kind.ts";
import { contentOf, day } from "../../archive/made.ts";

const page = (address: string, item: unknown = address): Page => ({
  address,
  item,
  layout: () => `the page ${address}`,
});
const frame = { of: "an archive" } as unknown as Frame;
const addresses = { stylesheet: "/a.css" } as never;
const made = (pages: Readonly<Record<string, readonly Page[]>>, around = frame) =>
  [...plannedPages(new Map(Object.entries(pages)), around, addresses).values()].flatMap((of) =>
    of.map((one) => one.made()),
  );

test("a page is made again for another item, kind, frame or asset, and for nothing else", () => {
  const [first] = made({ board: [page("/a/")] });
  assert.equal(made({ board: [page("/a/")] }), [first]);
  assert.equal(made({ board: [page("/b/", "/a/")] }), [first]);
  assert.is.not(made({ board: [page("/a/", "other")] })[0], first);
  assert.is.not(made({ ward: [page("/a/")] })[0], first);
  assert.is.not(made({ board: [page("/a/")] }, { of: "another" } as unknown as Frame)[0], first);
});

const kept = keptArchive(contentOf({}, []), day("2015-01-05"));
const site = {
  ...kept,
  pages: new Map([
    ["board", [page("/boards/b/"), page("/boards/")]],
    ["data", [page("/data/reports.csv")]],
  ]),
  assets: { addresses, files: [] },
} as unknown as Site;

test("the pages of a plan are sorted by path, and a folder’s page is its index", () => {
  const { pages, search, isPacked } = planOf(site);
  assert.equal(
    pages.map(({ path }) => path),
    ["boards/b/index.html", "boards/index.html", "data/reports.csv"],
  );
  assert.is(pages[2]?.text(), "the page /data/reports.csv");
  assert.match(search ?? "", /^[0-9a-zA-Z+/=_-]{20,}$/);
  assert.is(isPacked, false);
});

test("a plan can leave out kinds of page and the search index, and have compressed copies", () => {
  const plan = planOf(site, { isSearchable: false, isPacked: true, without: new Set(["board"]) });
  assert.equal(
    plan.pages.map(({ path }) => path),
    ["data/reports.csv"],
  );
  assert.is(plan.search, null);
  assert.is(plan.isPacked, true);
});

test("a plan has the rules of web servers, and its index depends on the reports alone", () => {
  assert.ok(planOf(site).others.some(({ path }) => path.includes("hosting/")));
  assert.is(planOf(site).search, planOf(site, { isPacked: true }).search);
});

test.run();
