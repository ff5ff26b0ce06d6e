import { everyMatch } from "../../text/every-match.ts";
import { monthNames, type PlainDate, plainDateOf } from "./plain-date.ts";

/** A day named in a text, and where. */
export interface DateInWords {
  readonly date: PlainDate;
  /** The positions in the text, as for `String.prototype.slice`. */
  readonly start: number;
  readonly end: number;
}

/** Matches a month's name or its first three letters, and "Sept". */
export const monthPattern = monthNames
  .map((name) => (name === "September" ? "sept(?:ember)?|sep" : shortened(name)))
  .join("|");

const dayMonthYear = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?:[ -]| of )(${monthPattern})\b[.,]?[ -](\d{4}|\d{2})\b`,
  "gi",
);
const monthDayYear = new RegExp(
  String.raw`\b(${monthPattern})\b (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`,
  "gi",
);
/** The months in Welsh, with the forms that they take after “o”: “4 o Fawrth 2025”. */
const welshMonths = [
  "ionawr",
  "chwefror",
  "mawrth|fawrth",
  "ebrill",
  "mai|fai",
  "mehefin|fehefin",
  "gorffennaf|orffennaf",
  "awst",
  "medi|fedi",
  "hydref",
  "tachwedd|dachwedd",
  "rhagfyr|ragfyr",
];
const welshDay = new RegExp(
  String.raw`\b(\d{1,2})(?:af|ail|il|ydd|edd|ed|fed|eg|ain)?(?: o)? (${welshMonths.join("|")}),? (\d{4})\b`,
  "gi",
);
const dayFirstNumbers = /(?<![\d./])(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d./])/g;
const dayFirstDashes = /(?<![\w./-])(\d{1,2})-(\d{1,2})-(\d{4})(?![\w./-])/g;
const yearFirst = /(?<![\w./-])(\d{4})-(\d{2})-(\d{2})(?![\w./-])/g;

/**
 * The days that a text names, day first as in the United Kingdom: "5 January 2015", "15th July 2010",
 * "31-Mar-2008", "January 29, 2026", "4 Mawrth 2025", "27/07/98",
 * "21.3.06", "04-11-2025", "2025-11-04". A two-digit year is one of 1950 to 2049.
 */
export function datesIn(text: string): DateInWords[] {
  if (!/\d/.test(text)) return [];
  const found = [
    ...matches(text, dayMonthYear, ([day, month, year]) => [year, monthNumber(month), day]),
    ...matches(text, monthDayYear, ([month, day, year]) => [year, monthNumber(month), day]),
    ...matches(text, welshDay, ([day, month, year]) => [year, welshMonthNumber(month), day]),
    ...matches(text, dayFirstDashes, ([day, month, year]) => [year, Number(month), day]),
    ...matches(text, yearFirst, ([year, month, day]) => [year, Number(month), day]),
    ...matches(text, dayFirstNumbers, ([day, , month, year]) => [year, Number(month), day]),
  ];
  return found.sort((one, other) => one.start - other.start);
}

type Parts = readonly [year: string, month: number, day: string];

function matches(
  text: string,
  form: RegExp,
  parts: (groups: [string, string, string, string]) => Parts,
): DateInWords[] {
  return [...everyMatch(text, form)].flatMap((match) => {
    const [year, month, day] = parts(match.slice(1) as [string, string, string, string]);
    const date = plainDateOf(fullYear(year), month, Number(day));
    return date ? [{ date, start: match.index, end: match.index + match[0].length }] : [];
  });
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) < 50 ? 2000 + Number(year) : 1900 + Number(year);
}

const monthNumber = (name: string) =>
  monthNames.findIndex(
    (month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase(),
  ) + 1;

const welshMonthNumber = (name: string) =>
  welshMonths.findIndex((forms) => forms.split("|").includes(name.toLowerCase())) + 1;

function shortened(name: string): string {
  return name.length === 3
    ? name.toLowerCase()
    : `${name.slice(0, 3)}(?:${name.slice(3)})?`.toLowerCase();
}
