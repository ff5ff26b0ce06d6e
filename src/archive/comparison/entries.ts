import type { Block } from "../../model/block.ts";
import { type Bag, bagOf } from "../../model/likeness.ts";
import { blockText, inlineText } from "../../model/plain-text.ts";
import type { Report } from "../../model/report.ts";
import type { AddressedBlock, Paragraph } from "../../model/section.ts";
import { wordsKey } from "../../model/tokens.ts";
import { listKey } from "./list-changes.ts";

/** A paragraph, a table with its caption, or a heading within a section: what a reader counts. */
export interface Entry {
  readonly kind: "paragraph" | "table" | "heading";
  /** The place of its section in the report. */
  readonly section: number;
  /** As printed; null where it bears none. */
  readonly number: string | null;
  /** Its address in the report's page. */
  readonly anchor: string;
  readonly units: readonly Unit[];
}

/** A block of an entry: the least that is matched with a block of another report. */
export interface Unit {
  readonly entry: Entry;
  readonly block: Block;
  /** Its words as printed. */
  readonly text: string;
}

/** Everything that a report's sections hold, in order; reckoned once, since a report is compared several times. */
export function entriesOf(report: Report): readonly Entry[] {
  const known = entries.get(report) ?? inSections(report);
  entries.set(report, known);
  return known;
}

const entries = new WeakMap<Report, readonly Entry[]>();

function inSections(report: Report): Entry[] {
  return report.sections.flatMap((section, index) =>
    section.paragraphs.flatMap((paragraph) => ofParagraph(paragraph, index)),
  );
}

/** The words of a unit, whatever their setting; reckoned once. */
export function keyOf({ block, text }: Unit): string {
  const known = keys.get(block) ?? blockKey(block, text);
  keys.set(block, known);
  return known;
}

/** The bag of a unit's words; reckoned once. */
export function bagOfUnit({ block, text }: Unit): Bag {
  const known = bags.get(block) ?? bagOf(text);
  bags.set(block, known);
  return known;
}

function blockKey(block: Block, text: string): string {
  if (block.kind === "list") return listKey(block);
  if (block.kind !== "table") return wordsKey(text);
  return [block.head, ...block.rows]
    .map((row) => row.map((cell) => wordsKey(inlineText(cell.content))).join("\t"))
    .join("\n");
}

const keys = new WeakMap<Block, string>();
const bags = new WeakMap<Block, Bag>();

/**
 * A numbered paragraph with what belongs to it is one entry; without numbers each run of prose is.
 * A table stands by itself with the caption above it, and words after it begin a new entry.
 */
function ofParagraph(paragraph: Paragraph, section: number): Entry[] {
  const entries: { kind: Entry["kind"]; blocks: AddressedBlock[] }[] = [];
  paragraph.blocks.forEach((each, index) => {
    const { kind } = each.block;
    const last = entries.at(-1);
    const next = paragraph.blocks[index + 1]?.block;
    if (kind === "table") {
      if (last?.kind === "table" && last.blocks.every(({ block }) => block.kind !== "table")) {
        last.blocks.push(each);
      } else entries.push({ kind: "table", blocks: [each] });
    } else if (next?.kind === "table" && index > 0 && isCaption(each.block)) {
      entries.push({ kind: "table", blocks: [each] });
    } else if (kind === "lead-in") {
      entries.push({ kind: "heading", blocks: [each] });
    } else if (last?.kind === "paragraph" && (paragraph.number !== null || kind !== "prose")) {
      last.blocks.push(each);
    } else entries.push({ kind: "paragraph", blocks: [each] });
  });
  return entries.map(({ kind, blocks }, index) =>
    entry(kind, section, index === 0 ? paragraph.number : null, blocks),
  );
}

const isCaption = (block: Block) =>
  block.kind === "prose" && /^table\b/i.test(blockText(block)) && blockText(block).length < 250;

function entry(
  kind: Entry["kind"],
  section: number,
  number: string | null,
  blocks: readonly AddressedBlock[],
): Entry {
  const units: Unit[] = [];
  const made: Entry = { kind, section, number, anchor: blocks[0]?.anchor ?? "", units };
  for (const { block } of blocks) units.push({ entry: made, block, text: blockText(block) });
  return made;
}
