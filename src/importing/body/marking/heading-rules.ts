import { markedFrom, withoutEmphasis } from "../../source/marked-words.ts";
import { plain, squeezed } from "../../source/raw-report.ts";
import { isCapitals, isKnownHeading, recommendationHeading } from "../headings.ts";
import { isBold, isSameSize, opens, type SeenLine } from "../seen-lines.ts";
import { headingLevel } from "./heading-level.ts";
import { heading, type MarkedLine, paragraph, spaced } from "./marked-line.ts";
import type { Open } from "./open-block.ts";
import type { Place } from "./place.ts";

/**
 * "RECOMMENDATION: That the path be lit." is a heading and its text; words that introduce a list stay with
 * the heading.
 */
export function recommendation({ seen, following, number }: Place) {
  const found = opens(seen) ? recommendationHeading(seen.words) : null;
  if (!found || found.rest === "" || (/^\d/.test(seen.words) && number === null)) return null;
  const end = following.findIndex((line) => line.after === "gap");
  const last = [seen, ...following.slice(0, end === -1 ? undefined : end)].at(-1);
  if (!last?.words.endsWith(".")) return null;
  const { text } = seen.line;
  const rest = markedFrom(text, plain(text).trimEnd().length - found.rest.length);
  return [heading(2, found.heading), paragraph(null, squeezed(rest))];
}

/** "1.0 PURPOSE", "3. Background", or "1.1 Why" where the format marks it as a heading. */
export function numberedHeading({ seen, number }: Place) {
  if (number?.of === "section") return [heading(2, seen.line.text)];
  return number && seen.line.heading > 0 ? [heading(3, seen.line.text)] : null;
}

/** A line that the format itself marks as a heading. */
export function formatHeading({ seen: { line, words }, layout }: Place) {
  if (line.heading === 0) return null;
  const capitals = isCapitals(words);
  const level = layout.numberedSections
    ? capitals || isKnownHeading(words)
    : line.heading <= 2 || capitals;
  return [heading(level ? 2 : 3, line.text)];
}

/** The second line of a heading in capitals or bold, or of the introduction at the end of a heading. */
export function headingGoesOn({ seen, open }: Place): MarkedLine[] | null {
  if (opens(seen) || open.kind !== "heading" || seen.line.heading > 0) return null;
  const stem = /\brecom+end\w*\s*:\s*\S.*[^.:;]$/i.test(open.heading);
  const capitals = isCapitals(open.heading.replace(/^[\d.]+ /, "")) && isCapitals(seen.words);
  const bold = !/[.:;?]$/.test(open.heading) && goesOnInBold(open, seen);
  return stem || capitals || bold
    ? [{ as: "goes on", join: " ", text: spaced(withoutEmphasis(seen.line.text).trim()) }]
    : null;
}

export function headingInWords({ seen, layout }: Place) {
  const level = headingLevel(seen, layout);
  return level && [heading(level, seen.line.text)];
}

/** A heading's second line must be as bold as its first, and indented past the number. */
function goesOnInBold({ heading: words, last }: Open, seen: SeenLine): boolean {
  if (!last || !isBold(last.line.text) || !isBold(seen.line.text)) return false;
  return isSameSize(last, seen) && (!/^\d/.test(words) || seen.column > last.column);
}
