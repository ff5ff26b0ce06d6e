import { cellsOf, withoutTabs } from "../../source/cells.ts";
import { plain } from "../../source/raw-report.ts";
import type { SeenLine } from "../seen-lines.ts";

/** The spaces between two columns; a justified line has fewer between words. */
export const columnGapInSpaces = 3;

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** The gaps within a line's words, after the number or mark at its start. */
function gapsOf({ line }: SeenLine): Gap[] {
  const text = withoutTabs(plain(line.text));
  const head =
    /^\s*(?:\d{1,3}(?:\.\d{1,3})*\.?|\(?\w{1,4}\)|[a-z]{1,4}\.|[•–*-])\s+/.exec(text)?.[0].length ??
    0;
  const cells = cellsOf(" ".repeat(head) + text.slice(head), columnGapInSpaces);
  return cells.slice(1).map(({ column }, place) => {
    const left = cells[place];
    return { from: (left?.column ?? 0) + (left?.text.trimEnd().length ?? 0), to: column };
  });
}

/** True if a line above or below has a gap at the same place, as in a table. */
export function sharesGap(lines: readonly SeenLine[], place: number): boolean {
  const seen = lines[place];
  const own = seen ? gapsOf(seen) : [];
  if (own.length === 0) return false;
  return [lines[place - 1], lines[place + 1]].some(
    (near) =>
      near !== undefined &&
      gapsOf(near).some((gap) =>
        own.some(({ from, to }) => Math.min(to, gap.to) - Math.max(from, gap.from) >= 2),
      ),
  );
}

/**
 * True if lines share a gutter: two or more, and at least a third of them, have words on both sides, and
 * almost none crosses it.
 */
export function hasGutter(lines: readonly string[]): boolean {
  const printed = lines.filter((line) => line.trim() !== "");
  const width = printed.reduce((most, line) => Math.max(most, line.length), 0);
  for (let at = 1; at < width - 1; at += 1) {
    const across = printed.filter((line) => /\S/.test(line.slice(at, at + 2))).length;
    if (across > printed.length * 0.2) continue;
    const both = printed.filter(
      (line) => line.slice(0, at).trim() !== "" && line.slice(at).trim() !== "",
    ).length;
    if (both - across >= 2 && both >= printed.length / 3) return true;
  }
  return false;
}
