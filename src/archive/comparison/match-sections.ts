import { headingText, inlineText } from "../../model/report/body/plain-text.ts";
import type { Section } from "../../model/report/body/section.ts";
import { isRecommendations } from "../../model/report/recommendation.ts";
import { likeness } from "../../text/likeness/likeness.ts";
import { type WordBag, wordBagOf } from "../../text/likeness/word-bag.ts";
import { memoised } from "../../text/memoised.ts";
import { wordsKey } from "../../text/tokens.ts";
import type { Contents } from "./compared-entries.ts";
import { pairUp } from "./pair-up.ts";

/** The index of the earlier section that each later section continues, by the later section's index. */
export type SectionMatches = ReadonlyMap<number, number>;

/**
 * Matches sections by the likeness of their titles, ignoring numbers and capitals, otherwise by their
 * content: "RECOMMENDED: That the Board" continues "Recommendations". The best pairs are chosen first.
 */
export function matchSections(before: Contents, after: Contents): SectionMatches {
  const earlier = before.sections.map(titleOf);
  const later = after.sections.map(titleOf);
  const [were, are] = [new Set(earlier), new Set(later)];
  const eachOnce = were.size === earlier.length && are.size === later.length;
  if (eachOnce && earlier.length === later.length && later.every((one, at) => one === earlier[at]))
    return new Map(later.map((_, place) => [place, place]));
  return pairUp(traits(before, earlier), traits(after, later), [
    { same: ({ key, isAlone }) => (isAlone ? key : null) },
    { like: scoreOf },
  ]);
}

const titleOf = ({ heading }: Section) => inlineText(heading).toLowerCase();

interface Traits extends Title {
  /** True if no other section of its report has its title. */
  readonly isAlone: boolean;
  readonly recommends: boolean;
  /** The section's longer texts, computed only if its title is not enough. */
  readonly texts: () => ReadonlySet<string>;
}

interface Title {
  readonly key: string;
  readonly bag: WordBag;
}

function traits({ sections, bySection }: Contents, titles: readonly string[]): Traits[] {
  const read = titles.map(titleTraits);
  const counts = new Map<string, number>();
  for (const { key } of read) counts.set(key, (counts.get(key) ?? 0) + 1);
  return sections.map((section, index): Traits => {
    const title = read[index] ?? titleTraits("");
    let texts: ReadonlySet<string> | null = null;
    return {
      ...title,
      isAlone: counts.get(title.key) === 1,
      recommends: isRecommendations(headingText(section)),
      texts: () => {
        texts ??= longTexts(bySection[index] ?? []);
        return texts;
      },
    };
  });
}

function longTexts(entries: Contents["entries"]): Set<string> {
  const texts = entries.flatMap(({ units }) => units.map(({ text }) => text));
  return new Set(texts.filter((text) => text.length > 60));
}

/** There are few titles, and every report repeats them. */
const titleTraits = memoised(
  (words: string): Title => ({ key: wordsKey(words), bag: wordBagOf(words.replace(general, " ")) }),
);

/** Words found in half of all titles. */
const general =
  /\b(implications?|issues?|analysis|report|list|information|considerations?|section|comments?|assessment|key|statement)\b/g;

/** Zero if two sections are unrelated. */
function scoreOf(one: Traits, other: Traits): number {
  const held = shareHeld(one.texts(), other.texts());
  if (one.key === other.key) return 3 + held;
  if (one.recommends && other.recommends) return 2.5 + held;
  const titled = one.bag.weight === 0 || other.bag.weight === 0;
  const title = titled ? 0 : likeness(one.bag, other.bag);
  return title >= 0.5 || held >= 0.5 ? title + held : 0;
}

function shareHeld(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size);
  if (least === 0) return 0;
  let shared = 0;
  for (const text of one) if (other.has(text)) shared += 1;
  return shared / Math.max(one.size, other.size);
}
