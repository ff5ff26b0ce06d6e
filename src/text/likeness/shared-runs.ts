import type { Token } from "../tokens.ts";

/** Consecutive words that two texts share, or that only one of them has. */
export interface WordRun {
  readonly kind: "same" | "added" | "removed";
  readonly tokens: readonly Token[];
  /** For shared words, as the earlier text prints them. */
  readonly old: readonly Token[];
}

/** Words that were added or removed. */
export const wordRun = (kind: "added" | "removed", tokens: readonly Token[]): WordRun => ({
  kind,
  tokens,
  old: [],
});

/** The same difference, arranged as a reader would mark it. */
export const readable = (runs: readonly WordRun[]): WordRun[] => withoutIslands(slid(whole(runs)));

/** Joins neighbouring runs of shared words. */
function whole(runs: readonly WordRun[]): WordRun[] {
  const found: WordRun[] = [];
  for (const each of runs) {
    const last = found.at(-1);
    if (last?.kind === "same" && each.kind === "same") {
      found[found.length - 1] = sharedBy(last, each.tokens, each.old);
    } else found.push(each);
  }
  return found;
}

const sharedBy = (
  { tokens, old }: Pick<WordRun, "tokens" | "old">,
  further: readonly Token[],
  furtherOld: readonly Token[],
): WordRun => ({ kind: "same", tokens: [...tokens, ...further], old: [...old, ...furtherOld] });

/**
 * Where added or removed words could be placed in several positions, such as the second "lit" in "was lit,
 * lit", chooses the last. An addition at the end is then shown at the end.
 */
function slid(runs: readonly WordRun[]): WordRun[] {
  const left = [...runs];
  const found: WordRun[] = [];
  left.forEach((each, index) => {
    const [before, after] = [found.at(-1), left[index + 1]];
    const alone = each.kind !== "same" && (!before || before.kind === "same");
    const by = alone && after?.kind === "same" ? stepsOn(each, after) : 0;
    if (!after || by === 0) {
      if (each.tokens.length > 0) found.push(each);
      return;
    }
    const line = [...each.tokens, ...(each.kind === "added" ? after.tokens : after.old)];
    const [head, headOld] = [after.tokens.slice(0, by), after.old.slice(0, by)];
    found.push({ kind: "same", tokens: head, old: headOld });
    found.push({ ...each, tokens: line.slice(by, by + each.tokens.length) });
    left[index + 1] = { ...after, tokens: after.tokens.slice(by), old: after.old.slice(by) };
  });
  return whole(found);
}

/** How many words later the same words could equally have been added or removed. */
function stepsOn({ kind, tokens }: WordRun, after: WordRun): number {
  const shared = kind === "added" ? after.tokens : after.old;
  const at = (place: number) => (tokens[place] ?? shared[place - tokens.length])?.key;
  let by = 0;
  while (by < shared.length && at(by) === at(by + tokens.length)) by += 1;
  return by;
}

/**
 * Removes single small words or marks that happen to be shared in the middle of a rewritten passage, where
 * they only break it up: an "of" between two phrases of which nothing else is left.
 */
function withoutIslands(runs: readonly WordRun[]): WordRun[] {
  return runs.flatMap((each, index) => {
    const isIsland =
      each.kind === "same" &&
      index > 0 &&
      index < runs.length - 1 &&
      each.tokens.length <= 2 &&
      each.tokens.every(({ key }) => slight.test(key)) &&
      changedAround(runs, index) >= 6;
    return isIsland ? [wordRun("removed", each.old), wordRun("added", each.tokens)] : [each];
  });
}

/** A small word or a mark. */
const slight = /^(?:\p{Ll}{1,4}|[,"'()-])$/u;

/** How many words changed on both sides of a shared run; zero if either side has fewer than three. */
function changedAround(runs: readonly WordRun[], index: number): number {
  const count = (step: 1 | -1) => {
    let words = 0;
    for (let at = index + step; runs[at] && runs[at]?.kind !== "same"; at += step) {
      words += runs[at]?.tokens.length ?? 0;
    }
    return words;
  };
  const [left, right] = [count(-1), count(1)];
  return Math.min(left, right) < 3 ? 0 : left + right;
}
