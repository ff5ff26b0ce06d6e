import { DateTime } from "luxon";
import { memoised } from "../../text/memoised.ts";

// Our own date arithmetic: every page needs some, and luxon, which goes through an instant and a zone,
// takes a hundred times as long. luxon gives today's date; browsers need not download it.

/** A day of the calendar, `YYYY-MM-DD`, with no time and no zone. */
export type PlainDate = string & { readonly kind: "PlainDate" };

/** The day that an ISO 8601 date names, or null if there is no such day: 2015-02-30 is null. */
export const plainDate = memoised((text: string): PlainDate | null => {
  const match = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return day >= 1 && day <= daysIn(year, month) ? (text as PlainDate) : null;
});

/** The number of days in a month of the Gregorian calendar; zero if there is no such month. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day from a year, month (1 to 12) and day of the month, or null if there is no such day. */
export function plainDateOf(year: number, month: number, day: number): PlainDate | null {
  const two = (part: number) => String(part).padStart(2, "0");
  return plainDate(`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`);
}

/** `2015-01-05` → "5 January 2015". */
export const longDate = (date: PlainDate): string =>
  `${Number(date.slice(8))} ${monthNames[monthOf(date) - 1]} ${yearOf(date)}`;

/** `2015-01-05` → "5 Jan 2015", where there is no room for more. */
export const shortDate = (date: PlainDate): string =>
  longDate(date).replace(/(?<=[A-Z][a-z]{2})[a-z]+/, "");

/** `2015-01-05` → "Monday". */
export const weekdayName = (date: PlainDate): string => dayNames[weekdayOf(date)] ?? "";

export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));

/** The month of the year, 1 to 12. */
export const monthOf = (date: PlainDate): number => Number(date.slice(5, 7));

/** The day of the week, from Sunday, 0, to Saturday, 6. */
export const weekdayOf = (date: PlainDate): number => utc(date).getUTCDay();

/** The same day `years` later; 29 February becomes 28 February in a common year. */
export function yearsAfter(date: PlainDate, years: number): PlainDate {
  const [year, rest] = [yearOf(date) + years, date.slice(4)];
  return (rest === "-02-29" && daysIn(year, 2) === 28 ? `${year}-02-28` : year + rest) as PlainDate;
}

/** The day `days` later, or earlier if `days` is negative. */
export function daysAfter(date: PlainDate, days: number): PlainDate {
  const instant = utc(date);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10) as PlainDate;
}

/** Midnight in UTC, where every day has 24 hours. */
const utc = (date: PlainDate): Date => new Date(`${date}T00:00Z`);

/** Today's date in the United Kingdom, by the machine's clock. */
export function today(): PlainDate {
  return DateTime.now().setZone("Europe/London").toISODate() as PlainDate;
}

/** The names of the months, January first. */
export const monthNames: readonly string[] =
  "January,February,March,April,May,June,July,August,September,October,November,December".split(
    ",",
  );

/** The names of the days, Sunday first. */
const dayNames: readonly string[] = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
];

/** A time of day in the United Kingdom, "18:30", as an ISO 8601 instant in UTC: "2015-07-05T17:30:00Z". */
export function instantInLondon(date: PlainDate, time: string): string {
  const instant = DateTime.fromISO(`${date}T${time}`, { zone: "Europe/London" }).toUTC();
  if (!instant.isValid) throw new Error(`${date} ${time} is not a time of day`);
  return instant.toISO({ suppressMilliseconds: true });
}
