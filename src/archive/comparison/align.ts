import { numberAnchor } from "../../model/numbering.ts";
import type { Report } from "../../model/report.ts";
import type { Section } from "../../model/section.ts";
import { contentsOf, type Entry, keyOf, type Unit } from "./entries.ts";
import { placeGone } from "./gone.ts";
import { matchingOf } from "./matching.ts";
import { movedEntries } from "./moved.ts";

/** A section of two reports with all that stands in it, in the order of the later one. */
export interface AlignedSection {
  readonly before: Section | null;
  readonly after: Section | null;
  readonly entries: readonly AlignedEntry[];
}

/** What happened to a paragraph, table or inner heading. */
export interface AlignedEntry {
  readonly what: Entry["kind"];
  readonly kind: "same" | "reworded" | "added" | "removed";
  /** As printed, by the later report where it holds the entry. */
  readonly number: string | null;
  /** Its address in the later report's page, or in the earlier's where it is gone. */
  readonly anchor: string;
  /** Where it stood, if elsewhere: in another section, or in another order. */
  readonly movedFrom: { readonly number: string | null; readonly section: Section } | null;
  /** The number it bore, if another: null for none. */
  readonly renumbered: { readonly from: string | null } | null;
  readonly units: readonly AlignedUnit[];
}

/** A block of the earlier report, of the later, or of both. */
export interface AlignedUnit {
  readonly before: Unit | null;
  readonly after: Unit | null;
  readonly same: boolean;
}

/** Lays two reports side by side: what stayed, moved, was reworded, came and went. */
export function align(before: Report, after: Report): readonly AlignedSection[] {
  const [earlier, later] = [contentsOf(before), contentsOf(after)];
  const matching = matchingOf(before, after);
  const moved = movedEntries(earlier, later, matching);
  const gone = placeGone(earlier, later, matching);
  const goneFromHead = (section: number) =>
    (gone.entriesAtHead.get(section) ?? []).map(removedEntry);

  const aligned = later.sections.map((section, index): AlignedSection => {
    const from = matching.sections[index] ?? -1;
    return {
      before: earlier.sections[from] ?? null,
      after: section,
      entries: [
        ...goneFromHead(from),
        ...(later.bySection[index] ?? []).flatMap((entry) => [
          alignedEntry(entry),
          ...(gone.entriesAfter.get(entry) ?? []).map(removedEntry),
        ]),
      ],
    };
  });
  earlier.sections.forEach((section, from) => {
    if (matching.sections.includes(from)) return;
    const above = aligned.findIndex((each) => each.before === earlier.sections[from - 1]);
    aligned.splice(above + 1, 0, { before: section, after: null, entries: goneFromHead(from) });
  });
  return aligned;

  function alignedEntry(entry: Entry): AlignedEntry {
    const units = entry.units.flatMap((unit): AlignedUnit[] => {
      const was = continuedBy(unit);
      return [
        ...(gone.blocksBefore.get(unit) ?? []).map(lostUnit),
        { before: was, after: unit, same: was !== null && isSame(was, unit) },
        ...(gone.blocksAfter.get(unit) ?? []).map(lostUnit),
      ];
    });
    const lead = entry.units[0] ? continuedBy(entry.units[0]) : null;
    const movedFrom = moved.has(entry) && lead ? placeOf(lead) : null;
    const number = lead && isLead(lead) ? lead.entry.number : null;
    return {
      what: entry.kind,
      kind: units.every((unit) => unit.before === null)
        ? "added"
        : units.every(({ same }) => same)
          ? "same"
          : "reworded",
      number: entry.number,
      anchor: entry.anchor,
      movedFrom,
      renumbered:
        lead && !movedFrom && isRenumbered(number, entry.number) ? { from: number } : null,
      units,
    };
  }

  function continuedBy({ place }: Unit): Unit | null {
    return earlier.units[matching.units[place] ?? -1] ?? null;
  }

  function placeOf({ entry }: Unit): AlignedEntry["movedFrom"] {
    const section = earlier.sections[entry.section];
    if (!section) throw new Error("An entry stands in no section of its report");
    return { number: entry.number, section };
  }
}

const isSame = (one: Unit, other: Unit) => one.text === other.text || keyOf(one) === keyOf(other);

const isLead = (unit: Unit) => unit.entry.units[0] === unit;

const lostUnit = (unit: Unit): AlignedUnit => ({ before: unit, after: null, same: false });

/** A number printed with or without its stop is the same number. */
const isRenumbered = (was: string | null, now: string | null) =>
  now !== null && was !== now && (was === null || numberAnchor(was) !== numberAnchor(now));

const removedEntry = (entry: Entry): AlignedEntry => ({
  what: entry.kind,
  kind: "removed",
  number: entry.number,
  anchor: entry.anchor,
  movedFrom: null,
  renumbered: null,
  units: entry.units.map(lostUnit),
});
