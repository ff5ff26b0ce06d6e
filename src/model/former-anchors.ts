import type { Block, ListItem } from "./block.ts";
import type { Report } from "./report.ts";
import type { Paragraph, Section } from "./section.ts";

/** A part of a report whose number changed: links to `from` lead to the part that is now `to`. */
export interface FormerAnchor {
  readonly from: string;
  readonly to: string;
}

/** Sections with the anchors that they keep, and each part's further anchors by its first one. */
export interface Anchored {
  readonly sections: readonly Section[];
  readonly further: ReadonlyMap<string, readonly string[]>;
}

/**
 * Gives renumbered parts their old anchors. Where a new part would have an anchor that an older one
 * keeps, the new part's own is another: a citation goes on leading to the words that it cited.
 */
export function withFormerAnchors(
  sections: readonly Section[],
  declared: readonly FormerAnchor[],
): Anchored {
  if (declared.length === 0) return { sections, further: new Map() };
  const former = withParts(declared, sections.flatMap(anchorsOfSection));
  const kept = new Map<string, string[]>();
  for (const { from, to } of former) kept.set(to, [...(kept.get(to) ?? []), from]);
  const given = new Set(former.map(({ from }) => from));
  const first = (anchor: string) =>
    given.has(anchor) ? (kept.get(anchor)?.[0] ?? `${anchor}-new`) : anchor;
  const further = [...kept].map(([to, from]): [string, string[]] => [
    first(to),
    from.filter((anchor) => anchor !== first(to)),
  ]);
  return {
    sections: sections.map((section) => renamed(section, first)),
    further: new Map(further.filter(([, anchors]) => anchors.length > 0)),
  };
}

/** What stands within a renumbered part is renumbered with it: "3.5-2" was "3.4-2". */
function withParts(declared: readonly FormerAnchor[], anchors: readonly string[]): FormerAnchor[] {
  const former = new Map(declared.map(({ from, to }) => [from, to]));
  for (const { from, to } of declared) {
    for (const anchor of anchors) {
      const of = anchor.startsWith("recommendation-") ? "recommendation-" : "";
      const own = anchor.slice(of.length);
      const within = own.startsWith(`${to}-`) || own.startsWith(`${to}.`);
      const old = `${of}${from}${own.slice(to.length)}`;
      if (within && !former.has(old)) former.set(old, anchor);
    }
  }
  return [...former].map(([from, to]) => ({ from, to }));
}

/** Every anchor at a report's address, those that parts bore before included. */
export const anchorsOf = ({
  sections,
  formerAnchors,
}: Pick<Report, "sections" | "formerAnchors">): string[] => [
  ...sections.flatMap(anchorsOfSection),
  ...[...formerAnchors.values()].flat(),
];

/** Every anchor of a section: its own, and those of its paragraphs, blocks and items. */
export const anchorsOfSection = (section: Section): string[] => [
  section.anchor,
  ...section.paragraphs.flatMap(anchorsOfParagraph),
];

/** Every anchor of a paragraph, its own first. */
export function anchorsOfParagraph({ anchor, blocks }: Paragraph): string[] {
  const within = blocks.flatMap((each) => [each.anchor, ...anchorsOfBlock(each.block)]);
  return [...new Set([anchor, ...within])];
}

function anchorsOfBlock(block: Block): string[] {
  if (block.kind === "table") return [block.anchor];
  if (block.kind !== "list") return [];
  return block.items.flatMap(({ anchor, blocks }) => [
    ...(anchor === null ? [] : [anchor]),
    ...blocks.flatMap(anchorsOfBlock),
  ]);
}

type Rename = (anchor: string) => string;

const renamed = (section: Section, rename: Rename): Section => ({
  ...section,
  anchor: rename(section.anchor),
  paragraphs: section.paragraphs.map((paragraph) => ({
    ...paragraph,
    anchor: rename(paragraph.anchor),
    blocks: paragraph.blocks.map(({ anchor, block }) => ({
      anchor: rename(anchor),
      block: renamedBlock(block, rename),
    })),
  })),
});

function renamedBlock(block: Block, rename: Rename): Block {
  if (block.kind === "table") return { ...block, anchor: rename(block.anchor) };
  if (block.kind !== "list") return block;
  const item = (of: ListItem): ListItem => ({
    ...of,
    anchor: of.anchor === null ? null : rename(of.anchor),
    blocks: of.blocks.map((each) => renamedBlock(each, rename)),
  });
  return { ...block, items: block.items.map(item) };
}
