import { isSameColour } from "../blacked-out.ts";
import type { Area } from "./area.ts";
import type { Drawing } from "./drawing.ts";
import type { Glyph } from "./glyphs.ts";
import { isWhite } from "./painted-paths.ts";

/**
 * The baselines of the letters that a page prints and nobody sees: in the colour of the box behind them, or under
 * a box that was painted over them. Whoever copies the text of the file reads them.
 */
export function blackedOut(drawing: Drawing): number[] {
  const lines = new Map<number, number>();
  for (const [at, glyph] of drawing.glyphs.entries()) {
    if (glyph.isInvisible || glyph.text.trim() === "" || !isConcealed(glyph, at, drawing)) continue;
    const line = Math.round(glyph.baseline);
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return [...lines].flatMap(([baseline, letters]) => (letters >= least ? [baseline] : []));
}

/** Fewer letters of a line are no words: a full stop may lie under the edge of a box. */
const least = 3;

function isConcealed(glyph: Glyph, at: number, { boxes, pictures, figures }: Drawing): boolean {
  const around = boxes.filter((box) => isOver(box, glyph));
  if (around.some(({ after }) => after > at)) return true;
  const behind = around.at(-1);
  if (behind) return isSameColour(glyph.colour.slice(1), behind.colour.slice(1));
  return isWhite(glyph.colour) && ![...pictures, ...figures].some((area) => isOver(area, glyph));
}

/** True for an area that holds the middle of a letter. */
function isOver({ left, top, right, bottom }: Area, glyph: Glyph): boolean {
  const x = (glyph.left + glyph.right) / 2;
  const y = glyph.baseline - glyph.size * 0.3;
  return x > left && x < right && y > top && y < bottom;
}
