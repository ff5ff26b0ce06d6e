import type { Inline, ListItem } from "./block.ts";
import { blockText, headingText, inlineText } from "./plain-text.ts";
import type { Paragraph, Section } from "./section.ts";

/** True for a section in which a board is asked to do something; "Reasons for recommendations" is not. */
export function isRecommendations(heading: string): boolean {
  return /\brecomm?end(ed|ations?|s)?\b/i.test(heading) && !/\breasons?\b/i.test(heading);
}

/** What a board is asked to do, with the words that lead into it. */
export interface Recommendations {
  /** "That the Policy and Performance Board", as printed; null where nothing leads in. */
  readonly stem: string | null;
  readonly items: readonly Recommendation[];
}

export interface Recommendation {
  /** "1)", "2.1" or "(a)", as printed; null where it bears none. */
  readonly number: string | null;
  /** Its address in the report's page. */
  readonly anchor: string;
  readonly text: string;
}

/** Everything a report recommends, a group for each stem: some reports ask two bodies. */
export function recommendationsOf(sections: readonly Section[]): Recommendations[] {
  return sections
    .filter((section) => isRecommendations(headingText(section)))
    .flatMap((section) => groups(section))
    .filter(({ items }) => items.length > 0);
}

function groups(section: Section): Recommendations[] {
  const found: { stem: string | null; items: Recommendation[] }[] = [
    { stem: stemOfHeading(section.heading), items: [] },
  ];
  for (const paragraph of section.paragraphs) {
    const items = itemsOf(paragraph);
    const words = ownWords(paragraph);
    const current = found.at(-1);
    if (items.length > 0 && words !== "") found.push({ stem: words, items });
    else if (items.length > 0) current?.items.push(...items);
    else if (isStem(words)) found.push({ stem: words, items: [] });
    else if (words !== "" && paragraph.blocks[0]?.block.kind !== "lead-in") {
      const { number, anchor } = paragraph;
      current?.items.push({ number, anchor, text: words });
    }
  }
  return found;
}

/** "RECOMMENDED: That the Board" → "That the Board". */
function stemOfHeading(heading: readonly Inline[]): string | null {
  const stem = /:\s*(\S.*)$/s.exec(inlineText(heading))?.[1];
  return stem ?? null;
}

const isStem = (words: string) => /(:|\bthat)$/i.test(words);

/** What a paragraph says before its list. */
function ownWords(paragraph: Paragraph): string {
  const before = paragraph.blocks.findIndex(({ block }) => block.kind === "list");
  return paragraph.blocks
    .slice(0, before === -1 ? undefined : before)
    .map(({ block }) => blockText(block))
    .join(" ");
}

function itemsOf(paragraph: Paragraph): Recommendation[] {
  return paragraph.blocks.flatMap(({ block, anchor }) =>
    block.kind === "list" ? block.items.map((item) => recommendation(item, anchor)) : [],
  );
}

const recommendation = (item: ListItem, listAnchor: string): Recommendation => ({
  number: item.marker,
  anchor: item.anchor ?? listAnchor,
  text: item.blocks.map(blockText).join(" "),
});
