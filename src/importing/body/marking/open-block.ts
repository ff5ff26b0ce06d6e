import { type Marker, opensList } from "../../../model/report/numbering.ts";
import { plain } from "../../source/raw-report.ts";
import { itemAfter, type RawItem } from "../list-items.ts";
import { opens, type SeenLine } from "../seen-lines.ts";
import type { MarkedLine } from "./marked-line.ts";

/** What the lines so far leave open for the next line to go on with. */
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

/** So many items back a mark may find the one that it follows. */
const mostItems = 200;

/** What is open after a line. */
export function opened(open: Open, marked: MarkedLine, last: SeenLine): Open {
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

/** Whether a line may begin a list: after a gap, after words that lead into it, or set in. */
export function mayOpenList({ kind, last }: Open, seen: SeenLine, column: number): boolean {
  if (opens(seen) || last === null || kind !== "paragraph") return true;
  const before = plain(last.line.text).trimEnd();
  return /[:;.]$|\b(?:that|and|or|to)$/i.test(before) || column > last.column + 1;
}

/** Whether a mark such as "(b)" goes on with the open list, or may begin one. */
export function takesItem(marker: Marker, seen: SeenLine, open: Open): boolean {
  const { items, last } = open;
  if (itemAfter(items, marker)) {
    const before = plain(last?.line.text ?? "").trimEnd();
    const aligned = items.some(({ column }) => Math.abs(column - seen.column) <= 1);
    return opens(seen) || aligned || /[;.,:]$|\b(?:and|or)$/.test(before);
  }
  return opensList(marker) !== null && mayOpenList(open, seen, seen.column);
}
