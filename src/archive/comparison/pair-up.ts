/**
 * Pairs the members of a later list with those of an earlier one, by place. Each test gives a
 * score, nought for no pair; the surest test goes first, and its best scores before its others.
 */
export function pairUp<Member>(
  before: readonly Member[],
  after: readonly Member[],
  tests: readonly ((before: Member, after: Member) => number)[],
): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const test of tests) {
    const found: { from: number; to: number; score: number }[] = [];
    after.forEach((later, to) => {
      if (pairs.has(to)) return;
      before.forEach((earlier, from) => {
        if (taken.has(from)) return;
        const score = test(earlier, later);
        if (score > 0) found.push({ from, to, score });
      });
    });
    const apart = ({ from, to }: { from: number; to: number }) => Math.abs(from - to);
    found.sort((one, other) => other.score - one.score || apart(one) - apart(other));
    for (const { from, to } of found) {
      if (pairs.has(to) || taken.has(from)) continue;
      pairs.set(to, from);
      taken.add(from);
    }
  }
  return pairs;
}
