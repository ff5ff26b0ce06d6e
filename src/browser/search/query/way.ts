import { ownFormOf } from "../../../text/abbreviations.ts";
import { levelled } from "../../../text/compatible-form.ts";
import { bare, type PlacedWord } from "../../../text/grammar-words.ts";
import { numberForms } from "../../../text/numbers.ts";
import type { DaySpan } from "./understood.ts";

/** Words that are found together, as one way of matching something. */
export interface Way {
  /** As in the index, each with its distance from the first. */
  readonly words: readonly { readonly word: string; readonly offset: number }[];
  /** The weight of a find: 1 for what was typed. */
  readonly weight: number;
  /** The term, if it was not typed. */
  readonly added: string | null;
  /** True if the words only have to be near one another. */
  readonly isNear: boolean;
  /** The days between which a report's meeting must be, as `20150105`; not there if any will do. */
  readonly meets?: Pick<DaySpan, "from" | "to">;
}

/** Something that a query seeks, with its alternatives. */
export interface Sought {
  /** As typed. */
  readonly typed: string;
  readonly ways: readonly Way[];
  /** From 0 to 1: how much it says of what is asked about. */
  readonly share?: number;
  /** The meeting's days and the quarters that it names; a report of one of these matches. */
  readonly span: Pick<DaySpan, "from" | "to" | "quarters"> | null;
}

/** The meaningful words of a term, or all of them if there are none. */
export function wayOf(words: readonly PlacedWord[], weight: number): Way {
  const placed = words.map(({ word, isSlight }, offset) => ({
    word: sought(word),
    offset,
    isSlight,
  }));
  const telling = placed.filter(({ isSlight }) => !isSlight);
  const kept = telling.length > 0 ? telling : placed;
  const first = kept[0]?.offset ?? 0;
  return {
    words: kept.map(({ word, offset }) => ({ word, offset: offset - first })),
    weight,
    added: null,
    isNear: false,
  };
}

/** A word as in the index, without the marks inside it: "O'Brien" → "obrien", "10⁶" → "106". */
function sought(word: string): string {
  const numbers = numberForms(word);
  if (numbers) return numbers[0] ?? "";
  const own = ownFormOf(bare(word));
  return own ?? levelled(word.toLowerCase()).replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}
