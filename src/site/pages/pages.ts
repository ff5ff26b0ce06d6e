import { homePage } from "../../../layouts/home.ts";
import { changesOfYearPage, changesPage } from "../../../layouts/indexes/changes.ts";
import { accessibilityPage, notFoundPage, prosePage } from "../../../layouts/prose.ts";
import { yearsOf } from "../../archive/publication/publication-log.ts";
import { shelfLabel } from "../../archive/shelf.ts";
import * as addresses from "../../model/addresses/addresses.ts";
import { isAbolished } from "../../model/council/register.ts";
import { acrossKinds } from "./across-pages.ts";
import { dataKinds } from "./data-pages.ts";
import { feedKinds } from "./feed-pages.ts";
import { indexKinds } from "./index-pages.ts";
import { kind, one, type PageKind, single } from "./page-kind.ts";
import { reportKinds } from "./report-pages.ts";
import { searchKinds } from "./search-pages.ts";
import { robots, sitemapOf } from "./sitemap.ts";
import { watchKinds } from "./watch-pages.ts";

const kinds: readonly PageKind[] = [
  ...reportKinds,
  ...indexKinds,
  ...acrossKinds,
  ...dataKinds,
  one("home", addresses.home, {
    isListed: true,
    item: ({ listed, grid, shelves }) => ({
      newest: listed.slice(0, 8),
      grid,
      boards: shelves.boards.filter(({ count }) => count > 0).map(shelfLabel),
      wards: shelves.wards.filter(({ entry }) => !isAbolished(entry)).map(shelfLabel),
    }),
    layout: homePage,
  }),
  one("changes", addresses.changes, {
    isListed: true,
    item: ({ log }) => ({
      newest: log.slice(0, 100),
      years: [...new Set(yearsOf(log).map(({ year }) => year))],
    }),
    layout: changesPage,
  }),
  kind("changes-of-year", {
    items: ({ log }) => yearsOf(log),
    address: ({ year, part, parts }) =>
      part === parts ? addresses.changesOfYear(year) : addresses.changesOfPart(year, part),
    layout: changesOfYearPage,
  }),
  ...feedKinds,
  ...searchKinds,
  ...watchKinds,
  kind("prose", {
    isAnywhere: true,
    items: ({ pages }) => [...pages],
    address: ([name]) => addresses.proseAddress(name),
    layout: ([, prose], view) => prosePage(prose, view),
  }),
  single("accessibility", addresses.accessibility, accessibilityPage),
  single("not-found", addresses.notFound, notFoundPage),
  single("robots", "/robots.txt", robots),
];

/**
 * Every kind of page: its items, their addresses, and its layout. The sitemap, the reserved addresses and
 * the links of the navigation follow from it.
 */
export const pageKinds: readonly PageKind[] = [...kinds, sitemapOf(kinds)];
