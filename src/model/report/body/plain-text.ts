import { loweredText, raisedText } from "../../../text/raised-figures.ts";
import type { Block, Inline } from "./block.ts";
import type { Paragraph, Section } from "./section.ts";

/**
 * Inline content as plain text. Markup that changes the meaning is kept: “[struck: the sale]”, “10⁶”,
 * “CO₂”. Emphasis and link addresses are dropped.
 */
export function inlineText(content: readonly Inline[]): string {
  let text = "";
  for (const inline of content) text += plainText(inline, inlineText);
  return text;
}

/** A piece of inline content as plain text; `textOf` gives the text of its content. */
export function plainText(inline: Inline, textOf: (content: readonly Inline[]) => string): string {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "line-break":
      return "\n";
    case "struck":
      return inline.content.length === 0 ? "" : `[struck: ${textOf(inline.content)}]`;
    case "superscript":
      return raisedText(textOf(inline.content));
    case "subscript":
      return loweredText(textOf(inline.content));
    default:
      return textOf(inline.content);
  }
}

/**
 * Every character of inline content as printed, without markup. Code that looks for numbers at the start of
 * words uses this, because a position in it is a position in the content.
 */
export function printedText(content: readonly Inline[]): string {
  let text = "";
  for (const inline of content) {
    if (inline.kind === "text") text += inline.text;
    else text += inline.kind === "line-break" ? "\n" : printedText(inline.content);
  }
  return text;
}

/** A block's words. Items, rows and lines are lines; tabs separate cells. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case "prose":
    case "lead-in":
      return inlineText(block.content);
    case "list":
      return block.items
        .map(({ marker, blocks }) => withNumber(marker, blocks.map(blockText).join("\n")))
        .join("\n");
    case "table":
      return [block.head, ...block.rows]
        .map((row) => row.map((cell) => inlineText(cell.content)).join("\t"))
        .join("\n");
    case "preformatted":
      return block.text;
  }
}

/** A paragraph's words, its number first. */
export function paragraphText(paragraph: Paragraph): string {
  const words = paragraph.blocks.map(({ block }) => blockText(block)).join("\n");
  return withNumber(paragraph.number, words);
}

/** The heading as printed, its number first. */
export const headingText = (section: Section): string =>
  withNumber(section.number, inlineText(section.heading));

/** Every word, number and mark of a body, in printed order. */
export function sectionsText(sections: readonly Section[]): string {
  return sections
    .flatMap((section) => [headingText(section), ...section.paragraphs.map(paragraphText)])
    .filter((text) => text !== "")
    .join("\n\n");
}

const withNumber = (number: string | null, words: string) =>
  number === null ? words : words === "" ? number : `${number} ${words}`;
