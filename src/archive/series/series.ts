import type { Entry } from "../../model/council/register.ts";
import { type Filed, isReport, type Report } from "../../model/report/report.ts";
import { seriesKey } from "../../model/report/series-key.ts";
import { type Period, quartersOf } from "../../model/time/period.ts";
import { type Quarter, quarterFromSerial, quarterSerial } from "../../model/time/quarter.ts";
import { namesPeriod, withoutPeriod } from "../../model/time/without-period.ts";
import { boundedId, slug } from "../../text/slug.ts";
import { compare } from "../order.ts";

/** Reports of one board whose subjects differ only in their period. */
export interface Series {
  /** Its part of addresses: the board's id and the words common to its subjects. */
  readonly id: string;
  readonly board: Entry;
  /** The newest subject as printed, without its period; or the name given in front matter. */
  readonly title: string;
  /** Oldest period first, at least two. */
  readonly issues: readonly [Report, Report, ...Report[]];
  /** The runs of quarters that no report covers, oldest first. */
  readonly gaps: readonly Period[];
}

/** Every series, sorted by board id and title. */
export function seriesOf(reports: readonly Report[]): Series[] {
  const groups = new Map<string, Report[]>();
  for (const report of reports) {
    if (!belongsToSeries(report)) continue;
    const id = seriesId(report);
    const group = groups.get(id);
    if (group) group.push(report);
    else groups.set(id, [report]);
  }
  return [...groups]
    .flatMap(([id, group]) => {
      const [first, second, ...others] = inOrder(group);
      return first && second ? [series(id, [first, second, ...others])] : [];
    })
    .sort((one, other) => compare(one.board.id, other.board.id) || compare(one.id, other.id));
}

/** Without a period and a stated series, a report may share its title with another only by chance. */
const belongsToSeries = ({ series, covers, subject }: Report) =>
  series !== null || covers !== null || namesPeriod(subject);

const seriesId = (report: Report) =>
  boundedId(
    `${report.board.entry.id}-${slug(seriesKey(report.series ?? report.subject)) || "reports"}`,
  );

function series(id: string, issues: Series["issues"]): Series {
  const newest = issues.at(-1) ?? issues[0];
  const named = issues.findLast((issue) => issue.series !== null)?.series;
  const title = named ?? (withoutPeriod(newest.subject) || "Reports");
  return { id, board: newest.board.entry, title, issues, gaps: gapsIn(issues) };
}

/** Sorted by the last quarter of each period; by meeting if any of them states no period. */
function inOrder(issues: readonly Report[]): Report[] {
  const dated = issues.every(({ covers }) => covers !== null);
  const end = ({ covers }: Report) => (dated && covers ? quarterSerial(covers.period.last) : 0);
  const start = ({ covers }: Report) => (dated && covers ? quarterSerial(covers.period.first) : 0);
  return [...issues].sort(
    (one, other) =>
      end(one) - end(other) ||
      start(other) - start(one) ||
      compare(one.date, other.date) ||
      compare(one.slug, other.slug),
  );
}

/** A series published once or twice a year has no gaps in between. */
function gapsIn(issues: readonly Report[]): Period[] {
  const covered = new Set(
    issues.flatMap(({ covers }) => (covers ? quartersOf(covers.period).map(quarterSerial) : [])),
  );
  const serials = [...covered].sort((one, other) => one - other);
  const step = usualStep(serials);
  return serials.flatMap((serial, index) => {
    const next = serials[index + 1];
    if (next === undefined || next - serial <= step) return [];
    return [{ first: quarter(serial + 1), last: quarter(next - 1) }];
  });
}

/** The usual number of quarters between covered quarters, if it is always the same; otherwise one. */
function usualStep(serials: readonly number[]): number {
  const steps = serials.slice(1).map((serial, index) => serial - (serials[index] ?? serial));
  const [least] = [...steps].sort((one, other) => one - other);
  if (least === undefined || steps.length < 2) return 1;
  return steps.filter((step) => step === least).length * 2 > steps.length ? least : 1;
}

const quarter = (serial: number): Quarter => quarterFromSerial(serial);

/** A series as it appears in a list of series. */
export interface SeriesLabel {
  readonly id: string;
  readonly board: Entry;
  readonly title: string;
  readonly count: number;
  readonly first: Report;
  readonly last: Report;
}

export function seriesLabel({ id, board, title, issues }: Series): SeriesLabel {
  const [first] = issues;
  return { id, board, title, count: issues.length, first, last: issues.at(-1) ?? first };
}

/** A report's place in its series. */
export interface SeriesPlace {
  readonly series: Pick<SeriesLabel, "id" | "title" | "count">;
  /** Counted from 1. */
  readonly at: number;
  readonly previous: Report | null;
  readonly next: Report | null;
  /** The report of the same period a year earlier, if it is not simply the previous one. */
  readonly yearBefore: Report | null;
}

/** Every report, with those of a series together, so that what comparing them needs is still in memory. */
export function reportsBySeries(archive: {
  readonly series: readonly Series[];
  readonly listed: readonly Filed[];
}): Report[] {
  const inSeries = new Set(archive.series.flatMap(({ issues }) => issues));
  return [...inSeries, ...archive.listed.filter(isReport).filter((each) => !inSeries.has(each))];
}

/** The place of every report that belongs to a series. */
export function seriesPlaces(all: readonly Series[]): Map<Report, SeriesPlace> {
  return new Map(
    all.flatMap((of) => {
      const { id, title, issues } = of;
      const series = { id, title, count: issues.length };
      return issues.map((issue, index): [Report, SeriesPlace] => {
        const previous = issues[index - 1] ?? null;
        const sameQuarter = issueYearBefore(of, issue);
        const yearBefore = sameQuarter === previous ? null : sameQuarter;
        const next = issues[index + 1] ?? null;
        return [issue, { series, at: index + 1, previous, next, yearBefore }];
      });
    }),
  );
}

function issueYearBefore({ issues }: Series, { covers }: Report): Report | null {
  if (!covers) return null;
  const wanted = (of: Quarter, other: Quarter) => quarterSerial(other) === quarterSerial(of) - 4;
  return (
    issues.findLast(
      (other) =>
        other.covers !== null &&
        wanted(covers.period.first, other.covers.period.first) &&
        wanted(covers.period.last, other.covers.period.last),
    ) ?? null
  );
}
