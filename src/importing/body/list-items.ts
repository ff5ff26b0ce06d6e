import { followsInList, type Marker, type MarkerStyle } from "../../model/report/body/numbering.ts";

/** An item as its line shows it, before its depth is known. */
export interface RawItem {
  readonly marker: string | null;
  readonly brackets: string;
  readonly style: MarkerStyle | null;
  readonly place: number;
  /** The bullet as printed; null if the item has a mark. */
  readonly glyph: string | null;
  readonly column: number;
  readonly text: string;
  readonly line: number;
}

/** An item with a mark, "(b)"; `style` is the style of marks in its list. */
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

/** The last item that a mark can follow. */
export const itemAfter = (items: readonly RawItem[], marker: Marker): RawItem | undefined =>
  items.findLast(
    ({ style, brackets, place }) =>
      style !== null && brackets === marker.brackets && followsInList(marker, style, place),
  );
