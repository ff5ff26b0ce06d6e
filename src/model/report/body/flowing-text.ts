import type { Block, Inline, ListItem } from "./block.ts";
import { plainText } from "./plain-text.ts";
import type { Paragraph, Section } from "./section.ts";

/** Words as a page shows them: a line end in the source becomes a space. */
export function flowingText(content: readonly Inline[]): string {
  let text = "";
  for (const inline of content) {
    text += inline.kind === "text" ? flowing(inline.text) : plainText(inline, flowingText);
  }
  return text;
}

/** Replaces each run of white space with one space. */
export const flowing = (text: string): string =>
  text.includes("\n") ? text.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, " ") : text;

/**
 * A block as plain text. Each list item is a line with its mark as printed, or "•"; nested content is
 * indented. Each table row is a line, with tabs between cells.
 */
export function flowingBlock(block: Block): string {
  switch (block.kind) {
    case "prose":
    case "lead-in":
      return flowingText(block.content);
    case "list":
      return block.items.map(item).join("\n");
    case "table":
      return [block.head, ...block.rows]
        .map((row) =>
          row.map(({ content }) => flowingText(content).replaceAll("\n", " ")).join("\t"),
        )
        .join("\n");
    case "preformatted":
      return block.text;
  }
}

function item({ marker, blocks }: ListItem): string {
  const mark = marker ?? "•";
  const words = blocks.map(flowingBlock).join("\n");
  return words === ""
    ? mark
    : `${mark} ${words.replaceAll("\n", `\n${" ".repeat(mark.length + 1)}`)}`;
}

/** A paragraph's words without its number; an empty line separates its blocks. */
export function flowingParagraph({ blocks }: Paragraph): string {
  const [only] = blocks;
  return only && blocks.length === 1
    ? flowingBlock(only.block)
    : blocks.map(({ block }) => flowingBlock(block)).join("\n\n");
}

/** Sections as plain text, with numbers as printed. */
export const flowingSections = (sections: readonly Section[]): string =>
  sections
    .flatMap(({ number, heading, paragraphs }) => [
      numbered(number, flowingText(heading)),
      ...paragraphs.map((each) => numbered(each.number, flowingParagraph(each))),
    ])
    .filter((text) => text !== "")
    .join("\n\n");

const numbered = (number: string | null, words: string) =>
  words === "" ? (number ?? "") : number ? `${number} ${words}` : words;
