import type { Content } from "../../model/content.ts";
import { currentName, type Named, type RegisterKind } from "../../model/council/register.ts";
import { isUnstated } from "../../model/council/wards.ts";
import type { Field, Filter } from "../../model/fields/field.ts";
import { fields, type OwnFilter } from "../../model/fields/fields.ts";
import { statedCode, statedWords } from "../../model/fields/stated-fields.ts";
import { type FoundIn, sectionKindWords } from "../../model/report/body/section-kind.ts";
import { boardsOf, type Report } from "../../model/report/report.ts";
import {
  financialYearCode,
  financialYearLabel,
  financialYearOf,
} from "../../model/time/financial-year.ts";
import { quartersOf } from "../../model/time/period.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import { quarterCode, quarterLabel } from "../../model/time/quarter.ts";
import { compare } from "../order.ts";

/** A search filter, with the values under which a report is found. */
export interface SearchFilter extends Filter {
  readonly valuesOf: (report: Report) => readonly FilterValue[];
  readonly order: Order;
}

/** A value as in the index and in a search's address, and as readers see it. */
export type FilterValue = readonly [value: string, label: string];

/** Compares two values of a filter in the order of the search page. */
export type Order = (
  one: FilterValue,
  other: FilterValue,
  registers: Content["registers"],
) => number;

type Values = Pick<SearchFilter, "valuesOf" | "order">;

const newestFirst: Order = ([one], [other]) => compare(other, one);
const byLabel: Order = ([, one], [, other]) => compare(one, other);

/** In register order; "every ward", which is not in the register, comes first. */
const asIn =
  (kind: RegisterKind): Order =>
  ([one], [other], registers) => {
    const place = (value: string) => registers[kind].entries.findIndex(({ id }) => id === value);
    return place(one) - place(other);
  };

const names = (named: readonly Named[]): FilterValue[] =>
  named.map(({ entry }) => [entry.id, currentName(entry)]);

const kinds = Object.keys(sectionKindWords);

/** The financial year of a meeting. */
export function financialYearValue(date: PlainDate): FilterValue {
  const year = financialYearOf(date);
  return [financialYearCode(year), financialYearLabel(year)];
}

/** The values for filters whose fields have code of their own, and for the report's sections. */
const ownValues: Readonly<Record<OwnFilter | "section", Values>> = {
  board: { valuesOf: (report) => names(boardsOf(report)), order: asIn("boards") },
  year: {
    valuesOf: ({ date }) => [financialYearValue(date)],
    order: newestFirst,
  },
  quarter: {
    valuesOf: ({ covers }) =>
      (covers ? quartersOf(covers.period) : []).map((quarter) => [
        quarterCode(quarter).toLowerCase().replace(" ", "-"),
        quarterLabel(quarter),
      ]),
    order: newestFirst,
  },
  ward: {
    valuesOf: ({ wards, facts }) => {
      if (isUnstated(wards)) return [["not-stated", "Not stated"]];
      if (wards.kind === "named") return names(wards.wards);
      const named = facts.wardsNamed.map(({ ward, name }) => [ward, name] as const);
      return [["boroughwide", "Every ward"], ...named];
    },
    order: asIn("wards"),
  },
  officer: { valuesOf: ({ officers }) => names(officers), order: asIn("officers") },
  portfolio: { valuesOf: ({ portfolios }) => names(portfolios), order: asIn("portfolios") },
  section: {
    valuesOf: ({ facts, attachments }) => {
      const found: FoundIn[] = [...facts.kinds];
      if (attachments.length > 0) found.push("attachments");
      return found.map((kind) => [kind, sectionKindWords[kind]]);
    },
    order: ([one], [other]) => kinds.indexOf(one) - kinds.indexOf(other),
  },
};

/** The search filter of a field, if it has one. */
export function filterOf(name: string, field: Field): SearchFilter[] {
  const { filter, stated } = field;
  if (!filter) return [];
  if (!stated) return [{ ...filter, ...ownValues[filter.name as OwnFilter] }];
  const valuesOf = (report: Report): FilterValue[] => {
    const value = report.stated[name];
    return value === undefined ? [] : [[statedCode(value), statedWords(stated, value)]];
  };
  return [{ ...filter, valuesOf, order: stated === "text" ? byLabel : newestFirst }];
}

/** Every search filter, in the order of the page. */
export const searchFilters: readonly SearchFilter[] = [
  ...Object.entries<Field>(fields).flatMap(([name, field]) => filterOf(name, field)),
  { name: "section", label: "Kind of section", ...ownValues.section },
];
