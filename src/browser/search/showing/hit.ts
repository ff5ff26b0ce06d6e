import type { IndexedReport } from "../../../formats/search-hit.ts";
import type { FoundIn } from "../../../model/report/section-kind.ts";
import { bare, tellingWords, wordsIn } from "../../../text/grammar-words.ts";
import { holds } from "../query/phrase.ts";
import { excerpt, type Piece } from "./excerpt.ts";

/** A report that was found. */
export interface Hit {
  readonly id: string;
  /** The council of another archive; null for a report of this one. */
  readonly council: string | null;
  readonly address: string;
  readonly subject: string;
  /** The meeting's date, `YYYY-MM-DD`. */
  readonly date: string;
  /** "Quarter 2 of 2014/15", or empty. */
  readonly covers: string;
  readonly board: string;
  /** The words of the report that were found, as printed. */
  readonly found: readonly string[];
  /** How many of the words looked for stand together in the best paragraph. */
  readonly together: number;
  /** The best first. */
  readonly paragraphs: readonly FoundParagraph[];
}

/** A paragraph, recommendation, table or heading in which words were found. */
export interface FoundParagraph {
  readonly address: string;
  /** "6.1", "2)" or "Table 1"; empty where it bears no number. */
  readonly number: string;
  /** The section's heading, or the attachment's title. */
  readonly section: string;
  readonly kind: FoundIn;
  readonly excerpt: readonly Piece[];
}

/** What is looked for, as far as it tells one paragraph from another. */
export interface Wanted {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  /** The kinds of section asked for; empty where any will do. */
  readonly kinds: readonly string[];
  /** The paragraph asked for by its number. */
  readonly number: string | null;
}

/**
 * A report as it is shown, with the paragraphs that hold the words at `places`; null where none is
 * of the kind asked for or none holds the phrases. `council` is that of another archive.
 */
export function hitFrom(
  id: string,
  fragment: IndexedReport,
  places: readonly number[],
  wanted: Wanted,
  council: string | null = null,
): Hit | null {
  const { url, subject, date, covers, board, wards } = fragment;
  const inSubject = wordsIn(subject);
  const every = partsOf(fragment, inSubject.length);
  const parts = every.filter(
    ({ kind }) => wanted.kinds.length === 0 || wanted.kinds.includes(kind),
  );
  const searched = wanted.kinds.length === 0 ? [subject] : [];
  if (!wanted.phrases.every((phrase) => holdsIn([...searched, ...texts(parts)], phrase)))
    return null;

  const found = new Set(places);
  const scored = parts
    .map((part) => ({ part, score: score(part, found, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.part.from - other.part.from);
  const shown =
    scored.length > 0 ? scored.map(({ part }) => part) : fallback(parts, wanted, places);
  if (shown.length === 0 && wanted.kinds.length > 0) return null;
  const all = [inSubject, ...every.map(({ words }) => words)].flat();
  return {
    id,
    council,
    address: url,
    subject,
    date,
    covers,
    board,
    found: [...places.map((place) => bare(all[place] ?? "")), ...tellingWords(wards).map(bare)],
    together: shown[0] ? differentIn(shown[0], found, wanted).size : 0,
    paragraphs: shown.map(({ place, number, section, kind, words, from }) => ({
      address: `${url}${place}`,
      number,
      section,
      kind,
      excerpt: excerpt(words, from, found),
    })),
  };
}

interface Part {
  /** What its address has after the report's. */
  readonly place: string;
  readonly kind: FoundIn;
  readonly number: string;
  readonly section: string;
  /** The place of the first of its words in the report. */
  readonly from: number;
  readonly text: string;
  readonly words: readonly string[];
}

function partsOf({ sections, parts }: IndexedReport, subjectLength: number): Part[] {
  let from = subjectLength;
  return parts.map(([at, place, number, text]) => {
    const [kind, section] = sections[at] ?? ["information", ""];
    const words = wordsIn(text);
    from += words.length;
    return { place, kind, number, section, from: from - words.length, text, words };
  });
}

const texts = (parts: readonly Part[]) => parts.map(({ text }) => text);

const holdsIn = (all: readonly string[], phrase: string) => all.some((text) => holds(text, phrase));

/** Different words found count most, then phrases and the number asked for, then how often. */
function score(part: Part, found: ReadonlySet<number>, wanted: Wanted): number {
  const asked =
    wanted.number !== null && part.number.replace(/\.$/, "") === wanted.number ? 100 : 0;
  const count = placesIn(part, found).length;
  if (count === 0) return asked;
  const different = differentIn(part, found, wanted);
  const phrases = wanted.phrases.filter((phrase) => holds(part.text, phrase)).length;
  const share = count / (part.words.length + 20);
  const asks = part.kind === "recommendations" ? 0.5 : part.kind === "purpose" ? -0.5 : 0;
  return asked + different.size * 10 + phrases * 30 + Math.min(count, 6) * 0.5 + share * 5 + asks;
}

const placesIn = ({ from, words }: Part, found: ReadonlySet<number>): number[] =>
  words.map((_, at) => from + at).filter((place) => found.has(place));

/** The words of the query that a part holds. */
function differentIn(part: Part, found: ReadonlySet<number>, { words }: Wanted): Set<string> {
  const held = placesIn(part, found).map((place) => part.words[place - part.from] ?? "");
  return new Set(held.map((word) => nearestOf(word, words)));
}

/** The word of the query with which a word of the text shares its beginning longest. */
function nearestOf(text: string, words: readonly string[]): string {
  const word = bare(text)
    .toLowerCase()
    .replace(/[.,'’]/g, "");
  let [nearest, longest] = ["", 0];
  for (const each of words) {
    const sought = each.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
    let length = 0;
    while (length < sought.length && sought[length] === word[length]) length += 1;
    if (length > longest) [nearest, longest] = [each, length];
  }
  return nearest;
}

/** What is shown where no words were asked for, or were found in the subject alone. */
function fallback(parts: readonly Part[], wanted: Wanted, places: readonly number[]): Part[] {
  if (wanted.kinds.length > 0) return wanted.words.length === 0 ? parts.slice(0, 3) : [];
  const first = parts.find(({ kind }) => kind === "purpose") ?? parts[0];
  return first && (places.length > 0 || wanted.words.length === 0) ? [first] : [];
}
