import { plain } from "../source/raw-report.ts";
import type { Changes } from "../source/repairs.ts";
import type { BodyItem, BodyList } from "./body-piece.ts";
import type { RawItem } from "./list-items.ts";

/** Items as a list, each at the depth that the report intends. */
export function listOf(items: readonly RawItem[], changes: Changes): BodyList {
  const outer: RawItem[] = [];
  const listed = items.map((item, index): BodyItem => {
    while (outer.length > 0 && !standsUnder(item, outer, items, index, changes)) outer.pop();
    const { marker, text } = item;
    const depth = outer.length;
    outer.push(item);
    return { marker, text, depth };
  });
  return { kind: "list", items: listed };
}

/** True if an item belongs under the last of those above it, false if it is next to one of them. */
function standsUnder(
  item: RawItem,
  outer: readonly RawItem[],
  items: readonly RawItem[],
  index: number,
  changes: Changes,
): boolean {
  const above = outer.at(-1);
  if (!above) return false;
  if (outer.some((one) => isBeside(item, one))) return false;
  // Markdown nests nothing under "(1)", whose lines the archive reads one by one.
  if (above.marker?.startsWith("(")) return false;
  if (item.glyph === null || above.glyph === null) return item.column >= above.column;
  if (item.glyph !== above.glyph) return item.column > above.column;
  if (item.column <= above.column + 1) return false;
  const leadsIn = /[:–-]$/.test(plain(above.text));
  const returns = items.some(({ column }, at) => at > index && column <= above.column);
  if (leadsIn || returns) return true;
  changes.repair(
    item.line,
    "an item set under the one before it by mistake is level with it again",
  );
  return false;
}

function isBeside(item: RawItem, one: RawItem): boolean {
  if (item.glyph !== null)
    return item.glyph === one.glyph && Math.abs(item.column - one.column) <= 1;
  return one.glyph === null && one.brackets === item.brackets && one.style === item.style;
}
