import type { Block } from "../../model/report/body/block.ts";
import { blockText } from "../../model/report/body/plain-text.ts";
import type { AddressedBlock, Paragraph, Section } from "../../model/report/body/section.ts";
import type { Report } from "../../model/report/report.ts";
import { type Wording, wordingOf } from "../../text/likeness/compared-text.ts";
import { listKey } from "./list-changes.ts";
import { tableKey } from "./tables/table-words.ts";

/**
 * A paragraph, a table with its caption, or a heading within a section: the unit in which readers count
 * changes.
 */
export interface ComparedEntry {
  readonly kind: "paragraph" | "table" | "heading";
  /** The index of its section in the report. */
  readonly section: number;
  /** As printed; null if it has none. */
  readonly number: string | null;
  /** Its anchor in the report's page. */
  readonly anchor: string;
  readonly units: readonly Unit[];
}

/** A block of an entry: the smallest unit that is matched with another report. */
export interface Unit {
  readonly entry: ComparedEntry;
  readonly block: Block;
  /** Its words as printed. */
  readonly text: string;
  /** Its index among the report's units. */
  readonly place: number;
}

/** Everything in a report's sections, in order. */
export interface Contents {
  readonly sections: readonly Section[];
  readonly entries: readonly ComparedEntry[];
  /** The same, by the index of the section. */
  readonly bySection: readonly (readonly ComparedEntry[])[];
  readonly units: readonly Unit[];
}

/** A report of which only the words are needed. */
export type Worded = Pick<Report, "sections">;

/** A report's contents, kept as long as its sections, because a report is compared several times. */
export function contentsOf({ sections }: Worded): Contents {
  const known = kept.get(sections) ?? inSections(sections);
  kept.set(sections, known);
  return known;
}

const kept = new WeakMap<readonly Section[], Contents>();

function inSections(sections: readonly Section[]): Contents {
  const units: Unit[] = [];
  const bySection = sections.map(({ paragraphs }, index) =>
    paragraphs.flatMap((paragraph) => ofParagraph(paragraph, index, units)),
  );
  return { sections, entries: bySection.flat(), bySection, units };
}

/** A unit's words, prepared for comparison. */
export const wordingOfUnit = ({ text }: Unit): Wording => wordingOf(text);

/** A key equal for the same words in any typesetting; computed once. */
export function unitKeyOf({ block, text }: Unit): string {
  if (block.kind !== "list" && block.kind !== "table") return wordingOf(text).key;
  const known = keys.get(block) ?? (block.kind === "list" ? listKey(block) : tableKey(block));
  keys.set(block, known);
  return known;
}

const keys = new WeakMap<Block, string>();

/**
 * A numbered paragraph and what belongs to it form one entry; without numbers, each run of prose does. A
 * table with the caption above it is an entry, and words after it start a new one.
 */
function ofParagraph(paragraph: Paragraph, section: number, units: Unit[]): ComparedEntry[] {
  const entries: { kind: ComparedEntry["kind"]; blocks: AddressedBlock[] }[] = [];
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
    entry(kind, section, index === 0 ? paragraph.number : null, blocks, units),
  );
}

function isCaption(block: Block): boolean {
  if (block.kind !== "prose") return false;
  const text = blockText(block);
  return text.length < 250 && /^table\b/i.test(text);
}

function entry(
  kind: ComparedEntry["kind"],
  section: number,
  number: string | null,
  blocks: readonly AddressedBlock[],
  all: Unit[],
): ComparedEntry {
  const units: Unit[] = [];
  const made: ComparedEntry = { kind, section, number, anchor: blocks[0]?.anchor ?? "", units };
  for (const { block } of blocks) {
    const unit = { entry: made, block, text: blockText(block), place: all.length };
    units.push(unit);
    all.push(unit);
  }
  return made;
}
