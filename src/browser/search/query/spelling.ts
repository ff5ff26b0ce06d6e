/**
 * The archive's word that a misspelt one certainly meant, or null. It allows one slip, or two in a long
 * word, of the usual kinds (a letter left out, doubled or moved, a wrong vowel), and the first letter must
 * be right. A correct word that is simply absent is seldom so close to another, and is offered instead
 * (“Did you mean…?”). `vocabulary` has the most frequent words first.
 */
export function meantWord(word: string, vocabulary: readonly string[]): string | null {
  const typed = word.toLowerCase();
  const slips = typed.length < 5 ? 0 : typed.length < 8 ? 1 : 2;
  return nearest(
    typed,
    vocabulary.filter((known) => beginsAlike(typed, known) && areSlipsOfHand(typed, known)),
    slips,
  );
}

/** The archive's word that has the same consonants as a misspelt one and one slip, or null: it is certain. */
export const certainWord = (word: string, vocabulary: readonly string[]): string | null => {
  const typed = word.toLowerCase();
  const alike = (known: string) =>
    known.charAt(0) === typed.charAt(0) && skeleton(known) === skeleton(typed);
  return typed.length < 5 ? null : nearest(typed, vocabulary.filter(alike), 1);
};

/** A similar word in the archive, to offer: one slip, or two in a longer word. */
export const likeWord = (word: string, vocabulary: readonly string[]): string | null =>
  nearest(word.toLowerCase(), vocabulary, word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/** True if two words have the same first letter, or the first two letters swapped. */
const beginsAlike = (one: string, other: string) =>
  one.charAt(0) === other.charAt(0) || one.slice(0, 2) === `${other.charAt(1)}${other.charAt(0)}`;

/** True if two words have the same consonants in order, except for doubled, missing or moved ones. */
function areSlipsOfHand(one: string, other: string): boolean {
  const [first, second] = [skeleton(one), skeleton(other)];
  return first === second || (one.length > 5 && slipsBetween(first, second, 2) < 2);
}

/** The consonants of a word, without doubling. */
const skeleton = (word: string) => word.replace(/[aeiouy]/g, "").replace(/(.)\1+/g, "$1");

/** The closest of some words within a number of slips; two swapped letters count as one. */
function nearest(typed: string, vocabulary: readonly string[], allowed: number): string | null {
  let best: string | null = null;
  let fewest = allowed + 1;
  for (const known of vocabulary) {
    if (Math.abs(known.length - typed.length) >= fewest) continue;
    const slips =
      slipsBetween(typed, known, fewest) + (known.charAt(0) === typed.charAt(0) ? 0 : 0.5);
    if (slips < fewest) [best, fewest] = [known, slips];
  }
  return best;
}

/** The number of slips between two words (optimal string alignment), or `limit` if there are at least that many. */
function slipsBetween(one: string, other: string, limit: number): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1;
      let slips = Math.min(
        (above[at] ?? 0) + 1,
        (line[at - 1] ?? 0) + 1,
        (above[at - 1] ?? 0) + same,
      );
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
        slips = Math.min(slips, (before[at - 2] ?? 0) + 1);
      line.push(slips);
    }
    if (Math.min(...line) >= limit) return limit;
    [before, above] = [above, line];
  }
  return above[other.length] ?? limit;
}
