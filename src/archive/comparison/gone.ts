import type { Entry, Unit } from "./entries.ts";
import type { SectionMatches } from "./match-sections.ts";
import type { UnitMatches } from "./match-units.ts";

/** Where what is gone is shown among what is there. */
export interface Gone {
  /** Blocks gone from an entry of which others stay, by the later unit that they stood before. */
  readonly blocksBefore: ReadonlyMap<Unit, readonly Unit[]>;
  /** The same, by the later unit that they stood after. */
  readonly blocksAfter: ReadonlyMap<Unit, readonly Unit[]>;
  /** Entries gone whole, by the later entry that they stood after. */
  readonly entriesAfter: ReadonlyMap<Entry, readonly Entry[]>;
  /** Entries gone from the head of an earlier section, by its place. */
  readonly entriesAtHead: ReadonlyMap<number, readonly Entry[]>;
}

/** Finds a place for every earlier unit that has no later one. */
export function placeGone(
  earlier: readonly Entry[],
  matches: UnitMatches,
  sections: SectionMatches,
): Gone {
  const continued = new Map([...matches].map(([to, from]) => [from, to]));
  const blocksBefore = new Map<Unit, Unit[]>();
  const blocksAfter = new Map<Unit, Unit[]>();
  const entriesAfter = new Map<Entry, Entry[]>();
  const entriesAtHead = new Map<number, Entry[]>();
  let above: Entry | null = null;
  let aboveIn = -1;

  for (const entry of earlier) {
    const whole: Unit[] = [];
    for (const [index, unit] of entry.units.entries()) {
      if (continued.has(unit)) continue;
      const before = entry.units.slice(0, index).findLast((other) => continued.has(other));
      const after = entry.units.slice(index + 1).find((other) => continued.has(other));
      const beside = continued.get(before ?? after ?? unit);
      if (beside && belongs(beside.entry, entry))
        put(before ? blocksAfter : blocksBefore, beside, unit);
      else whole.push(unit);
    }
    if (whole.length > 0) {
      const removed = { ...entry, units: whole };
      if (above && aboveIn === entry.section) put(entriesAfter, above, removed);
      else put(entriesAtHead, entry.section, removed);
    }
    const [first] = entry.units.flatMap((unit) => continued.get(unit) ?? []);
    if (first && sections.get(first.entry.section) === entry.section) {
      above = first.entry;
      aboveIn = entry.section;
    }
  }
  return { blocksBefore, blocksAfter, entriesAfter, entriesAtHead };

  /** A later entry goes on with an earlier one where its first words do, or are new. */
  function belongs(later: Entry, entry: Entry): boolean {
    const lead = later.units[0] && matches.get(later.units[0]);
    return lead === undefined || lead.entry === entry;
  }
}

function put<Key, Item>(shelves: Map<Key, Item[]>, key: Key, item: Item) {
  const shelf = shelves.get(key);
  if (shelf) shelf.push(item);
  else shelves.set(key, [item]);
}
