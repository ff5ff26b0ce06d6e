import type { Problem } from "../../model/problem.ts";
import type { Piece } from "./markdown-piece.ts";

/** The Markdown parser stops at about fifty levels of lists and would lose the words below. */
const deepest = 20;

/** The Problem to report if lists are nested deeper than in any real report, or null. */
export function tooDeep(pieces: readonly Piece[], file: string): Problem | null {
  const line = deepLine(pieces, 0);
  if (line === null) return null;
  const message = `should not have lists nested more than ${deepest} deep`;
  return { rule: "too-deep", severity: "error", message, file, line, column: 1 };
}

function deepLine(pieces: readonly Piece[], depth: number): number | null {
  for (const piece of pieces) {
    if (piece.kind !== "list") continue;
    if (depth >= deepest) return piece.line;
    for (const item of piece.items) {
      const line = deepLine(item.pieces, depth + 1);
      if (line !== null) return line;
    }
  }
  return null;
}
