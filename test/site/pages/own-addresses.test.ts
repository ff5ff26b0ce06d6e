import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Archive } from "../../../src/archive/archive.ts";
import {
  acrossLinks,
  ownAddresses,
  takenAddresses,
} from "../../../src/site/pages/own-addresses.ts";
import { kind, one, type PageKind, pageOf } from "../../../src/site/pages/page-kind.ts";
import { contentOf, entryOf, reportOf } from "../../archive/made.ts";

const wards = one("wards", "/wards/", {
  across: "Wards",
  item: () => ["Mill"],
  layout: () => "",
});
const made = (kinds: readonly PageKind[]) =>
  new Map(kinds.map(({ name, pages }) => [name, pages({} as Archive)]));

test("what is under an address of the archive's own belongs to it", () => {
  const own = ownAddresses([wards], made([wards]));
  for (const address of ["/wards/", "/wards/mill/", "/assets/a.css", "/pagefind/", "/img/a.png"]) {
    assert.ok(own.holds(address), address);
  }
  for (const address of ["/", "/about/", "/wardship/"]) assert.not.ok(own.holds(address), address);
});

test("a page that lists others is none of a report's, and a pack lists", () => {
  const boards = one("boards", "/boards/", { item: () => [], layout: () => "" });
  const own = ownAddresses([boards], made([boards]));
  for (const address of [
    "/boards/",
    "/boards/a/",
    "/boards/a/2015-01-05/",
    "/boards/a/2015-01-05/pack/",
  ]) {
    assert.ok(own.isIndex(address), address);
  }
  for (const address of ["/boards/a/2015-01-05/lamps/", "/boards/a/feed.xml", "/about/"]) {
    assert.not.ok(own.isIndex(address), address);
  }
});

test("a kind whose pages are under no address of its own is a fault of the program", () => {
  const strange = (options: Partial<PageKind>) => {
    const of = kind("strange", {
      items: () => ["a"],
      address: () => "/strange/a/",
      layout: () => "",
      ...options,
    });
    return () => ownAddresses([of], made([of]));
  };
  assert.throws(strange({}), /its row needs a root/);
  assert.not.throws(strange({ root: "/strange/" }));
  assert.not.throws(strange({ isAnywhere: true }));
});

test("two things at one address are named, and so is a former address among the archive's own", () => {
  const streets = entryOf("streets");
  const at = (slug: string) => `/boards/streets/2015-01-05/${slug}/`;
  const taken = (formerAddresses: readonly string[], standing: readonly string[]) => {
    const report = { ...reportOf(streets, "2015-01-05", { slug: "lamps" }), formerAddresses };
    const own = ownAddresses([wards], made([wards]));
    return takenAddresses(contentOf({ boards: [streets] }, [report]), standing, own).map(
      ({ message }) => message.split(" ")[0],
    );
  };
  assert.equal(taken([], [at("lamps"), "/wards/"]), []);
  assert.equal(taken([], [at("lamps"), at("lamps")]), [at("lamps")]);
  assert.equal(taken(["/old/"], [at("lamps"), "/old/"]), []);
  assert.equal(taken(["/old/"], [at("lamps"), "/old/", "/old/"]), ["/old/"]);
  assert.equal(taken(["/wards/mill/"], [at("lamps")]), ["/wards/mill/"]);
});

test("the foot of every page leads to the kinds that name a link and have something to show", () => {
  const empty = one("series", "/series/", { across: "Series", item: () => [], layout: () => "" });
  const silent = one("feeds", "/feeds/", { item: () => ["a"], layout: () => "" });
  const kinds = [wards, empty, silent];
  assert.equal(acrossLinks(kinds, made(kinds)), [{ name: "Wards", address: "/wards/" }]);
  assert.equal(acrossLinks(kinds, new Map()), []);
});

test("a page is made of its item when it is asked for", () => {
  const of = { address: (item: string) => `/${item}/`, layout: (item: string) => `<p>${item}` };
  const page = pageOf(of, "lamps");
  assert.is(page.address, "/lamps/");
  assert.is(page.layout({} as Parameters<typeof page.layout>[0]), "<p>lamps");
});

test.run();
