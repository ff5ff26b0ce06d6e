import { readBody } from "../../importing/body/body.ts";
import type { BodyPiece } from "../../importing/body/body-piece.ts";
import { markdownOf } from "../../importing/body/markdown-writer.ts";
import { firstDifference } from "../../importing/filing/proof.ts";
import { readHtmlPart } from "../../importing/source/html/html-file.ts";
import { type RawLine, rawLine } from "../../importing/source/raw-report.ts";
import { Refusal } from "../../importing/source/refusal.ts";
import { exemptMarks, ofMeeting, thatStop } from "../../model/council/exempt-marks.ts";

/** The words of an item that a source gives as HTML. */
export interface ItemText {
  /** Proved to have every word of the HTML, in order; null if it has a mark of exemption or cannot be proved. */
  readonly markdown: string | null;
  /** What the clerk should know of it. */
  readonly told: readonly { readonly rule: string; readonly message: string }[];
}

/** An item's words as Markdown under a heading, and under the line that names the item. */
export function itemText(
  what: string,
  heading: string,
  named: string | null,
  html: string,
): ItemText {
  const without = (rule: string, message: string): ItemText => {
    return { markdown: null, told: [{ rule, message: `${what} ${message}` }] };
  };
  try {
    const raw = readHtmlPart(html);
    const { pieces, changes } = readBody(raw.lines, "word");
    const head: readonly BodyPiece[] = [
      { kind: "heading", level: 2, text: heading },
      ...(named === null ? [] : [paragraph(named)]),
    ];
    const markdown = markdownOf([...head, ...pieces.map(withinItem)]);
    const lines = [...[heading, ...(named === null ? [] : [named])].map(ofTheSource), ...raw.lines];
    const words = { lines, changes, header: { from: -1, to: -1 }, accounted: [] };
    const difference = firstDifference(words, markdown);
    if (difference !== null) {
      return without(
        "words-differ",
        `could not be carried over whole, and is not kept: ${difference.message}`,
      );
    }
    if (thatStop(ofMeeting(exemptMarks(markdown))).length > 0) {
      return without("exempt", "has a mark of exempt information, and is not kept");
    }
    const left = [...new Set(raw.repairs.map(({ note }) => note))];
    return {
      markdown,
      told: [
        ...left.map((note) => ({ rule: "left-out", message: `in ${what}, ${note}` })),
        ...changes.findings.map(({ rule, message }) => ({
          rule,
          message: `in ${what}: ${message}`,
        })),
      ],
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return without(error.rule, `${error.message}, and is not kept`);
  }
}

/** A line that is not of the HTML: the source gives the words of it elsewhere. */
const ofTheSource = (text: string): RawLine => rawLine(0, text);

/** Headings within an item's words are below the item's own; the words that open a resolution are not a heading. */
function withinItem(piece: BodyPiece): BodyPiece {
  if (piece.kind !== "heading") return piece;
  const opens = /^\W*(?:RESOLVED|AGREED|RECOMMENDED|DECISION|DECIDED|NOTED)\b/u.test(piece.text);
  return opens ? paragraph(piece.text) : { ...piece, level: 3 };
}

const paragraph = (text: string): BodyPiece => ({ kind: "paragraph", number: null, text });
