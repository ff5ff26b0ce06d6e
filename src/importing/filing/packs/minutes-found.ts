import { datesIn } from "../../../model/time/date-in-words.ts";
import { labelOf } from "../../header/labels/header-labels.ts";
import type { PrintedLine } from "./header-found.ts";

const title =
  /^(?:draft |unconfirmed )?(?:minutes(?: of (?:the )?(?:meeting|proceedings))?|(?:minutes|notes) of (?:the |a |an )?(?:.{0,80}\b(?:meeting|proceedings|committee|board|cabinet|council|panel)\b.*))$/i;
const attendance =
  /^(?:(?:members |councillors |also )?present(?:\s*[:–-]|$)|(?:attendees|in attendance)(?:\s*[:–-]|$)|attendance\s*:)/i;

/** In printed lines. */
const within = { top: 10, head: 30 } as const;

/**
 * The line on which minutes that begin at a line say who was present, below their title and the day; -1 if none
 * begin there.
 */
export function minutesHeadAt(lines: readonly PrintedLine[], at: number): number {
  if (!lines[at]?.cells.some((cell) => title.test(cell))) return -1;
  const head = lines.slice(at, at + within.head);
  const isDated = head.some(({ cells }) => cells.some((cell) => datesIn(cell).length > 0));
  const place = head.findIndex(({ cells }) => cells.some((cell) => attendance.test(cell)));
  return isDated && place !== -1 ? at + place : -1;
}

/** The same for minutes that begin within the first lines of a page, before any label of a report’s title. */
export function minutesHeadAtTop(lines: readonly PrintedLine[], top: number, end: number): number {
  for (let at = top; at < Math.min(end, top + within.top); at += 1) {
    const found = minutesHeadAt(lines, at);
    if (found !== -1) return found;
    if (lines[at]?.cells.some((cell) => labelOf(cell)?.field === "subject")) break;
  }
  return -1;
}
