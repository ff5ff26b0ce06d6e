import type { Entry } from "./entries.ts";
import type { SectionMatches } from "./match-sections.ts";
import type { UnitMatches } from "./match-units.ts";
import { outOfOrder } from "./out-of-order.ts";

/** The later entries that stand in another section than they stood, or in another order. */
export function movedEntries(
  earlier: readonly Entry[],
  later: readonly Entry[],
  matches: UnitMatches,
  sections: SectionMatches,
): Set<Entry> {
  const places = new Map(earlier.map((entry, place) => [entry, place]));
  const moved = new Set<Entry>();
  const stayed = new Map<number, { entry: Entry; place: number }[]>();
  for (const entry of later) {
    const from = entry.units[0] && matches.get(entry.units[0])?.entry;
    if (!from) continue;
    if (sections.get(entry.section) !== from.section) moved.add(entry);
    else {
      const held = stayed.get(entry.section) ?? [];
      held.push({ entry, place: places.get(from) ?? 0 });
      stayed.set(entry.section, held);
    }
  }
  for (const held of stayed.values()) {
    const broken = outOfOrder(held.map(({ place }) => place));
    held.forEach(({ entry }, index) => {
      if (broken.has(index)) moved.add(entry);
    });
  }
  return moved;
}
