import { datesIn } from "../../model/time/date-in-words.ts";
import { longDate, type PlainDate } from "../../model/time/plain-date.ts";
import type { Changes } from "../source/repairs.ts";
import { isOnlyDate } from "./bodies-and-days.ts";
import { joined, type Words } from "./header-pairs.ts";

/** The day of the meeting that a header names, and what is left of the words it was read from. */
export interface Dated {
  readonly date: PlainDate | null;
  readonly board: readonly Words[];
  /** The words that the date was read from. */
  readonly printed: readonly string[];
  /** Words of the board's and the date's values that are neither. */
  readonly over: readonly Words[];
  /** What the date's label says where no day can be read from it. */
  readonly unread: string | null;
  /** Set where the header names meetings of two bodies. */
  readonly second: string | null;
}

/** The meeting's board and day: of two meetings the first; a day without a label under the board's name. */
export function meetingDate(board: readonly Words[], value: readonly Words[]): Dated {
  const dates = value.filter(({ text }) => datesIn(text).length > 0);
  if (dates.length > 1 && board.length === dates.length) {
    const read = readDate(dates.slice(0, 1));
    const others = [...board.slice(1), ...value.filter((one) => one !== dates[0])];
    const second = [...board.slice(1), ...dates.slice(1)].map(({ text }) => text).join(", ");
    return { ...read, board: board.slice(0, 1), over: [...read.over, ...others], second };
  }
  if (value.length > 0) return { ...readDate(value), board, second: null };
  const under = board.filter(({ text }, index) => index > 0 && isOnlyDate(text));
  return { ...readDate(under), board: board.filter((one) => !under.includes(one)), second: null };
}

function readDate(value: readonly Words[]): Omit<Dated, "board" | "second"> {
  const text = joined(value);
  const found = text === null ? undefined : datesIn(text)[0];
  const line = value[0]?.line ?? 1;
  if (text === null || !found) return { date: null, printed: [], over: [], unread: text };
  const before = text.slice(0, found.start).trim();
  const after = text.slice(found.end).trim();
  const weekday = /^(mon|tues|wednes|thurs|fri|satur|sun)day,?$/i.test(before) || before === "";
  const over = [weekday ? "" : before, after].filter((words) => words !== "");
  return {
    unread: null,
    date: found.date,
    printed: [weekday ? before : "", text.slice(found.start, found.end)],
    over: over.map((words) => ({ text: words, line })),
  };
}

/** Notes a day that is missing or printed in another form, and a second meeting. */
export function noteDate(dated: Dated, line: number, changes: Changes) {
  if (dated.date === null) {
    const which =
      dated.unread === null ? "no date of the meeting" : `“${dated.unread}” for the date`;
    const message = `the header states ${which}; fill in “date” with the day of the meeting`;
    changes.find(line, "error", "missing-field", message);
    return;
  }
  const printed = dated.printed.join(" ").trim();
  if (printed !== longDate(dated.date)) {
    changes.repair(line, `the date printed as “${printed}” was read as ${longDate(dated.date)}`);
  }
  if (dated.second !== null) {
    const message = `the header names a second meeting, ${dated.second}; this file is the first meeting’s`;
    changes.find(line, "warning", "two-meetings", message);
    changes.repair(line, message);
  }
}
