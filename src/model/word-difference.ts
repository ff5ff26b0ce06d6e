import { diffArrays } from "diff";
import type { Token } from "./tokens.ts";
import { wordingOf } from "./wording.ts";

/** Words that two texts share, or that one of them has alone, as printed. */
export interface Words {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Beyond so many words added and removed two texts are shown whole, one after the other. */
const mostEdits = 1200;

/** The words of one text against another's; shared words as the later text prints them. */
export function wordDifference(before: string, after: string): Words[] {
  return tokenDifference(wordingOf(before).tokens, wordingOf(after).tokens);
}

/** The same for texts that are tokens already. */
export function tokenDifference(before: readonly Token[], after: readonly Token[]): Words[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head]?.key === after[head]?.key) head += 1;
  const [was, now] = [before.slice(head), after.slice(head)];
  const runs = inPlace(was, now) ?? byEdits(was, now);
  if (!runs) return joined([run("removed", before), run("added", after)]);
  const [old, tokens] = [before.slice(0, head), after.slice(0, head)];
  return joined(withoutIslands(head === 0 ? runs : [{ kind: "same", tokens, old }, ...runs]));
}

/**
 * Where as many words came as went, each in its own place and none of them in another's, as where
 * figures are new, nothing is shorter, and there is no need to look for it.
 */
function inPlace(before: readonly Token[], after: readonly Token[]): Run[] | null {
  if (before.length !== after.length) return null;
  const gone = new Set<string>();
  before.forEach(({ key }, place) => {
    if (key !== after[place]?.key) gone.add(key);
  });
  const runs: Run[] = [];
  let from = 0;
  for (let place = 1; place <= after.length; place += 1) {
    const same = before[from]?.key === after[from]?.key;
    if (!same && gone.has(after[place - 1]?.key ?? "")) return null;
    if (place < after.length && same === (before[place]?.key === after[place]?.key)) continue;
    const [old, now] = [before.slice(from, place), after.slice(from, place)];
    if (same) runs.push({ kind: "same", tokens: now, old });
    else runs.push(run("removed", old), run("added", now));
    from = place;
  }
  return runs;
}

/** Null where the two have next to nothing in common. */
function byEdits(before: readonly Token[], after: readonly Token[]): Run[] | null {
  const keys = (tokens: readonly Token[]) => tokens.map(({ key }) => key);
  const changes = diffArrays(keys(before), keys(after), { maxEditLength: mostEdits });
  if (!changes) return null;
  let [was, now] = [0, 0];
  return changes.map(({ added, removed, count }): Run => {
    const old = added ? [] : before.slice(was, was + count);
    const tokens = removed ? old : after.slice(now, now + count);
    if (!added) was += count;
    if (!removed) now += count;
    return { kind: added ? "added" : removed ? "removed" : "same", tokens, old };
  });
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
    const isIsland =
      each.kind === "same" &&
      index > 0 &&
      index < runs.length - 1 &&
      each.tokens.length <= 2 &&
      each.tokens.every(({ key }) => key.length <= 4 && /^\p{Ll}+$/u.test(key)) &&
      changedAround(runs, index) >= 6;
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
