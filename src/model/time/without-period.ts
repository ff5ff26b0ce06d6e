import { singleSpaced } from "../../text/single-spaced.ts";
import { datesIn, monthPattern } from "./date-in-words.ts";
import { financialYearFrom } from "./financial-year.ts";

/**
 * What a subject, caption or heading says apart from its period, as printed:
 *
 * | text | without its period |
 * |---|---|
 * | "Performance Reports for Quarter 2 of 2014/15" | "Performance Reports" |
 * | "Quarter Three Performance Report 2025-26" | "Performance Report" |
 * | "Revenue Budget Monitoring, Quarter 4 and Outturn of 2019/20" | "Revenue Budget Monitoring" |
 * | "Capital Programme: July to September 2010" | "Capital Programme" |
 * | "Corporate Plan 2014-17", "Kingsway Quarter" | the same: neither is a period |
 */
export function withoutPeriod(text: string): string {
  const words = singleSpaced(text).trim();
  if (!mayNamePeriod.test(words)) return words;
  const cut = withoutDates(words)
    .replace(quarters, gap)
    .replace(halves, gap)
    .replace(monthRange, gap)
    .replace(monthAndYear, gap)
    .replace(yearPair, (whole, first: string, second: string) =>
      financialYearFrom(first, second) ? gap : whole,
    )
    .replace(gluedYear, (whole, first: string, second: string) =>
      !/^(19|20)/.test(whole) && financialYearFrom(first, second) ? gap : whole,
    )
    .replace(calendarYear, gap);
  return cut.includes(gap) ? tidied(cut) : words;
}

/** True if a text names a quarter, a year, a month or a day. */
export const namesPeriod = (text: string): boolean =>
  withoutPeriod(text) !== singleSpaced(text).trim();

/** Every period has one of these; most headings, words and cells have none. */
const mayNamePeriod = /\d|quarter|half|year|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/** Marks where a period was cut, so that the words leading to it can be cut too. */
const gap = "\uE000";

const ordinal = "(?:first|second|third|fourth|1st|2nd|3rd|4th|one|two|three|four|[1-4])";
const more = String.raw`(?:\s*(?:,|&|and|to|\/|[-–—])\s*(?:q\s?|quarter\s+)?${ordinal}\b)*`;
const quarters = new RegExp(
  String.raw`\b(?:quarters?\s*(?:[-–—]\s*)?${ordinal}\b(?![/.]\d)${more}|q\s?[1-4]\b${more}|${ordinal}(?:\s*(?:&|and|to|[-–—])\s*${ordinal})?\s+quarter(?:s|'s|’s)?\b)(?:\s*(?:(?:and|&|\/|[-–—])\s*)?(?:year[- ]end|outturn|end of year)\b)?`,
  "gi",
);
const halves =
  /\b(?:(?:first|second|1st|2nd)\s+half(?:[- ]year)?|half[- ]year(?:ly)?|mid[- ]year|year[- ]end|end[- ]of[- ]year|full[- ]year|quarterly)\b/gi;
const monthRange = new RegExp(
  String.raw`\b(?:${monthPattern})\b(?:\s+\d{4})?\s*(?:to|[-–—])\s*\(?(?:${monthPattern})\b\)?(?:\s+\d{4})?`,
  "gi",
);
const monthAndYear = new RegExp(String.raw`\b(?:${monthPattern})\b,?\s+\d{4}\b`, "gi");
const yearPair = /(?<![\d/-])(\d{4}|\d{2})\s?[/–-]\s?(\d{4}|\d{2})(?![\d/-])/g;
const gluedYear = /(?<![\d/.])(\d{2})(\d{2})(?![\d/.])/g;
const calendarYear = /(?<![\d/.£,-])(?:19|20)\d{2}(?![\d/.,%-])/g;

function withoutDates(words: string): string {
  const dates = datesIn(words.toLowerCase());
  return dates.reduceRight(
    (left, { start, end }) => left.slice(0, start) + gap + left.slice(end),
    words,
  );
}

/** Also removes the words that led to the period: "for the period to", "as at", "up to and including". */
function tidied(cut: string): string {
  const lead =
    /(?:\b(?:for|of|in|on|at|to|as|the|from|and|during|period|quarter|year|months?|three|six|nine|twelve|end|ended|ending|up|until|including|covering|position|dated) |[\s,;:()[\]–—-]){0,40}\uE000[\s,;:()[\]–—-]*(?:(?:of|to|and|for|in)\s+(?=\uE000))*/gi;
  return singleSpaced(cut)
    .replace(lead, " \uE000 ")
    .replace(/(?<!\s)\s*\uE000[\s\uE000]*/g, " ")
    .replace(/(?<!\s)\s+([,;:.)])/g, "$1")
    .replace(/^[\s,;:–—-]+|(?<![\s,;:–—-])[\s,;:–—-]+$/g, "")
    .replace(/^(?:of|for|in|to|on|at)\s+/i, "")
    .replace(/\s+/g, " ")
    .trim();
}
