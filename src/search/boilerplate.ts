import { paragraphText } from "../model/report/body/plain-text.ts";
import type { Paragraph } from "../model/report/body/section.ts";

/** In how many reports a paragraph must appear to count as boilerplate. */
const many = 5;

/** Returns a test, by key, of whether a paragraph's words, without digits, appear in many of the reports. */
export function boilerplateIn(reports: Iterable<Iterable<number>>): (key: number) => boolean {
  const held = new Map<number, number>();
  for (const keys of reports)
    for (const key of new Set(keys)) held.set(key, (held.get(key) ?? 0) + 1);
  return (key) => key !== 0 && (held.get(key) ?? 0) >= many;
}

/** A number for a paragraph's words without digits, so that it stays the same if only the quarter changes. */
export function boilerplateKey(paragraph: Paragraph): number {
  const text = paragraphText(paragraph);
  // Two hashes of 26 bits, which together fit exactly into a number (FNV-1a, with two starting values).
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter < 0x41) continue;
    one = Math.imul(one ^ letter, 0x01000193);
    other = Math.imul(other ^ letter, 0x85ebca6b);
  }
  return (one >>> 6) * 2 ** 26 + (other >>> 6);
}
