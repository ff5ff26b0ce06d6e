import diffSequences from "@jest/diff-sequences";
import type { Token } from "../tokens.ts";
import { wordingOf } from "./compared-text.ts";
import { readable, type WordRun, wordRun } from "./shared-runs.ts";

/** Words that two texts share, or that only one of them has, as printed. */
export interface ComparedWords {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/**
 * The differences between two texts, word by word. Shared words are given as the later text prints them.
 */
export function wordDifference(before: string, after: string): ComparedWords[] {
  const [was, now] = [wordingOf(before).tokens, wordingOf(after).tokens];
  const runs = inPlace(was, now) ?? byEdits(was, now);
  return joined(runs ? readable(runs) : [wordRun("removed", was), wordRun("added", now)]);
}

/**
 * Where as many words were added as removed, each in the place of another, nothing shorter exists and no
 * search is needed. New figures in the same sentence are the usual case.
 */
function inPlace(before: readonly Token[], after: readonly Token[]): WordRun[] | null {
  if (before.length !== after.length) return null;
  const removed = new Set<string>();
  before.forEach(({ key }, place) => {
    if (key !== after[place]?.key) removed.add(key);
  });
  const runs: WordRun[] = [];
  let from = 0;
  for (let place = 1; place <= after.length; place += 1) {
    const same = before[from]?.key === after[from]?.key;
    if (!same && removed.has(after[place - 1]?.key ?? "")) return null;
    if (place < after.length && same === (before[place]?.key === after[place]?.key)) continue;
    const [old, now] = [before.slice(from, place), after.slice(from, place)];
    if (same) runs.push({ kind: "same", tokens: now, old });
    else runs.push(wordRun("removed", old), wordRun("added", now));
    from = place;
  }
  return runs;
}

/** The shortest edit; null if finding it would take too long. */
function byEdits(before: readonly Token[], after: readonly Token[]): WordRun[] | null {
  const runs: WordRun[] = [];
  let [was, now, asked] = [0, 0, 0];
  const changedUpTo = (from: number, to: number) => {
    if (from > was) runs.push(wordRun("removed", before.slice(was, from)));
    if (to > now) runs.push(wordRun("added", after.slice(now, to)));
  };
  const isCommon = (from: number, to: number) => {
    asked += 1;
    if (asked > mostAsked) throw tooLong;
    return before[from]?.key === after[to]?.key;
  };
  try {
    diffSequences(before.length, after.length, isCommon, (count, from, to) => {
      changedUpTo(from, to);
      [was, now] = [from + count, to + count];
      runs.push({ kind: "same", tokens: after.slice(to, now), old: before.slice(from, was) });
    });
  } catch (fault) {
    if (fault === tooLong) return null;
    throw fault;
  }
  changedUpTo(before.length, after.length);
  return runs;
}

/**
 * The library has no limit of its own, and two long texts of the same words in a different order need one.
 */
const mostAsked = 2_000_000;
const tooLong = new Error("Two texts are too long and too unlike to be told apart word by word");

/** Joins neighbours of one kind; removed words come before added ones. */
function joined(runs: readonly WordRun[]): ComparedWords[] {
  const found: { kind: ComparedWords["kind"]; text: string }[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed !== "") found.push({ kind: "removed", text: removed });
    if (added !== "") found.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  for (const { kind, tokens } of runs) {
    let text = "";
    for (const token of tokens) text += token.text;
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else if (text !== "") {
      flush();
      const last = found.at(-1);
      if (last?.kind === "same") last.text += text;
      else found.push({ kind, text });
    }
  }
  flush();
  return found;
}
