import { memoised } from "../../../text/memoised.ts";

/** A number at the start of a line, as printed, and the words after it. */
export interface Numbered {
  readonly number: string;
  readonly rest: string;
}

/**
 * The parts of a decimal number: "3.10" → [3, 10], "1.0" → [1], "7." → [7]. A final zero is the ".0" of a
 * section and is dropped.
 */
export const numberParts = memoised((number: string): readonly number[] => {
  const parts = number.replace(/\.$/, "").split(".").map(Number);
  return parts.length > 1 && parts.at(-1) === 0 ? parts.slice(0, -1) : parts;
});

/** A number's anchor in the page: "1.0" → "1", "3.10" → "3.10", "7." → "7". */
export const numberAnchor = memoised((number: string): string => numberParts(number).join("."));

/** A section's number at the start of its heading: "1.0 PURPOSE", "3. Background", "4 Costs". */
export function sectionNumber(text: string): Numbered | null {
  return numbered(/^(\d{1,2}(?:\.0)?\.?)\s+(?=\S)/.exec(text), text);
}

/** A paragraph's decimal number at the start of its words: "1.1 To consider", "3.4.2 The". */
export function paragraphNumber(text: string): Numbered | null {
  return numbered(/^(\d{1,2}(?:\.\d{1,3}){1,3}\.?)(?:\s+(?=\S)|$)/.exec(text), text);
}

/** The pattern matches only the number, so that no expression scans the words after it. */
const numbered = (match: RegExpExecArray | null, text: string): Numbered | null =>
  match ? { number: match[1] ?? "", rest: text.slice(match[0].length) } : null;

/** True if the words after a number show that it is a quantity: "1.5 million pounds", "2.4% of calls". */
export function isMeasure(rest: string): boolean {
  return /^(%|per cent\b|percent\b|percentage\b|times\b|(milli|billi|trilli)on\b|thousand\b|m\b|k\b|bn\b|km\b|miles?\b|met(re|er)s?\b|hectares?\b|acres?\b|tonnes?\b|kg\b|hours?\b|days?\b|weeks?\b|months?\b|years?\b|fte\b|wte\b|(full|whole)[- ]time\b|points?\b|[ap]\.?m\b)/.test(
    rest,
  );
}

/** How a paragraph's number relates to the one before it. */
export type Succession = "next" | "repeat" | "gap" | "backwards" | "elsewhere";

/**
 * How a decimal number follows another. `before` is the number of the previous paragraph in the section,
 * null for the first; `section` is the section's own number, null if it has none. "elsewhere" is the number
 * of another section: 2.1 in section 1.
 */
export function succession(
  number: string,
  before: string | null,
  section: string | null,
): Succession {
  const parts = numberParts(number);
  const home = section === null ? null : numberParts(section);
  if (home?.some((part, level) => parts[level] !== part)) return "elsewhere";
  if (before === null) return isFirst(parts) ? "next" : "gap";
  return stepBetween(numberParts(before), parts);
}

function stepBetween(before: readonly number[], now: readonly number[]): Succession {
  const at = now.findIndex((part, level) => part !== before[level]);
  if (at === -1) return now.length === before.length ? "repeat" : "backwards";
  const step = (now[at] ?? 0) - (before[at] ?? 0);
  if (step < 0) return "backwards";
  return step === 1 && now.slice(at + 1).every((part) => part === 1) ? "next" : "gap";
}

const isFirst = (parts: readonly number[]) => parts.slice(1).every((part) => part === 1);

/**
 * True if a decimal number cannot start a new sequence after the plain number `last`: "7.1" or "3.12" after
 * 6. "6.1" after 6 can.
 */
export function strays(number: string, last: number): boolean {
  const [first = 0, ...rest] = numberParts(number);
  return first > last || rest.some((part) => part !== 1);
}

/** A style of list marks. */
export type MarkerStyle = "number" | "letter" | "roman";

/** A mark at the start of a list item: "1)", "(1)", "a)", "a.", "(b)", "(iv)", "R1."; "(b)by" lacks the space after it. */
export interface Marker extends Numbered {
  /** The positions that the mark can have in its list, by style. */
  readonly places: ReadonlyMap<MarkerStyle, number>;
  /** The brackets around the number: "()" or ")". */
  readonly brackets: string;
}

/** The mark at the start of an item's words, or null. */
export function itemMarker(text: string): Marker | null {
  const match =
    /^(\(?)(\d{1,3}|[a-z]|[ivx]{1,5})(\))(?:(?:\s+|(?<=^\(\w+\))(?=\p{L}))(\S.*))?$/isu.exec(
      text,
    ) ??
    /^()([a-z]|[ivx]{1,5})(\.)\s+(\S.*)$/su.exec(text) ??
    /^(R)(\d{1,2})([.:]?)\s+(\S.*)$/su.exec(text);
  if (!match) return null;
  const value = (match[2] ?? "").toLowerCase();
  const places = new Map<MarkerStyle, number>();
  if (/^\d+$/.test(value)) places.set("number", Number(value));
  if (/^[a-z]$/.test(value)) places.set("letter", value.charCodeAt(0) - 96);
  const roman = romans.indexOf(value) + 1;
  if (roman > 0) places.set("roman", roman);
  const [, before = "", mark = "", behind = "", rest = ""] = match;
  return { number: before + mark + behind, rest, places, brackets: before + behind };
}

/** Marks that are a list's only if the line above or below has the one next to it: "A. Note", "[1] note", "1 That". */
const listed = [
  /^(?<value>[A-Z])\.\s+/u,
  /^\[(?<value>\d{1,2})\]\s+/u,
  /^(?<value>\d{1,2})\s+(?=(?:That|To)\b)/u,
  /^Recommendation (?<value>\d{1,2})\s?[:–—-]\s+(?=That\b)/u,
];
const orderOf = (value: string) => (/\d/.test(value) ? Number(value) : value.charCodeAt(0) - 64);

/** A mark such as "A.", which without its neighbour may be an initial. */
export function listedMarker(text: string, neighbours: readonly string[]): Marker | null {
  for (const pattern of listed) {
    const match = pattern.exec(text);
    if (!match) continue;
    const place = orderOf(match.groups?.["value"] ?? "");
    const isListed = neighbours.some((each) => {
      const other = pattern.exec(each)?.groups?.["value"];
      return other !== undefined && Math.abs(orderOf(other) - place) === 1;
    });
    const number = match[0].trim();
    if (isListed)
      return {
        number,
        rest: text.slice(match[0].length),
        places: new Map([[/^[A-Z]\./.test(number) ? "letter" : "number", place]]),
        brackets: number.replace(/\d+|^[A-Z](?=\.)/, ""),
      };
  }
  return null;
}

/** The style in which a mark opens a list, (1), (a) or (i), or null if it does not. */
export function opensList(marker: Marker): MarkerStyle | null {
  return [...marker.places].find(([, place]) => place === 1)?.[0] ?? null;
}

/** True if a mark comes directly after `place` in a list of that style. */
export const followsInList = (marker: Marker, style: MarkerStyle, place: number): boolean =>
  marker.places.get(style) === place + 1;

const romans =
  "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv".split(
    " ",
  );
