import { withoutPeriod } from "../../../model/time/without-period.ts";
import { wordingOf } from "../../../text/likeness/compared-text.ts";
import { likeness } from "../../../text/likeness/likeness.ts";
import type { WordBag } from "../../../text/likeness/word-bag.ts";
import { memoised } from "../../../text/memoised.ts";
import { pairUp } from "../pair-up.ts";

/**
 * The earlier column for each later one: by the same heading, the same heading apart from its period, or a
 * similar one.
 */
export function matchColumns(
  before: readonly string[],
  after: readonly string[],
): Map<number, number> {
  return pairUp(before.map(headingOf), after.map(headingOf), [
    { same: ({ key }) => key },
    { same: ({ timeless }) => (timeless === "" ? null : timeless) },
    {
      like: (one, other) => {
        const like = likeness(one.bag, other.bag);
        return like >= 0.5 ? like : 0;
      },
    },
    // Headings that name only a period match if they are in the same position.
    { same: ({ timeless }) => (timeless === "" ? "" : null) },
  ]);
}

interface Heading {
  readonly key: string;
  readonly timeless: string;
  readonly bag: WordBag;
}

/** There are few headings, and every table repeats them. */
const headingOf = memoised((printed: string): Heading => {
  const words = printed.toLowerCase();
  const bare = wordingOf(withoutPeriod(words));
  return { key: wordingOf(words).key, timeless: bare.key, bag: bare.bag };
});
