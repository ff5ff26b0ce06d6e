import type { Entry, RegisterKind } from "../council/register.ts";
import type { OutcomeKind } from "../report/outcome.ts";
import type { Attachment, Filed, Report } from "../report/report.ts";
import { type FinancialYear, financialYearCode } from "../time/financial-year.ts";
import { type Period, periodCode } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Quarter } from "../time/quarter.ts";

/** The address of a page from the archive's root: it begins and ends in "/". */
export type Address = string;

export const home: Address = "/";
export const boards: Address = "/boards/";
export const quarters: Address = "/quarters/";
export const search: Address = "/search/";
export const accessibility: Address = "/accessibility/";
/** What a server sends for an address that does not exist. */
export const notFound: Address = "/404.html";

/** The publication log with its feed, and one year of it. */
export const changes: Address = "/changes/";
export const changesFeed: Address = "/changes/feed.xml";
export const changesOfYear = (year: string): Address => `${changes}${year}/`;
/** An older part of a year of the log. */
export const changesOfPart = (year: string, part: number): Address =>
  `${changesOfYear(year)}${part}/`;
/** The archive's words, for correcting a misspelt query. */
export const searchVocabulary: Address = "/search/words.txt";
/** The terms with equal meanings, by which a search finds more than the words typed. */
export const searchEqualWords: Address = "/search/equal-words.txt";

/** The subjects that readers can follow. */
export const watches: Address = "/watch/";

/** A watched subject: "/watch/fly-tipping/". */
export const watchAddress = ({ id }: { readonly id: string }): Address => `${watches}${id}/`;

/** One of the publisher's own pages: "about". */
export const proseAddress = (name: string): Address => `/${name}/`;

/** All boards, wards, officers or portfolios. */
export const registerAddress = (kind: RegisterKind): Address => `/${kind}/`;

/** A board, ward, officer or portfolio. */
export const entryAddress = (kind: RegisterKind, entry: Entry): Address => `/${kind}/${entry.id}/`;

/** A financial year of a board, ward, officer or portfolio. */
export const entryYearAddress = (kind: RegisterKind, entry: Entry, year: FinancialYear): Address =>
  `/${kind}/${entry.id}/${financialYearCode(year)}/`;

/** The reports that concern every ward. */
export const boroughwideAddress: Address = "/wards/boroughwide/";

export const boroughwideYearAddress = (year: FinancialYear): Address =>
  `${boroughwideAddress}${financialYearCode(year)}/`;

/** The reports that do not say which wards they concern. */
export const unstatedWardsAddress: Address = "/wards/not-stated/";

export const unstatedWardsYearAddress = (year: FinancialYear): Address =>
  `${unstatedWardsAddress}${financialYearCode(year)}/`;

export const yearAddress = (year: FinancialYear): Address =>
  `/quarters/${financialYearCode(year)}/`;

export const quarterAddress = (quarter: Quarter): Address =>
  `${yearAddress(quarter.year)}q${quarter.number}/`;

export const meetingAddress = (board: Entry, date: PlainDate): Address =>
  `${entryAddress("boards", board)}${date}/`;

/** Every report to a meeting on one page. */
export const packAddress = (board: Entry, date: PlainDate): Address =>
  `${meetingAddress(board, date)}pack/`;

/** The minutes of a meeting. */
export const minutesAddress = (board: Entry, date: PlainDate): Address =>
  `${meetingAddress(board, date)}minutes/`;

export const reportAddress = (filed: Pick<Filed, "board" | "date" | "slug">): Address =>
  `${meetingAddress(filed.board.entry, filed.date)}${filed.slug}/`;

/** Every series of reports. */
export const allSeries: Address = "/series/";

export const seriesAddress = ({ id }: { readonly id: string }): Address => `${allSeries}${id}/`;

/** What changed in a report since the previous of its series. */
export const changesAddress = (filed: Pick<Filed, "board" | "date" | "slug">): Address =>
  `${reportAddress(filed)}changes/`;

/** What changed in a report since the report of another period: …/changes/2013-14-q2/. */
export const changesSinceAddress = (
  filed: Pick<Filed, "board" | "date" | "slug">,
  period: Period,
): Address => `${changesAddress(filed)}${periodCode(period).toLowerCase().replaceAll(" ", "-")}/`;

/** What boards were asked to do. */
export const recommendations: Address = "/recommendations/";

/** What a board was asked to do in a financial year. */
export const recommendationsAddress = (board: Entry, year: FinancialYear): Address =>
  `${recommendations}${board.id}/${financialYearCode(year)}/`;

/** The recommendations to a board that ended in one way: …/recommendations/streets/agreed-with-changes/. */
export const outcomeAddress = (board: Entry, kind: OutcomeKind): Address =>
  `${recommendations}${board.id}/${kind.replaceAll(" ", "-")}/`;

/** What boards decided. */
export const decisions: Address = "/decisions/";

/** What a board decided in a financial year. */
export const decisionsAddress = (board: Entry, year: FinancialYear): Address =>
  `${decisions}${board.id}/${financialYearCode(year)}/`;

/** The measures of performance tables. */
export const indicators: Address = "/indicators/";

export const indicatorAddress = ({ id }: { readonly id: string }): Address => `${indicators}${id}/`;

/** What reports say under their standing sections. */
export const implications: Address = "/implications/";

export const implicationAddress = (id: string): Address => `${implications}${id}/`;

export const implicationYearAddress = (id: string, year: FinancialYear): Address =>
  `${implicationAddress(id)}${financialYearCode(year)}/`;

/** The address of a file published with a report. */
export const fileAddress = (report: Report, attachment: Pick<Attachment, "file">): Address =>
  `${reportAddress(report)}${attachment.file}`;

/**
 * The relative link from one page to another address, so that the pages work under any path: from
 * "/boards/a/" to "/boards/b/#1.1" is "../b/#1.1".
 */
export function relativeAddress(from: Address, to: Address): string {
  const hash = to.indexOf("#");
  const end = hash === -1 ? to.length : hash;
  const fragment = hash === -1 ? "" : to.slice(hash);
  if (fragment !== "" && end === from.length && to.startsWith(from)) return fragment;
  // The common part ends with "/". Compared by character code for speed: every page needs dozens of links.
  let shared = 1;
  const least = Math.min(end, from.length);
  for (let at = 1; at < least; at += 1) {
    const code = to.charCodeAt(at);
    if (code !== from.charCodeAt(at)) break;
    if (code === slash) shared = at + 1;
  }
  let up = "";
  for (let at = shared; at < from.length; at += 1) if (from.charCodeAt(at) === slash) up += "../";
  const way = up + to.slice(shared, end);
  return way === "" ? `./${fragment}` : way + fragment;
}

const slash = "/".charCodeAt(0);
