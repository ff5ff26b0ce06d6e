import { joinLines, linesOf, numberedText } from "./lines.ts";
import type { ItemPiece, ProsePiece } from "./markdown-piece.ts";

/** "- 1) Receive": a bullet before one of the report's own marks does not create a list around a list. */
export function unwrapped(item: ItemPiece): ItemPiece {
  const [only] = item.pieces;
  if (item.marker !== null || item.pieces.length > 1 || only?.kind !== "list") return item;
  const [inner] = only.items;
  return only.items.length === 1 && inner && inner.marker !== null ? inner : item;
}

/**
 * Splits an item from later lines that begin something else, such as a numbered paragraph: without an empty
 * line before it, Markdown makes such a line part of the item.
 */
export function partedBefore(
  item: ItemPiece,
  begins: (text: string) => boolean,
): [item: ItemPiece, rest: ProsePiece | null] {
  const [only] = item.pieces;
  if (only?.kind !== "prose" || item.pieces.length > 1) return [item, null];
  const lines = linesOf(only.content);
  const at = lines.findIndex((words, index) => index > 0 && begins(numberedText(words)));
  if (at === -1) return [item, null];
  const content = joinLines(lines.slice(0, at));
  const rest = { ...only, content: joinLines(lines.slice(at)), line: only.line + at };
  return [{ ...item, pieces: [{ ...only, content }] }, rest];
}
