import type { Counts, Tally } from "../../model/counts-line.ts";
import { blockText, headingText } from "../../model/plain-text.ts";
import { isRecommendations, isStem } from "../../model/recommendation.ts";
import type { Section } from "../../model/section.ts";
import type { BlockChange, EntryChange, SectionChange } from "./changes.ts";

/** Counts what a comparison found. */
export function countsOf(sections: readonly SectionChange[]): Counts {
  const counted = sections.flatMap(countedIn);
  const of = (what: Counted["what"]) => tally(counted.filter((each) => each.what === what));
  const titles = sections.filter(
    ({ before, after, titleChanged }) => titleChanged || !before || !after,
  );
  const inner = counted.filter(({ what, kind }) => what === "heading" && kind !== "same");
  return {
    paragraphs: of("paragraph"),
    tables: of("table"),
    recommendations: of("recommendation"),
    headings: titles.length + inner.length,
  };
}

interface Counted {
  readonly what: EntryChange["what"] | "recommendation";
  readonly kind: EntryChange["kind"];
  readonly isMoved: boolean;
  readonly isRenumbered: boolean;
  /** The address of what was split. */
  readonly splitFrom: string | null;
}

function countedIn({ before, after, entries }: SectionChange): Counted[] {
  const asks = isAsking(after ?? before);
  return entries.flatMap((entry) => (asks ? asked(entry) : [counted(entry, entry.what)]));
}

const isAsking = (section: Section | null) =>
  section !== null && isRecommendations(headingText(section));

const counted = (entry: EntryChange, what: Counted["what"]): Counted => ({
  what,
  kind: entry.kind,
  isMoved: entry.movedFrom !== null,
  isRenumbered: entry.renumbered !== null,
  splitFrom: entry.kind === "split" ? (entry.madeOf[0]?.anchor ?? null) : null,
});

/**
 * What a board is asked counts by its recommendations: the items of a list, or a paragraph that
 * leads into none. The words that lead into a list are a paragraph like any other.
 */
function asked(entry: EntryChange): Counted[] {
  if (entry.what !== "paragraph") return [counted(entry, entry.what)];
  const items = entry.changes.flatMap(itemsOf);
  if (items.length === 0) {
    const [first] = entry.changes;
    const leadsIn = first !== undefined && "block" in first && isStem(blockText(first.block));
    return [counted(entry, leadsIn ? "paragraph" : "recommendation")];
  }
  const others = entry.changes.filter((change) => itemsOf(change).length === 0);
  const kinds = new Set(others.map(({ kind }) => kind));
  const [kind] = kinds;
  const whole = kinds.size === 1 && (kind === "same" || kind === "added" || kind === "removed");
  return [
    ...(others.length === 0
      ? []
      : [{ ...counted(entry, "paragraph"), kind: whole ? kind : ("reworded" as const) }]),
    ...items,
  ];
}

function itemsOf(change: BlockChange): Counted[] {
  const item = (kind: Counted["kind"], isMoved: boolean): Counted => ({
    what: "recommendation",
    kind,
    isMoved,
    isRenumbered: false,
    splitFrom: null,
  });
  if (change.kind === "list") return change.items.map(({ kind, moved }) => item(kind, moved));
  if (change.kind === "table" || change.kind === "words" || change.block.kind !== "list") return [];
  const { kind } = change;
  return change.block.items.map(() => item(kind, false));
}

function tally(counted: readonly Counted[]): Tally {
  const found = { reworded: 0, added: 0, removed: 0, joined: 0, same: 0, moved: 0, renumbered: 0 };
  const split = new Set<string>();
  for (const { kind, isMoved, isRenumbered, splitFrom } of counted) {
    if (isMoved) found.moved += 1;
    if (splitFrom !== null) split.add(splitFrom);
    if (kind === "split" || (kind === "same" && isMoved)) continue;
    found[kind] += 1;
    if (kind === "same" && isRenumbered) found.renumbered += 1;
  }
  return { ...found, split: split.size };
}
