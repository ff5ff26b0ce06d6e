import { decimalNumber, markedItem, tickOf } from "./line-head.ts";
import type { SeenLine } from "./seen-lines.ts";

/** Fewer lines than this with the same tick may each say something different, so they stay paragraphs. */
const fewest = 3;

/**
 * The indices of lines that are items of a list because at least three in a row begin with the same tick.
 * A line further in continues the item above it. A tick before a number says nothing about a list.
 */
export function tickedItems(lines: readonly SeenLine[]): ReadonlySet<number> {
  const items = new Set<number>();
  let run: SeenLine[] = [];
  for (const seen of lines) {
    const last = run.at(-1);
    const glyph = tickedAlone(seen);
    if (last && glyph === null && goesOn(seen, last)) continue;
    if (!last || glyph !== tickedAlone(last)) run = [];
    if (glyph !== null) run.push(seen);
    if (run.length >= fewest) for (const { index } of run) items.add(index);
  }
  return items;
}

function tickedAlone({ line }: SeenLine): string | null {
  const tick = line.table || line.asPrinted ? null : tickOf(line.text);
  return tick && !decimalNumber(tick.rest) && !markedItem(tick.rest) ? tick.glyph : null;
}

const goesOn = ({ line, after, column }: SeenLine, last: SeenLine): boolean =>
  line.table === null && after !== "gap" && column > last.column && tickOf(line.text) === null;
