import { quarterPage, quartersPage, yearPage } from "../../../layouts/indexes/quarters.ts";
import { registerPage } from "../../../layouts/indexes/register.ts";
import {
  boardPage,
  boroughwidePage,
  boroughwideYearPage,
  shelfPage,
  shelfYearPage,
  unstatedWardsPage,
  unstatedWardsYearPage,
  wardPage,
} from "../../../layouts/indexes/shelf.ts";
import type { Archive } from "../../archive/archive.ts";
import { holdsAny } from "../../archive/frame.ts";
import { namingWard } from "../../archive/search/naming-ward.ts";
import { seriesLabel } from "../../archive/series/series.ts";
import { type Shelf, type ShelfYear, shelfLabel } from "../../archive/shelf.ts";
import * as addresses from "../../model/addresses/addresses.ts";
import type { RegisterKind } from "../../model/council/register.ts";
import { kind, one, type PageKind } from "./page-kind.ts";

/** The indexes by quarter, board, ward, officer and portfolio. */
export const indexKinds: readonly PageKind[] = [
  one("quarters", addresses.quarters, {
    isListed: true,
    item: ({ grid, years }) => ({ grid, years }),
    layout: ({ grid, years }, view) => quartersPage(grid, years, view),
  }),
  kind("year", {
    items: ({ years }) => years,
    address: ({ year }) => addresses.yearAddress(year),
    layout: yearPage,
  }),
  kind("quarter", {
    isListed: true,
    items: ({ years }) => years.flatMap(({ quarters }) => quarters),
    address: ({ quarter }) => addresses.quarterAddress(quarter),
    layout: quarterPage,
  }),
  register("boards"),
  kind("board", {
    isListed: true,
    items: ({ shelves, series, recommended, measures, meetings }) =>
      shelves.boards.map((of) => ({
        shelf: of,
        series: series.filter(({ board }) => board === of.entry).map(seriesLabel),
        asked: recommended.filter(({ board }) => board === of.entry).map(({ year }) => year),
        measures: measures.filter(({ board }) => board === of.entry),
        meetings: meetings.filter(
          ({ board, listed }) => board.entry === of.entry && listed.length === 0,
        ),
      })),
    address: ({ shelf: { entry } }) => addresses.entryAddress("boards", entry),
    layout: boardPage,
  }),
  shelfYear("board-year", "boards"),
  register("wards"),
  kind("ward", {
    isListed: true,
    items: ({ shelves, boroughwide }) => {
      const all = boroughwide.flatMap(({ listed }) => listed);
      return shelves.wards.map((of) => ({
        shelf: of,
        naming: namingWard(all, of.entry),
        latest: all.slice(0, 10),
      }));
    },
    address: ({ shelf: { entry } }) => addresses.entryAddress("wards", entry),
    layout: wardPage,
  }),
  shelfYear("ward-year", "wards"),
  kind("boroughwide", {
    items: ({ boroughwide }) => (boroughwide.length > 0 ? [boroughwide] : []),
    address: () => addresses.boroughwideAddress,
    layout: boroughwidePage,
  }),
  kind("boroughwide-year", {
    items: ({ boroughwide }) => boroughwide,
    address: ({ year }) => addresses.boroughwideYearAddress(year),
    layout: boroughwideYearPage,
  }),
  kind("unstated-wards", {
    items: ({ unstatedWards }) => (unstatedWards.length > 0 ? [unstatedWards] : []),
    address: () => addresses.unstatedWardsAddress,
    layout: unstatedWardsPage,
  }),
  kind("unstated-wards-year", {
    items: ({ unstatedWards }) => unstatedWards,
    address: ({ year }) => addresses.unstatedWardsYearAddress(year),
    layout: unstatedWardsYearPage,
  }),
  register("officers"),
  shelf("officer", "officers"),
  shelfYear("officer-year", "officers"),
  register("portfolios"),
  shelf("portfolio", "portfolios"),
  shelfYear("portfolio-year", "portfolios"),
];

const count = (years: readonly ShelfYear[]) =>
  years.reduce((sum, { listed }) => sum + listed.length, 0);

/** An empty register has no page. */
function register(of: RegisterKind): PageKind {
  return kind(of, {
    root: addresses.registerAddress(of),
    items: (archive) => {
      if (!holdsAny(archive, of)) return [];
      const shelves = archive.shelves[of].map(shelfLabel);
      const ofWards = (years: readonly ShelfYear[]) => (of === "wards" ? count(years) : 0);
      const everyWard = ofWards(archive.boroughwide);
      return [{ kind: of, shelves, everyWard, noWard: ofWards(archive.unstatedWards) }];
    },
    address: ({ kind }) => addresses.registerAddress(kind),
    layout: registerPage,
  });
}

function shelf(name: string, of: RegisterKind): PageKind {
  return kind(name, {
    isListed: true,
    items: ({ shelves }) => shelves[of],
    address: ({ entry }) => addresses.entryAddress(of, entry),
    layout: shelfPage,
  });
}

function shelfYear(name: string, of: RegisterKind): PageKind {
  const withYears = ({ entry, years }: Shelf) => years.map((year) => ({ entry, year }));
  return kind(name, {
    items: ({ shelves }: Archive) => shelves[of].flatMap(withYears),
    address: ({ entry, year }) => addresses.entryYearAddress(of, entry, year.year),
    layout: ({ entry, year }, view) => shelfYearPage(of, entry, year, view),
  });
}
