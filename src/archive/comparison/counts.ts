import type { Counts, Tally } from "../../model/counts-line.ts";
import type { AlignedEntry } from "./align.ts";

type Counted = Omit<AlignedEntry, "units">;

interface CountedSection {
  readonly before: unknown;
  readonly after: unknown;
  readonly titleChanged: boolean;
  readonly entries: readonly Counted[];
}

/** Counts what a comparison found. */
export function countsOf(sections: readonly CountedSection[]): Counts {
  const entries = sections.flatMap((section) => section.entries);
  const titles = sections.filter(
    ({ before, after, titleChanged }) => titleChanged || !before || !after,
  );
  const inner = entries.filter(({ what, kind }) => what === "heading" && kind !== "same");
  return {
    paragraphs: tally(entries.filter(({ what }) => what === "paragraph")),
    tables: tally(entries.filter(({ what }) => what === "table")),
    headings: titles.length + inner.length,
  };
}

function tally(entries: readonly Counted[]): Tally {
  const count = (kind: Counted["kind"]) => entries.filter((each) => each.kind === kind).length;
  const stayed = entries.filter(({ kind, movedFrom }) => kind === "same" && movedFrom === null);
  return {
    reworded: count("reworded"),
    added: count("added"),
    removed: count("removed"),
    same: stayed.length,
    moved: entries.filter(({ movedFrom }) => movedFrom !== null).length,
    renumbered: stayed.filter(({ renumbered }) => renumbered !== null).length,
  };
}
