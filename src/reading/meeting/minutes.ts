import {
  decisionsNamed,
  itemsNamed,
  type Minute,
  minuteKey,
  minuteNumber,
  printedHeading,
} from "../../model/meeting/minute.ts";
import type { Block, Inline } from "../../model/report/body/block.ts";
import { blockText, inlineText } from "../../model/report/body/plain-text.ts";
import type { Section } from "../../model/report/body/section.ts";
import { withoutLeading } from "../body/lines.ts";

/** The minutes of a meeting, one for each heading, each with its own anchor. */
export function minutesOf(sections: readonly Section[]): readonly Minute[] {
  const taken = new Set<string>();
  return sections.map((section) => {
    const printed = printedHeading(section);
    const numbered = minuteNumber(printed);
    const wanted = numbered ? `minute-${minuteKey(numbered.number)}` : section.anchor;
    const anchor = taken.has(wanted) ? `${wanted}-${section.anchor}` : wanted;
    taken.add(anchor);
    const heading = numbered ? headingAfter(section, numbered.rest) : section.heading;
    const words = [
      printed,
      ...section.paragraphs.flatMap(({ blocks }) => blocks.map(({ block }) => blockText(block))),
    ];
    return {
      number: numbered?.number ?? null,
      anchor,
      title: numbered?.rest ?? printed,
      items: firstItemsNamed(section),
      decisions: decisionsNamed(words.join("\n")),
      section: { ...section, number: numbered?.number ?? null, heading, anchor },
    };
  });
}

/** A heading without its number, which may be the section's number or part of the words. */
function headingAfter({ heading }: Section, rest: string): readonly Inline[] {
  const length = inlineText(heading).length - rest.length;
  return length > 0 ? withoutLeading(heading, length) : heading;
}

/** The agenda items that a minute names on a separate line directly under its heading. */
function firstItemsNamed({ heading, paragraphs }: Section): readonly string[] {
  const atEnd = /\(((?:agenda\s+)?items?\b[^)]*(?:\([a-z]\)[^)]*)*)\)\s*$/i.exec(
    inlineText(heading),
  )?.[1];
  if (atEnd) return itemsNamed(atEnd);
  const [first] = paragraphs[0]?.blocks ?? [];
  return first && standsAlone(first.block) ? itemsNamed(blockText(first.block)) : [];
}

const standsAlone = (block: Block) =>
  /^\(.{1,80}\)\.?$/.test(blockText(block).split("\n")[0] ?? "");
