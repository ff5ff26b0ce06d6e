import { datesIn } from "../../../model/time/date-in-words.ts";

/** True for words that are only a body's name: "CABINET", "Planning Sub-Committee A". */
export const isBodyName = (text: string): boolean => isBodyFor(text.trim()) || isPlainBody(text);

const bodyFor =
  /^(?:\p{Lu}[\p{L}’'-]* |& |and ){0,4}(?:committee|board|panel|commission|forum) (?:for|on) (?:the )?\p{Lu}[\p{L}’'-]*(?:,? (?:(?:and|&|of) )?\p{Lu}[\p{L}’'-]*){0,6}$/u;

/** True for a body with what it is for after its kind: "Joint Committee for Growth and Roads". */
const isBodyFor = (text: string) =>
  text.length <= 90 &&
  bodyFor.test(
    text.replace(/\b(?:committee|board|panel|commission|forum|for|on|and|of|the)\b/gi, (word) =>
      word.toLowerCase(),
    ),
  ) &&
  datesIn(text).length === 0;

const isPlainBody = (text: string): boolean =>
  text.length <= 90 &&
  /^(?:the )?(?:cabinet|executive|full council|council|county council|(?:\p{Lu}[\p{L} ,&'’()-]* )?(?:(?:sub-?)?committee|board|panel|cabinet|forum|commission)(?: \p{Lu})?)$/iu.test(
    text.trim(),
  ) &&
  !/^report\b|\bof the\b|^(?:(?:sub-?)?committee|board|panel|forum|commission)$/i.test(text.trim());

const weekday =
  "(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|dydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)";
const clock = String.raw`\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m\.?\b\.?|y\.?[bp]\.?|noon|hours|hrs)|\d{1,2}[.:]\d{2}(?: ?hrs)?|noon|midday`;

/** True for words that are only a day, with its weekday or a time at most. */
export function isOnlyDate(text: string): boolean {
  const words = withoutRaised(text);
  const [date] = datesIn(words);
  return date !== undefined && aroundDate(words.slice(0, date.start), words.slice(date.end)) === "";
}

/** True for a body and the day of its meeting: "Planning Committee, 5 June 2012". */
export function isBodyWithDay(text: string): boolean {
  const words = withoutRaised(text);
  const [date] = datesIn(words);
  return (
    date !== undefined &&
    isBodyName(aroundDate(words.slice(0, date.start), "")) &&
    aroundDate("", words.slice(date.end)) === ""
  );
}

/** True for a time of day: "10.00 am", "Time: 18:30", "at 2pm". */
export const isTime = (text: string): boolean =>
  new RegExp(String.raw`^(?:time:?\s*|at\s+|from\s+)?(?:${clock})$`, "i").test(text.trim());

/** What is printed around a date apart from its weekday and time. */
export function aroundDate(before: string, after: string): string {
  const bare = (words: string) =>
    words
      .replace(new RegExp(String.raw`\b(?:${weekday})\b\.?`, "gi"), " ")
      .replace(
        new RegExp(String.raw`(?:\b(?:at|from|commencing(?: at)?)\s+)?(?<!\d)(?:${clock})`, "gi"),
        " ",
      )
      .replace(/^[\s,;:()@–—-]+|(?<![\s,;:()@–—-])[\s,;:()@–—-]+$/g, "");
  return [bare(before), bare(after)].filter((words) => words !== "").join(" ");
}

/** Joins a day and its superscript ending, "9 th January": "9th January". */
export const withoutRaised = (text: string): string =>
  text
    .replace(/\b(\d{1,2}) ?(st|nd|rd|th)\b/gi, "$1$2")
    .replace(/(?<=\d)(st|nd|rd|th)(?=\p{Lu})/giu, "$1 ");
