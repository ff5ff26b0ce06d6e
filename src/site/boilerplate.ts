import { paragraphText } from "../model/plain-text.ts";
import type { Report } from "../model/report.ts";
import type { Paragraph } from "../model/section.ts";

/** In how many reports the same paragraph stands before it counts as nobody's own words. */
const many = 5;

/** Tells whether a paragraph's words, figures aside, stand in many of the reports. */
export function boilerplateIn(reports: readonly Report[]): (paragraph: Paragraph) => boolean {
  const held = new Map<string, number>();
  for (const { sections } of reports) {
    const keys = sections.flatMap(({ paragraphs }) => paragraphs.map(key));
    for (const each of new Set(keys)) held.set(each, (held.get(each) ?? 0) + 1);
  }
  return (paragraph) => (held.get(key(paragraph)) ?? 0) >= many;
}

/** A paragraph's words without its figures: what stays when only the quarter changes. */
function key(paragraph: Paragraph): string {
  const text = paragraphText(paragraph).replace(/[\d\W]+/g, " ");
  return text.length > 400 ? `${text.slice(0, 200)}${text.length}${text.slice(-200)}` : text;
}
