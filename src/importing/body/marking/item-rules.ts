import { itemMarker, type Marker, opensList } from "../../../model/report/body/numbering.ts";
import { isCut } from "../../source/line-ends.ts";
import { plain, type RawLine, squeezed } from "../../source/raw-report.ts";
import type { Changes } from "../../source/repairs.ts";
import { isCapitals } from "../headings.ts";
import {
  type Bullet,
  bulletOf,
  isCertain,
  isTick,
  tickBefore,
  tickOf,
  wholeNumber,
} from "../line-head.ts";
import { itemAfter, type RawItem, rawBullet, rawItem } from "../list-items.ts";
import { opens, type SeenLine } from "../seen-lines.ts";
import { item, paragraph, withoutHead } from "./marked-line.ts";
import { mayOpenList, type Open, takesItem } from "./open-block.ts";
import type { Place } from "./place.ts";

/** "(1) the scheme", "a) to note", and "1. Albert Road" if it is not a paragraph number. */
export function markedListItem({ seen, open, changes }: Place) {
  const { line, words, column } = seen;
  if (isCapitals(words) && opens(seen) && /^[A-Z]\)\s/.test(words)) return null;
  const own = itemMark(line.text);
  if (own && takesItem(own, seen, open))
    return [item(markedAt(own, line.text, column, seen, open))];
  const mark = bulletBefore(seen, open) ?? tickBefore(line.text);
  const within = mark && itemMark(mark.rest);
  if (!within) return null;
  const kept = keptBefore(mark, line, changes);
  const raw = markedAt(within, mark.rest, 0, seen, open);
  return [item({ ...raw, text: kept + raw.text })];
}

/** What stays of a mark before a number: a tick, which then comes after the number; nothing of a bullet. */
export function keptBefore({ glyph }: Bullet, { number }: RawLine, changes: Changes): string {
  if (isTick(glyph)) {
    changes.reorder(number, number, `the mark “${glyph}” before the number comes after it now`);
    return `${glyph} `;
  }
  changes.remove(number, glyph, `the mark “${glyph}” before the number was left out`);
  return "";
}

/** "(a)", "1)" or "1." before words. */
function itemMark(text: string): Marker | null {
  const words = plain(text).trim();
  const whole = wholeNumber(words);
  const dotted = whole?.number.endsWith(".") && whole.rest !== "" ? whole : null;
  const marker = dotted && itemMarker(`${dotted.number.slice(0, -1)}) ${dotted.rest}`);
  return itemMarker(words) ?? (marker && { ...marker, number: dotted.number, brackets: "." });
}

function markedAt(
  marker: Marker,
  text: string,
  column: number,
  { line }: SeenLine,
  open: Open,
): RawItem {
  const style = itemAfter(open.items, marker)?.style ?? opensList(marker);
  return rawItem(marker, style, squeezed(withoutHead(text, marker.number)), column, line.number);
}

/** The bullet that starts an item here; an asterisk before a single line marks a note. */
function bulletBefore(seen: SeenLine, open: Open): Bullet | null {
  const bullet = bulletOf(seen.line.text);
  if (!bullet) return null;
  const next = bulletOf(seen.under?.text ?? "");
  const lone = bullet.glyph === "*" && open.kind !== "list" && next?.glyph !== "*";
  const begins = isCertain(bullet) || mayOpenList(open, seen, bullet.column);
  return begins && !lone ? bullet : null;
}

/** A line that starts with a tick: an item if it is one of many, otherwise a paragraph. It keeps the tick. */
export function tickedLine({ seen: { line, index }, open, layout }: Place) {
  const tick = tickOf(line.text);
  if (!tick) return null;
  const words = squeezed(line.text);
  if (layout.tickedItems.has(index)) {
    return [item(rawBullet(tick.glyph, words, tick.column, line.number))];
  }
  return isCut(open.before, plain(words), false) ? null : [paragraph(null, words)];
}

export function bulletItem({ seen, open, changes }: Place) {
  const bullet = bulletBefore(seen, open);
  return bullet && [bulletAt(bullet, bullet.column, seen.line, changes)];
}

export function bulletAt(
  { glyph, rest }: Bullet,
  column: number,
  { number }: RawLine,
  changes: Changes,
) {
  changes.remove(number, glyph);
  return item(rawBullet(glyph, squeezed(rest), column, number));
}
