import type { Numbered } from "./numbering.ts";

/**
 * A number without a dot at the start of a sentence, "7   The council". It numbers a paragraph only in a
 * report whose paragraphs are numbered so. Years, dates, addresses and counts such as "12 new homes" are
 * not paragraph numbers.
 */
export function bareNumber(text: string): Numbered | null {
  const match = /^([1-9]\d{0,2})\s+(["“‘'([]?\p{Lu}.*)$/su.exec(text);
  if (!match) return null;
  const [, number = "", rest = ""] = match;
  return month.test(rest) || address.test(rest) ? null : { number, rest };
}

/**
 * A number without a dot that is exactly the next one. It may also stand alone, or before figures or a
 * list's first mark: "47 5 submissions", "2 1) Subject to", "48". "41 - 72 Mill Walk" is an address.
 */
export function nextBareNumber(text: string, before: number): Numbered | null {
  const match = /^([1-9]\d{0,2})(?:\s+(\S.*))?$/s.exec(text);
  if (!match || Number(match[1]) !== before + 1) return null;
  const [, number = "", rest = ""] = match;
  const isOpening =
    rest === "" || /^(?:\(?\w{1,4}\)\s|[^\p{L}\p{N}\p{Pd}\s]\s|£?\d[\d,.]*%?\s+\p{L})/u.test(rest);
  return isOpening ? { number, rest } : bareNumber(text);
}

/** True if a report's paragraphs start with the numbers 1, 2 and 3 without a dot, in that order. */
export function runsBare(heads: Iterable<string>): boolean {
  let last = 0;
  for (const head of heads) {
    if (last === 0 ? bareNumber(head)?.number === "1" : nextBareNumber(head, last)) last += 1;
    if (last === 3) return true;
  }
  return false;
}

const month =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b,?\s+\d{2,4}\b/;
const address =
  /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,4}(?:Street|Road|Avenue|Lane|Close|Drive|Way|Court|Place|Square|Gardens?|Grove|Terrace|Crescent|Row|Hill|Parade|Mews|Walk|Green|House)(?:$|,|\s+\p{Lu}{1,2}\d)/u;
