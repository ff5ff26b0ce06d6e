import { blockText, headingText } from "../../model/report/body/plain-text.ts";
import type { Section } from "../../model/report/body/section.ts";
import type { Counts, Tally } from "../../model/report/change-counts.ts";
import { isRecommendations, isStem } from "../../model/report/recommendation.ts";
import type { BlockChange, EntryChange, SectionChange } from "./changes.ts";

/** Counts what a comparison found. */
export function countsOf(sections: readonly SectionChange[]): Counts {
  const found = {
    paragraph: new Counting(),
    table: new Counting(),
    recommendation: new Counting(),
    heading: new Counting(),
  };
  let titles = 0;
  for (const { before, after, titleChanged, entries } of sections) {
    if (titleChanged || !before || !after) titles += 1;
    const asks = isAsking(after ?? before);
    for (const entry of entries) {
      if (asks && entry.what === "paragraph") countAsked(entry, found);
      else found[entry.what].add(entry.kind, entry);
    }
  }
  const { reworded, added, removed } = found.heading.tally();
  return {
    paragraphs: found.paragraph.tally(),
    tables: found.table.tally(),
    recommendations: found.recommendation.tally(),
    headings: titles + reworded + added + removed,
  };
}

const isAsking = (section: Section | null) =>
  section !== null && isRecommendations(headingText(section));

type Kind = EntryChange["kind"];

/** A tally in progress. */
class Counting {
  readonly #kinds = { same: 0, reworded: 0, added: 0, removed: 0, split: 0, joined: 0 };
  readonly #cut = new Set<string>();
  #moved = 0;
  #renumbered = 0;

  add(kind: Kind, { movedFrom, renumbered, madeOf }: Omit<EntryChange, "changes">) {
    if (kind === "split") for (const { anchor } of madeOf) this.#cut.add(anchor);
    this.addOne(kind, movedFrom !== null);
    if (kind === "same" && !movedFrom && renumbered) this.#renumbered += 1;
  }

  addOne(kind: Kind, isMoved: boolean) {
    if (isMoved) this.#moved += 1;
    if (kind !== "same" || !isMoved) this.#kinds[kind] += 1;
  }

  tally(): Tally {
    // What was split counts once, not once for each piece.
    const split = this.#cut.size;
    return { ...this.#kinds, split, moved: this.#moved, renumbered: this.#renumbered };
  }
}

/**
 * What a board is asked is counted by recommendation: an item of a list, or a paragraph that introduces no
 * list. The words that introduce a list count as a paragraph like any other.
 */
function countAsked(
  entry: EntryChange,
  {
    paragraph,
    recommendation,
  }: { readonly paragraph: Counting; readonly recommendation: Counting },
) {
  const lists = entry.changes.filter(isOfList);
  if (lists.length === 0) {
    const [first] = entry.changes;
    const leadsIn = first !== undefined && "block" in first && isStem(blockText(first.block));
    (leadsIn ? paragraph : recommendation).add(entry.kind, entry);
    return;
  }
  for (const change of lists) {
    if (change.kind === "list") {
      for (const { kind, moved } of change.items) recommendation.addOne(kind, moved);
    } else if ("block" in change && change.block.kind === "list" && change.kind !== "words") {
      for (const _ of change.block.items) recommendation.addOne(change.kind, false);
    }
  }
  const kinds = new Set(
    entry.changes.filter((change) => !isOfList(change)).map(({ kind }) => kind),
  );
  if (kinds.size === 0) return;
  const [kind] = kinds;
  const whole = kinds.size === 1 && (kind === "same" || kind === "added" || kind === "removed");
  paragraph.add(whole ? kind : "reworded", entry);
}

const isOfList = (change: BlockChange) =>
  change.kind === "list" || ("block" in change && change.block.kind === "list");
