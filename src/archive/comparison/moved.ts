import type { ComparedEntry, Contents } from "./compared-entries.ts";
import type { Matching } from "./matching.ts";
import { outOfOrder } from "./out-of-order.ts";

/** The later entries that were in another section or another order before. */
export function movedEntries(
  earlier: Contents,
  later: Contents,
  { sections, units }: Matching,
): Set<ComparedEntry> {
  const moved = new Set<ComparedEntry>();
  later.bySection.forEach((entries, section) => {
    const stayed: { entry: ComparedEntry; place: number }[] = [];
    for (const entry of entries) {
      const from = earlier.units[units[entry.units[0]?.place ?? -1] ?? -1]?.entry;
      if (!from) continue;
      if (sections[section] !== from.section) moved.add(entry);
      else stayed.push({ entry, place: from.units[0]?.place ?? 0 });
    }
    if (stayed.every(({ place }, at) => place > (stayed[at - 1]?.place ?? -1))) return;
    const broken = outOfOrder(stayed.map(({ place }) => place));
    stayed.forEach(({ entry }, index) => {
      if (broken.has(index)) moved.add(entry);
    });
  });
  return moved;
}
