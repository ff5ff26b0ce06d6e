import type { Block, Inline, ListItem } from "../../model/report/body/block.ts";
import {
  followsInList,
  type Marker,
  type MarkerStyle,
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

interface OpenParagraph extends Paragraph {
  readonly blocks: AddressedBlock[];
}

interface OpenSection extends Section {
  readonly paragraphs: OpenParagraph[];
  /** The number of blocks so far that belong to no number. */
  unnumbered: number;
}

/** A list built from marked lines, "(a)", that can still take the next mark. */
interface OpenList {
  readonly style: MarkerStyle;
  readonly brackets: string;
  place: number;
  readonly items: ListItem[];
}

/** Assembles sections, paragraphs and blocks in the order in which they come, and gives each its anchor. */
export class OutlineBuilder {
  /** The last decimal number in the current section. */
  lastNumber: string | null = null;
  /** The last number of the paragraphs numbered straight through the report. */
  lastStraight: number | null = null;
  lastSectionNumber: string | null = null;
  openList: OpenList | null = null;

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
    this.openList = null;
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
    if (this.lastSectionNumber !== null || !within) return false;
    const value = Number.parseInt(marker, 10);
    return before === null ? value === 1 : value >= before && value <= before + 3;
  }

  /** True if a decimal number does not fit a report whose paragraphs are numbered straight through. */
  isStray(number: string): boolean {
    if (this.lastStraight === null || this.lastNumber !== null) return false;
    return strays(number, this.lastStraight);
  }

  addBlock(block: Block) {
    this.openList = null;
    this.#place(block, null);
  }

  addPiece(piece: Piece) {
    if (piece.kind === "list") return this.addItems(piece.items);
    this.openList = null;
    const block = this.#block(piece);
    this.#place(block, block.kind === "table" ? block.anchor : null);
  }

  addItems(items: readonly ItemPiece[]) {
    this.openList = null;
    const [first] = items;
    if (!first) return;
    this.#ensureParagraph(first.line);
    this.#place(
      { kind: "list", items: items.map((item) => this.#item(item.marker, item.pieces, true)) },
      null,
    );
  }

  /** Adds an item whose mark Markdown does not know, "(a)", to its list, or starts one. */
  addMarkedItem(marker: Marker, pieces: readonly Piece[]) {
    const open = this.openList;
    const goesOn =
      open?.brackets === marker.brackets && followsInList(marker, open.style, open.place);
    this.#ensureParagraph(pieces[0]?.line ?? 1);
    const item = this.#item(marker.number, pieces, true);
    if (open && goesOn) {
      open.items.push(item);
      open.place += 1;
      return;
    }
    const items = [item];
    this.#place({ kind: "list", items }, null);
    const style = opensList(marker);
    this.openList = style === null ? null : { style, brackets: marker.brackets, place: 1, items };
  }

  /** Adds another line to the last item. */
  extendItem(words: readonly Inline[]) {
    const item = this.openList?.items.at(-1);
    const last = item?.blocks.at(-1);
    if (!this.openList || !item || last?.kind !== "prose") {
      return this.addBlock({ kind: "prose", content: words });
    }
    const content = [...last.content, { kind: "text" as const, text: "\n" }, ...words];
    const blocks = [...item.blocks.slice(0, -1), { kind: "prose" as const, content }];
    this.openList.items[this.openList.items.length - 1] = { ...item, blocks };
  }

  #open(number: string | null, anchor: string, line: number) {
    this.openList = null;
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
