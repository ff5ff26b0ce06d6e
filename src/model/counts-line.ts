/** How many of a kind were reworded, came, went, stayed as they were and stand elsewhere. */
export interface Tally {
  readonly reworded: number;
  readonly added: number;
  readonly removed: number;
  /** As before in their words and their place. */
  readonly same: number;
  /** Of those, how many bear another number. */
  readonly renumbered: number;
  /** How many stand elsewhere, reworded or not. */
  readonly moved: number;
}

/** How much changed from one report to another. */
export interface Counts {
  readonly paragraphs: Tally;
  readonly tables: Tally;
  /** Titles of sections and headings within them that were reworded, came or went. */
  readonly headings: number;
}

/** "6 paragraphs changed, 2 new, 1 gone; 31 as before. 1 table changed." */
export function countsLine({ paragraphs, tables, headings }: Counts): string {
  const sentences = [];
  if (isAny(paragraphs) || !isAny(tables)) sentences.push(`${sentence(paragraphs, "paragraph")}.`);
  const { reworded, added, removed, moved } = tables;
  if (reworded + added + removed + moved > 0) sentences.push(`${sentence(tables, "table")}.`);
  if (headings > 0) sentences.push(`${counted(headings, "heading")} changed.`);
  return sentences.join(" ");
}

const isAny = ({ reworded, added, removed, moved, same }: Tally) =>
  reworded + added + removed + moved + same > 0;

function sentence(tally: Tally, noun: string): string {
  const { reworded, added, removed, same, moved, renumbered } = tally;
  const parts = [
    reworded > 0 ? `${counted(reworded, noun)} changed` : "",
    added > 0 ? `${reworded > 0 ? added : counted(added, noun)} new` : "",
    removed > 0 ? `${reworded + added > 0 ? removed : counted(removed, noun)} gone` : "",
    moved > 0 ? `${reworded + added + removed > 0 ? moved : counted(moved, noun)} moved` : "",
  ].filter((part) => part !== "");
  if (same === 0 && parts.length > 0) return parts.join(", ");
  const stayed = `${same} as before${renumbered > 0 ? ` (${renumbered} renumbered)` : ""}`;
  return parts.length === 0 ? `No ${noun} changed; ${stayed}` : `${parts.join(", ")}; ${stayed}`;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
