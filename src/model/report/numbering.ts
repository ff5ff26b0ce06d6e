import { remembered } from "../../text/memoised.ts";

/** A number at the head of a line, as printed, and the words after it. */
export interface Numbered {
  readonly number: string;
  readonly rest: string;
}

/**
 * The parts of a decimal number: "3.10" → [3, 10], "1.0" → [1], "7." → [7].
 * A last part of nought is a section's ".0".
 */
export const numberParts = remembered((number: string): readonly number[] => {
  const parts = number.replace(/\.$/, "").split(".").map(Number);
  return parts.length > 1 && parts.at(-1) === 0 ? parts.slice(0, -1) : parts;
});

/** "1.0" → "1", "3.10" → "3.10", "7." → "7": the number's address in the page. */
export const numberAnchor = remembered((number: string): string => numberParts(number).join("."));

/** A section's number at the head of its heading: "1.0 PURPOSE", "3. Background", "4 Costs". */
export function sectionNumber(text: string): Numbered | null {
  return numbered(/^(\d{1,2}(?:\.0)?\.?)\s+(?=\S)/.exec(text), text);
}

/** A paragraph's decimal number at the head of its words: "1.1 To consider", "3.4.2 The". */
export function paragraphNumber(text: string): Numbered | null {
  return numbered(/^(\d{1,2}(?:\.\d{1,3}){1,3}\.?)(?:\s+(?=\S)|$)/.exec(text), text);
}

/** The words after the number are cut off, so that no expression reads them through. */
const numbered = (match: RegExpExecArray | null, text: string): Numbered | null =>
  match ? { number: match[1] ?? "", rest: text.slice(match[0].length) } : null;

/**
 * True where the words after a number show that it counts something and numbers nothing:
 * "1.5 million pounds", "2.4% of calls".
 */
export function isMeasure(rest: string): boolean {
  return /^(%|per cent\b|percent\b|percentage\b|times\b|(milli|billi|trilli)on\b|thousand\b|m\b|k\b|bn\b|km\b|miles?\b|met(re|er)s?\b|hectares?\b|acres?\b|tonnes?\b|kg\b|hours?\b|days?\b|weeks?\b|months?\b|years?\b|fte\b|wte\b|(full|whole)[- ]time\b|points?\b|[ap]\.?m\b)/.test(
    rest,
  );
}

/** How a paragraph's number stands to the one before it. */
export type Succession = "next" | "repeat" | "gap" | "backwards" | "elsewhere";

/**
 * How a decimal number follows: `before` is the number of the paragraph before it in the section,
 * null for the first, and `section` the section's own number, null where it has none.
 * "elsewhere" is a number of another section: 2.1 in section 1.
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
 * True for a decimal number that cannot open a run of its own after the straight number `last`: "7.1"
 * after 6, or "3.12"; "6.1" after 6 can.
 */
export function strays(number: string, last: number): boolean {
  const [first = 0, ...rest] = numberParts(number);
  return first > last || rest.some((part) => part !== 1);
}

/** A family of marks at the head of the items of a list. */
export type MarkerStyle = "number" | "letter" | "roman";

/** A mark at the head of an item of a list: "1)", "(1)", "a)", "a.", "(b)", "(iv)"; "(b)by" lacks the space after it. */
export interface Marker extends Numbered {
  /** The places the mark may hold in its list, by the style that would put it there. */
  readonly places: ReadonlyMap<MarkerStyle, number>;
  /** What stands before and after the number: "()" or ")". */
  readonly brackets: string;
}

/** The mark at the head of an item's words, or null where there is none. */
export function itemMarker(text: string): Marker | null {
  const match =
    /^(\(?)(\d{1,3}|[a-z]|[ivx]{1,5})(\))(?:(?:\s+|(?<=^\(\w+\))(?=\p{L}))(\S.*))?$/isu.exec(
      text,
    ) ?? /^()([a-z]|[ivx]{1,5})(\.)\s+(\S.*)$/su.exec(text);
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

/** The style in which a mark opens a list, (1), (a) or (i), or null where it does not. */
export function opensList(marker: Marker): MarkerStyle | null {
  return [...marker.places].find(([, place]) => place === 1)?.[0] ?? null;
}

/** True where a mark is the one after `place` in a list of that style. */
export const followsInList = (marker: Marker, style: MarkerStyle, place: number): boolean =>
  marker.places.get(style) === place + 1;

const romans =
  "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv".split(
    " ",
  );
