import { changesOfYearPage, changesPage } from "../../../layouts/changes.ts";
import { homePage } from "../../../layouts/home.ts";
import { accessibilityPage, notFoundPage, prosePage } from "../../../layouts/prose.ts";
import { yearsOf } from "../../archive/publication-log.ts";
import { shelfLabel } from "../../archive/shelf.ts";
import * as addresses from "../../model/addresses/addresses.ts";
import { acrossKinds } from "./across-pages.ts";
import { citationKinds } from "./citation-pages.ts";
import { dataKinds } from "./data-pages.ts";
import { feedKinds } from "./feed-pages.ts";
import { indexKinds } from "./index-pages.ts";
import { kind, one, type PageKind, single } from "./page-kind.ts";
import { reportKinds } from "./report-pages.ts";
import { searchKinds } from "./search-pages.ts";
import { pagesToKnow, robots, sitemap } from "./sitemap.ts";

/** Every kind of page: which items it is made of, where each stands, and its layout. */
export const pageKinds: readonly PageKind[] = [
  ...reportKinds,
  ...indexKinds,
  ...acrossKinds,
  ...citationKinds,
  ...dataKinds,
  one("home", addresses.home, {
    item: ({ listed, grid, shelves }) => ({
      newest: listed.slice(0, 8),
      grid,
      boards: shelves.boards.filter(({ count }) => count > 0).map(shelfLabel),
    }),
    layout: homePage,
  }),
  one("changes", addresses.changes, {
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
  kind("prose", {
    items: ({ pages }) => [...pages],
    address: ([name]) => addresses.proseAddress(name),
    layout: ([, prose], view) => prosePage(prose, view),
  }),
  single("accessibility", addresses.accessibility, accessibilityPage),
  single("not-found", addresses.notFound, notFoundPage),
  one("sitemap", "/sitemap.xml", { item: pagesToKnow, layout: sitemap }),
  single("robots", "/robots.txt", robots),
];
