import { withoutPeriod } from "../../model/time/without-period.ts";
import { wordingOf } from "../../text/compared-text.ts";
import { likeness } from "../../text/likeness.ts";
import { remembered } from "../../text/memoised.ts";
import type { Bag } from "../../text/word-bag.ts";
import { pairUp } from "./pair-up.ts";

/** For each later column the earlier one, by the same heading, the same but for its period, or a like one. */
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
    // Headings that name a period alone stand for each other where they stand in one place.
    { same: ({ timeless }) => (timeless === "" ? "" : null) },
  ]);
}

interface Heading {
  readonly key: string;
  readonly timeless: string;
  readonly bag: Bag;
}

/** Headings are few and come again in every table. */
const headingOf = remembered((printed: string): Heading => {
  const words = printed.toLowerCase();
  const bare = wordingOf(withoutPeriod(words));
  return { key: wordingOf(words).key, timeless: bare.key, bag: bare.bag };
});
