import type { Table } from "../../../model/report/body/block.ts";
import { withoutPeriod } from "../../../model/time/without-period.ts";
import { likeness } from "../../../text/likeness/likeness.ts";
import { type WordBag, wordBagOf } from "../../../text/likeness/word-bag.ts";
import { tableWords } from "./table-words.ts";

/** How similar two tables are, from 0 to 1, by their headings without periods and the names of their rows. */
export function tableLikeness(one: Table, other: Table): number {
  const [these, those] = [traitsOf(one), traitsOf(other)];
  return (likeness(these.head, those.head) + shareHeld(these.names, those.names)) / 2;
}

interface Traits {
  readonly head: WordBag;
  readonly names: ReadonlySet<string>;
}

/** A table's traits; computed once. */
function traitsOf(table: Table): Traits {
  const known = kept.get(table);
  if (known) return known;
  const { head, rows } = tableWords(table);
  const names = new Set(rows.map(rowName).filter((name) => name !== ""));
  const found = { head: wordBagOf(head.map(withoutPeriod).join(" ")), names };
  kept.set(table, found);
  return found;
}

const kept = new WeakMap<Table, Traits>();

function shareHeld(these: ReadonlySet<string>, those: ReadonlySet<string>): number {
  if (these.size === 0 || those.size === 0) return 0;
  let shared = 0;
  for (const name of these) if (those.has(name)) shared += 1;
  return shared / Math.min(these.size, those.size);
}

const rowName = ([first = "", second = ""]: readonly string[]): string =>
  [first, second].map((text) => text.trim().toLowerCase()).find((text) => /\p{L}/u.test(text)) ??
  "";
