import type { Block } from "../../model/report/body/block.ts";
import type { Report } from "../../model/report/report.ts";
import { align } from "../comparison/align.ts";

/** The paragraphs of a report that differ from an earlier report, by anchor. */
export type NewSince = ReadonlyMap<string, "new" | "changed">;

/** What is new in a report since the previous one of its series. */
export function newInSeries(of: {
  readonly report: Report;
  readonly place: { readonly previous: Report | null } | null;
}): NewSince {
  const previous = of.place?.previous;
  return previous ? newSince(previous, of.report) : new Map();
}

/** What is new in a report since another report. */
export function newSince(before: Report, after: Report): NewSince {
  const asBefore = new Set<Block>();
  const touched = new Set<Block>();
  for (const { entries } of align(before, after)) {
    for (const { units } of entries) {
      units.forEach((unit, index) => {
        if (unit.after && unit.same) asBefore.add(unit.after.block);
        else if (unit.after && unit.before) touched.add(unit.after.block);
        // If a block was removed, the one next to it is marked.
        else if (!unit.after) {
          const neighbour = units[index - 1]?.after ?? units[index + 1]?.after;
          if (neighbour) touched.add(neighbour.block);
        }
      });
    }
  }
  const found = new Map<string, "new" | "changed">();
  for (const { paragraphs } of after.sections) {
    for (const { anchor, blocks } of paragraphs) {
      const known = blocks.filter(({ block }) => asBefore.has(block) || touched.has(block));
      if (known.length === 0 && blocks.length > 0) found.set(anchor, "new");
      else if (blocks.some(({ block }) => touched.has(block) || !asBefore.has(block)))
        found.set(anchor, "changed");
    }
  }
  return found;
}
