import { diffArrays } from "diff";
import { type Token, tokensOf } from "./tokens.ts";

/** Words that two texts share, or that one of them has alone, as printed. */
export interface Words {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Beyond so many words added and removed two texts are shown whole, one after the other. */
const mostEdits = 1200;

/** The words of one text against another's; shared words as the later text prints them. */
export function wordDifference(before: string, after: string): Words[] {
  return tokenDifference(tokensOf(before), tokensOf(after));
}

/** The same for texts that are tokens already. */
export function tokenDifference(before: readonly Token[], after: readonly Token[]): Words[] {
  const changes = diffArrays([...before], [...after], {
    comparator: (one, other) => one.key === other.key,
    maxEditLength: mostEdits,
  });
  if (!changes) return joined([run("removed", before), run("added", after)]);
  let place = 0;
  const runs = changes.map(({ added, removed, count, value }): Run => {
    const old = added ? [] : before.slice(place, place + count);
    place += old.length;
    return { kind: added ? "added" : removed ? "removed" : "same", tokens: value, old };
  });
  return joined(withoutIslands(runs));
}

interface Run {
  readonly kind: Words["kind"];
  readonly tokens: readonly Token[];
  /** The same words as the earlier text prints them. */
  readonly old: readonly Token[];
}

const run = (kind: Words["kind"], tokens: readonly Token[]): Run => ({ kind, tokens, old: [] });

/**
 * A lone small word that happens to be shared in the middle of a rewritten passage only breaks it
 * up: "of" between two phrases of which nothing is left.
 */
function withoutIslands(runs: readonly Run[]): Run[] {
  return runs.flatMap((each, index) => {
    const changes = changedAround(runs, index);
    const isIsland =
      each.kind === "same" &&
      index > 0 &&
      index < runs.length - 1 &&
      each.tokens.length <= 2 &&
      each.tokens.every(({ key }) => key.length <= 4 && /^\p{Ll}+$/u.test(key)) &&
      changes >= 6;
    return isIsland ? [run("removed", each.old), run("added", each.tokens)] : [each];
  });
}

/** How many words are changed beside a shared run; nought where one side has only a few. */
function changedAround(runs: readonly Run[], index: number): number {
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

/** Neighbours of one kind as one, what went before what came. */
function joined(runs: readonly Run[]): Words[] {
  const found: { kind: Words["kind"]; text: string }[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed !== "") found.push({ kind: "removed", text: removed });
    if (added !== "") found.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  for (const { kind, tokens } of runs) {
    const text = tokens.map((token) => token.text).join("");
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else if (text !== "") {
      flush();
      found.push({ kind, text });
    }
  }
  flush();
  return found;
}
