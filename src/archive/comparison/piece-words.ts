import { type ComparedWords, wordDifference } from "../../text/likeness/word-difference.ts";
import { plainForm } from "../../text/tokens.ts";
import type { Unit } from "./compared-entries.ts";

/** The words of several units, as if they were one. */
export const joinedText = (units: readonly Unit[]): string =>
  units.map(({ text }) => plainForm(text).trim()).join(" ");

/** The words of one piece of a split text, compared with the earlier text. */
export function pieceWords(before: string, pieces: readonly Unit[], own: Unit): ComparedWords[] {
  const at = pieces.indexOf(own);
  const start = joinedText(pieces.slice(0, at)).length;
  const end =
    at === pieces.length - 1
      ? Number.POSITIVE_INFINITY
      : joinedText(pieces.slice(0, at + 1)).length;
  const found: ComparedWords[] = [];
  let place = 0;
  for (const { kind, text } of wordDifference(before, joinedText(pieces))) {
    if (kind === "removed") {
      if (place >= start && place < end) found.push({ kind, text });
      continue;
    }
    const part = text.slice(Math.max(0, start - place), Math.max(0, end - place));
    if (part.trim() !== "")
      found.push({ kind, text: found.length === 0 ? part.trimStart() : part });
    place += text.length;
  }
  return found;
}
