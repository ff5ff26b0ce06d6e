import { type Marker, opensList } from "../../../model/report/body/numbering.ts";
import { plain } from "../../source/raw-report.ts";
import { itemAfter, type RawItem } from "../list-items.ts";
import { opens, type SeenLine } from "../seen-lines.ts";
import type { MarkedLine } from "./marked-line.ts";

/** What the lines so far leave open for the next line to continue. */
export interface Open {
  readonly kind: "nothing" | "heading" | "paragraph" | "list";
  readonly heading: string;
  readonly items: readonly RawItem[];
  /** The words of the last line. */
  readonly before: string;
  readonly last: SeenLine | null;
}

/** Before the first line, and after a table. */
export const nothing: Open = { kind: "nothing", heading: "", items: [], before: "", last: null };

/** How many items back a mark may find the one it follows. */
const mostItems = 200;

/** What is open after a line. */
export function openAfter(open: Open, marked: MarkedLine, last: SeenLine): Open {
  switch (marked.as) {
    case "heading":
      return { ...nothing, kind: "heading", heading: marked.text, last };
    case "paragraph":
      return { ...nothing, kind: "paragraph", before: marked.text, last };
    case "item":
      return {
        ...nothing,
        kind: "list",
        items: [...open.items.slice(-mostItems), marked.item],
        before: marked.item.text,
        last,
      };
    case "goes on":
      return open.kind === "heading"
        ? { ...open, heading: `${open.heading} ${marked.text}`, last }
        : { ...open, before: marked.text, last };
    case "table":
      return nothing;
  }
}

/** True if a line may start a list: after a gap, after words that introduce it, or if it is indented. */
export function mayOpenList({ kind, last }: Open, seen: SeenLine, column: number): boolean {
  if (opens(seen) || last === null || kind !== "paragraph") return true;
  const before = plain(last.line.text).trimEnd();
  return /[:;.]$|\b(?:that|and|or|to)$/i.test(before) || column > last.column + 1;
}

/** True if a mark such as "(b)" continues the open list, or may start one. */
export function takesItem(marker: Marker, seen: SeenLine, open: Open): boolean {
  const { items, last } = open;
  if (itemAfter(items, marker)) {
    const before = plain(last?.line.text ?? "").trimEnd();
    const aligned = items.some(({ column }) => Math.abs(column - seen.column) <= 1);
    return opens(seen) || aligned || /[;.,:]$|\b(?:and|or)$/.test(before);
  }
  return opensList(marker) !== null && mayOpenList(open, seen, seen.column);
}
