import { stemmer } from "stemmer";
import { bare, isSlight } from "../../../../text/grammar-words.ts";
import { type ComparedWords, wordDifference } from "../../../../text/likeness/word-difference.ts";

/**
 * The wording that was agreed, compared with the wording proposed. Words that only moved or changed form,
 * such as "authorise" and "be authorised", are not marked.
 */
export function changedWords(asked: string, agreed: string): readonly ComparedWords[] {
  const runs = wordDifference(asked, agreed);
  const gone = stemsIn(runs, "removed");
  const come = stemsIn(runs, "added");
  const moved = new Set([...gone].filter((stem) => come.has(stem)));
  const pieces = runs.flatMap(({ kind, text }): readonly ComparedWords[] => {
    if (kind === "same") return [{ kind, text }];
    const isGrammar = (word: string) => isStyle(word) || moved.has(stemOf(word));
    if ((text.match(/\S+\s*/g) ?? []).every(isGrammar))
      return kind === "added" ? [{ kind: "same", text }] : [];
    return trimmed(kind, text, isGrammar);
  });
  return pieces.reduce<ComparedWords[]>((all, each) => {
    const last = all.at(-1);
    if (last?.kind === each.kind)
      all[all.length - 1] = { kind: each.kind, text: last.text + each.text };
    else all.push(each);
    return all;
  }, []);
}

/** A run without words of grammar at its ends; those stay as agreed. */
function trimmed(
  kind: "added" | "removed",
  text: string,
  isGrammar: (word: string) => boolean,
): ComparedWords[] {
  const words = text.match(/\S+\s*/g) ?? [];
  const first = words.findIndex((word) => !isGrammar(word));
  const last = words.findLastIndex((word) => !isGrammar(word));
  const piece = (from: number, to: number) => words.slice(from, to).join("");
  const middle: ComparedWords = { kind, text: piece(first, last + 1) };
  if (kind === "removed") return [middle];
  return [
    { kind: "same" as const, text: piece(0, first) },
    middle,
    { kind: "same" as const, text: piece(last + 1, words.length) },
  ].filter((each) => each.text !== "");
}

const stemsIn = (runs: readonly ComparedWords[], kind: ComparedWords["kind"]) =>
  new Set(
    runs
      .filter((run) => run.kind === kind)
      .flatMap(({ text }) => text.match(/\S+/g) ?? [])
      .map(stemOf)
      .filter((stem) => stem !== ""),
  );

const stemOf = (word: string) => stemmer(bare(word).toLowerCase());

/** True for words that a clause has or lacks only because of its grammar. */
const isStyle = (word: string) =>
  bare(word) === "" ||
  (/^(?:a|an|the|be|been|is|are|was|were|to|that|of|it|its|and)$/i.test(bare(word)) &&
    isSlight(word));
