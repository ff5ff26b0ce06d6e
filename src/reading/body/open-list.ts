import type { Inline, ListItem } from "../../model/report/body/block.ts";
import { followsInList, type Marker, type MarkerStyle } from "../../model/report/body/numbering.ts";
import { inlineText } from "../../model/report/body/plain-text.ts";

/** A list that can still take the next mark, or a list within its last item. */
export interface OpenList {
  /** Null for a list of Markdown's own, which takes no marks that Markdown does not know. */
  readonly style: MarkerStyle | null;
  readonly brackets: string;
  place: number;
  readonly items: ListItem[];
  /** The list in whose last item it stands, or null. */
  readonly outer: OpenList | null;
}

/** The innermost open list that a mark continues, or null. */
export function continued(innermost: OpenList | null, marker: Marker): OpenList | null {
  for (let list = innermost; list; list = list.outer) {
    const { style, brackets, place } = list;
    if (style && brackets === marker.brackets && followsInList(marker, style, place)) return list;
  }
  return null;
}

/** Adds another line to the last item of a list, if it ends in prose. */
export function extended(list: OpenList | null, words: readonly Inline[]): boolean {
  const item = list?.items.at(-1);
  const last = item?.blocks.at(-1);
  if (!list || !item || last?.kind !== "prose") return false;
  const content = [...last.content, { kind: "text" as const, text: "\n" }, ...words];
  const blocks = [...item.blocks.slice(0, -1), { kind: "prose" as const, content }];
  list.items[list.items.length - 1] = { ...item, blocks };
  return true;
}

/** True if the list that follows continues an item's sentence: "the Director be authorised to:". */
export const isUnfinished = ({ blocks }: ListItem): boolean => {
  const last = blocks.at(-1);
  return (
    last?.kind === "prose" &&
    !/[.;!?]["”’')\]]*$|[;,] (?:and|or)$/iu.test(inlineText(last.content).trim())
  );
};
