import { followsInList, type Marker, type MarkerStyle } from "../../model/report/numbering.ts";

/** An item as its line shows it, before it is known how deep it stands. */
export interface RawItem {
  readonly marker: string | null;
  readonly brackets: string;
  readonly style: MarkerStyle | null;
  readonly place: number;
  /** The bullet as printed; null where the item bears a mark. */
  readonly glyph: string | null;
  readonly column: number;
  readonly text: string;
  readonly line: number;
}

/** An item with a mark, "(b)"; `style` is the one by which it stands in its list. */
export function rawItem(
  marker: Marker,
  style: MarkerStyle | null,
  text: string,
  column: number,
  line: number,
): RawItem {
  const place = style === null ? 0 : (marker.places.get(style) ?? 0);
  const { number, brackets } = marker;
  return { marker: number, brackets, style, place, glyph: null, column, text, line };
}

/** An item with a bullet. */
export const rawBullet = (glyph: string, text: string, column: number, line: number): RawItem => ({
  marker: null,
  brackets: "",
  style: null,
  place: 0,
  glyph,
  column,
  text,
  line,
});

/** The last of the items that a mark goes on from. */
export const itemAfter = (items: readonly RawItem[], marker: Marker): RawItem | undefined =>
  items.findLast(
    ({ style, brackets, place }) =>
      style !== null && brackets === marker.brackets && followsInList(marker, style, place),
  );
