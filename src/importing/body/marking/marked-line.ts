import { markedFrom, withoutEmphasis } from "../../source/marked-words.ts";
import { plain } from "../../source/raw-report.ts";
import type { TablePiece } from "../body-piece.ts";
import type { RawItem } from "../list-items.ts";

/** A line or a whole table, and its role in the report's text. */
export type MarkedLine =
  | { readonly as: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly as: "paragraph"; readonly number: string | null; readonly text: string }
  | { readonly as: "item"; readonly item: RawItem }
  | { readonly as: "goes on"; readonly join: "" | " " | "\n"; readonly text: string }
  | { readonly as: "table"; readonly piece: TablePiece };

export const spaced = (words: string) => words.replace(/\s+/g, " ");
export const heading = (level: 2 | 3, words: string): MarkedLine => ({
  as: "heading",
  level,
  text: spaced(withoutEmphasis(words).trim()),
});
export const paragraph = (number: string | null, text: string): MarkedLine => ({
  as: "paragraph",
  number,
  text,
});
export const item = (raw: RawItem): MarkedLine => ({ as: "item", item: raw });

/** A line without the number at its start; formatting that opened before the number opens after it. */
export function withoutHead(text: string, number: string): string {
  const words = plain(text);
  const end = words.indexOf(number.at(-1) ?? "", words.search(/\S/) + number.length - 1);
  return markedFrom(text, end + 1);
}
