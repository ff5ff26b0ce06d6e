import type { Table } from "../../model/block.ts";
import { bagOf, likeness } from "../../model/likeness.ts";
import { inlineText } from "../../model/plain-text.ts";
import { wordsKey } from "../../model/tokens.ts";
import { withoutPeriod } from "../../model/without-period.ts";
import { pairUp } from "./pair-up.ts";

/** For each later column the earlier one, by the same heading, the same but for its period, or a like one. */
export function matchColumns(before: Table, after: Table): Map<number, number> {
  return pairUp(headings(before), headings(after), [
    (one, other) => (one.key === other.key ? 1 : 0),
    (one, other) => (one.timeless !== "" && one.timeless === other.timeless ? 1 : 0),
    (one, other) => {
      const like = likeness(one.bag, other.bag);
      return like >= 0.5 ? like : 0;
    },
    // Headings that name a period alone stand for each other where they stand in one place.
    (one, other) => (one.timeless === "" && other.timeless === "" ? 1 : 0),
  ]);
}

interface Heading {
  readonly key: string;
  readonly timeless: string;
  readonly bag: ReturnType<typeof bagOf>;
}

function headings({ head }: Table): Heading[] {
  return head.map(({ content }) => {
    const words = inlineText(content).toLowerCase();
    const bare = withoutPeriod(words);
    return { key: wordsKey(words), timeless: wordsKey(bare), bag: bagOf(bare) };
  });
}
