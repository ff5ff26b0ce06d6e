import type { PlacedWord } from "../../../text/grammar-words.ts";
import { isSeason } from "./time.ts";
import type { DaySpan, Understood } from "./understood.ts";
import { type Sought, type Way, wayOf } from "./way.ts";

/** The weights of times in a text, relative to the whole time as it was typed. */
const weights = { season: 0.4, yearless: 0.7, end: 0.6, quarter: 0.9 };

/** A day or another time, which a report is of, covers or names. */
export const soughtTime = ({ text, ...span }: DaySpan & { readonly text: string }): Sought => ({
  typed: text,
  ways: span.words.flatMap((words) => [
    // One end of a period is not the period.
    wayOf(words.map(plainly), span.words.length === 1 ? 1 : weights.end),
    // A winter has two years, and a report on it may be of either: its own word counts a little.
    ...(isSeason(words[0] ?? "")
      ? [wayOf(words.slice(0, 1).map(plainly), weights.season)]
      : span.words.length === 1 && hasMonth(words)
        ? [yearless(words, span)]
        : []),
  ]),
  span,
});

/** True for a month or a day, and not for a year. */
const hasMonth = (words: readonly string[]) => /\p{L}/u.test(words.at(-2) ?? "");

/** A day or month without its year, as reports name those of their own time: "before 12 May". */
const yearless = (words: readonly string[], { from, to }: DaySpan): Way => ({
  ...wayOf(words.slice(0, -1).map(plainly), weights.yearless),
  meets: { from: moved(from, -2), to: moved(to, 9) },
});

/** A day some months earlier or later, as `20150105`. */
function moved(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, date))
    .toISOString()
    .slice(0, 10)
    .replaceAll("-", "");
}

/** Quarters, which a report covers or its text names; a meeting's day says nothing of what it covers. */
export function soughtQuarters({
  text,
  quarters,
}: Understood & { readonly kind: "quarters" }): Sought {
  const ways = quarters.flatMap((quarter) => {
    const [year = "", , digit = ""] = quarter.split(/-q?/);
    const names = [
      ["quarter", digit],
      [`q${digit}`],
      [ordinals[Number(digit) - 1] ?? "", "quarter"],
    ];
    return names.map((name) => ({
      ...wayOf([...name, year].map(plainly), weights.quarter),
      isNear: true,
    }));
  });
  return { typed: text, ways, span: { from: "", to: "", quarters } };
}

const ordinals = ["first", "second", "third", "fourth"];

const plainly = (word: string): PlacedWord => ({
  word: word === "may" ? "May" : word,
  isSlight: false,
});
