import { comparePage } from "../../../layouts/comparison/compare.ts";
import { decisionsPage, decisionYearPage } from "../../../layouts/indexes/decisions.ts";
import {
  implicationPage,
  implicationsPage,
  implicationYearPage,
} from "../../../layouts/indexes/implications.ts";
import { indicatorPage, indicatorsPage } from "../../../layouts/indexes/indicators.ts";
import {
  boardOutcomePage,
  boardYearPage,
  recommendationsPage,
} from "../../../layouts/indexes/recommendations.ts";
import { allSeriesPage, seriesPage } from "../../../layouts/indexes/series.ts";
import { boardOutcomeLabel } from "../../archive/decisions/by-outcome.ts";
import { decisionYearLabel } from "../../archive/decisions/by-year.ts";
import { boardYearLabel } from "../../archive/recommended.ts";
import { seriesLabel } from "../../archive/series/series.ts";
import { standingLabel } from "../../archive/standing.ts";
import * as addresses from "../../model/addresses/addresses.ts";
import { compareAddress, fewestToChooseFrom } from "../../model/addresses/compare-addresses.ts";
import { kind, one, type PageKind } from "./page-kind.ts";

/** Pages that gather content from all reports. */
export const acrossKinds: readonly PageKind[] = [
  one("all-series", addresses.allSeries, {
    isListed: true,
    across: "What changed",
    item: ({ series }) => series.map(seriesLabel),
    layout: allSeriesPage,
  }),
  kind("series", {
    isListed: true,
    items: ({ series, places }) =>
      series.map((of) => ({
        series: { ...seriesLabel(of), gaps: of.gaps },
        issues: of.issues.map((report) => {
          const { previous = null, yearBefore = null } = places.get(report) ?? {};
          return { report, previous, yearBefore };
        }),
      })),
    address: ({ series }) => addresses.seriesAddress(series),
    layout: seriesPage,
  }),
  kind("compare", {
    items: ({ series }) =>
      series
        .filter(({ issues }) => issues.length >= fewestToChooseFrom)
        .map((of) => ({ series: seriesLabel(of), issues: of.issues })),
    address: ({ series }) => compareAddress(series),
    layout: comparePage,
  }),
  one("recommendations", addresses.recommendations, {
    isListed: true,
    across: "Recommendations",
    item: ({ recommended, outcomes }) => ({
      years: recommended.map(boardYearLabel),
      outcomes: outcomes.map(boardOutcomeLabel),
    }),
    layout: recommendationsPage,
  }),
  kind("recommendations-year", {
    isListed: true,
    items: ({ recommended, decisions }) =>
      recommended.map((of) => ({
        of,
        decisions: of.reports.flatMap((report) => decisions.get(report) ?? []),
      })),
    address: ({ of: { board, year } }) => addresses.recommendationsAddress(board, year),
    layout: boardYearPage,
  }),
  kind("recommendations-outcome", {
    isListed: true,
    items: ({ outcomes }) => outcomes,
    address: ({ board, kind: of }) => addresses.outcomeAddress(board, of),
    layout: boardOutcomePage,
  }),
  kind("decisions", {
    root: addresses.decisions,
    isListed: true,
    across: "Decisions",
    items: ({ decisionYears }) =>
      decisionYears.length === 0 ? [] : [decisionYears.map(decisionYearLabel)],
    address: () => addresses.decisions,
    layout: decisionsPage,
  }),
  kind("decisions-year", {
    isListed: true,
    items: ({ decisionYears }) => decisionYears,
    address: ({ board, year }) => addresses.decisionsAddress(board, year),
    layout: decisionYearPage,
  }),
  one("indicators", addresses.indicators, {
    isListed: true,
    across: "Indicators",
    item: ({ measures }) => measures,
    layout: indicatorsPage,
  }),
  kind("indicator", {
    isListed: true,
    items: ({ measures }) => measures,
    address: addresses.indicatorAddress,
    layout: indicatorPage,
  }),
  one("implications", addresses.implications, {
    isListed: true,
    across: "Implications",
    item: ({ standing }) => standing.map(standingLabel),
    layout: implicationsPage,
  }),
  kind("implication", {
    isListed: true,
    items: ({ standing }) => standing,
    address: ({ section }) => addresses.implicationAddress(section.id),
    layout: implicationPage,
  }),
  kind("implication-year", {
    items: ({ standing }) =>
      standing.flatMap(({ section, years }) => years.map((year) => ({ section, year }))),
    address: ({ section, year }) => addresses.implicationYearAddress(section.id, year.year),
    layout: ({ section, year }, view) => implicationYearPage(section, year, view),
  }),
];
