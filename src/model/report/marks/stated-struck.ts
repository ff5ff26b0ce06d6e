import type { Block, Inline } from "../body/block.ts";
import type { Section } from "../body/section.ts";

/**
 * Sections whose struck-through words are marked in words, “[struck: the sale]”, for uses that lack our
 * style sheet or in which a line through words means something else.
 */
export const statedSections = (sections: readonly Section[]): readonly Section[] =>
  sections.map((section) => ({
    ...section,
    heading: stated(section.heading),
    paragraphs: section.paragraphs.map((paragraph) => ({
      ...paragraph,
      blocks: paragraph.blocks.map(({ anchor, block }) => ({ anchor, block: statedBlock(block) })),
    })),
  }));

/** The same for a block. */
export function statedBlock(block: Block): Block {
  switch (block.kind) {
    case "prose":
    case "lead-in":
      return { ...block, content: stated(block.content) };
    case "list":
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, blocks: item.blocks.map(statedBlock) })),
      };
    case "table": {
      const row = (cells: (typeof block.rows)[number]) =>
        cells.map((cell) => ({ ...cell, content: stated(cell.content) }));
      return { ...block, head: row(block.head), rows: block.rows.map(row) };
    }
    case "preformatted":
      return block;
  }
}

const stated = (content: readonly Inline[]): readonly Inline[] =>
  content.every(({ kind }) => kind === "text")
    ? content
    : content.flatMap((inline): readonly Inline[] => {
        if (!("content" in inline)) return [inline];
        const inner = stated(inline.content);
        if (inline.kind !== "struck") return [{ ...inline, content: inner }];
        return [{ kind: "text", text: "[struck: " }, ...inner, { kind: "text", text: "]" }];
      });
