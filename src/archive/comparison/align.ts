import { numberAnchor } from "../../model/numbering.ts";
import type { Report } from "../../model/report.ts";
import type { Section } from "../../model/section.ts";
import { type Entry, entriesOf, keyOf, type Unit } from "./entries.ts";
import { placeGone } from "./gone.ts";
import { matchSections } from "./match-sections.ts";
import { matchUnits } from "./match-units.ts";
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
  const kept = waiting.get(after);
  waiting.delete(after);
  return kept?.before === before ? kept.sections : alignment(before, after);
}

/** The same, kept until it is asked for again: a report's own page and that of its changes both need it. */
export function alignAndKeep(before: Report, after: Report): readonly AlignedSection[] {
  const sections = alignment(before, after);
  waiting.set(after, { before, sections });
  return sections;
}

const waiting = new WeakMap<
  Report,
  { readonly before: Report; readonly sections: readonly AlignedSection[] }
>();

function alignment(before: Report, after: Report): AlignedSection[] {
  const earlier = entriesOf(before);
  const later = entriesOf(after);
  const sections = matchSections(
    { sections: before.sections, entries: earlier },
    { sections: after.sections, entries: later },
  );
  const matches = matchUnits(earlier, later, sections);
  const moved = movedEntries(earlier, later, matches, sections);
  const gone = placeGone(earlier, matches, sections);
  const goneFromHead = (section: number) =>
    (gone.entriesAtHead.get(section) ?? []).map(removedEntry);

  const aligned = after.sections.map((section, index): AlignedSection => {
    const from = sections.get(index);
    const own = later.filter((entry) => entry.section === index);
    return {
      before: from === undefined ? null : (before.sections[from] ?? null),
      after: section,
      entries: [
        ...(from === undefined ? [] : goneFromHead(from)),
        ...own.flatMap((entry) => [
          alignedEntry(entry),
          ...(gone.entriesAfter.get(entry) ?? []).map(removedEntry),
        ]),
      ],
    };
  });
  const continued = new Set(sections.values());
  before.sections.forEach((section, from) => {
    if (continued.has(from)) return;
    const above = aligned.findIndex((each) => each.before === before.sections[from - 1]);
    aligned.splice(above + 1, 0, { before: section, after: null, entries: goneFromHead(from) });
  });
  return aligned;

  function alignedEntry(entry: Entry): AlignedEntry {
    const units = entry.units.flatMap((unit): AlignedUnit[] => {
      const was = matches.get(unit) ?? null;
      return [
        ...(gone.blocksBefore.get(unit) ?? []).map(lostUnit),
        { before: was, after: unit, same: was !== null && isSame(was, unit) },
        ...(gone.blocksAfter.get(unit) ?? []).map(lostUnit),
      ];
    });
    const lead = entry.units[0] && matches.get(entry.units[0]);
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

  function placeOf({ entry }: Unit): AlignedEntry["movedFrom"] {
    const section = before.sections[entry.section];
    if (!section) throw new Error("An entry stands in no section of its report");
    return { number: entry.number, section };
  }
}

const isSame = (one: Unit, other: Unit) => one.text === other.text || keyOf(one) === keyOf(other);

const isLead = (unit: Unit) => unit.entry.units[0] === unit;

const lostUnit = (unit: Unit): AlignedUnit => ({ before: unit, after: null, same: false });

/** A number printed with or without its stop is the same number. */
const isRenumbered = (was: string | null, now: string | null) =>
  now !== null && (was === null || numberAnchor(was) !== numberAnchor(now));

const removedEntry = (entry: Entry): AlignedEntry => ({
  what: entry.kind,
  kind: "removed",
  number: entry.number,
  anchor: entry.anchor,
  movedFrom: null,
  renumbered: null,
  units: entry.units.map(lostUnit),
});
