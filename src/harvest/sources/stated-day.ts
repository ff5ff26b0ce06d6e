import { datesIn } from "../../model/time/date-in-words.ts";
import { type PlainDate, plainDate } from "../../model/time/plain-date.ts";

/**
 * A day in any form that a source writes it: "21/11/2025", "2025-11-21T18:00:00", "Friday, 21 November
 * 2025". Numbers are day first. Null for anything else, and for two days.
 */
export function statedDay(text: string): PlainDate | null {
  const own = text.trim();
  const iso = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(own)?.[1];
  if (iso !== undefined) return plainDate(iso);
  const days = new Set(datesIn(own).map(({ date }) => date));
  const [day, ...others] = days;
  return day !== undefined && others.length === 0 ? day : null;
}
