import type { Inline } from "../body/block.ts";
import type { MarkedWord } from "./unsure-words.ts";
import { wordsPrinted } from "./words-printed.ts";

/** A text with its unsure words marked. */
export type WithMarks = (text: string) => readonly Inline[];

/**
 * Marks the unsure words of texts that are quoted from a body, one after another in the body's order. In a
 * text that is not found there word for word, each occurrence of an unsure word is marked.
 */
export function quotedFrom(words: readonly MarkedWord[]): WithMarks {
  const unsure = new Set(words.flatMap(({ word, isUnsure }) => (isUnsure ? [word] : [])));
  let from = 0;
  return (text) => {
    if (unsure.size === 0) return [{ kind: "text", text }];
    const quoted = wordsPrinted(text);
    const at = words.findIndex(
      (_, place) =>
        place >= from && quoted.every((word, step) => words[place + step]?.word === word),
    );
    if (at === -1) return marked(text, (word) => unsure.has(word));
    from = at + quoted.length;
    return marked(text, (_, step) => words[at + step]?.isUnsure === true);
  };
}

/** Marks the unsure words of a header in its values, whatever punctuation is at their edges. */
export function quotedFromHeader(words: readonly string[]): WithMarks {
  const unsure = new Set(words.map(withoutEdges));
  return (text) =>
    unsure.size === 0
      ? [{ kind: "text", text }]
      : marked(text, (word) => unsure.has(withoutEdges(word)));
}

/** A word without the punctuation at its edges. */
export const withoutEdges = (word: string) =>
  word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "") || word;

function marked(text: string, isUnsure: (word: string, step: number) => boolean): Inline[] {
  let step = 0;
  return text
    .split(/(\s+)/)
    .filter((piece) => piece !== "")
    .map((piece): Inline => {
      const own = wordsPrinted(piece).map((word, at) => isUnsure(word, step + at));
      step += own.length;
      const inline = { kind: "text", text: piece } as const;
      return own.includes(true) ? { kind: "unsure", content: [inline] } : inline;
    });
}
