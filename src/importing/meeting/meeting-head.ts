import { datesIn } from "../../model/time/date-in-words.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import { isBodyName } from "../header/values/bodies-and-days.ts";
import { isBlank, plain, type RawLine } from "../source/raw-report.ts";
import { type HeadField, headLabels } from "./head-labels.ts";
import { kindOf } from "./paper-kind.ts";
import { chairOf, peopleNamed } from "./people-named.ts";

/** What the head of a meeting's paper says of the meeting; what it does not say for certain is null or empty. */
export interface MeetingHead {
  readonly board: string | null;
  readonly date: PlainDate | null;
  /** "18:30" */
  readonly time: string | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly present: readonly string[];
  readonly apologies: readonly string[];
  readonly inAttendance: readonly string[];
  readonly contact: string | null;
  /** True if it says that the meeting was cancelled. */
  readonly isCancelled: boolean;
  /** Lists of names that could not be separated with certainty, as front matter calls them. */
  readonly unread: readonly string[];
}

const kinds = "(?:(?:ordinary|special|extra-?ordinary|annual|virtual|remote) )?";
const heldAt = new RegExp(
  `\\b(?:minutes (?:of|for) (?:an? |the )?${kinds}(?:meeting of )?|at (?:an?|the) ${kinds}meeting of )(?:the )?(?!meeting\\b)(?<board>.{3,120}?)(?: meeting)?,? (?:which was )?(?:held )?(?:at|in|on)\\b(?<rest>.{0,300})`,
  "is",
);

/** A council that meets as a whole; at the head of any other paper its name says only whose paper it is. */
const council = /^(?:[\p{L} '’&-]{2,60} )?council$/iu;

/** Reads the head of an agenda or of minutes; `isKnown` says whether a register holds a body's name. */
export function meetingHead(
  lines: readonly RawLine[],
  isKnown: (board: string) => boolean,
): MeetingHead {
  const printed = lines.filter((line) => !isBlank(line));
  const words = printed.map(({ text, table }) =>
    plain(table?.flat().join("  ") ?? text)
      .trim()
      .replace(/\s+/g, " "),
  );
  const text = words.join(" ");
  const labels = headLabels(lines);
  const joined = (field: HeadField, by = " ") => labels.get(field)?.flat().join(by).trim() || null;
  const held = heldAt.exec(text);
  const body = held?.groups?.["board"]?.trim() ?? "";
  const heldBy = isBodyName(body) || council.test(body) || isKnown(body) ? body : null;
  const own = kindOf(lines) === "minutes" ? recordedIn(words) : "";
  const date = datesIn(joined("date") ?? "")[0] ?? datesIn(own)[0] ?? datesIn(text)[0];
  const unread: string[] = [];
  const people = (field: "present" | "apologies" | "inAttendance", name: string) => {
    const found = (labels.get(field) ?? []).map(peopleNamed);
    if (found.includes(null)) unread.push(name);
    return found.includes(null) ? [] : found.flatMap((names) => names ?? []);
  };
  const present = people("present", "present");
  return {
    board: heldBy ?? joined("board") ?? boardAmong(words, isKnown),
    date: date?.date ?? null,
    time: timeIn(joined("time") ?? own) ?? timeIn(text),
    place: joined("place", ", ") ?? placeIn(held?.groups?.["rest"] ?? ""),
    chair: joined("chair") ?? chairOf(present),
    present,
    apologies: people("apologies", "apologies"),
    inAttendance: people("inAttendance", "in_attendance"),
    contact: labels.get("contact")?.flat()[0] ?? null,
    isCancelled: words.some((line) =>
      /^(?:this )?(?:meeting (?:is |has been |was )?)?cancelled\b/i.test(line),
    ),
    unread,
  };
}

/** What follows "Minutes of the meeting held": the day of the next meeting may be printed above it. */
function recordedIn(words: readonly string[]): string {
  const at = words.findIndex((line) =>
    /^(?:draft )?minutes of\b|^(?:present|apologies)\b/i.test(line),
  );
  const title = words.slice(at, at + 3).join(" ");
  return at === -1
    ? ""
    : (/^[^.:]{0,160}\bmeeting\b[^.:]{0,160}?\bheld\b(.*)$/i.exec(title)?.[1] ?? "");
}

/** A line that is the name of a body that is known, else the only name of a body; null if it is not certain. */
function boardAmong(words: readonly string[], isKnown: (board: string) => boolean): string | null {
  const lines = words
    .slice(0, 12)
    .map((line) => line.replace(/^(?:minutes of )?(?:(?:an? |the )?meeting of )?(?:the )?/i, ""));
  const known = lines.find(isKnown);
  if (known !== undefined) return known;
  const named = lines.filter(
    (line, place) => isBodyName(line) && isSetAsName(line) && !goesOn.test(lines[place - 1] ?? ""),
  );
  const [first, ...others] = named;
  return others.every((each) => each.toLowerCase() === first?.toLowerCase())
    ? (first ?? null)
    : null;
}

const small = "and|of|for|the|on|in";
const opensSmall = new RegExp(`^(?:(?!the)(?:${small}))\\b`, "i");
const isSmall = new RegExp(`^(?:${small})$`);

/** True where each word but the small ones has a capital, and the first is none of those: a line of prose has not. */
const isSetAsName = (line: string) =>
  !opensSmall.test(line) &&
  line.split(/[ ’'-]+/).every((word) => /^(?:\p{Lu}|&|\W)|^s$/u.test(word) || isSmall.test(word));

/** A line whose words go on in the next: "Environment, Policy and". */
const goesOn = new RegExp(`(?:[,&–-]|\\b(?:${small}))$`, "i");

/** "10.00 am", "6.30pm", "18:30", "13:30pm" → "10:00", "18:30"; null if no time is printed. */
function timeIn(text: string): string | null {
  const span =
    /(?<![\d/.])\d{1,2}[.:]\d{2} ?(?<half>[ap]\.?m\.?)? ?(?:-|–|to) ?\d{1,2}[.:]\d{2}/i.exec(text);
  // Which half of the day "10.00 – 12.20 pm" begins in is not certain.
  if (
    span &&
    span.groups?.["half"] === undefined &&
    /^ ?[ap]\.?m/i.test(text.slice(span.index + span[0].length))
  )
    return null;
  const match =
    /(?<![\d/.])(\d{1,2})[.:](\d{2})\s?([ap])\.?m\b|(?<![\d/.])(\d{1,2})\s?([ap])\.?m\b|(?<![\d/.])([01]?\d|2[0-3]):(\d{2})(?!\d)/i.exec(
      text,
    );
  if (!match) return null;
  const hour = Number(match[1] ?? match[4] ?? match[6]);
  const minutes = match[2] ?? match[7] ?? "00";
  const isAfternoon = /p/i.test(match[3] ?? match[5] ?? "");
  const isMorning = /a/i.test(match[3] ?? match[5] ?? "");
  const clock = isAfternoon && hour < 12 ? hour + 12 : isMorning && hour === 12 ? 0 : hour;
  return clock < 24 && Number(minutes) < 60 ? `${String(clock).padStart(2, "0")}:${minutes}` : null;
}

/** "the Council Chamber, Town Hall on Thursday, 30 January 2025" → "Council Chamber, Town Hall". */
function placeIn(rest: string): string | null {
  const before = /^\s+(?:the )?(.{5,150}?),? (?:on|at) (?:\w+day\b|\d)/i.exec(rest)?.[1];
  return before === undefined || datesIn(before).length > 0 || /^\w+day\b|^\d/i.test(before)
    ? null
    : before.trim();
}
