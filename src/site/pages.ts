import { changesOfYearPage, changesPage } from "../../layouts/changes.ts";
import { changesFeed } from "../../layouts/changes-feed.ts";
import { homePage } from "../../layouts/home.ts";
import {
  implicationPage,
  implicationsPage,
  implicationYearPage,
} from "../../layouts/implications.ts";
import { indicatorPage, indicatorsPage } from "../../layouts/indicators.ts";
import { meetingPage } from "../../layouts/meeting.ts";
import { exemptPage, withdrawnPage } from "../../layouts/notice.ts";
import { packPage } from "../../layouts/pack.ts";
import { accessibilityPage, notFoundPage, prosePage } from "../../layouts/prose.ts";
import { quarterPage, quartersPage, yearPage } from "../../layouts/quarters.ts";
import { boardYearPage, recommendationsPage } from "../../layouts/recommendations.ts";
import { redirectPage } from "../../layouts/redirect.ts";
import { registerPage } from "../../layouts/register.ts";
import { reportPage } from "../../layouts/report.ts";
import { searchPage } from "../../layouts/search.ts";
import { allSeriesPage, seriesPage } from "../../layouts/series.ts";
import {
  boardPage,
  boroughwidePage,
  boroughwideYearPage,
  shelfPage,
  shelfYearPage,
  wardPage,
} from "../../layouts/shelf.ts";
import { whatChangedPage } from "../../layouts/what-changed.ts";
import type { Archive } from "../archive/archive.ts";
import { compareReports } from "../archive/comparison/comparison.ts";
import { comparisons } from "../archive/comparison/pairs.ts";
import { yearsOf } from "../archive/publication-log.ts";
import { searchChoices } from "../archive/search-choices.ts";
import type { Shelf } from "../archive/shelf.ts";
import * as addresses from "../model/addresses.ts";
import type { RegisterKind } from "../model/register.ts";
import { isReport } from "../model/report.ts";
import { backgroundPapersData, indicatorsData, recommendationsData } from "./across-data.ts";
import { kind, type PageKind, single } from "./page-kind.ts";
import { robots, sitemap } from "./sitemap.ts";

/** Every kind of page: which items it is made of, where each stands, and its layout. */
export const pageKinds: readonly PageKind[] = [
  single("home", addresses.home, homePage),

  kind("report", {
    items: ({ listed }) => listed.filter(isReport),
    address: addresses.reportAddress,
    layout: reportPage,
  }),
  kind("what-changed", {
    items: ({ series }) => comparisons(series),
    address: ({ address }) => address,
    layout: ({ before, after }, view) => whatChangedPage(compareReports(before, after), view),
  }),
  kind("exempt", {
    items: ({ listed }) => listed.filter((each) => each.kind === "exempt"),
    address: addresses.reportAddress,
    layout: exemptPage,
  }),
  kind("withdrawn", {
    items: ({ withdrawn }) => withdrawn,
    address: addresses.reportAddress,
    layout: withdrawnPage,
  }),
  kind("moved", {
    items: ({ moves }) => moves,
    address: ({ from }) => from,
    layout: ({ to, title }, view) => redirectPage(to, title, view),
  }),
  single("changes", addresses.changes, changesPage),
  kind("changes-of-year", {
    items: ({ log }) => yearsOf(log),
    address: addresses.changesOfYear,
    layout: changesOfYearPage,
  }),
  single("changes-feed", addresses.changesFeed, changesFeed),

  kind("meeting", {
    items: ({ meetings }) => meetings,
    address: ({ board, date }) => addresses.meetingAddress(board.entry, date),
    layout: meetingPage,
  }),
  kind("pack", {
    items: ({ meetings }) => meetings.filter(({ listed }) => listed.some(isReport)),
    address: ({ board, date }) => addresses.packAddress(board.entry, date),
    layout: packPage,
  }),

  single("quarters", addresses.quarters, quartersPage),
  kind("year", {
    items: ({ years }) => years,
    address: ({ year }) => addresses.yearAddress(year),
    layout: yearPage,
  }),
  kind("quarter", {
    items: ({ years }) => years.flatMap(({ quarters }) => quarters),
    address: ({ quarter }) => addresses.quarterAddress(quarter),
    layout: quarterPage,
  }),

  register("boards"),
  shelf("board", "boards", boardPage),
  shelfYear("board-year", "boards"),
  register("wards"),
  shelf("ward", "wards", wardPage),
  shelfYear("ward-year", "wards"),
  kind("boroughwide", {
    items: ({ boroughwide }) => (boroughwide.length > 0 ? [boroughwide] : []),
    address: () => addresses.boroughwideAddress,
    layout: (_years, view) => boroughwidePage(view),
  }),
  kind("boroughwide-year", {
    items: ({ boroughwide }) => boroughwide,
    address: ({ year }) => addresses.boroughwideYearAddress(year),
    layout: boroughwideYearPage,
  }),
  register("officers"),
  shelf("officer", "officers", shelfPage),
  shelfYear("officer-year", "officers"),
  register("portfolios"),
  shelf("portfolio", "portfolios", shelfPage),
  shelfYear("portfolio-year", "portfolios"),

  single("recommendations", addresses.recommendations, recommendationsPage),
  kind("recommendations-year", {
    items: ({ recommended }) => recommended,
    address: ({ board, year }) => addresses.recommendationsAddress(board, year),
    layout: boardYearPage,
  }),
  single("indicators", addresses.indicators, indicatorsPage),
  kind("indicator", {
    items: ({ measures }) => measures,
    address: addresses.indicatorAddress,
    layout: indicatorPage,
  }),
  single("implications", addresses.implications, implicationsPage),
  kind("implication", {
    items: ({ standing }) => standing,
    address: ({ section }) => addresses.implicationAddress(section.id),
    layout: implicationPage,
  }),
  kind("implication-year", {
    items: ({ standing }) => standing.flatMap((of) => of.years.map((year) => ({ of, year }))),
    address: ({ of, year }) => addresses.implicationYearAddress(of.section.id, year.year),
    layout: ({ of, year }, view) => implicationYearPage(of, year, view),
  }),
  single("recommendations-data", addresses.recommendationsFile, recommendationsData),
  single("indicators-data", addresses.indicatorsFile, indicatorsData),
  single("background-papers-data", addresses.backgroundPapersFile, backgroundPapersData),
  single("all-series", addresses.allSeries, allSeriesPage),
  kind("series", {
    items: ({ series }) => series,
    address: addresses.seriesAddress,
    layout: seriesPage,
  }),

  kind("search", {
    items: (archive) => [searchChoices(archive)],
    address: () => addresses.search,
    layout: searchPage,
  }),
  kind("prose", {
    items: ({ pages }) => [...pages],
    address: ([name]) => addresses.proseAddress(name),
    layout: ([, prose], view) => prosePage(prose, view),
  }),
  single("accessibility", addresses.accessibility, accessibilityPage),
  single("not-found", "/404.html", notFoundPage),
  single("sitemap", "/sitemap.xml", sitemap),
  single("robots", "/robots.txt", robots),
];

/** A register that holds nothing has no page. */
function register(of: RegisterKind): PageKind {
  return kind(of, {
    items: ({ shelves }) => (shelves[of].length > 0 ? [of] : []),
    address: addresses.registerAddress,
    layout: registerPage,
  });
}

function shelf(name: string, of: RegisterKind, layout: typeof shelfPage): PageKind {
  return kind(name, {
    items: ({ shelves }) => shelves[of],
    address: ({ entry }) => addresses.entryAddress(of, entry),
    layout,
  });
}

function shelfYear(name: string, of: RegisterKind): PageKind {
  const withYears = (one: Shelf) => one.years.map((year) => ({ shelf: one, year }));
  return kind(name, {
    items: ({ shelves }: Archive) => shelves[of].flatMap(withYears),
    address: (each) => addresses.entryYearAddress(of, each.shelf.entry, each.year.year),
    layout: (each, view) => shelfYearPage(each.shelf, each.year, view),
  });
}
