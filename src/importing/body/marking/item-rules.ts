import { itemMarker, type Marker, opensList } from "../../../model/report/numbering.ts";
import { plain, type RawLine, squeezed } from "../../source/raw-report.ts";
import type { Changes } from "../../source/repairs.ts";
import { isCapitals } from "../headings.ts";
import { type Bullet, bulletOf, isCertain, wholeNumber } from "../line-head.ts";
import { itemAfter, rawBullet, rawItem } from "../list-items.ts";
import { opens, type SeenLine } from "../seen-lines.ts";
import { item, withoutHead } from "./marked-line.ts";
import { mayOpenList, type Open, takesItem } from "./open-block.ts";
import type { Place } from "./place.ts";

/** "(1) the scheme", "a) to note", and "1. Albert Road" if it is not a paragraph number. */
export function markedListItem({ seen, open, changes }: Place) {
  const { line, words, column } = seen;
  if (isCapitals(words) && opens(seen) && /^[A-Z]\)\s/.test(words)) return null;
  const own = itemMark(line.text);
  if (own && takesItem(own, seen, open)) return [markedAt(own, line.text, column, seen, open)];
  const bullet = bulletBefore(seen, open);
  const within = bullet && itemMark(bullet.rest);
  if (!within) return null;
  const note = `the mark “${bullet.glyph}” before the number was left out`;
  changes.remove(line.number, bullet.glyph, note);
  return [markedAt(within, bullet.rest, 0, seen, open)];
}

/** "(a)", "1)" or "1." before words. */
export function itemMark(text: string): Marker | null {
  const words = plain(text).trim();
  const whole = wholeNumber(words);
  const dotted = whole?.number.endsWith(".") && whole.rest !== "" ? whole : null;
  const marker = dotted && itemMarker(`${dotted.number.slice(0, -1)}) ${dotted.rest}`);
  return itemMarker(words) ?? (marker && { ...marker, number: dotted.number, brackets: "." });
}

function markedAt(marker: Marker, text: string, column: number, { line }: SeenLine, open: Open) {
  const style = itemAfter(open.items, marker)?.style ?? opensList(marker);
  return item(
    rawItem(marker, style, squeezed(withoutHead(text, marker.number)), column, line.number),
  );
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
