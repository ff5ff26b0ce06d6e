import type { Ledger } from "../model/addresses/address-ledger.ts";
import type { Address } from "../model/addresses/addresses.ts";
import type { OldAddress } from "../model/addresses/old-address.ts";
import type { Content, ProsePage } from "../model/content.ts";
import type { Named, Register, RegisterKind } from "../model/council/register.ts";
import type { Settings } from "../model/council/settings.ts";
import { isUnstated } from "../model/council/wards.ts";
import type { Watch } from "../model/council/watch.ts";
import type { OwnTerms } from "../model/equal-words/program-terms.ts";
import { boardsOf, isReport, type Report, type WithdrawnNotice } from "../model/report/report.ts";
import type { PlainDate } from "../model/time/plain-date.ts";
import { type Meeting, meetingsOf } from "./by-meeting.ts";
import { quartersByYear, type YearOfQuarters } from "./by-quarter.ts";
import { type Became, becameOf } from "./decisions/became.ts";
import { type BoardOutcome, outcomesByBoard } from "./decisions/by-outcome.ts";
import { type DecisionYear, decisionsByYear } from "./decisions/by-year.ts";
import { type Decision, decisionsOf } from "./decisions/decisions.ts";
import { recordsOf } from "./decisions/records.ts";
import { type Grid, gridOf } from "./grid.ts";
import { type Measure, measuresOf } from "./indicators/measures.ts";
import { type Move, movesOf } from "./moves.ts";
import { oldPages } from "./old-pages.ts";
import { type Listed, newestFirst } from "./order.ts";
import { type LogEntry, publicationLog } from "./publication/publication-log.ts";
import { publishedOn } from "./publication/published.ts";
import { type BoardYear, recommendedByYear } from "./recommended.ts";
import { type Neighbours, neighboursOf } from "./series/neighbours.ts";
import { type Series, type SeriesPlace, seriesOf, seriesPlaces } from "./series/series.ts";
import { byYear, type Shelf, type ShelfYear, shelves } from "./shelf.ts";
import { type Standing, standingOf } from "./standing.ts";

/** Everything that pages show, grouped, sorted and linked. */
export interface Archive {
  readonly settings: Settings;
  readonly registers: Readonly<Record<RegisterKind, Register>>;
  readonly pages: ReadonlyMap<string, ProsePage>;
  /** Newest first. */
  readonly listed: readonly Listed[];
  readonly withdrawn: readonly WithdrawnNotice[];
  readonly meetings: readonly Meeting[];
  /** What meetings decided on their reports. */
  readonly decisions: ReadonlyMap<Report, Decision>;
  /** How later papers cite what was decided. */
  readonly became: Became;
  /** The records of the decision on a report, and the reports that a record answers. */
  readonly records: ReadonlyMap<Report, readonly Report[]>;
  /** Outcomes of recommendations, by board and kind. */
  readonly outcomes: readonly BoardOutcome[];
  /** What boards decided, by board and year. */
  readonly decisionYears: readonly DecisionYear[];
  readonly years: readonly YearOfQuarters[];
  readonly grid: Grid;
  readonly shelves: Readonly<Record<RegisterKind, readonly Shelf[]>>;
  /** The reports that concern every ward, by financial year. */
  readonly boroughwide: readonly ShelfYear[];
  /** The reports that do not say which wards they concern. */
  readonly unstatedWards: readonly ShelfYear[];
  readonly neighbours: ReadonlyMap<Listed, Neighbours>;
  /** Everything published before, together with what is published now. */
  readonly ledger: Ledger;
  /** The equal words that the publisher adds and takes away. */
  readonly searchTerms: OwnTerms;
  /** The subjects that readers can follow. */
  readonly watches: readonly Watch[];
  /** What was published, corrected, moved and withdrawn, newest first. */
  readonly log: readonly LogEntry[];
  /** Addresses that now redirect. */
  readonly moves: readonly Move[];
  /** Where the addresses of an earlier system lead. */
  readonly oldAddresses: readonly OldAddress[];
  /** Folders with an address that was published but would now reveal a withheld title. */
  readonly goneFrom: readonly GoneFrom[];
  /** What boards were asked to do, by board and year. */
  readonly recommended: readonly BoardYear[];
  readonly measures: readonly Measure[];
  readonly standing: readonly Standing[];
  readonly series: readonly Series[];
  /** The place in its series of each report that belongs to one. */
  readonly places: ReadonlyMap<Report, SeriesPlace>;
}

/** A folder of the site in which every address is gone except those still in it, by name. */
export interface GoneFrom {
  readonly folder: Address;
  readonly names: readonly string[];
}

/** The archive of what may be published on a given day. */
export function archiveOf(given: Content, today: PlainDate): Archive {
  const content = publishedOn(given, today);
  const published = content.filed;
  const listed = published.filter((each) => each.kind !== "withdrawn").sort(newestFirst);
  const withdrawn = published.filter((each) => each.kind === "withdrawn");
  const reports = listed.filter(isReport);
  const { boards, wards, officers, portfolios } = content.registers;
  const ofReport = (entriesOf: (report: Report) => readonly Named[]) => (each: Listed) =>
    isReport(each) ? entriesOf(each).map(({ entry }) => entry) : [];
  const series = seriesOf(reports);
  const meetings = meetingsOf(listed, content.meetings, withdrawn);
  const decisions = decisionsOf(meetings);
  const years = quartersByYear(listed, meetings);
  const moves = movesOf(published);
  const boardShelves = shelves("boards", boards.entries, listed, (each) =>
    boardsOf(each).map(({ entry }) => entry),
  );
  return {
    settings: content.settings,
    registers: content.registers,
    pages: content.pages,
    listed,
    withdrawn,
    meetings,
    decisions,
    became: becameOf(meetings, decisions),
    records: recordsOf(reports),
    outcomes: outcomesByBoard(boards.entries, decisions),
    decisionYears: decisionsByYear(boards.entries, meetings),
    years,
    grid: gridOf(boards.entries, reports, meetings, years, today),
    shelves: {
      boards: boardShelves,
      wards: shelves("wards", wards.entries, reports, ofReport(namedWards)),
      officers: shelves(
        "officers",
        officers.entries,
        reports,
        ofReport(({ officers: posts }) => posts),
      ),
      portfolios: shelves(
        "portfolios",
        portfolios.entries,
        reports,
        ofReport((report) => report.portfolios),
      ),
    },
    boroughwide: byYear(reports.filter(({ wards: concerned }) => concerned.kind === "boroughwide")),
    unstatedWards: byYear(reports.filter(({ wards: concerned }) => isUnstated(concerned))),
    // A joint report has the neighbours of the board of its address.
    neighbours: new Map(
      boardShelves.flatMap((shelf) =>
        [...neighboursOf(onShelf(shelf))].filter(([{ board }]) => board.entry === shelf.entry),
      ),
    ),
    ledger: content.ledger,
    searchTerms: content.searchTerms,
    watches: content.watches,
    log: publicationLog(published, content.ledger, today),
    moves,
    oldAddresses: oldPages(content.oldAddresses, moves, content.secretAddresses),
    goneFrom: [],
    recommended: recommendedByYear(boards.entries, reports),
    measures: measuresOf(reports),
    standing: standingOf(reports),
    series,
    places: seriesPlaces(series),
  };
}

/** Everything on a shelf, newest first. */
export const onShelf = (shelf: Shelf): Listed[] => shelf.years.flatMap(({ listed }) => listed);

const namedWards = ({ wards }: Report) => (wards.kind === "named" ? wards.wards : []);
