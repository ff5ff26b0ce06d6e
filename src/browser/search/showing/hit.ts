import type { IndexedReport } from "../../../formats/search-hit.ts";
import type { FoundIn } from "../../../model/report/body/section-kind.ts";
import { bare, tellingWords, wordsIn } from "../../../text/grammar-words.ts";
import { nearness, type Place } from "../finding/nearness.ts";
import { holds } from "../query/phrase.ts";
import { isFormOf } from "../query/same-word.ts";
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
  /** The matching words of the report, as printed. */
  readonly found: readonly string[];
  /** How much of what is sought is together in the best paragraph. */
  readonly together: number;
  /** Best first. */
  readonly paragraphs: readonly FoundParagraph[];
}

/** A paragraph, recommendation, table or heading in which words were found. */
export interface FoundParagraph {
  readonly address: string;
  /** "6.1", "2)" or "Table 1"; empty if it has no number. */
  readonly number: string;
  /** The section's heading, or the attachment's title. */
  readonly section: string;
  readonly kind: FoundIn;
  readonly excerpt: readonly Piece[];
}

/** What is sought, as far as it distinguishes paragraphs. */
export interface Wanted {
  /** The weight of each thing sought. */
  readonly worth: readonly number[];
  readonly phrases: readonly string[];
  /** The kinds of section requested; empty for any. */
  readonly kinds: readonly string[];
  /** The paragraph requested by number. */
  readonly number: string | null;
}

/**
 * A report ready to show, with the paragraphs that match at `places`; null if none is of the requested kind
 * or none contains the phrases. `council` is that of another archive.
 */
export function hitFrom(
  id: string,
  fragment: IndexedReport,
  marked: readonly Place[],
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

  const all = [inSubject, ...every.map(({ words }) => words)].flat();
  const places = marked.filter(({ at, word }) => isFormOf(word, all[at] ?? ""));
  const found = new Set(places.map(({ at }) => at));
  const local = { ...wanted, worth: worthWithin(parts, places, wanted.worth) };
  const scored = parts
    .map((part) => ({ part, score: score(part, places, local) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.part.from - other.part.from);
  const together = Math.max(0, ...parts.map((part) => score(part, places, wanted)));
  const shown = scored.length > 0 ? scored.map(({ part }) => part) : fallback(parts, wanted);
  if (shown.length === 0 && wanted.kinds.length > 0) return null;
  return {
    id,
    council,
    address: url,
    subject,
    date,
    covers,
    board,
    found: [...places.map(({ at }) => bare(all[at] ?? "")), ...tellingWords(wards).map(bare)],
    together,
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

/**
 * The weight of each thing sought among the paragraphs of one report: what stands in nearly all of them, as
 * the subject's words do, tells them apart least.
 */
function worthWithin(
  parts: readonly Part[],
  places: readonly Place[],
  worth: readonly number[],
): number[] {
  return worth.map((each, sought) => {
    const own = places.filter((place) => place.sought === sought);
    const having = parts.filter(({ from, words }) =>
      own.some(({ at }) => at >= from && at < from + words.length),
    ).length;
    const rare = Math.log(1 + parts.length / Math.max(having, 1)) / Math.log(1 + parts.length);
    return each * (1 - rarityShare + rarityShare * rare);
  });
}

/** How much the weight of something sought depends on how few of a report's paragraphs hold it. */
const rarityShare = 0.8;

/** The weight of a part by its kind: prose before tables and headings. */
const shares = { prose: 1, table: 0.75, heading: 0.6, attachment: 0.7 };

/** The weights of everything found in a part, more if it is together; then phrases and the number. */
function score(part: Part, all: readonly Place[], wanted: Wanted): number {
  const asked =
    wanted.number !== null && part.number.replace(/\.$/, "") === wanted.number ? 100 : 0;
  const end = part.from + part.words.length;
  const places = all.filter(({ at }) => at >= part.from && at < end);
  if (places.length === 0) return asked;
  const best = wanted.worth.map(
    (worth, sought) =>
      places.reduce(
        (most, place) => (place.sought === sought ? Math.max(most, place.weight) : most),
        0,
      ) * worth,
  );
  const sum = best.reduce((one, other) => one + other, 0);
  const phrases = wanted.phrases.filter((phrase) => holds(part.text, phrase)).length;
  const often = Math.min(places.length, 6) * 0.05 + places.length / (part.words.length + 20);
  const asks = part.kind === "recommendations" ? 0.1 : part.kind === "purpose" ? -0.1 : 0;
  return (
    asked + phrases * 30 + shareOf(part) * (sum + nearness(places, wanted.worth) + often + asks)
  );
}

function shareOf({ kind, number, text, place, words }: Part): number {
  if (kind === "attachments") return shares.attachment;
  if (number.startsWith("Table ") || text.includes("\n")) return shares.table;
  return words.length < 14 && !/[.;:]$/.test(text) && !place.includes("recommendation")
    ? shares.heading
    : shares.prose;
}

/** What is shown if no words were typed, or only the subject matches. */
function fallback(parts: readonly Part[], { kinds, worth }: Wanted): Part[] {
  if (kinds.length > 0) return worth.length === 0 ? parts.slice(0, 3) : [];
  const first = parts.find(({ kind }) => kind === "purpose") ?? parts[0];
  return first ? [first] : [];
}
