import { currentName } from "../../model/council/register.ts";
import {
  hasMinutes,
  type MeetingRecord,
  type Minutes,
} from "../../model/meeting/meeting-record.ts";
import { recordKind } from "../../model/report/decision-record.ts";
import { type OutcomeKind, outcomeKinds, outcomeLabels } from "../../model/report/outcome.ts";
import { isReport, type Report } from "../../model/report/report.ts";
import { slug } from "../../text/slug.ts";
import type { Archive } from "../archive.ts";
import { compare } from "../order.ts";
import {
  type FilterValue,
  financialYearValue,
  type Order,
  searchFilters,
} from "./search-filters.ts";

/** The minutes of a meeting, as search finds them. */
export type MinutesHeld = MeetingRecord & { readonly minutes: Minutes };

/** A report or the minutes of a meeting, with the outcomes under which it is found. */
export interface Searched {
  readonly of: Report | MinutesHeld;
  /** What became of the report's recommendations, or of those that the minutes decide. */
  readonly outcomes: readonly OutcomeKind[];
}

/** A filter of the search page, for all that search finds. */
export interface SearchedFilter {
  readonly name: string;
  readonly label: string;
  readonly isOwn?: boolean;
  readonly valuesOf: (searched: Searched) => readonly FilterValue[];
  readonly order: Order;
}

const minutesValues: Readonly<Partial<Record<string, (minutes: MinutesHeld) => FilterValue[]>>> = {
  board: ({ board }) => [[board.entry.id, currentName(board.entry)]],
  year: ({ date }) => [financialYearValue(date)],
  kind: () => [["minutes", "Minutes"]],
};

const kindOf = (report: Report): FilterValue =>
  recordKind(report) === null ? ["report", "Report"] : ["decision", "Record of a decision"];

const kinds = ["report", "decision", "minutes"];

/** Every filter, in the order of the page. */
export const searchedFilters: readonly SearchedFilter[] = [
  ...searchFilters.map(
    ({ valuesOf, ...filter }): SearchedFilter => ({
      ...filter,
      valuesOf: ({ of }) =>
        of.kind === "report" ? valuesOf(of) : (minutesValues[filter.name]?.(of) ?? []),
    }),
  ),
  {
    name: "kind",
    label: "Kind of paper",
    valuesOf: ({ of }) =>
      of.kind === "report" ? [kindOf(of)] : (minutesValues["kind"]?.(of) ?? []),
    order: ([one], [other]) => kinds.indexOf(one) - kinds.indexOf(other),
  },
  {
    name: "outcome",
    label: "What was decided",
    valuesOf: ({ outcomes }) => outcomes.map((kind) => [slug(kind), outcomeLabels[kind]]),
    order: ([, one], [, other]) => labels.indexOf(one) - labels.indexOf(other),
  },
];

const labels = outcomeKinds.map((kind) => outcomeLabels[kind]);

/** Everything that search finds: reports and minutes, newest first. */
export function searchedIn({ listed, meetings, decisions }: Archive): readonly Searched[] {
  const outcomesOf = (report: Report) => [...(decisions.get(report)?.outcomes.values() ?? [])];
  const reports = listed
    .filter(isReport)
    .map((report): Searched => ({ of: report, outcomes: distinct(outcomesOf(report)) }));
  const minutes = meetings.flatMap(({ record, listed: own }): Searched[] =>
    hasMinutes(record)
      ? [{ of: record, outcomes: distinct(own.filter(isReport).flatMap(outcomesOf)) }]
      : [],
  );
  return [...reports, ...minutes].sort((one, other) => compare(other.of.date, one.of.date));
}

const distinct = (outcomes: readonly { readonly kind: OutcomeKind }[]): OutcomeKind[] =>
  outcomeKinds.filter(
    (kind) => kind !== "no minute held" && outcomes.some((outcome) => outcome.kind === kind),
  );
