import { goesOn } from "../../source/line-ends.ts";
import { isCapitals, isKnownHeading, opensAppendix, recommendationHeading } from "../headings.ts";
import type { Layout } from "../layout.ts";
import { isBold, opens, type SeenLine } from "../seen-lines.ts";

/** The level, 2 or 3, of a heading without a number; null if a line is not a heading. */
export function headingLevel(seen: SeenLine, layout: Layout): 2 | 3 | null {
  const { words, line, under } = seen;
  if (!opens(seen)) return null;
  const capitals = isCapitals(words);
  const named = isKnownHeading(words) && under === null;
  if (named && !layout.numberedSections && layout.headedInCapitals && !capitals) return 3;
  if (recommendationHeading(words) || capitals || opensAppendix(words) || named) return 2;
  if (layout.lettered.has(seen.index)) return 2;
  const sentence = /[.;:,!?]$|[.!?]\s+\p{Lu}/u.test(words);
  const title = words.length <= 80 && /^\p{Lu}/u.test(words) && !sentence;
  if (!title || goesOn(words) || /\S\s{3,}\S/.test(words)) return null;
  if (isBold(line.text)) return under === null || !isBold(under.text) ? 3 : null;
  return under === null && layout.straight && !/^\s{8,}/.test(line.text) ? 3 : null;
}
