import type { Filed, WithdrawnNotice } from "../model/report/report.ts";
import { memoised } from "../text/memoised.ts";

/** What lists show: reports and exempt notices. A withdrawn report appears only at its own address. */
export type Listed = Exclude<Filed, WithdrawnNotice>;

/** Newest meeting first; within a meeting by agenda item, then by file name. */
export function newestFirst(one: Filed, other: Filed): number {
  return compare(other.date, one.date) || withinMeeting(one, other);
}

/** By board, agenda item as councils count (2 before 10, items without a number last), and name. */
export function withinMeeting(one: Filed, other: Filed): number {
  return (
    compare(one.board.entry.id, other.board.entry.id) ||
    compareItems(one.item, other.item) ||
    compare(one.slug, other.slug)
  );
}

/** By UTF-16 code unit, which is the same on every machine. */
export const compare = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;

/** Sorts agenda items as councils count them: 2 before 10, 7(a) before 7(b), none last. */
export function compareItems(one: string | null, other: string | null): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  const [these, those] = [parts(one), parts(other)];
  for (let at = 0; at < Math.max(these.length, those.length); at += 1) {
    const [left, right] = [these[at] ?? "", those[at] ?? ""];
    const order = Number(left) - Number(right) || compare(left, right);
    if (order !== 0 && left !== right) return order;
  }
  return 0;
}

/** "12.2" → "12", ".", "2". Memoised, because the same items are compared over and over. */
const parts = memoised((item: string) => item.split(/(\d+)/).filter((part) => part !== ""));
