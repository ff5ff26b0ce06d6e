import { type DateInWords, datesIn, monthPattern } from "./date-in-words.ts";
import { type FinancialYear, financialYearFrom } from "./financial-year.ts";
import { type Period, periodBetween, quarterPeriod, samePeriod, yearPeriod } from "./period.ts";
import { monthNames, plainDateOf } from "./plain-date.ts";
import { firstDayOf, lastDayOf, type QuarterNumber, quarterOf } from "./quarter.ts";

/**
 * The periods that a text says it covers, in the order in which it names them, each once.
 *
 * | text | period |
 * |---|---|
 * | "Quarter 2 of 2014/15", "2025/26 Q2", "second quarter 2014-15" | that quarter |
 * | "Q3 & Q4 2024/25", "half-year 2024/25", "mid-year update 2025-26" | those quarters |
 * | "Year End Progress Report 2011-12", "Annual Report 2019/20" | the year |
 * | "01 July 2021 to 30 September 2021", "July to September 2010" | the quarters of those days |
 * | "period to 30th September 2014" | the quarter that ends on that day |
 * | "year ended 31 March 2014" | the year |
 * | "2014-17", "Budget 2015/16", "Kingsway Quarter", "as at 31 July 2025" | none |
 */
export function statedPeriods(text: string): Period[] {
  const words = text
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/\s+/g, " ");
  const found = [...ofQuarters(words), ...ofMonths(words), ...ofDates(words)];
  const periods = found.length > 0 ? found : ofYears(words);
  return periods.filter(
    (period, index) => periods.findIndex((other) => samePeriod(other, period)) === index,
  );
}

interface YearMention {
  readonly year: FinancialYear;
  readonly at: number;
}

const ordinals = ["first|1st|one|1", "second|2nd|two|2", "third|3rd|three|3", "fourth|4th|four|4"];
const anyOrdinal = ordinals.join("|");
const joint = String.raw`(?:\s*(?:&|and|to|-|\/)\s*(?:q|quarter\s)?\s*(${anyOrdinal})\b)?`;
const quarterForms = [
  new RegExp(String.raw`\bq\s?([1-4])\b${joint}`, "g"),
  new RegExp(String.raw`\bquarters?\s*-?\s*(${anyOrdinal})\b${joint}`, "g"),
  new RegExp(
    String.raw`\b(${anyOrdinal})(?:\s*(?:&|and|to|-)\s*(${anyOrdinal}))?\s+quarters?\b`,
    "g",
  ),
];
const halfForm = /\b(first|second|1st|2nd)\s+half\b|\bhalf[- ]year(?:ly)?\b|\bmid[- ]year\b/g;

/** Each quarter or half-year named, with the financial year that stands nearest to it. */
function ofQuarters(words: string): Period[] {
  const years = yearMentions(words);
  const periods: Period[] = [];
  const add = (at: number, first: QuarterNumber, last: QuarterNumber) => {
    const year = nearestYear(years, at);
    if (year && first <= last)
      periods.push({ first: { year, number: first }, last: { year, number: last } });
  };
  for (const form of quarterForms) {
    for (const match of words.matchAll(form)) {
      const first = quarterNumber(match[1] ?? "");
      add(match.index, first, match[2] ? quarterNumber(match[2]) : first);
    }
  }
  for (const match of words.matchAll(halfForm)) {
    const second = match[1] === "second" || match[1] === "2nd";
    add(match.index, second ? 3 : 1, second ? 4 : 2);
  }
  return periods;
}

const quarterNumber = (ordinal: string) =>
  (ordinals.findIndex((forms) => forms.split("|").includes(ordinal)) + 1) as QuarterNumber;

/** Financial years as printed: 2014/15, 2014-15, 2025/2026, 25-26, and 2526 where it can be no year. */
function yearMentions(words: string): YearMention[] {
  const mentions: YearMention[] = [];
  for (const match of words.matchAll(
    /(?<![\d/-])(\d{4}|\d{2})\s?[/-]\s?(\d{4}|\d{2})(?![\d/-]|\s?(?:st|nd|rd|th)\b)/g,
  )) {
    const year = financialYearFrom(match[1] ?? "", match[2] ?? "");
    if (year) mentions.push({ year, at: match.index });
  }
  for (const match of words.matchAll(/(?<!\d)(\d{2})(\d{2})(?!\d)/g)) {
    const year = /^(19|20)/.test(match[0])
      ? null
      : financialYearFrom(match[1] ?? "", match[2] ?? "");
    if (year) mentions.push({ year, at: match.index });
  }
  return mentions;
}

function nearestYear(years: readonly YearMention[], at: number): FinancialYear | null {
  const byDistance = [...years].sort(
    (one, other) => Math.abs(one.at - at) - Math.abs(other.at - at),
  );
  return byDistance[0]?.year ?? null;
}

/** "July to September 2010", "(July - September) 2010", "October 2024 to March 2025". */
function ofMonths(words: string): Period[] {
  const range = new RegExp(
    String.raw`(?<!\d(?:st|nd|rd|th)? )\b(${monthPattern})\b(?: (\d{4}))? ?(?:to|-) ?(${monthPattern})\)? (\d{4})\b`,
    "g",
  );
  return [...words.matchAll(range)].flatMap((match) => {
    const last = monthOf(match[3] ?? "");
    const first = monthOf(match[1] ?? "");
    const year = Number(match[4]);
    const from = plainDateOf(
      match[2] ? Number(match[2]) : first <= last ? year : year - 1,
      first,
      1,
    );
    const to = plainDateOf(year, last, 1);
    return from && to
      ? wholeQuarters({ date: from }, { date: lastDayOf(quarterOf(to)) }, last)
      : [];
  });
}

const monthOf = (name: string) =>
  monthNames.findIndex((month) => month.toLowerCase().startsWith(name.slice(0, 3))) + 1;

/** "01 July 2021 to 30 September 2021", and "to 30 June 2008" where a quarter ends on that day. */
function ofDates(words: string): Period[] {
  const dates = datesIn(words);
  return dates.flatMap((date, index) => {
    const before = dates[index - 1];
    const between = before ? words.slice(before.end, date.start) : "";
    if (before && /^ ?(to|-|until|and) ?$/.test(between)) return wholeQuarters(before, date);
    const lead = words.slice(Math.max(0, date.start - 24), date.start);
    const ending = /\b(\w+) (to|ended|ending|end(ing)? on|as at)( the)? $/.exec(lead);
    const quarter = quarterOf(date.date);
    if (!ending || lastDayOf(quarter) !== date.date) return [];
    if (ending[1] !== "year") return [quarterPeriod(quarter)];
    return quarter.number === 4 ? [yearPeriod(quarter.year)] : [];
  });
}

/** The quarters from one day to another where they are whole quarters; else nothing is certain. */
function wholeQuarters(
  from: Pick<DateInWords, "date">,
  to: Pick<DateInWords, "date">,
  lastMonth?: number,
): Period[] {
  const period = periodBetween(from.date, to.date);
  if (!period || firstDayOf(period.first) !== from.date || lastDayOf(period.last) !== to.date)
    return [];
  return lastMonth !== undefined && lastMonth % 3 !== 0 ? [] : [period];
}

/** A year alone is what a plan or a budget is for; with these words it is what a report covers. */
function ofYears(words: string): Period[] {
  if (!/\b(year[- ]end|end[- ]of[- ]year|outturn|annual|full[- ]year)\b/.test(words)) return [];
  if (/\bforecast outturn\b/.test(words)) return [];
  return yearMentions(words)
    .slice(0, 1)
    .map(({ year }) => yearPeriod(year));
}
