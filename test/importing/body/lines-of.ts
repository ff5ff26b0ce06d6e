import { readBody } from "../../../src/importing/body/body.ts";
import type { BodyPiece } from "../../../src/importing/body/body-piece.ts";
import { type SeenLine, seenLines } from "../../../src/importing/body/seen-lines.ts";
import type { RawLine } from "../../../src/importing/source/raw-report.ts";
import { linesOf } from "../../../src/importing/source/text-file.ts";

/** The printed lines of a text, as the passes see them. */
export const seen = (text: string): SeenLine[] => seenLines(linesOf(text));

/** A text's pieces, one on each line: "## Heading", "7. Words", "- item", "[table]", "[printed]". */
export const piecesIn = (text: string, format: "text" | "word" | "pdf" = "text"): string[] =>
  piecesOfLines(linesOf(text), format);

/** The same from lines. */
export const piecesOfLines = (
  lines: readonly RawLine[],
  format: "text" | "word" | "pdf" = "text",
): string[] => readBody(lines, format).pieces.flatMap(shown);

function shown(piece: BodyPiece): string[] {
  switch (piece.kind) {
    case "heading":
      return [`${"#".repeat(piece.level)} ${piece.text}`];
    case "paragraph":
      return [piece.number === null ? piece.text : `${piece.number} ${piece.text}`.trim()];
    case "list":
      return piece.items.map(
        ({ marker, depth, text }) => `${"  ".repeat(depth)}${marker ?? "-"} ${text}`,
      );
    case "table":
      return ["[table]"];
    case "fence":
      return ["[printed]"];
  }
}
