import type { Block, Inline, ListItem } from "../body/block.ts";
import type { Paragraph, Section } from "../body/section.ts";

/**
 * Sections without their struck-through words, which a report prints but no longer says. What boards are
 * asked, search, and counts all use these. A paragraph keeps its number; an item whose words are all struck
 * through is omitted. Sections with nothing struck through are returned as the same objects.
 */
export const liveSections = (sections: readonly Section[]): readonly Section[] =>
  sections.some(isStruckIn) ? sections.map(liveSection) : sections;

/** The same for one section. */
export const liveSection = (section: Section): Section =>
  isStruckIn(section)
    ? {
        ...section,
        heading: liveContent(section.heading),
        paragraphs: section.paragraphs.map(liveParagraph),
      }
    : section;

/** True if any words in a section are struck through. */
const isStruckIn = ({ heading, paragraphs }: Section): boolean =>
  hasStruck(heading) ||
  paragraphs.some(({ blocks }) => blocks.some(({ block }) => isStruckInBlock(block)));

const liveParagraph = (paragraph: Paragraph): Paragraph => ({
  ...paragraph,
  blocks: paragraph.blocks.flatMap(({ anchor, block }) =>
    liveBlock(block).map((live) => ({ anchor, block: live })),
  ),
});

/** A block without its struck-through words; nothing if all of them are. */
function liveBlock(block: Block): Block[] {
  if (!isStruckInBlock(block)) return [block];
  switch (block.kind) {
    case "prose":
    case "lead-in": {
      const content = liveContent(block.content);
      return content.length === 0 ? [] : [{ ...block, content }];
    }
    case "list": {
      const items = block.items.flatMap(liveItem);
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    case "table": {
      const row = (cells: (typeof block.rows)[number]) =>
        cells.map((cell) => ({ ...cell, content: liveContent(cell.content) }));
      return [{ ...block, head: row(block.head), rows: block.rows.map(row) }];
    }
    case "preformatted":
      return [block];
  }
}

function liveItem(item: ListItem): ListItem[] {
  const blocks = item.blocks.flatMap(liveBlock);
  return blocks.length === 0 && item.blocks.length > 0 ? [] : [{ ...item, blocks }];
}

/** Makes no list of the block's contents, because every block of every report is looked through. */
function isStruckInBlock(block: Block): boolean {
  switch (block.kind) {
    case "prose":
    case "lead-in":
      return hasStruck(block.content);
    case "list":
      return block.items.some(({ blocks }) => blocks.some(isStruckInBlock));
    case "table": {
      const isStruckInRow = (row: (typeof block.rows)[number]) =>
        row.some(({ content }) => hasStruck(content));
      return isStruckInRow(block.head) || block.rows.some(isStruckInRow);
    }
    case "preformatted":
      return false;
  }
}

const hasStruck = (content: readonly Inline[]): boolean =>
  content.some(
    (inline) => inline.kind === "struck" || ("content" in inline && hasStruck(inline.content)),
  );

/** Content without its struck-through words; of the spaces on either side, one stays. */
function liveContent(content: readonly Inline[]): readonly Inline[] {
  if (!hasStruck(content)) return content;
  const live: Inline[] = [];
  let afterStruck = false;
  for (const inline of content) {
    const left = inline.kind === "struck" ? null : withoutStruck(inline);
    if (left === null) {
      afterStruck = true;
      continue;
    }
    const last = live.at(-1);
    if (afterStruck) closeGap(live, last, left);
    else live.push(left);
    afterStruck = false;
  }
  if (afterStruck) trimEnd(live);
  return live;
}

/** Null if nothing else is left. */
function withoutStruck(inline: Inline): Inline | null {
  if (!("content" in inline)) return inline;
  const content = liveContent(inline.content);
  return content.length === 0 && inline.content.length > 0 ? null : { ...inline, content };
}

function closeGap(live: Inline[], last: Inline | undefined, next: Inline) {
  if (next.kind !== "text") {
    live.push(next);
    return;
  }
  if (last === undefined) {
    const text = next.text.trimStart();
    if (text !== "") live.push({ kind: "text", text });
    return;
  }
  if (/^[\s.,;:)]/.test(next.text)) trimEnd(live);
  live.push(next);
}

function trimEnd(live: Inline[]) {
  const last = live.at(-1);
  if (last?.kind !== "text") return;
  const text = last.text.trimEnd();
  live.pop();
  if (text !== "") live.push({ kind: "text", text });
}
