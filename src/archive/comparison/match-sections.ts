import { type Bag, bagOf, likeness } from "../../model/likeness.ts";
import { headingText, inlineText } from "../../model/plain-text.ts";
import { isRecommendations } from "../../model/recommendation.ts";
import type { Section } from "../../model/section.ts";
import { wordsKey } from "../../model/tokens.ts";
import type { Entry } from "./entries.ts";

/** For each place of a later section, the place of the earlier section that it continues. */
export type SectionMatches = ReadonlyMap<number, number>;

interface Side {
  readonly sections: readonly Section[];
  readonly entries: readonly Entry[];
}

/**
 * Sections by the likeness of their titles, whatever their numbers and capitals, else by what they
 * hold: "RECOMMENDED: That the Board" continues "Recommendations". The best pairs are taken first.
 */
export function matchSections(before: Side, after: Side): SectionMatches {
  const earlier = traits(before);
  const later = traits(after);
  const matches = sameTitles(earlier, later);
  const taken = new Set(matches.values());
  const pairs = later.flatMap((one, to) =>
    matches.has(to)
      ? []
      : earlier.flatMap((other, from) => {
          const score = taken.has(from) ? 0 : scoreOf(one, other);
          return score === 0 ? [] : [{ from, to, score }];
        }),
  );
  const distance = (pair: { from: number; to: number }) => Math.abs(pair.from - pair.to);
  pairs.sort((one, other) => other.score - one.score || distance(one) - distance(other));
  for (const { from, to } of pairs) {
    if (matches.has(to) || taken.has(from)) continue;
    matches.set(to, from);
    taken.add(from);
  }
  return matches;
}

/** Titles that stand once in each report; most do, and need no weighing. */
function sameTitles(earlier: readonly Traits[], later: readonly Traits[]): Map<number, number> {
  const places = new Map<string, number[]>();
  earlier.forEach(({ key }, from) => {
    places.set(key, [...(places.get(key) ?? []), from]);
  });
  const matches = new Map<number, number>();
  later.forEach(({ key }, to) => {
    const [from, ...others] = places.get(key) ?? [];
    const isAlone = later.every((other, place) => place === to || other.key !== key);
    if (from !== undefined && others.length === 0 && isAlone) matches.set(to, from);
  });
  return matches;
}

interface Traits {
  readonly key: string;
  readonly recommends: boolean;
  readonly title: Bag;
  /** The longer texts of the section, looked for where its title leaves it open. */
  readonly texts: () => ReadonlySet<string>;
}

function traits({ sections, entries }: Side): Traits[] {
  return sections.map((section, index) => {
    const words = inlineText(section.heading).toLowerCase();
    return {
      ...titleTraits(words),
      recommends: isRecommendations(headingText(section)),
      texts: () => longTexts(entries, index),
    };
  });
}

function longTexts(entries: readonly Entry[], index: number): Set<string> {
  const own = entries.filter(({ section }) => section === index);
  const texts = own.flatMap(({ units }) => units.map(({ text }) => text));
  return new Set(texts.filter((text) => text.length > 60));
}

/** Titles are few and come again in every report, so that each is read once. */
function titleTraits(words: string): Pick<Traits, "key" | "title"> {
  const known = titles.get(words) ?? {
    key: wordsKey(words),
    title: bagOf(words.replace(general, " ")),
  };
  titles.set(words, known);
  return known;
}

const titles = new Map<string, Pick<Traits, "key" | "title">>();

/** Words that half of all titles share. */
const general =
  /\b(implications?|issues?|analysis|report|list|information|considerations?|section|comments?|assessment|key|statement)\b/g;

/** From 0, where two sections have nothing to do with each other. */
function scoreOf(one: Traits, other: Traits): number {
  const held = shareHeld(one.texts(), other.texts());
  if (one.key === other.key) return 3 + held;
  if (one.recommends && other.recommends) return 2.5 + held;
  const titled = one.title.weight === 0 || other.title.weight === 0;
  const title = titled ? 0 : likeness(one.title, other.title);
  return title >= 0.5 || held >= 0.5 ? title + held : 0;
}

function shareHeld(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size);
  if (least === 0) return 0;
  let shared = 0;
  for (const text of one) if (other.has(text)) shared += 1;
  return shared / Math.max(one.size, other.size);
}
