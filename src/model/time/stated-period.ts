import { everyMatch } from "../../text/every-match.ts";
import { singleSpaced } from "../../text/single-spaced.ts";
import { type FinancialYear, financialYearFrom } from "./financial-year.ts";
import { type Period, samePeriod, yearPeriod } from "./period.ts";
import { periodsOfDays, periodsOfMonths } from "./period-of-days.ts";
import type { QuarterNumber } from "./quarter.ts";

/**
 * The periods that a text says it covers, in order, each once.
 *
 * | text | period |
 * |---|---|
 * | "Quarter 2 of 2014/15", "2025/26 Q2", "second quarter 2014-15" | that quarter |
 * | "Q3 & Q4 2024/25", "half-year 2024/25", "mid-year update 2025-26" | those quarters |
 * | "Year End Progress Report 2011-12", "Annual Report 2019/20" | the year |
 * | "01 July 2021 to 30 September 2021", "July to September 2010" | the quarters of those days |
 * | "period to 30th September 2014" | the quarter that ends on that day |
 * | "nine months to 31 December 2014" | the quarters of those months |
 * | "year ended 31 March 2014" | the year |
 * | "2014-17", "Budget 2015/16", "Kingsway Quarter", "as at 31 July 2025", "a lease to 31 March 2020" |
 * none |
 */
export function statedPeriods(text: string): Period[] {
  const words = singleSpaced(text.toLowerCase().replace(/[‐‑‒–—−]/g, "-"));
  const found = [...ofQuarters(words), ...periodsOfMonths(words), ...periodsOfDays(words)];
  const periods = found.length > 0 ? found : ofYears(words);
  return periods.filter(
    (period, index) => periods.findIndex((other) => samePeriod(other, period)) === index,
  );
}

interface YearMention {
  readonly year: FinancialYear;
  readonly at: number;
  readonly end: number;
}

const ordinals = ["first|1st|one|1", "second|2nd|two|2", "third|3rd|three|3", "fourth|4th|four|4"];
const anyOrdinal = ordinals.join("|");
const beforeQuarter = "first|1st|second|2nd|third|3rd|fourth|4th";
const between = String.raw`(?:,\s*(?:(?:q|quarter\s)\s*)?(?:${anyOrdinal})\b)*`;
const joint = String.raw`${between}(?:\s*(?:&|and|to|-|\/)\s*(?:(?:q|quarter\s)\s*)?(${anyOrdinal})\b)?`;
const quarterForms = [
  new RegExp(String.raw`\bq\s?([1-4])\b${joint}`, "g"),
  new RegExp(String.raw`\bquarters?\s*(?:-\s*)?(${anyOrdinal})\b${joint}`, "g"),
  new RegExp(
    String.raw`\b(${beforeQuarter})(?:\s*(?:&|and|to|-)\s*(${beforeQuarter}))?\s+quarters?\b`,
    "g",
  ),
];
const halfForm = /\b(first|second|1st|2nd)\s+half\b|\bhalf[- ]year(?:ly)?\b|\bmid[- ]year\b/g;

/** Each quarter or half-year named, with the nearest financial year. */
function ofQuarters(words: string): Period[] {
  const years = yearMentions(words);
  const periods: Period[] = [];
  if (years.length === 0) return periods;
  const add = (match: RegExpExecArray, first: QuarterNumber, last: QuarterNumber) => {
    const year = nearestYear(years, words, match.index, match.index + match[0].length);
    if (year && first <= last)
      periods.push({ first: { year, number: first }, last: { year, number: last } });
  };
  for (const form of words.includes("q") ? quarterForms : []) {
    for (const match of everyMatch(words, form)) {
      const first = quarterNumber(match[1] ?? "");
      add(match, first, match[2] ? quarterNumber(match[2]) : first);
    }
  }
  for (const match of everyMatch(words, /\bfirst (two|three) quarters\b/g)) {
    add(match, 1, quarterNumber(match[1] ?? ""));
  }
  for (const match of everyMatch(words, halfForm)) {
    const second = match[1] === "second" || match[1] === "2nd";
    add(match, second ? 3 : 1, second ? 4 : 2);
  }
  return periods;
}

const quarterNumber = (ordinal: string) =>
  (ordinals.findIndex((forms) => forms.split("|").includes(ordinal)) + 1) as QuarterNumber;

/** Financial years as printed: 2014/15, 2014-15, 2025/2026, 25-26, and 2526 if it cannot be a calendar year. */
function yearMentions(words: string): YearMention[] {
  const mentions: YearMention[] = [];
  for (const match of everyMatch(
    words,
    /(?<![\d/-])(\d{4}|\d{2})\s?[/-]\s?(\d{4}|\d{2})(?![\d/-]|\s?(?:st|nd|rd|th)\b)/g,
  )) {
    const year = financialYearFrom(match[1] ?? "", match[2] ?? "");
    if (year) mentions.push({ year, at: match.index, end: match.index + match[0].length });
  }
  for (const match of everyMatch(words, /(?<!\d)(\d{2})(\d{2})(?!\d)/g)) {
    const year = /^(19|20)/.test(match[0])
      ? null
      : financialYearFrom(match[1] ?? "", match[2] ?? "");
    if (year) mentions.push({ year, at: match.index, end: match.index + match[0].length });
  }
  return mentions;
}

/** The year for the words from `at` to `end`: the one after "of", otherwise the nearest. */
function nearestYear(
  years: readonly YearMention[],
  words: string,
  at: number,
  end: number,
): FinancialYear | null {
  const distance = (year: YearMention) => {
    if (year.at < end) return at - year.end;
    return words.slice(end, year.at) === " of " ? 0 : year.at - end;
  };
  const byDistance = [...years].sort(
    (one, other) => distance(one) - distance(other) || other.at - one.at,
  );
  return byDistance[0]?.year ?? null;
}

/** A year alone says what a plan or a budget is for; with these words it is the period that a report covers. */
function ofYears(words: string): Period[] {
  if (!/\b(year[- ]end|end[- ]of[- ]year|outturn|annual|full[- ]year)\b/.test(words)) return [];
  if (/\bforecast outturn\b/.test(words)) return [];
  return yearMentions(words)
    .slice(0, 1)
    .map(({ year }) => yearPeriod(year));
}
