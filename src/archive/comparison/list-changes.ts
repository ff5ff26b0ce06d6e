import type { List } from "../../model/report/body/block.ts";
import { blockText } from "../../model/report/body/plain-text.ts";
import { wordingOf } from "../../text/likeness/compared-text.ts";
import { likeness } from "../../text/likeness/likeness.ts";
import { type ComparedWords, wordDifference } from "../../text/likeness/word-difference.ts";
import { outOfOrder } from "./out-of-order.ts";
import { pairUp } from "./pair-up.ts";

/** An item of a list, compared with the list before. */
export interface ItemChange {
  readonly kind: "same" | "reworded" | "added" | "removed";
  /** As printed by the later list, or by the earlier if the item was removed. */
  readonly marker: string | null;
  readonly words: readonly ComparedWords[];
  /** True if its order changed among the items that stayed. */
  readonly moved: boolean;
}

/** The items of a list compared with an earlier list; removed items are shown where they were. */
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

/** A key equal for one list in any typesetting; its marks do not count as words. */
export const listKey = (list: List): string =>
  list.items.map((item) => itemKey(textOf(item))).join("\n");

const textOf = ({ blocks }: List["items"][number]) => blocks.map(blockText).join("\n");

/** The "; and" before the next item comes and goes with items, so it is ignored. */
const withoutJoint = (text: string) => text.replace(/[;,]\s*and\s*$/i, ";");

const itemKey = (text: string) => wordingOf(withoutJoint(text)).key;

const atLeast = (least: number, score: number) => (score >= least ? score : 0);
