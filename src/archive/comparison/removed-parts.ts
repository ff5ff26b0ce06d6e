import type { ComparedEntry, Contents, Unit } from "./compared-entries.ts";
import type { Matching } from "./matching.ts";

/** Where removed parts are shown among the later ones. */
export interface Gone {
  /** Removed blocks of an entry that partly stayed, by the later unit that follows them. */
  readonly blocksBefore: ReadonlyMap<Unit, readonly Unit[]>;
  /** The same, by the later unit that precedes them. */
  readonly blocksAfter: ReadonlyMap<Unit, readonly Unit[]>;
  /** Wholly removed entries, by the later entry that precedes them. */
  readonly entriesAfter: ReadonlyMap<ComparedEntry, readonly ComparedEntry[]>;
  /** Entries removed from the start of an earlier section, by its index. */
  readonly entriesAtHead: ReadonlyMap<number, readonly ComparedEntry[]>;
}

/** Finds a place for each earlier unit without a later one. */
export function placeGone(
  earlier: Contents,
  later: Contents,
  { sections, units, joinedTo }: Matching,
): Gone {
  const continued: (Unit | undefined)[] = [];
  units.forEach((from, to) => {
    if (from !== -1) continued[from] = later.units[to];
  });
  for (const [from, to] of joinedTo) continued[from] = later.units[to];
  const blocksBefore = new Map<Unit, Unit[]>();
  const blocksAfter = new Map<Unit, Unit[]>();
  const entriesAfter = new Map<ComparedEntry, ComparedEntry[]>();
  const entriesAtHead = new Map<number, ComparedEntry[]>();
  let above: ComparedEntry | null = null;
  let aboveIn = -1;

  for (const entry of earlier.entries) {
    const whole: Unit[] = [];
    for (const [index, unit] of entry.units.entries()) {
      if (continued[unit.place]) continue;
      const before = entry.units.slice(0, index).findLast(({ place }) => continued[place]);
      const after = entry.units.slice(index + 1).find(({ place }) => continued[place]);
      const neighbour = continued[(before ?? after ?? unit).place];
      if (neighbour && belongs(neighbour.entry, entry))
        put(before ? blocksAfter : blocksBefore, neighbour, unit);
      else whole.push(unit);
    }
    if (whole.length > 0) {
      const removed = { ...entry, units: whole };
      if (above && aboveIn === entry.section) put(entriesAfter, above, removed);
      else put(entriesAtHead, entry.section, removed);
    }
    const first = continued[entry.units.find(({ place }) => continued[place])?.place ?? -1];
    if (first && sections[first.entry.section] === entry.section) {
      above = first.entry;
      aboveIn = entry.section;
    }
  }
  return { blocksBefore, blocksAfter, entriesAfter, entriesAtHead };

  /** A later entry continues an earlier one if its first words do, or are new. */
  function belongs({ units: [first] }: ComparedEntry, entry: ComparedEntry): boolean {
    const lead = earlier.units[units[first?.place ?? -1] ?? -1];
    return lead === undefined || lead.entry === entry;
  }
}

function put<Key, Item>(shelves: Map<Key, Item[]>, key: Key, item: Item) {
  const shelf = shelves.get(key);
  if (shelf) shelf.push(item);
  else shelves.set(key, [item]);
}
