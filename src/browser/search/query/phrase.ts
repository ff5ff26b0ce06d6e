import { levelled } from "../../../text/compatible-form.ts";
import { bare, everyWord } from "../../../text/grammar-words.ts";

/**
 * Whether words found at these positions of a report may form the phrase. Words of grammar are not in the
 * index, so a no is certain, and a yes means only that the other words are as far apart as in the phrase.
 */
export function mayHold(places: readonly number[], phrase: string): boolean {
  const at = everyWord(phrase).flatMap(({ isSlight }, offset) => (isSlight ? [] : [offset]));
  const first = at[0] ?? 0;
  const held = new Set(places);
  return places.some((place) => at.every((offset) => held.has(place + offset - first)));
}

/** True if a text contains a phrase. Capitals, hyphens and the shape of apostrophes are ignored. */
export const holds = (text: string, phrase: string): boolean =>
  ` ${plain(text)} `.includes(` ${plain(phrase)} `);

const plain = (text: string) =>
  everyWord(text)
    .map(({ word }) =>
      levelled(bare(word))
        .toLowerCase()
        .replace(/['’.,]/g, ""),
    )
    .join(" ");
