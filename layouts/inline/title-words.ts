import { monthPattern } from "../../src/model/time/date-in-words.ts";
import { type Child, html } from "../html.ts";

/** A period, day or month: "Quarter 3 2025/26", "Quarters 3 and 4 of 2024/25", "11 June 2018", "April 2024". */
const time = new RegExp(
  String.raw`\b(?:quarters?|q) ?\w+(?: (?:and|to|&) \w+)?(?: of)? \d{4}[/-]\d{2,4}\b|\b(?:\d{1,2} )?(?:${monthPattern}) \d{4}\b`,
  "gi",
);

/** The words of a title or a line as they are. A time in them is kept on one line. */
export function titleWords(words: string): Child[] {
  const parts: Child[] = [];
  let at = 0;
  for (const { index, 0: found } of words.matchAll(time)) {
    parts.push(words.slice(at, index), html`<span class="period">${found}</span>`);
    at = index + found.length;
  }
  return [...parts, words.slice(at)];
}
