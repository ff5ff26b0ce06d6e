import { currentName, type Entry } from "../model/council/register.ts";
import type { Report } from "../model/report/report.ts";
import { isReport } from "../model/report/report.ts";
import { type FoundIn, sectionKindWords } from "../model/report/section-kind.ts";
import {
  financialYearCode,
  financialYearLabel,
  financialYearOf,
} from "../model/time/financial-year.ts";
import { quartersOf } from "../model/time/period.ts";
import {
  quarterCode,
  quarterFromSerial,
  quarterLabel,
  quarterSerial,
} from "../model/time/quarter.ts";
import type { Archive } from "./archive.ts";
import { once } from "./computed-once.ts";
import { compare } from "./order.ts";

/** What a search can be narrowed by, with how many reports each value holds. */
export interface SearchChoices {
  readonly groups: readonly ChoiceGroup[];
  /** The days of the first and the last meeting; null in an archive without reports. */
  readonly days: { readonly first: string; readonly last: string } | null;
}

export interface ChoiceGroup {
  /** As in the address of a search: "board". */
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The choices of an archive; a group that tells no reports apart is left out. */
export const searchChoices = once(({ listed, registers }: Archive): SearchChoices => {
  const reports = listed.filter(isReport);
  const group = (name: string, label: string, choices: readonly Choice[]) => ({
    name,
    label,
    choices: choices.filter(({ count }) => count > 0),
  });
  const ofEntries = (entries: readonly Entry[], idsOf: (report: Report) => readonly string[]) => {
    const counts = counted(reports, idsOf);
    return entries.map((entry) => ({
      value: entry.id,
      label: currentName(entry),
      count: counts.get(entry.id) ?? 0,
    }));
  };
  const groups = [
    group(
      "board",
      "Board",
      ofEntries(registers.boards.entries, ({ board }) => [board.entry.id]),
    ),
    group("year", "Financial year of the meeting", years(reports)),
    group("quarter", "Quarter covered", quarters(reports)),
    group("ward", "Ward", [
      everyWard(reports),
      ...ofEntries(registers.wards.entries, ({ wards }) =>
        wards.kind === "named" ? wards.wards.map(({ entry }) => entry.id) : [],
      ),
    ]),
    group(
      "officer",
      "Reporting officer",
      ofEntries(registers.officers.entries, ({ officers }) =>
        officers.map(({ entry }) => entry.id),
      ),
    ),
    group(
      "portfolio",
      "Portfolio",
      ofEntries(registers.portfolios.entries, ({ portfolios }) =>
        portfolios.map(({ entry }) => entry.id),
      ),
    ),
    group("section", "Kind of section", sections(reports)),
  ];
  const dates = reports.map(({ date }) => date).sort(compare);
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    groups: groups.filter(({ choices }) => choices.length > 0),
    days: first && last ? { first, last } : null,
  };
});

function counted<Key>(reports: readonly Report[], keysOf: (report: Report) => readonly Key[]) {
  const counts = new Map<Key, number>();
  for (const report of reports)
    for (const key of new Set(keysOf(report))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function years(reports: readonly Report[]): Choice[] {
  const counts = counted(reports, ({ date }) => [financialYearOf(date).start]);
  return [...counts]
    .sort(([one], [other]) => other - one)
    .map(([start, count]) => ({
      value: financialYearCode({ start }),
      label: financialYearLabel({ start }),
      count,
    }));
}

function quarters(reports: readonly Report[]): Choice[] {
  const counts = counted(reports, ({ covers }) =>
    covers ? quartersOf(covers.period).map(quarterSerial) : [],
  );
  return [...counts]
    .sort(([one], [other]) => other - one)
    .map(([serial, count]) => {
      const quarter = quarterFromSerial(serial);
      return { value: quarterValue(quarterCode(quarter)), label: quarterLabel(quarter), count };
    });
}

/** "2014-15 Q2" → "2014-15-q2", as it stands in the address of a search and in the index. */
export const quarterValue = (code: string): string => code.toLowerCase().replace(" ", "-");

const everyWard = (reports: readonly Report[]): Choice => ({
  value: "boroughwide",
  label: "Every ward",
  count: reports.filter(({ wards }) => wards.kind === "boroughwide").length,
});

function sections(reports: readonly Report[]): Choice[] {
  const counts = counted(reports, sectionKindsOf);
  return Object.entries(sectionKindWords).map(([kind, label]) => ({
    value: kind,
    label,
    count: counts.get(kind as FoundIn) ?? 0,
  }));
}

/** The kinds of the sections of a report that say something, and whether it has attachments. */
export const sectionKindsOf = ({ gleaned, attachments }: Report): FoundIn[] => [
  ...gleaned.kinds,
  ...(attachments.length > 0 ? (["attachments"] as const) : []),
];
