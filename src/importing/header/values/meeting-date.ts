import { type DateInWords, datesIn, monthPattern } from "../../../model/time/date-in-words.ts";
import { longDate, type PlainDate, weekdayOf } from "../../../model/time/plain-date.ts";
import type { Changes } from "../../source/repairs.ts";
import { joined, type Words } from "../pairs/pair.ts";
import { aroundDate, isBodyName, isOnlyDate, withoutRaised } from "./bodies-and-days.ts";

/** A body and the day of its meeting; null for anything not stated. */
interface Meeting {
  readonly board: string | null;
  readonly date: PlainDate | null;
  /** The words of the date, as printed. */
  readonly printed: string | null;
}

/** The meeting for which a report was written, as its header states it. */
export interface Dated extends Meeting {
  /** Words of the board's and the date's values that are neither. */
  readonly over: { readonly board: readonly string[]; readonly date: readonly string[] };
  /** The value of the date's label if no day can be read from it. */
  readonly unread: string | null;
  /** The other meetings that the header names. */
  readonly others: readonly string[];
}

/** Reads the body and the day from the values of their labels. Of several meetings, the first counts. */
export function meetingOf(board: readonly Words[], date: readonly Words[]): Dated {
  const bodies = withoutEndings(board);
  const days = withoutEndings(date);
  const dated = days.filter(({ text }) => datesIn(text).length > 0);
  // Bodies and days in two columns, one meeting on each line.
  if (dated.length > 1 && bodies.length === dated.length) {
    const pairs = bodies.map(({ text }, index) => `${text}, ${dated[index]?.text}`);
    const first = dayIn(dated[0]?.text ?? "");
    return {
      ...first,
      board: bodyName(bodies[0]?.text ?? ""),
      over: { board: [], date: first.over },
      others: pairs.slice(1),
    };
  }
  const [first, ...others] = meetingsIn(bodies);
  const own = dayIn(days.map(({ text }) => text).join(" "));
  const isStated = first?.date !== null && first?.date !== undefined;
  const date_ = isStated ? first : own;
  const rival =
    isStated && own.date !== null && own.date !== first.date ? [longDate(own.date)] : [];
  return {
    board: first?.board ?? null,
    date: date_.date,
    printed: date_.printed,
    unread: isStated ? null : own.unread,
    over: { board: first?.over ?? [], date: own.over },
    others: [...others.map(shown), ...rival, ...(isStated ? [] : own.further)],
  };
}

const shown = ({ board, printed }: Meeting) =>
  [board, printed].filter((one) => one !== null).join(", ");

/** The bodies of a value, each with the date that follows its name. */
function meetingsIn(value: readonly Words[]): (Meeting & { over: readonly string[] })[] {
  const text = withoutRaised(joined(value) ?? "");
  const dates = datesIn(text);
  if (dates.length === 0 || dates.some((found) => isUnclear(text, found))) {
    return text === "" ? [] : [{ board: bodyName(text), date: null, printed: null, over: [] }];
  }
  return dates.map(({ date, start, end }, index) => {
    const before = text.slice(dates[index - 1]?.end ?? 0, start);
    const after = index === dates.length - 1 ? aroundDate("", text.slice(end)) : "";
    const named = bodyName(aroundDate(before, ""));
    const body = isBodyName(named.replace(/ on$/, "")) ? named.replace(/ on$/, "") : named;
    return {
      board: body === "" ? null : body,
      date,
      printed: text.slice(start, end),
      over: after === "" ? [] : [after],
    };
  });
}

function dayIn(
  value: string,
): Meeting & { over: string[]; unread: string | null; further: string[] } {
  const text = withoutRaised(value);
  const [found, ...further] = datesIn(text);
  const none = { board: null, date: null, printed: null, over: [], further: [] };
  if (!found || isUnclear(text, found)) return { ...none, unread: text === "" ? null : text };
  const around = aroundDate(text.slice(0, found.start), text.slice(found.end));
  return {
    board: null,
    date: found.date,
    printed: text.slice(found.start, found.end),
    unread: null,
    over: around === "" ? [] : [around],
    further: further.filter(({ date }) => date !== found.date).map(({ date }) => longDate(date)),
  };
}

/**
 * True for a day that follows another, "4 & 5 November 2025", or a weekday that it does not have: it is the
 * first day of no meeting, or a misprint.
 */
function isUnclear(text: string, { date, start }: DateInWords): boolean {
  const before = text.slice(0, start);
  const [, named] = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?[\s,]*(?:the )?$/i.exec(before) ?? [];
  if (named && weekdays.indexOf(named.toLowerCase()) !== weekdayOf(date)) return true;
  const bare = named ? before.replace(/(?<!\p{L})\p{L}+\.?[\s,]*(?:the )?$/u, "") : before;
  return new RegExp(
    String.raw`(?<![\d:./-])\b\d{1,2}(?:st|nd|rd|th)?(?: (?:${monthPattern}))?\s*(?:&|and|to|[/–-])\s*$`,
    "i",
  ).test(bare);
}

const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** A body's name without the words that introduce it: "Meeting of the Cabinet on". */
function bodyName(words: string): string {
  return (
    words
      .replace(
        /^(?:and |to )?(?:the )?(?:chair(?:man|person)?|mayor|leader|convenor),? (?:and|&) (?:members|councillors) of (?:the )?/i,
        "",
      )
      .replace(/^(?:and\s+|then\s+)?(?:(?:a |the )?meeting of (?:the )?|the (?=\p{Lu}))/iu, "")
      .replace(
        /(?<=\b(?:cabinet|council|committee|executive|board|panel)) (?:meeting|on|meeting (?:of|on))$/i,
        "",
      )
      // “Decision to be made on” leads to the day.
      .replace(
        /(?<=\S),? (?:(?:for |meeting |decision )*(?:is )?to be (?:held|made|taken|considered)|(?:for )?decision) on$/i,
        "",
      )
      .replace(/^[\s,;:&–—-]+|(?<![\s,;:&–—-])[\s,;:&–—-]+$/g, "")
  );
}

/** A line with only the superscript end of "15th" belongs to the day below it. */
const withoutEndings = (value: readonly Words[]) =>
  value.filter(({ text }) => !/^(?:st|nd|rd|th)$/i.test(text));

/** A day printed without a label below the body's name is the meeting's. */
export const holdsOnlyDay = ({ text }: Words): boolean => isOnlyDate(text);

/** Reports a missing day, a day printed in another form, and further meetings. */
export function noteMeeting(dated: Dated, line: number, changes: Changes) {
  if (dated.date === null) {
    const which =
      dated.unread === null ? "no date of the meeting" : `“${dated.unread}” for the date`;
    const message = `the header states ${which}; fill in “date” with the day of the meeting`;
    changes.find(line, "error", "missing-field", message);
  } else if (dated.printed !== longDate(dated.date)) {
    changes.repair(
      line,
      `the date printed as “${dated.printed}” was read as ${longDate(dated.date)}`,
    );
  }
  if (dated.others.length === 0) return;
  const message = `the header also names ${dated.others.join(" and ")}; this file is the first meeting’s`;
  changes.find(line, "warning", "two-meetings", message);
  changes.repair(line, message);
}
