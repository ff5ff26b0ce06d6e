import type { Block, Inline, ListItem } from "../../model/report/body/block.ts";
import {
  type Marker,
  numberAnchor,
  numberParts,
  opensList,
  strays,
} from "../../model/report/body/numbering.ts";
import { inlineText, printedText } from "../../model/report/body/plain-text.ts";
import type { AddressedBlock, Paragraph, Section } from "../../model/report/body/section.ts";
import { isRecommendations } from "../../model/report/recommendation.ts";
import { slug } from "../../text/slug.ts";
import { Anchors } from "./anchors.ts";
import type { ItemPiece, Piece } from "./markdown-piece.ts";
import { continued, extended, isUnfinished, type OpenList } from "./open-list.ts";

interface OpenParagraph extends Paragraph {
  readonly blocks: AddressedBlock[];
}

interface OpenSection extends Section {
  readonly paragraphs: OpenParagraph[];
  /** The number of blocks so far that belong to no number. */
  unnumbered: number;
}

/** Assembles sections, paragraphs and blocks in the order in which they come, and gives each its anchor. */
export class OutlineBuilder {
  /** The last decimal number in the current section. */
  lastNumber: string | null = null;
  /** The last number of the paragraphs numbered straight through the report. */
  lastStraight: number | null = null;
  lastSectionNumber: string | null = null;
  #openList: OpenList | null = null;
  readonly #sectionsAreNumbered: boolean;

  constructor(sectionsAreNumbered: boolean) {
    this.#sectionsAreNumbered = sectionsAreNumbered;
  }

  readonly #sections: OpenSection[] = [];
  readonly #anchors = new Anchors();

  get sectionNumber(): string | null {
    return this.#sections.at(-1)?.number ?? null;
  }

  finished(): Section[] {
    return this.#sections.map(({ number, anchor, heading, paragraphs, line }) => ({
      number,
      anchor,
      heading,
      paragraphs,
      line,
    }));
  }

  startSection(number: string | null, heading: readonly Inline[], line: number) {
    const words = printedText(heading);
    const anchor = this.#anchors.claim(
      number === null ? slug(words) || "opening" : numberAnchor(number),
    );
    this.#sections.push({ number, anchor, heading, paragraphs: [], line, unnumbered: 0 });
    if (number !== null) this.lastSectionNumber = number;
    this.lastNumber = null;
    this.#openList = null;
  }

  startParagraph(number: string, line: number) {
    this.#open(number, this.#anchors.claim(numberAnchor(number)), line);
    this.lastNumber = number;
  }

  startStraight(number: string, line: number) {
    this.#open(number, this.#anchors.claim(numberAnchor(number)), line);
    this.lastStraight = numberParts(number)[0] ?? null;
    this.lastNumber = null;
  }

  startUnnumbered(line: number) {
    const section = this.#section(line);
    this.#open(null, this.#anchors.claim(`${section.anchor}-${section.unnumbered + 1}`), line);
  }

  /**
   * True if "7." numbers a paragraph: it follows the last such number, or nearly, and the sections have no
   * numbers. Otherwise it marks an item of a list.
   */
  isStraightThrough(marker: string): boolean {
    const before = this.lastStraight;
    const within = this.lastNumber === null || numberParts(this.lastNumber)[0] === before;
    if (this.#sectionsAreNumbered || this.lastSectionNumber !== null || !within) return false;
    const value = Number.parseInt(marker, 10);
    return before === null ? value === 1 : value >= before && value <= before + 3;
  }

  /** True if a decimal number does not fit a report whose paragraphs are numbered straight through. */
  isStray(number: string): boolean {
    if (this.lastStraight === null || this.lastNumber !== null) return false;
    const own = this.sectionNumber;
    if (own !== null && numberParts(own)[0] === numberParts(number)[0]) return false;
    return strays(number, this.lastStraight);
  }

  addBlock(block: Block) {
    this.#openList = null;
    this.#place(block, null);
  }

  addPiece(piece: Piece) {
    if (piece.kind === "list") return this.addItems(piece.items);
    this.#openList = null;
    const block = this.#block(piece);
    this.#place(block, block.kind === "table" ? block.anchor : null);
  }

  addItems(items: readonly ItemPiece[]) {
    this.#openList = null;
    const [first] = items;
    if (!first) return;
    this.#ensureParagraph(first.line);
    const own = items.map((item) => this.#item(item.marker, item.pieces, true));
    this.#place({ kind: "list", items: own }, null);
    if (own.at(-1)?.marker)
      this.#openList = { style: null, brackets: "", place: 0, items: own, outer: null };
  }

  /** True if a mark continues an open list. */
  continuesList = (marker: Marker): boolean => continued(this.#openList, marker) !== null;

  /** Adds an item whose mark Markdown does not know, "(a)", to its list, or starts one. */
  addMarkedItem(marker: Marker, pieces: readonly Piece[]) {
    const open = continued(this.#openList, marker);
    this.#ensureParagraph(pieces[0]?.line ?? 1);
    if (open) {
      open.items.push(this.#item(marker.number, pieces, open.outer === null));
      open.place += 1;
      this.#openList = open;
      return;
    }
    const outer = this.#openList;
    const above = outer?.items.at(-1);
    const style = opensList(marker);
    if (outer && above && isUnfinished(above)) {
      const items = [this.#item(marker.number, pieces, false)];
      const blocks = [...above.blocks, { kind: "list" as const, items }];
      outer.items[outer.items.length - 1] = { ...above, blocks };
      this.#openList = { style, brackets: marker.brackets, place: 1, items, outer };
      return;
    }
    const items = [this.#item(marker.number, pieces, true)];
    this.#place({ kind: "list", items }, null);
    this.#openList =
      style === null ? null : { style, brackets: marker.brackets, place: 1, items, outer: null };
  }

  /** Adds another line to the last item. */
  extendItem(words: readonly Inline[]) {
    if (!extended(this.#openList, words)) this.addBlock({ kind: "prose", content: words });
  }

  #open(number: string | null, anchor: string, line: number) {
    this.#openList = null;
    this.#section(line).paragraphs.push({ number, anchor, blocks: [], line });
  }

  /** The current section; words before the first heading form a section without a heading. */
  #section(line: number): OpenSection {
    if (this.#sections.length === 0) this.startSection(null, [], line);
    return this.#sections.at(-1) as OpenSection;
  }

  #ensureParagraph(line: number) {
    if (!this.#section(line).paragraphs.at(-1)) this.startUnnumbered(line);
  }

  /** A paragraph's first block has the paragraph's own anchor, the others "1.2-2" and so on. */
  #place(block: Block, anchor: string | null) {
    const section = this.#section(1);
    this.#ensureParagraph(section.line);
    const paragraph = section.paragraphs.at(-1) as OpenParagraph;
    const { number, blocks } = paragraph;
    if (number === null) section.unnumbered += 1;
    const later =
      number === null
        ? `${section.anchor}-${section.unnumbered}`
        : `${paragraph.anchor}-${blocks.length + 1}`;
    blocks.push({
      anchor: anchor ?? (blocks.length === 0 ? paragraph.anchor : this.#anchors.claim(later)),
      block,
    });
  }

  #block(piece: Piece): Block {
    switch (piece.kind) {
      case "heading":
        return { kind: "lead-in", content: piece.content };
      case "prose":
        return { kind: "prose", content: piece.content };
      case "list":
        return {
          kind: "list",
          items: piece.items.map((item) => this.#item(item.marker, item.pieces, false)),
        };
      case "table": {
        const anchor = this.#anchors.ofTable();
        return { kind: "table", anchor, head: piece.head, rows: piece.rows };
      }
      case "preformatted":
        return { kind: "preformatted", text: piece.text };
    }
  }

  #item(marker: string | null, pieces: readonly Piece[], outermost: boolean): ListItem {
    const anchor = marker !== null && outermost ? this.#recommendationAnchor() : null;
    return { marker, anchor, blocks: pieces.map((piece) => this.#block(piece)) };
  }

  #recommendationAnchor(): string | null {
    const section = this.#sections.at(-1);
    if (!section || !isRecommendations(inlineText(section.heading))) return null;
    return this.#anchors.ofRecommendation(section.paragraphs.at(-1) ?? null);
  }
}
