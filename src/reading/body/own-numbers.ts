import type { Inline } from "../../model/report/body/block.ts";
import { type Numbered, numberAnchor, numberParts } from "../../model/report/body/numbering.ts";
import { printedText } from "../../model/report/body/plain-text.ts";
import { numberedText, withoutLeading } from "./lines.ts";
import type { Piece } from "./markdown-piece.ts";

/**
 * A number without a dot belongs to a section only if it follows the one before: "10 year plan" is a plain
 * heading.
 */
export function isSectionNumber(number: string, before: string | null): boolean {
  if (number.includes(".")) return true;
  const expected = before === null ? 1 : (numberParts(before)[0] ?? 0) + 1;
  return numberAnchor(number) === String(expected);
}

/** Content without the number at its start. */
export function withoutNumber(content: readonly Inline[], numbered: Numbered): Inline[] {
  const length = printedText(content).length - numbered.rest.length;
  return withoutLeading(content, length);
}

/** The start of each paragraph outside lists. */
export const proseHeads = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => (piece.kind === "prose" ? [numberedText(piece.content)] : []));
