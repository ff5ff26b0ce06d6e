import type { Meeting } from "../../src/archive/by-meeting.ts";
import type { Measure } from "../../src/archive/indicators/measures.ts";
import type { Listed } from "../../src/archive/order.ts";
import type { NamesWard } from "../../src/archive/search/naming-ward.ts";
import type { Shelf, ShelfYear } from "../../src/archive/shelf.ts";
import * as addresses from "../../src/model/addresses/addresses.ts";
import {
  currentName,
  type Entry,
  entryWord,
  type NameBorne,
  type RegisterKind,
} from "../../src/model/council/register.ts";
import { financialYearLabel } from "../../src/model/time/financial-year.ts";
import { counted } from "../../src/text/counted.ts";
import { smallMultiples } from "../charts/small-multiples.ts";
import { type Child, type Html, html, nothing } from "../html.ts";
import { dateText } from "../inline/date.ts";
import { titleWords } from "../inline/title-words.ts";
import { jsonLd } from "../metadata/json-ld.ts";
import { entryThing } from "../metadata/page-data.ts";
import { page } from "../page.ts";
import { boardSeries, type ReadAcross } from "../parts/board-series.ts";
import { type FollowLink, feedOf, follow, followBoard } from "../parts/follow.ts";
import { namingWard } from "../parts/naming-ward.ts";
import { otherMeetings } from "../parts/other-meetings.ts";
import { reportList } from "../parts/report-list.ts";
import { type SummaryRow, summary } from "../parts/summary.ts";
import { yearList } from "../parts/year-list.ts";
import type { View } from "../view.ts";
import { registerTitle } from "./register.ts";

/** An officer or portfolio: its names, and its reports by financial year. */
export function shelfPage(shelf: Shelf, view: View): Html {
  return shelfLayout(shelf, shelfReports(shelf, view), view);
}

/** A board's shelf, and what its reports contain that is gathered across them. */
export interface BoardShelf extends ReadAcross {
  readonly shelf: Shelf;
  readonly measures: readonly Measure[];
  /** Its meetings without reports. */
  readonly meetings: readonly Meeting[];
}

/** A board: like any shelf, followed by what is gathered across its reports. */
export function boardPage({ shelf, measures, meetings, ...across }: BoardShelf, view: View): Html {
  const reports = html`${shelfReports(shelf, view)}${boardSeries(shelf.entry, across, view)}${smallMultiples(measures, view)}${otherMeetings(meetings, view)}`;
  return shelfLayout(shelf, reports, view);
}

/** A ward's shelf, and the latest reports that concern every ward. */
export interface WardShelf {
  readonly shelf: Shelf;
  readonly latest: readonly Listed[];
  /** The reports on every ward whose words name this one. */
  readonly naming: readonly NamesWard[];
}

/** A ward: the reports that name it and, separately, those that concern every ward. */
export function wardPage({ shelf, latest, naming }: WardShelf, view: View): Html {
  const apart =
    latest.length === 0
      ? nothing
      : html`<section class="boroughwide" aria-labelledby="_boroughwide"><h2 id="_boroughwide">About every ward</h2>
<p>The newest ${latest.length} are below. There is also <a href="${view.link(addresses.boroughwideAddress)}">a list of all reports about every ward</a>, and <a href="${view.link(everyWard.address)}">a feed of them</a>.</p>
${reportList(latest, {}, view)}</section>`;
  const own = html`<section aria-labelledby="_own"><h2 id="_own" class="visually-hidden">Reports that name this ward</h2>${shelfReports(shelf, view)}</section>`;
  return shelfLayout(shelf, html`${own}${namingWard(shelf.entry, naming, view)}${apart}`, view);
}

/** One financial year of a board, ward, officer or portfolio. */
export function shelfYearPage(kind: RegisterKind, entry: Entry, of: ShelfYear, view: View): Html {
  const title = `${currentName(entry)}, ${financialYearLabel(of.year)}`;
  const main = html`<h1>${title}</h1>
<p class="lede">${counted(of.listed.length, "report")} to meetings from ${titleWords(`April ${of.year.start} to March ${of.year.start + 1}`)}.</p>
${reportList(of.listed, { board: kind !== "boards" }, view)}`;
  const crumbs = [
    ...registerCrumb(kind),
    { name: currentName(entry), address: addresses.entryAddress(kind, entry) },
  ];
  const links = followEntry(kind, entry, of.listed.length);
  return page(
    { kind: `${entryWord[kind]}-year`, title, description: title, crumbs, main, follow: links },
    view,
  );
}

/** The reports that concern every ward. */
export function boroughwidePage(years: readonly ShelfYear[], view: View): Html {
  const title = "Reports about every ward";
  const main = html`<h1>${title}</h1>
${follow("these reports", [everyWard], view)}
${yearList(years, addresses.boroughwideYearAddress, {}, view)}`;
  const crumbs = [{ name: "Wards", address: addresses.registerAddress("wards") }];
  return page(
    { kind: "boroughwide", title, description: title, crumbs, main, follow: [everyWard] },
    view,
  );
}

/** One financial year of the reports that concern every ward. */
export function boroughwideYearPage(of: ShelfYear, view: View): Html {
  const title = `Reports about every ward, ${financialYearLabel(of.year)}`;
  const main = html`<h1>${title}</h1>
${reportList(of.listed, {}, view)}`;
  const crumbs = [
    { name: "Wards", address: addresses.registerAddress("wards") },
    { name: "Every ward", address: addresses.boroughwideAddress },
  ];
  return page(
    { kind: "boroughwide-year", title, description: title, crumbs, main, follow: [everyWard] },
    view,
  );
}

/** The reports that do not say which wards they concern. */
export function unstatedWardsPage(years: readonly ShelfYear[], view: View): Html {
  const title = "Reports that do not name a ward";
  const main = html`<h1>${title}</h1>
${yearList(years, addresses.unstatedWardsYearAddress, {}, view)}`;
  const crumbs = [{ name: "Wards", address: addresses.registerAddress("wards") }];
  return page({ kind: "unstated-wards", title, description: title, crumbs, main }, view);
}

/** One financial year of the reports that do not say which wards they concern. */
export function unstatedWardsYearPage(of: ShelfYear, view: View): Html {
  const title = `Reports that do not name a ward, ${financialYearLabel(of.year)}`;
  const main = html`<h1>${title}</h1>
${reportList(of.listed, {}, view)}`;
  const crumbs = [
    { name: "Wards", address: addresses.registerAddress("wards") },
    { name: "No ward named", address: addresses.unstatedWardsAddress },
  ];
  return page({ kind: "unstated-wards-year", title, description: title, crumbs, main }, view);
}

const everyWard = feedOf("Every ward", addresses.boroughwideAddress);

function shelfLayout(shelf: Shelf, reports: Child, view: View): Html {
  const { kind, entry } = shelf;
  const title = currentName(entry);
  const links = followEntry(kind, entry, shelf.count);
  const main = html`<h1>${title}</h1>
${summary(facts(shelf, view))}
${shelf.count === 0 ? nothing : html`<p class="action"><a href="${view.link(addresses.search)}?${entryWord[kind]}=${entry.id}">Search this ${entryWord[kind]}’s reports</a></p>`}
${follow(`this ${entryWord[kind]}`, links, view)}
${reports}`;
  const description = `Reports by ${entryWord[kind]}: ${title}, ${view.frame.settings.council}`;
  const crumbs = registerCrumb(kind);
  const metadata = jsonLd(entryThing(kind, entry, view), title, crumbs, view);
  const parts = { kind: entryWord[kind], title, description, crumbs, main, metadata };
  return page({ ...parts, follow: links }, view);
}

/** A board without any reports has no meeting for a calendar. */
const followEntry = (kind: RegisterKind, entry: Entry, count: number): FollowLink[] =>
  kind === "boards" && count > 0
    ? followBoard(entry)
    : [feedOf(currentName(entry), addresses.entryAddress(kind, entry))];

const registerCrumb = (kind: RegisterKind) => [
  { name: registerTitle[kind], address: addresses.registerAddress(kind) },
];

function shelfReports(shelf: Shelf, view: View): Html {
  const { kind, entry, years } = shelf;
  if (years.length === 0) return html`<p>The archive has none yet.</p>`;
  return yearList(
    years,
    (year) => addresses.entryYearAddress(kind, entry, year),
    { board: kind !== "boards" },
    view,
  );
}

function facts(shelf: Shelf, view: View): SummaryRow[] {
  const { kind, entry } = shelf;
  const rows: SummaryRow[] = [["Reports", held(shelf)]];
  const former = entry.names.slice(0, -1);
  if (former.length > 0)
    rows.push(["Formerly", former.map((name) => html`<div>${borne(name)}</div>`)]);
  const first = entry.names[0]?.from ?? null;
  const last = entry.names.at(-1)?.until ?? null;
  if (first !== null && kind === "wards") rows.push(["Since", dateText(first)]);
  if (last !== null) rows.push(["Until", dateText(last)]);
  if (shelf.successors.length > 0) rows.push(["Now", successors(shelf, view)]);
  return rows;
}

function held(shelf: Shelf): Child {
  if (!shelf.held) return counted(0, "report");
  const { first, last } = shelf.held;
  return first === last
    ? html`${counted(shelf.count, "report")}, of ${dateText(first.date)}`
    : html`${counted(shelf.count, "report")}, from ${dateText(first.date)} to ${dateText(last.date)}`;
}

function borne({ name, from, until }: NameBorne): Html {
  if (from && until) return html`${name}, ${dateText(from)} to ${dateText(until)}`;
  return until ? html`${name}, until ${dateText(until)}` : html`${name}`;
}

const successors = ({ kind, successors }: Shelf, view: View): Html[] =>
  successors.map(
    (one) =>
      html`<div><a href="${view.link(addresses.entryAddress(kind, one))}">${currentName(one)}</a></div>`,
  );
