import { compare } from "../archive/order.ts";
import { sectionsText } from "../model/plain-text.ts";
import type { Report } from "../model/report.ts";

/** How many words a reader's browser fetches at most: some 40 kB compressed. */
const most = 12_000;

/** The words of the reports by which a misspelt one is mended: those in most reports first. */
export function vocabularyOf(reports: readonly Report[]): string[] {
  const held = new Map<string, number>();
  for (const { subject, sections } of reports) {
    const text = `${subject} ${sectionsText(sections)}`.toLowerCase();
    for (const word of new Set(text.match(/(?<![\p{L}\p{N}])\p{L}{4,24}(?![\p{L}\p{N}])/gu)))
      held.set(word, (held.get(word) ?? 0) + 1);
  }
  return [...held]
    .sort(([one, count], [other, times]) => times - count || compare(one, other))
    .slice(0, most)
    .map(([word]) => word);
}
