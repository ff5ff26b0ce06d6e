import type { IndexedReport } from "../../../formats/search-hit.ts";
import type { FoundIn } from "../../../model/report/body/section-kind.ts";
import { bare, tellingWords, wordsIn } from "../../../text/grammar-words.ts";
import type { SoughtPlace } from "../finding/nearness.ts";
import { holds } from "../query/phrase.ts";
import { excerpt, type Piece } from "./excerpt.ts";
import {
  type AddressedPart,
  isNumber,
  moneyPlaces,
  printedPlaces,
  scoresOf,
  type Wanted,
} from "./part-score.ts";

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
  /** True if a machine read its words from a scan. */
  readonly isMachineRead: boolean;
  readonly isMinutes: boolean;
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

/**
 * A report ready to show, with the paragraphs that match at `places`; null if none is of the requested kind
 * none contains the phrases, or it has not the paragraph that alone was asked for. `council` is that of another archive.
 */
export function hitFrom(
  id: string,
  fragment: IndexedReport,
  marked: readonly SoughtPlace[],
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

  const isPlace = wanted.number !== null && wanted.worth.length === 0;
  if (isPlace && !parts.some(({ number }) => isNumber(number, wanted.number))) return null;

  const all = [inSubject, ...every.map(({ words }) => words)].flat();
  const places = moneyPlaces(printedPlaces(marked, all, wanted.pounds), every, wanted);
  if (places.length === 0 && wanted.sums.some((sum) => sum !== null)) return null;
  const found = new Set(places.map(({ at }) => at));
  const { scored, together } = scoresOf(parts, places, wanted, inSubject.length);
  const isNamed = wanted.worth.every((_, sought) =>
    places.some((place) => place.sought === sought && place.at < inSubject.length),
  );
  const shown = scored.length > 0 ? scored : fallback(parts, wanted, isNamed);
  if (shown.length === 0 && wanted.kinds.length > 0) return null;
  return {
    id,
    council,
    address: url,
    subject,
    date,
    covers,
    board,
    isMachineRead: fragment.isMachineRead === true,
    isMinutes: url.endsWith("/minutes/"),
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

function partsOf({ sections, parts }: IndexedReport, subjectLength: number): AddressedPart[] {
  let from = subjectLength;
  return parts.map(([at, place, number, text]) => {
    const [kind, section] = sections[at] ?? ["information", ""];
    const words = wordsIn(text);
    from += words.length;
    return { place, kind, number, section, from: from - words.length, text, words };
  });
}

const texts = (parts: readonly AddressedPart[]) => parts.map(({ text }) => text);

const holdsIn = (all: readonly string[], phrase: string) => all.some((text) => holds(text, phrase));

/** What is shown if no words were typed, or only the subject matches, which names all of them if `isNamed`. */
function fallback(
  parts: readonly AddressedPart[],
  { kinds }: Wanted,
  isNamed: boolean,
): AddressedPart[] {
  if (kinds.length > 0) return isNamed ? parts.slice(0, 3) : [];
  const first = parts.find(({ kind }) => kind === "purpose") ?? parts[0];
  return first ? [first] : [];
}
