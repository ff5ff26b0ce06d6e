import type { List } from "../../model/report/block.ts";
import { blockText } from "../../model/report/plain-text.ts";
import { wordingOf } from "../../text/compared-text.ts";
import { likeness } from "../../text/likeness.ts";
import { type Words, wordDifference } from "../../text/word-difference.ts";
import { outOfOrder } from "./out-of-order.ts";
import { pairUp } from "./pair-up.ts";

/** An item of a list against the list before. */
export interface ItemChange {
  readonly kind: "same" | "reworded" | "added" | "removed";
  /** As printed by the later list, or by the earlier where the item is gone. */
  readonly marker: string | null;
  readonly words: readonly Words[];
  /** It stands in another order among those that stayed. */
  readonly moved: boolean;
}

/** The items of a list against an earlier one's, those that are gone where they stood. */
export function listChanges(before: List, after: List): ItemChange[] {
  const earlier = before.items.map(textOf);
  const later = after.items.map(textOf);
  const pairs = pairUp(earlier, later, [
    { same: itemKey },
    { like: (one, other) => atLeast(0.5, likeness(wordingOf(one).bag, wordingOf(other).bag)) },
  ]);
  const moved = outOfOrder(later.map((_, to) => pairs.get(to) ?? null));
  const changes: ItemChange[] = [];
  const gone = new Set(earlier.keys());
  for (const from of pairs.values()) gone.delete(from);
  let upTo = 0;
  const removeUntil = (place: number) => {
    for (; upTo < place; upTo += 1) {
      if (!gone.has(upTo)) continue;
      const text = earlier[upTo] ?? "";
      const marker = before.items[upTo]?.marker ?? null;
      changes.push({ kind: "removed", marker, words: [{ kind: "removed", text }], moved: false });
    }
  };
  later.forEach((text, to) => {
    const marker = after.items[to]?.marker ?? null;
    const from = pairs.get(to);
    if (from === undefined) {
      changes.push({ kind: "added", marker, words: [{ kind: "added", text }], moved: false });
      return;
    }
    if (!moved.has(to)) removeUntil(from);
    const was = earlier[from] ?? "";
    const same = itemKey(was) === itemKey(text);
    changes.push({
      kind: same ? "same" : "reworded",
      marker,
      words: same
        ? [{ kind: "same", text }]
        : wordDifference(withoutJoint(was), withoutJoint(text)),
      moved: moved.has(to),
    });
  });
  removeUntil(earlier.length);
  return changes;
}

/** What two settings of one list have in common; its marks are no words of it. */
export const listKey = (list: List): string =>
  list.items.map((item) => itemKey(textOf(item))).join("\n");

const textOf = ({ blocks }: List["items"][number]) => blocks.map(blockText).join("\n");

/** The "; and" that leads to the next item goes where items come and go. */
const withoutJoint = (text: string) => text.replace(/[;,]\s*and\s*$/i, ";");

const itemKey = (text: string) => wordingOf(withoutJoint(text)).key;

const atLeast = (least: number, score: number) => (score >= least ? score : 0);
