import type { PlainDate } from "../model/time/plain-date.ts";

/** A line of a calendar: its name with any parameters, and its value as written. */
export type CalendarLine = readonly [name: string, value: string];

/** A calendar's file: each line ends in CRLF, and none is longer than 75 octets (RFC 5545, 3.1). */
export const calendarText = (lines: readonly CalendarLine[]): string =>
  lines.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join("");

/** Words as a TEXT value (RFC 5545, 3.3.11): line ends become "\n", and control characters are dropped. */
export function calendarWords(text: string): string {
  const line = text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n?|\n/g, "\\n");
  if (isPlain(line)) return line;
  return line
    .replace(/\p{Control}/gu, (mark) => (mark === "\t" ? mark : ""))
    .replace(/\p{Surrogate}/gu, "\uFFFD");
}

/** Most text is ASCII and needs no further work. */
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/** A day as a DATE value: "20150105". */
export const calendarDate = (date: PlainDate): string => date.replaceAll("-", "");

/** The start of a day in UTC as a DATE-TIME value: "20150105T000000Z". */
export const calendarMidnight = (date: PlainDate): string => `${calendarDate(date)}T000000Z`;

/** An instant in ISO 8601 (UTC) as a DATE-TIME value: "20150105T183000Z". */
export const calendarTime = (instant: string): string => instant.replace(/[-:]|\.\d+/g, "");

/** The most octets in a line, without its end. The space that begins a continuation line counts. */
const longest = 75;

const pieces = new RegExp(`.{1,${longest - 1}}`, "g");

/** Breaks a line only between characters, never within one. */
function folded(line: string): string {
  if (line.length * 3 <= longest) return line;
  if (isPlain(line)) {
    return line.slice(0, longest) + line.slice(longest).replace(pieces, "\r\n $&");
  }
  let text = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > longest) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
