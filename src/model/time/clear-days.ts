import { isBankHoliday } from "./bank-holidays.ts";
import { daysAfter, type PlainDate, weekdayOf } from "./plain-date.ts";

/**
 * Clear days between publication and a meeting. Neither of the two days counts, nor does a Saturday, a
 * Sunday, a bank holiday, or a day on which the council is closed (Local Government Act 1972 s.100B). Zero
 * if the report came on the day of the meeting or later. Counting stops at 30.
 */
export function clearDays(
  published: PlainDate,
  meeting: PlainDate,
  closed: readonly PlainDate[],
): number {
  let count = 0;
  for (let day = daysAfter(published, 1); day < meeting && count < 30; day = daysAfter(day, 1)) {
    const isWorkingDay = weekdayOf(day) % 6 !== 0 && !isBankHoliday(day) && !closed.includes(day);
    if (isWorkingDay) count += 1;
  }
  return count;
}
