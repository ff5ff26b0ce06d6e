import type { FoundIn } from "../../../model/report/body/section-kind.ts";
import { bare } from "../../../text/grammar-words.ts";
import { nearness, type SoughtPlace } from "../finding/nearness.ts";
import { holds } from "../query/phrase.ts";
import { isFormOf, isInflected } from "../query/same-word.ts";

/** What is looked for, as far as it distinguishes paragraphs. */
export interface Wanted {
  /** The weight of each thing sought. */
  readonly worth: readonly number[];
  /** For each, whether it was typed as a sum: "£3". */
  readonly pounds: readonly boolean[];
  /** For each, how the whole sum is looked up if it was typed in thousands or more: "£4.2m". */
  readonly sums: readonly (string | null)[];
  readonly phrases: readonly string[];
  /** The kinds of section requested; empty for any. */
  readonly kinds: readonly string[];
  /** The paragraph requested by number. */
  readonly number: string | null;
  /** Which figure is asked for, if any: "how many …", "what does it cost". */
  readonly figure: "count" | "sum" | null;
  /** True if a decision is asked for: "did they agree …". */
  readonly isDecided: boolean;
}

/** A part of a report with an address: a paragraph, a recommendation, a table, a heading. */
export interface AddressedPart {
  /** What follows the report's address in its own. */
  readonly place: string;
  readonly kind: FoundIn;
  readonly number: string;
  readonly section: string;
  /** The position of its first word in the report. */
  readonly from: number;
  readonly text: string;
  readonly words: readonly string[];
}

/** The places where the word looked up is printed among a report's words, in the form typed or in another. */
export function printedPlaces(
  marked: readonly SoughtPlace[],
  printed: readonly string[],
  pounds: readonly boolean[],
): SoughtPlace[] {
  return marked.flatMap((place) => {
    const word = printed[place.at] ?? "";
    if (!isFormOf(place.word, word)) return [];
    const isOther =
      !isInflected(place.word, word) ||
      (pounds[place.sought] === true && /^\d/.test(place.word) && !word.includes("£"));
    return [isOther ? { ...place, weight: place.weight * otherForm } : place];
  });
}

/**
 * The places without the bare figures of a sum that are no money: the "4.2" of "£4.2m" counts where its paragraph
 * or its table's caption names pounds.
 */
export function moneyPlaces(
  places: readonly SoughtPlace[],
  parts: readonly AddressedPart[],
  { sums }: Wanted,
): SoughtPlace[] {
  return places.filter(({ at, sought, word }) => {
    const sum = sums[sought] ?? null;
    if (sum === null || word === sum || !/^\d/.test(word)) return true;
    const own = parts.findIndex(({ from, words }) => at >= from && at < from + words.length);
    const part = parts[own];
    if (!part || part.words[at - part.from]?.includes("%")) return false;
    const caption = isTable(part) ? (parts[own - 1]?.text ?? "") : "";
    return /£|[mb]illion/.test(caption + part.text);
  });
}

/** True for a part of the number that is asked for. */
export const isNumber = (number: string, wanted: string | null): boolean =>
  wanted !== null && number.replace(/\.$/, "") === wanted;

const isTable = ({ number, text }: AddressedPart) =>
  number.startsWith("Table ") || text.includes("\n");

/** The weight of another form of a word than the one that was typed: "occupation" for "occupational", "3" for "£3". */
const otherForm = 0.7;

/**
 * The parts in which something is found, best first; and how much of what is sought is `together` in the best
 * part and the report's subject, which is the first words.
 */
export function scoresOf(
  parts: readonly AddressedPart[],
  places: readonly SoughtPlace[],
  wanted: Wanted,
  subjectLength: number,
): { readonly scored: readonly AddressedPart[]; readonly together: number } {
  const local = { ...wanted, worth: worthWithin(parts, places, wanted.worth) };
  const scored = parts
    .map((part) => ({ part, score: score(part, places, local) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.part.from - other.part.from)
    .map(({ part }) => part);
  const named = bestOf(
    places.filter(({ at }) => at < subjectLength),
    wanted.worth,
  );
  const whole = parts.map((part) => score(part, places, wanted) + fromSubject(part, places, named));
  return { scored, together: Math.max(0, ...whole) };
}

/**
 * The weight of each thing sought among the paragraphs of one report: what is in nearly all of them, as
 * the subject's words are, distinguishes them least.
 */
function worthWithin(
  parts: readonly AddressedPart[],
  places: readonly SoughtPlace[],
  worth: readonly number[],
): number[] {
  return worth.map((each, sought) => {
    const own = places.filter((place) => place.sought === sought);
    const having = parts.filter(({ from, words }) =>
      own.some(({ at }) => at >= from && at < from + words.length),
    ).length;
    const rare = Math.log(1 + parts.length / Math.max(having, 1)) / Math.log(1 + parts.length);
    return each * rare;
  });
}

/** The weight of a part by its kind: prose before tables and headings. */
const shares = { prose: 1, table: 0.75, heading: 0.6, attachment: 0.7 };

/** The weights of everything found in a part, more if it is together; then phrases and the number. */
function score(part: AddressedPart, all: readonly SoughtPlace[], wanted: Wanted): number {
  const asked = isNumber(part.number, wanted.number) ? 100 : 0;
  const end = part.from + part.words.length;
  const places = all.filter(({ at }) => at >= part.from && at < end);
  if (places.length === 0) return asked;
  const best = bestOf(places, wanted.worth);
  const sum = best.reduce((one, other) => one + other, 0);
  const phrases = wanted.phrases.filter((phrase) => holds(part.text, phrase)).length;
  const often = Math.min(places.length, 6) * 0.05 + places.length / (part.words.length + 20);
  const asks = part.kind === "recommendations" ? 0.1 : part.kind === "purpose" ? -0.1 : 0;
  const counts = wanted.figure && hasFigureNear(part, places, wanted.figure) ? countShare * sum : 0;
  const near = nearShare * nearness(places, wanted.worth);
  const found = sum + near + often + asks + counts;
  return asked + phrases * 30 + shareOf(part) * found;
}

/** What finding the words near one another adds, relative to finding them at all. */
const nearShare = 0.7;

/** What a figure near the words adds, where one is asked for, relative to the words. */
const countShare = 0.5;

/** True if a figure is close to something found: in digits or in words, but no year. */
const hasFigureNear = (
  { from, words }: AddressedPart,
  places: readonly SoughtPlace[],
  figure: keyof typeof figures,
) =>
  places.some(({ at }) =>
    words
      .slice(Math.max(0, at - from - reach[figure]), at - from + reach[figure] + 1)
      .some((word) => figures[figure].test(word.includes("£") ? `£${bare(word)}` : bare(word))),
  );

/** How many words away a figure may be: "…" names what is counted next to it, and what something costs at the end. */
const reach = { sum: 15, count: 3 };
const figures = {
  sum: /^£|^\d.*p$/,
  count:
    /^£?(?!(?:19|20)\d\d$)(?:\d[\d,.]*(?:k|m|bn)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|half|third|quarter|none|no|dozen|hundreds?|thousands?))$/i,
};

/** The best weight of each thing sought among some places. */
const bestOf = (places: readonly SoughtPlace[], worth: readonly number[]): number[] =>
  worth.map((each, sought) => {
    const own = places.filter((place) => place.sought === sought);
    return each * Math.max(0, ...own.map(({ weight }) => weight));
  });

/** What the report's subject adds to a part: the things sought, of weights `named`, that the part itself lacks. */
function fromSubject(
  { from, words }: AddressedPart,
  all: readonly SoughtPlace[],
  named: readonly number[],
) {
  const held = new Set(
    all.flatMap(({ at, sought }) => (at >= from && at < from + words.length ? [sought] : [])),
  );
  if (held.size === 0) return 0;
  return named.reduce((sum, each, sought) => (held.has(sought) ? sum : sum + each), 0);
}

function shareOf(part: AddressedPart): number {
  const { kind, text, place, words } = part;
  if (kind === "attachments") return shares.attachment;
  if (isTable(part)) return shares.table;
  return words.length < 14 && !/[.;:]$/.test(text) && !place.includes("recommendation")
    ? shares.heading
    : shares.prose;
}
