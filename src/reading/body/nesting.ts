import type { Problem } from "../../model/problem.ts";
import type { Piece } from "./markdown-piece.ts";

/** Lists within lists; Markdown is read to some fifty levels, and words below them would be lost. */
const deepest = 20;

/** The Problem of lists that stand deeper within each other than any report's, or null. */
export function tooDeep(pieces: readonly Piece[], file: string): Problem | null {
  const line = deepLine(pieces, 0);
  if (line === null) return null;
  const message = `should not hold lists more than ${deepest} deep within each other`;
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
