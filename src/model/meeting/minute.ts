import { inlineText } from "../report/body/plain-text.ts";
import type { Section } from "../report/body/section.ts";

/** A minute: the record under one heading of a meeting's minutes. */
export interface Minute {
  /** As printed: "84.", "EUR12"; null if it has none. */
  readonly number: string | null;
  /** Its anchor in the page of the minutes: "minute-84", "minute-eur12". */
  readonly anchor: string;
  /** The heading without its number. */
  readonly title: string;
  /** The agenda items that it says it covers: "(Item 5)", "(Agenda Items 6 and 7)". */
  readonly items: readonly string[];
  /** The registered decisions that it names, "24/00108". */
  readonly decisions: readonly string[];
  /** Its text, with the number removed from the heading. */
  readonly section: Section;
}

/** A minute's number at the start of its heading: "84. Apologies", "EUR12 MINUTES", "ES 24", "CAB.15/24". */
export function minuteNumber(heading: string): { number: string; rest: string } | null {
  const match =
    /^(?:Minute\s+(?:No\.?\s*)?)?((?:\p{Lu}{1,6}[ .]?)?\d{1,4}(?:\/\d{1,4})?[.:)]?)\s+(?=\p{L}|\d\d\/\d{4}|["'“‘(*])/u.exec(
      heading,
    );
  const number = match?.[1];
  return match && number ? { number, rest: heading.slice(match[0].length) } : null;
}

/** A minute's number as part of an address: "EUR 12." → "eur12", "27/14" → "27-14". */
export const minuteKey = (number: string): string =>
  number
    .toLowerCase()
    .replace(/[\s.:)]+/g, "")
    .replace(/\//g, "-");

/** The agenda items named at the start of a text: "(Item 5)", "(Agenda Items 6 and 7(a))". */
export function itemsNamed(words: string): readonly string[] {
  const line = words.split("\n", 1)[0] ?? "";
  const list = /^\(?\s*(?:agenda\s+)?items?\s*(?:nos?\.?\s*|numbers?\s*)?(.*)$/i.exec(line)?.[1];
  return list?.match(/\d{1,3}(?:\.\d{1,2})?(?:\s?\([a-z]\)|[a-z]\b)?/g) ?? [];
}

/** The numbers of registered decisions in a text, each a year and a serial number: "24/00108". */
export const decisionsNamed = (words: string): readonly string[] => [
  ...new Set(words.match(/(?<![\d/])\d{2}\/\d{4,6}(?![\d/])/g) ?? []),
];

/** A minute's heading as it is cited: "84. Apologies". */
export const minuteHeading = ({ number, title }: Minute): string =>
  number === null ? title : `${number} ${title}`;

/** A section's heading with its number, as printed. */
export const printedHeading = ({ number, heading }: Section): string =>
  number === null ? inlineText(heading) : `${number} ${inlineText(heading)}`;
