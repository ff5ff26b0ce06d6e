/**
 * The word of the archive that a misspelt one was meant for, or null where none is near: one slip in a
 * short word, two in a longer one, two letters in each other's place counting as one slip.
 * `vocabulary` has the commonest words first.
 */
export function meantWord(word: string, vocabulary: readonly string[]): string | null {
  const typed = word.toLowerCase();
  const allowed = typed.length < 4 ? 0 : typed.length < 7 ? 1 : 2;
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

/** The slips from one word to another (optimal string alignment), or `limit` where they are no fewer. */
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
