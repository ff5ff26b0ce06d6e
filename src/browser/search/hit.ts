import { partFields, shownFacts } from "../../model/search-part.ts";
import { bare, printedWords, tellingWords } from "../../model/search-words.ts";
import type { FoundIn } from "../../model/section-kind.ts";
import { excerpt, type Piece } from "./excerpt.ts";
import { holds } from "./phrase.ts";

/** What the index holds of a report, in Pagefind's own terms. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The parts of the report; an id has what there is to tell of its part, as `search-record.ts` wrote it. */
  readonly anchors: readonly {
    readonly id: string;
    readonly location: number;
  }[];
}

/** A report that was found. */
export interface Hit {
  readonly id: string;
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
 * of the kind asked for or none holds the phrases.
 */
export function hitFrom(
  id: string,
  fragment: Fragment,
  places: readonly number[],
  wanted: Wanted,
): Hit | null {
  const all = fragment.content.split(/\s+/);
  const parts = partsOf(fragment, all.length).filter(
    ({ kind }) => wanted.kinds.length === 0 || wanted.kinds.includes(kind),
  );
  const textOf = (part: Part) => printedWords(all.slice(part.from, part.to).join(" "));
  const subject = printedWords(fragment.meta["title"] ?? "");
  const inSubject = wanted.kinds.length === 0 ? subject : "";
  if (
    !wanted.phrases.every(
      (phrase) => holds(inSubject, phrase) || parts.some((part) => holds(textOf(part), phrase)),
    )
  )
    return null;

  const found = new Set(places);
  const scored = parts
    .map((part) => ({ part, score: score(part, all, found, wanted, textOf) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.part.from - other.part.from);
  const shown =
    scored.length > 0 ? scored.map(({ part }) => part) : fallback(parts, wanted, places);
  if (shown.length === 0 && wanted.kinds.length > 0) return null;
  const [date = "", covers = "", board = ""] = factsOf(fragment);
  return {
    id,
    address: fragment.url,
    subject,
    date,
    covers,
    board,
    found: [
      ...places.map((place) => bare(all[place] ?? "")),
      ...tellingWords(fragment.meta["wards"] ?? "").map(bare),
    ],
    together: shown[0] ? differentIn(shown[0], all, found, wanted).size : 0,
    paragraphs: shown.map((part) => ({
      address: `${fragment.url}${part.place}`,
      number: part.number,
      section: part.section,
      kind: part.kind,
      excerpt: excerpt(all.slice(part.from, part.to), part.from, found),
    })),
  };
}

interface Part {
  /** What its address has after the report's. */
  readonly place: string;
  readonly kind: FoundIn;
  readonly number: string;
  readonly section: string;
  readonly from: number;
  readonly to: number;
}

function partsOf({ anchors }: Fragment, length: number): Part[] {
  return anchors.flatMap(({ id, location: from }, at) => {
    const [anchor = "", kind, number = "", section = "", address] = partFields(id);
    if (anchor === shownFacts) return [];
    const to = anchors[at + 1]?.location ?? length;
    return [{ place: address ?? `#${anchor}`, kind: kind as FoundIn, number, section, from, to }];
  });
}

function factsOf({ anchors }: Fragment): string[] {
  const facts = anchors.find(({ id }) => id.startsWith(`${shownFacts}|`));
  return facts ? partFields(facts.id).slice(1) : [];
}

/** Different words found count most, then phrases and the number asked for, then how often. */
function score(
  part: Part,
  all: readonly string[],
  found: ReadonlySet<number>,
  wanted: Wanted,
  textOf: (part: Part) => string,
): number {
  const asked =
    wanted.number !== null && part.number.replace(/\.$/, "") === wanted.number ? 100 : 0;
  const count = placesIn(part, found).length;
  if (count === 0) return asked;
  const different = differentIn(part, all, found, wanted);
  const phrases = wanted.phrases.filter((phrase) => holds(textOf(part), phrase)).length;
  const share = count / (part.to - part.from + 20);
  const asks = part.kind === "recommendations" ? 0.5 : part.kind === "purpose" ? -0.5 : 0;
  return asked + different.size * 10 + phrases * 30 + Math.min(count, 6) * 0.5 + share * 5 + asks;
}

function placesIn({ from, to }: Part, found: ReadonlySet<number>): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at).filter((place) =>
    found.has(place),
  );
}

/** The words of the query that a part holds. */
function differentIn(
  part: Part,
  all: readonly string[],
  found: ReadonlySet<number>,
  { words }: Wanted,
): Set<string> {
  return new Set(placesIn(part, found).map((place) => nearestOf(all[place] ?? "", words)));
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
