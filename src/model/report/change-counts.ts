/** How many items of a kind were reworded, added, removed, left the same or moved. */
export interface Tally {
  readonly reworded: number;
  readonly added: number;
  readonly removed: number;
  /** How many were split into several. */
  readonly split: number;
  /** How many were joined from several. */
  readonly joined: number;
  /** Unchanged in words and position. */
  readonly same: number;
  /** How many of those have another number. */
  readonly renumbered: number;
  /** How many moved, reworded or not. */
  readonly moved: number;
}

/** How much changed from one report to another. */
export interface Counts {
  readonly paragraphs: Tally;
  readonly tables: Tally;
  readonly recommendations: Tally;
  /** Titles of sections, and headings within them, that were reworded, added or removed. */
  readonly headings: number;
}

/** "6 paragraphs changed, 2 new, 1 removed; 31 unchanged. 1 table changed. 1 recommendation new." */
export function countsLine({ paragraphs, tables, recommendations, headings }: Counts): string {
  const sentences = [];
  const others = [tables, recommendations];
  if (isAny(paragraphs) || !others.some(isAny)) sentences.push(sentence(paragraphs, "paragraph"));
  if (isChanged(tables)) sentences.push(sentence(tables, "table"));
  if (isChanged(recommendations)) sentences.push(sentence(recommendations, "recommendation"));
  if (headings > 0) sentences.push(`${counted(headings, "heading")} changed`);
  return sentences.map((each) => `${each}.`).join(" ");
}

const isChanged = ({ reworded, added, removed, split, joined, moved }: Tally) =>
  reworded + added + removed + split + joined + moved > 0;

const isAny = (tally: Tally) => isChanged(tally) || tally.same > 0;

function sentence(tally: Tally, noun: string): string {
  const { same, renumbered } = tally;
  const changes = (["reworded", "added", "removed", "split", "joined", "moved"] as const)
    .filter((kind) => tally[kind] > 0)
    .map((kind, at) => `${at === 0 ? counted(tally[kind], noun) : tally[kind]} ${said[kind]}`);
  if (same === 0 && changes.length > 0) return changes.join(", ");
  const stayed = `${same} unchanged${renumbered > 0 ? ` (${renumbered} renumbered)` : ""}`;
  return changes.length === 0
    ? `No ${noun} changed; ${stayed}`
    : `${changes.join(", ")}; ${stayed}`;
}

const said = {
  reworded: "changed",
  added: "new",
  removed: "removed",
  split: "split",
  joined: "joined",
  moved: "moved",
} as const;

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
