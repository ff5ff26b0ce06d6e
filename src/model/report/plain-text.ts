import type { Block, Inline } from "./block.ts";
import type { Paragraph, Section } from "./section.ts";

/** The words of inline content, without their marking. */
export function inlineText(content: readonly Inline[]): string {
  let text = "";
  for (const inline of content) {
    if (inline.kind === "text") text += inline.text;
    else if (inline.kind === "line-break") text += "\n";
    else text += inlineText(inline.content);
  }
  return text;
}

/** The words of a block, its items, rows and lines one under another, cells apart by tabs. */
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

/** The words of a paragraph, its number first. */
export function paragraphText(paragraph: Paragraph): string {
  const words = paragraph.blocks.map(({ block }) => blockText(block)).join("\n");
  return withNumber(paragraph.number, words);
}

/** The heading as printed, its number first. */
export const headingText = (section: Section): string =>
  withNumber(section.number, inlineText(section.heading));

/** Every word, number and mark of a body in the order in which it is printed. */
export function sectionsText(sections: readonly Section[]): string {
  return sections
    .flatMap((section) => [headingText(section), ...section.paragraphs.map(paragraphText)])
    .filter((text) => text !== "")
    .join("\n\n");
}

const withNumber = (number: string | null, words: string) =>
  number === null ? words : words === "" ? number : `${number} ${words}`;
