import { everyMatch } from "../../text/every-match.ts";
import { type DateInWords, datesIn, monthPattern } from "./date-in-words.ts";
import { type Period, periodBetween } from "./period.ts";
import { monthNames, type PlainDate, plainDateOf, yearOf, yearsAfter } from "./plain-date.ts";
import { firstDayOf, lastDayOf, quarterFromSerial, quarterOf, quarterSerial } from "./quarter.ts";

/**
 * Periods given in months: "July to September 2010", "(July - September) 2010", "October 2024 to March
 * 2025". The text must be in lower case, with every dash a hyphen.
 */
export function periodsOfMonths(words: string): Period[] {
  return [...everyMatch(words, monthsToMonth)].flatMap((match) => {
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

const monthsToMonth = new RegExp(
  String.raw`(?<!\d(?:st|nd|rd|th)? )\b(${monthPattern})\b(?: (\d{4}))? ?(?:to|-) ?(${monthPattern})\)? (\d{4})\b`,
  "g",
);

const monthOf = (name: string) =>
  monthNames.findIndex((month) => month.toLowerCase().startsWith(name.slice(0, 3))) + 1;

/**
 * Periods given in days: "01 July 2021 to 30 September 2021", and "period to 30 June 2008" if a quarter
 * ends on that day. The text must be in lower case, with every dash a hyphen.
 */
export function periodsOfDays(words: string): Period[] {
  const dates = datesIn(words);
  return dates.flatMap((date, index) => {
    const before = dates[index - 1];
    const between = before ? words.slice(before.end, date.start) : "";
    if (before && /^ ?(to|-|until|and) ?$/.test(between)) return wholeQuarters(before, date);
    const lead = words.slice(Math.max(0, date.start - 40), date.start);
    const start = startWithoutYear(lead, date);
    return start ? wholeQuarters({ date: start }, date) : endingOn(date, lead);
  });
}

/** The first day in "1 April to 31 December 2014", which takes its year from the second. */
function startWithoutYear(lead: string, { date }: DateInWords): PlainDate | null {
  const [, day, month] = dayLeadingTo.exec(lead) ?? [];
  if (!day || !month) return null;
  const start = plainDateOf(yearOf(date), monthOf(month), Number(day));
  return start && start > date ? yearsAfter(start, -1) : start;
}

const dayLeadingTo = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)? (${monthPattern}) ?(?:to|-|until|and) ?$`,
);

/** The quarters that end on a day, if the words before it say that the reported period ends then. */
function endingOn({ date }: DateInWords, lead: string): Period[] {
  const quarter = quarterOf(date);
  const ending =
    /\b(?:(year|period|quarter|reports?|reporting|monitoring|performance|progress|position|update|spending|expenditure)|(3|three|6|six|9|nine|12|twelve) months) (?:to|end|ended|ending|ended on|ending on|as at)(?: the)? $/.exec(
      lead,
    );
  if (!ending || lastDayOf(quarter) !== date) return [];
  const isYear = ending[1] === "year";
  if (isYear && quarter.number !== 4) return [];
  const quarters = isYear ? 4 : (quartersInMonths[ending[2] ?? ""] ?? 1);
  const first = quarterFromSerial(quarterSerial(quarter) - quarters + 1);
  return [{ first, last: quarter }];
}

const quartersInMonths: Readonly<Record<string, number>> = {
  "3": 1,
  three: 1,
  "6": 2,
  six: 2,
  "9": 3,
  nine: 3,
  "12": 4,
  twelve: 4,
};

/** The quarters from one day to another if they are whole quarters; otherwise nothing is certain. */
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
