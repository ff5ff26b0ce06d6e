import type { Watch } from "../../model/council/watch.ts";
import type { Section } from "../../model/report/body/section.ts";
import type { WatchedIn } from "../../model/report/report-facts.ts";
import { termFinder } from "../../text/term-in-text.ts";
import { namedAt, placedTexts } from "./named-place.ts";

/**
 * The watches whose words a report or a minute holds, each with the first paragraph that does; without a
 * paragraph if only the title does.
 */
export function watchedIn(
  title: string,
  sections: readonly Section[],
  watches: readonly Watch[],
): WatchedIn[] {
  const worded = watches.filter(({ words }) => words.length > 0);
  if (worded.length === 0) return [];
  const texts = placedTexts(sections);
  return worded.flatMap(({ id, words }): WatchedIn[] => {
    const find = termFinder(words);
    for (const each of texts) {
      const at = find(each.text);
      if (at !== -1) return [{ watch: id, place: namedAt(each, at) }];
    }
    return find(title) === -1 ? [] : [{ watch: id, place: null }];
  });
}
