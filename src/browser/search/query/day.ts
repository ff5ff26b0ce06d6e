import { monthOf, months } from "./time.ts";
import type { Understood } from "./understood.ts";

/** The day that a query names: "5 January 2015", "5th Jan 2015", "5/1/2015", "2015-01-05", "meeting of 5 January 2015". */
export function dayNamed(text: string): Understood | null {
  for (const [form, parts] of forms) {
    const match = new RegExp(
      String.raw`(?<of>\bmeetings? (?:held )?(?:of|on) )?(?:\bon )?${form}`,
      "i",
    ).exec(text);
    if (!match?.groups) continue;
    const { of, ...said } = match.groups;
    const [year, month, date] = parts({ d: "", m: "", y: "", ...said });
    const day = dayOf(year, month, date);
    if (day) return { kind: "day", text: match[0], day, ...spanOf(day, of !== undefined) };
  }
  return null;
}

/** A day as something sought: its quarter means nothing, but a text may name it, unless the meeting is meant. */
function spanOf(day: string, isMeeting: boolean) {
  const [year = "", month = "", date = ""] = day.split("-");
  const words = isMeeting ? [] : [[String(Number(date)), months[Number(month) - 1] ?? "", year]];
  return { from: day, to: day, quarters: [], words };
}

/** Every day from one to another, both included. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  const end = Date.parse(`${last}T00:00Z`);
  for (let at = Date.parse(`${first}T00:00Z`); at <= end; at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** `2015-01-05` → "5 January 2015" */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  const name = months[(month ?? 1) - 1] ?? "";
  return `${date} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}

/** The reader's own date, `YYYY-MM-DD`. */
export const today = (): string => {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

interface Parts {
  readonly d: string;
  readonly m: string;
  readonly y: string;
}

const name =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const date = String.raw`(?<d>\d{1,2})(?:st|nd|rd|th)?`;

const forms: readonly (readonly [string, (said: Parts) => readonly [string, number, string]])[] = [
  [
    String.raw`\b${date}(?: of)? (?<m>${name}),? (?<y>\d{4})\b`,
    ({ d, m, y }) => [y, monthOf(m), d],
  ],
  [String.raw`\b(?<m>${name}) ${date},? (?<y>\d{4})\b`, ({ d, m, y }) => [y, monthOf(m), d]],
  [
    String.raw`\b(?<d>\d{1,2})[/.](?<m>\d{1,2})[/.](?<y>\d{4})\b`,
    ({ d, m, y }) => [y, Number(m), d],
  ],
  [String.raw`\b(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})\b`, ({ d, m, y }) => [y, Number(m), d]],
];

/** Null if there is no such day. */
function dayOf(year: string, month: number, date: string): string | null {
  const text = `${year}-${String(month).padStart(2, "0")}-${date.padStart(2, "0")}`;
  const at = Date.parse(`${text}T00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text ? null : text;
}
