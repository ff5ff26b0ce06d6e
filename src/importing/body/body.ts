import type { RawLine } from "../source/raw-report.ts";
import { Changes } from "../source/repairs.ts";
import type { BodyPiece } from "./body-piece.ts";
import { layoutOf } from "./layout.ts";
import { markedLines } from "./marking/marked-lines.ts";
import { numbersIn } from "./numbers.ts";
import { piecesOf } from "./pieces.ts";
import { seenLines } from "./seen-lines.ts";
import { partsOf } from "./tables/tables.ts";

/** The pieces of a report's text, and everything that was done to its words. */
export interface Body {
  readonly pieces: readonly BodyPiece[];
  readonly changes: Changes;
}

/** Recognises sections, paragraphs, lists and tables in the lines of a report's text, pass by pass. */
export function readBody(lines: readonly RawLine[], format: "text" | "word" | "pdf"): Body {
  const seen = seenLines(lines);
  const layout = layoutOf(seen);
  const numbers = numbersIn(seen, layout);
  const parts = partsOf(lines, seen, numbers, format);
  const marked = markedLines(parts.parts, { numbers, layout, joinsLines: format !== "word" });
  const { pieces, changes } = piecesOf(marked.marked);
  for (const { line, index } of seen) {
    const number = numbers.doubtful.get(index);
    if (number === undefined) continue;
    const message = `“${number}” begins this line, but follows no number like it: it is read as part of the sentence`;
    changes.find(line.number, "warning", "number-unclear", message);
  }
  return { pieces, changes: Changes.of(parts.changes, marked.changes, changes) };
}
