import type { Inline, ListItem } from "./body/block.ts";
import { blockText, headingText, inlineText } from "./body/plain-text.ts";
import type { Paragraph, Section } from "./body/section.ts";

/** True for a section that asks a board to do something; "Reasons for recommendations" does not. */
export function isRecommendations(heading: string): boolean {
  return /\brecomm?end(ed|ations?|s)?\b/i.test(heading) && !/\breasons?\b/i.test(heading);
}

/** What a board is asked to do, with the words that introduce it. */
export interface Recommendations {
  /** "That the Policy and Performance Board", as printed; null if there is no introduction. */
  readonly stem: string | null;
  readonly items: readonly Recommendation[];
}

export interface Recommendation {
  /** "1)", "2.1" or "(a)", as printed; null if it has none. */
  readonly number: string | null;
  /** Its anchor in the report's page. */
  readonly anchor: string;
  readonly text: string;
}

/** Everything a report recommends, one group for each introduction: some reports ask two bodies. */
export function recommendationsOf(sections: readonly Section[]): Recommendations[] {
  return sections
    .filter((section) => isRecommendations(headingText(section)))
    .flatMap((section) => groups(section))
    .filter(({ items }) => items.length > 0);
}

/** The total number of recommendations in the groups. */
export const recommendationCount = (groups: readonly Recommendations[]): number =>
  groups.reduce((sum, { items }) => sum + items.length, 0);

function groups(section: Section): Recommendations[] {
  const found: { stem: string | null; items: Recommendation[] }[] = [
    { stem: stemOfHeading(section.heading), items: [] },
  ];
  for (const paragraph of section.paragraphs) {
    const whole = wholeWithList(paragraph);
    if (whole !== null) {
      const { number, anchor } = paragraph;
      found.at(-1)?.items.push({ number, anchor, text: whole });
      continue;
    }
    let words: string[] = [];
    for (const { block, anchor } of paragraph.blocks) {
      if (block.kind !== "list") {
        words.push(blockText(block));
        continue;
      }
      if (words.length > 0) found.push({ stem: words.join(" "), items: [] });
      words = [];
      found.at(-1)?.items.push(...block.items.map((item) => recommendation(item, anchor)));
    }
    const rest = words.join(" ");
    if (isStem(rest)) found.push({ stem: rest, items: [] });
    else if (rest !== "" && isWhollyProse(paragraph)) {
      const { number, anchor } = paragraph;
      found.at(-1)?.items.push({ number, anchor, text: rest });
    }
  }
  return found;
}

/**
 * "2.1 agree that the service (a) leaves the building; (b) opens three hubs": one recommendation, whose sentence a
 * list continues; null where the list is of recommendations.
 */
function wholeWithList({ number, blocks }: Paragraph): string | null {
  const [first, second] = blocks;
  const isSentence =
    number !== null &&
    first?.block.kind === "prose" &&
    second?.block.kind === "list" &&
    /^(?:that |to )?(?:approve|agree|authorise|adopt|endorse|support|note|instruct|delegate)s?\b.*[\p{L}\d,)]$/isu.test(
      blockText(first.block).trim(),
    ) &&
    !isStem(blockText(first.block).trim());
  return isSentence ? blocks.map(({ block }) => blockText(block)).join(" ") : null;
}

/** "RECOMMENDED: That the Board" → "That the Board". */
function stemOfHeading(heading: readonly Inline[]): string | null {
  const stem = /:\s*(\S.*)$/s.exec(inlineText(heading))?.[1];
  return stem ?? null;
}

/** True for words that introduce a recommendation: "That the Board:". */
export const isStem = (words: string): boolean =>
  /(?::|\bthat|\b(?:asked|invited|requested|recommended) to)$/i.test(words);

/** Words after a list explain it, and a heading within the section is not a recommendation. */
const isWhollyProse = (paragraph: Paragraph) =>
  paragraph.blocks[0]?.block.kind !== "lead-in" &&
  paragraph.blocks.every(({ block }) => block.kind !== "list");

const recommendation = (item: ListItem, listAnchor: string): Recommendation => ({
  number: item.marker,
  anchor: item.anchor ?? listAnchor,
  text: item.blocks.map(blockText).join(" "),
});
