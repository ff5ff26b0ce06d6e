import { boldOff, boldOn } from "../../source/raw-report.ts";
import type { TablePiece } from "../body-piece.ts";
import type { RawItem } from "../list-items.ts";

/** A line, or a whole table, with what it is in the report's text. */
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
  text: spaced(words),
});
export const paragraph = (number: string | null, text: string): MarkedLine => ({
  as: "paragraph",
  number,
  text,
});
export const item = (raw: RawItem): MarkedLine => ({ as: "item", item: raw });

/** A line without the number at its head; bold that opened before the number opens after it. */
export function withoutHead(text: string, number: string): string {
  const end = text.indexOf(
    number.at(-1) ?? "",
    text.search(/[^\s\uFDD0-\uFDD3]/) + number.length - 1,
  );
  const head = text.slice(0, end + 1);
  const open = head.includes(boldOn) && !head.includes(boldOff);
  const rest = text.slice(end + 1).trimStart();
  return open && !rest.startsWith(boldOff) ? boldOn + rest : rest.replace(/^\uFDD1\s*/, "");
}
