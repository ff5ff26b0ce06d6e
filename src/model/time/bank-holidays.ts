import { daysAfter, type PlainDate, plainDateOf, weekdayOf, yearOf } from "./plain-date.ts";

/**
 * True for a bank holiday in England and Wales: those of the Banking and Financial Dealings Act 1971; New
 * Year's Day and the first Monday in May, which are proclaimed each year; and the days proclaimed once
 * (https://www.gov.uk/bank-holidays).
 */
export function isBankHoliday(date: PlainDate): boolean {
  const year = yearOf(date);
  const known = years.get(year) ?? new Set(bankHolidays(year));
  years.set(year, known);
  return known.has(date);
}

const years = new Map<number, ReadonlySet<PlainDate>>();

function bankHolidays(year: number): PlainDate[] {
  const easter = easterSunday(year);
  const newYear = dayOf(year, 1, 1);
  const regular = [
    weekdayOf(newYear) % 6 === 0 ? nextMonday(newYear) : newYear,
    daysAfter(easter, -2),
    daysAfter(easter, 1),
    nextMonday(dayOf(year, 4, 30)),
    nextMonday(dayOf(year, 5, 24)),
    nextMonday(dayOf(year, 8, 24)),
    ...christmas(year),
  ];
  return regular
    .map((date) => moved.get(date) ?? date)
    .concat(proclaimed.filter((date) => yearOf(date) === year));
}

/** Christmas Day and Boxing Day; if one falls on a weekend, a working day replaces it. */
function christmas(year: number): PlainDate[] {
  const day = dayOf(year, 12, 25);
  const boxing = dayOf(year, 12, 26);
  switch (weekdayOf(day)) {
    case 5:
      return [day, dayOf(year, 12, 28)];
    case 6:
      return [dayOf(year, 12, 27), dayOf(year, 12, 28)];
    case 0:
      return [boxing, dayOf(year, 12, 27)];
    default:
      return [day, boxing];
  }
}

/** The Monday after a day. */
const nextMonday = (date: PlainDate) => daysAfter(date, (8 - weekdayOf(date)) % 7 || 7);

/** The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - f + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function dayOf(year: number, month: number, day: number): PlainDate {
  const date = plainDateOf(year, month, day);
  if (!date) throw new RangeError(`There is no day ${year}-${month}-${day}`);
  return date;
}

const days = (pairs: readonly (readonly [string, string])[]) =>
  new Map(pairs as readonly (readonly [PlainDate, PlainDate])[]);

/** Days that were moved by proclamation. */
const moved = days([
  ["1995-05-01", "1995-05-08"],
  ["2002-05-27", "2002-06-04"],
  ["2012-05-28", "2012-06-04"],
  ["2020-05-04", "2020-05-08"],
  ["2022-05-30", "2022-06-02"],
]);

/** Days that were proclaimed once. */
const proclaimed = [
  "1999-12-31",
  "2002-06-03",
  "2011-04-29",
  "2012-06-05",
  "2022-06-03",
  "2022-09-19",
  "2023-05-08",
] as readonly string[] as readonly PlainDate[];
