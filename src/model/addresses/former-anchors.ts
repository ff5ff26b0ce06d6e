import type { Block, ListItem } from "../report/body/block.ts";
import type { Paragraph, Section } from "../report/body/section.ts";
import type { Report } from "../report/report.ts";

/** A part of a report whose number changed: links to `from` lead to the part that is now `to`. */
export interface FormerAnchor {
  readonly from: string;
  readonly to: string;
}

/** Sections with the anchors that they keep, and the other anchors of each part by its first one. */
export interface Anchored {
  readonly sections: readonly Section[];
  readonly further: ReadonlyMap<string, readonly string[]>;
}

/**
 * Gives renumbered parts their old anchors. If a new part would take an anchor that an older part keeps,
 * the new part gets another, so that a citation still leads to the words it cited.
 */
export function withFormerAnchors(
  sections: readonly Section[],
  declared: readonly FormerAnchor[],
): Anchored {
  if (declared.length === 0) return { sections, further: new Map() };
  const former = withParts(declared, sections.flatMap(anchorsOfSection));
  const kept = new Map<string, string[]>();
  for (const { from, to } of former) kept.set(to, [...(kept.get(to) ?? []), from]);
  const declaredAnchors = new Set(former.map(({ from }) => from));
  const first = (anchor: string) =>
    declaredAnchors.has(anchor) ? (kept.get(anchor)?.[0] ?? `${anchor}-new`) : anchor;
  const further = [...kept].map(([to, from]): [string, string[]] => [
    first(to),
    from.filter((anchor) => anchor !== first(to)),
  ]);
  return {
    sections: sections.map((section) => renamed(section, first)),
    further: new Map(further.filter(([, anchors]) => anchors.length > 0)),
  };
}

/** Parts within a renumbered part are renumbered with it: "3.5-2" was "3.4-2". */
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

/** Every anchor at a report's address, each once, including former ones. */
export function anchorsOf({
  sections,
  formerAnchors,
}: Pick<Report, "sections" | "formerAnchors">): string[] {
  const found = new Set<string>();
  for (const section of sections) addOfSection(section, found);
  for (const anchors of formerAnchors.values()) for (const anchor of anchors) found.add(anchor);
  return [...found];
}

/** The anchors of a section and of its paragraphs, blocks and items, each once. */
export function anchorsOfSection(section: Section): string[] {
  const found = new Set<string>();
  addOfSection(section, found);
  return [...found];
}

/** The anchors of a paragraph, each once, its own first. */
export function anchorsOfParagraph(paragraph: Paragraph): string[] {
  const found = new Set<string>();
  addOfParagraph(paragraph, found);
  return [...found];
}

function addOfSection({ anchor, paragraphs }: Section, found: Set<string>) {
  found.add(anchor);
  for (const paragraph of paragraphs) addOfParagraph(paragraph, found);
}

function addOfParagraph({ anchor, blocks }: Paragraph, found: Set<string>) {
  found.add(anchor);
  for (const each of blocks) {
    found.add(each.anchor);
    addOfBlock(each.block, found);
  }
}

function addOfBlock(block: Block, found: Set<string>) {
  if (block.kind === "table") found.add(block.anchor);
  else if (block.kind === "list") {
    for (const { anchor, blocks } of block.items) {
      if (anchor !== null) found.add(anchor);
      for (const each of blocks) addOfBlock(each, found);
    }
  }
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
