import { numberAnchor } from "../../model/report/body/numbering.ts";
import type { Section } from "../../model/report/body/section.ts";
import { wordingOf } from "../../text/likeness/compared-text.ts";
import {
  type ComparedEntry,
  type Contents,
  contentsOf,
  type Unit,
  unitKeyOf,
  type Worded,
} from "./compared-entries.ts";
import { matchingOf } from "./matching.ts";
import { movedEntries } from "./moved.ts";
import { joinedText } from "./piece-words.ts";
import { placeGone } from "./removed-parts.ts";

/** A section of two reports with all its content, in the order of the later one. */
export interface AlignedSection {
  readonly before: Section | null;
  readonly after: Section | null;
  readonly entries: readonly AlignedEntry[];
}

/** What happened to a paragraph, table or inner heading. */
export interface AlignedEntry {
  readonly what: ComparedEntry["kind"];
  /** "split": a part of a paragraph that was cut into several; "joined": made of several. */
  readonly kind: "same" | "reworded" | "added" | "removed" | "split" | "joined";
  /** As printed, by the later report if it has the entry. */
  readonly number: string | null;
  /** Its anchor in the later report's page, or in the earlier's if it was removed. */
  readonly anchor: string;
  /** Where it was before, if it moved to another section or another position. */
  readonly movedFrom: Place | null;
  /** What it was split from or joined from; empty for other kinds. */
  readonly madeOf: readonly Place[];
  /** The number it had before, if that changed; null for none. */
  readonly renumbered: { readonly from: string | null } | null;
  readonly units: readonly AlignedUnit[];
}

/** Where an entry was in the earlier report. */
interface Place {
  readonly number: string | null;
  readonly anchor: string;
  readonly section: Section;
}

/** A block of the earlier report, of the later one, or of both. */
export interface AlignedUnit {
  readonly before: Unit | null;
  readonly after: Unit | null;
  readonly same: boolean;
  /** If it was split: all the resulting blocks in order, this one included. */
  readonly pieces: readonly Unit[];
  /** If it was joined: the original blocks in order. */
  readonly parts: readonly Unit[];
}

/** Aligns two reports: what stayed, moved, was reworded, was added or was removed. */
export function align(before: Worded, after: Worded): readonly AlignedSection[] {
  if (last?.before === before && last.after === after) return last.sections;
  const sections = aligned(contentsOf(before), contentsOf(after));
  last = { before, after, sections };
  return sections;
}

/** Kept because a report's page and the page of its changes are built one after the other and both need it. */
let last: {
  readonly before: Worded;
  readonly after: Worded;
  readonly sections: readonly AlignedSection[];
} | null = null;

function aligned(earlier: Contents, later: Contents): readonly AlignedSection[] {
  const matching = matchingOf(earlier, later);
  const piecesOf = unitsByWhole(
    matching.cutFrom,
    (from) => matching.units.indexOf(from),
    later.units,
  );
  const partsOf = unitsByWhole(matching.joinedTo, (to) => matching.units[to] ?? -1, earlier.units);
  const moved = movedEntries(earlier, later, matching);
  const gone = placeGone(earlier, later, matching);
  const goneFromHead = (section: number) =>
    (gone.entriesAtHead.get(section) ?? []).map(removedEntry);

  const found = later.sections.map((section, index): AlignedSection => {
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
    const above = found.findIndex((each) => each.before === earlier.sections[from - 1]);
    found.splice(above + 1, 0, { before: section, after: null, entries: goneFromHead(from) });
  });
  return found;

  function alignedEntry(entry: ComparedEntry): AlignedEntry {
    const units = entry.units.flatMap((unit): AlignedUnit[] => [
      ...(gone.blocksBefore.get(unit) ?? []).map(lostUnit),
      alignedUnit(unit),
      ...(gone.blocksAfter.get(unit) ?? []).map(lostUnit),
    ]);
    const lead = entry.units[0] ? continuedBy(entry.units[0]) : null;
    const split = units.find(({ pieces }) => isAcross(pieces));
    const joined = units.find(({ parts }) => isAcross(parts));
    const changed = units.every(({ same }) => same) ? "same" : "reworded";
    const kind = units.every((unit) => unit.before === null) ? "added" : changed;
    const movedFrom = moved.has(entry) && lead ? placeOf(lead) : null;
    const number = lead && isLead(lead) ? lead.entry.number : null;
    const isRemade = split !== undefined || joined !== undefined;
    return {
      what: entry.kind,
      kind: joined ? "joined" : split ? "split" : kind,
      number: entry.number,
      anchor: entry.anchor,
      movedFrom,
      madeOf: joined ? joined.parts.map(placeOf) : split?.before ? [placeOf(split.before)] : [],
      renumbered:
        lead && !movedFrom && !isRemade && isRenumbered(number, entry.number)
          ? { from: number }
          : null,
      units,
    };
  }

  function alignedUnit(unit: Unit): AlignedUnit {
    const before = continuedBy(unit);
    const pieces = before ? (piecesOf.get(before.place) ?? []) : [];
    const parts = partsOf.get(unit.place) ?? [];
    const [was, now] = [parts, pieces].map((several) =>
      several.length === 0 ? null : wordingOf(joinedText(several)).key,
    );
    const same =
      before !== null &&
      (was || now ? (was ?? unitKeyOf(before)) === (now ?? unitKeyOf(unit)) : isSame(before, unit));
    return { before, after: unit, same, pieces, parts };
  }

  function continuedBy({ place }: Unit): Unit | null {
    const from = matching.cutFrom.get(place) ?? matching.units[place] ?? -1;
    return earlier.units[from] ?? null;
  }

  function placeOf({ entry }: Unit): Place {
    const section = earlier.sections[entry.section];
    if (!section) throw new Error("An entry is in no section of its report");
    return { number: entry.number, anchor: entry.anchor, section };
  }
}

/** A split block with all its pieces, or a joined one with all its parts. */
function unitsByWhole(
  found: ReadonlyMap<number, number>,
  main: (whole: number) => number,
  units: readonly Unit[],
): Map<number, Unit[]> {
  const wholes = new Set(found.values());
  return new Map(
    [...wholes].map((whole) => {
      const places = [...found].filter(([, of]) => of === whole).map(([place]) => place);
      const inOrder = [...places, main(whole)].sort((one, other) => one - other);
      return [whole, inOrder.flatMap((place) => units[place] ?? [])];
    }),
  );
}

/** Blocks of one paragraph differ only in layout. */
const isAcross = (units: readonly Unit[]) => units.some(({ entry }) => entry !== units[0]?.entry);

const isSame = (one: Unit, other: Unit) =>
  one.text === other.text || unitKeyOf(one) === unitKeyOf(other);

const isLead = (unit: Unit) => unit.entry.units[0] === unit;

const lostUnit = (unit: Unit): AlignedUnit => ({
  before: unit,
  after: null,
  same: false,
  pieces: [],
  parts: [],
});

/** A number with and without its full stop is the same number. */
const isRenumbered = (was: string | null, now: string | null) =>
  now !== null && was !== now && (was === null || numberAnchor(was) !== numberAnchor(now));

const removedEntry = (entry: ComparedEntry): AlignedEntry => ({
  what: entry.kind,
  kind: "removed",
  number: entry.number,
  anchor: entry.anchor,
  movedFrom: null,
  madeOf: [],
  renumbered: null,
  units: entry.units.map(lostUnit),
});
