import {
  followsInList,
  type Marker,
  type MarkerStyle,
  opensList,
} from "../../model/report/numbering.ts";
import { isParted } from "../source/line-ends.ts";
import { indentOf, plain, type RawLine, squeezed } from "../source/raw-report.ts";
import type { Changes } from "../source/repairs.ts";
import type { BodyLayout } from "./body-layout.ts";
import type { Bullet } from "./body-lines.ts";
import type { BodyHeading, BodyPiece } from "./body-piece.ts";
import { BulletsSeen } from "./bullets-seen.ts";
import { belongs, endsHere, type Place } from "./continuation.ts";
import { isCapitals } from "./headings.ts";
import { listOf, type RawItem, rawBullet, rawItem } from "./lists.ts";

type Open =
  | { readonly kind: "heading"; block: BodyHeading }
  | { readonly kind: "paragraph"; readonly number: string | null; readonly parts: string[] }
  | { readonly kind: "list"; readonly items: RawItem[]; readonly parts: string[] };

/** Puts the lines of a report's text together again, each to the block that it belongs to. */
export class BodyWriter {
  /** True where the line before was blank, or there was none. */
  afterGap = true;

  readonly #changes: Changes;
  readonly #layout: BodyLayout;
  readonly #mends: boolean;
  readonly #blocks: BodyPiece[] = [];
  #open: Open | null = null;
  #lastLine: RawLine | null = null;
  #afterPage = false;
  readonly #bullets = new BulletsSeen();

  /** `mends` is false where the format itself says what a paragraph is. */
  constructor(changes: Changes, layout: BodyLayout, mends: boolean) {
    this.#changes = changes;
    this.#layout = layout;
    this.#mends = mends;
  }

  finished(): BodyPiece[] {
    this.#close();
    this.#bullets.note(this.#changes);
    return this.#blocks;
  }

  get isInList(): boolean {
    return this.#open?.kind === "list";
  }

  gap() {
    this.afterGap = true;
  }

  pageBreak() {
    this.afterGap = true;
    this.#afterPage = true;
  }

  addBlock(block: BodyPiece) {
    this.#close();
    this.#blocks.push(block);
    this.afterGap = true;
  }

  addHeading(level: 2 | 3, text: string, line: RawLine) {
    this.#start({ kind: "heading", block: { kind: "heading", level, text } }, line);
  }

  /** True for the second line of a heading in capitals, or of the stem that a heading ends in. */
  headingGoesOn(line: RawLine): boolean {
    if (this.afterGap || this.#open?.kind !== "heading" || line.heading > 0) return false;
    const { text } = this.#open.block;
    const recommends = /\brecom+end\w*\s*:\s*\S.*[^.:;]$/i.test(text);
    return (isCapitals(text.replace(/^[\d.]+ /, "")) && isCapitals(line.text)) || recommends;
  }

  extendHeading(words: string, line: RawLine) {
    if (this.#open?.kind !== "heading") return;
    const { block } = this.#open;
    this.#open.block = { ...block, text: `${block.text} ${words.replace(/\s+/g, " ")}` };
    this.#lastLine = line;
  }

  addNumbered(number: string, rest: string, line: RawLine) {
    this.#start({ kind: "paragraph", number, parts: [squeezed(rest)] }, line);
  }

  /** Words that follow a heading on its own line. */
  addRest(words: string, line: RawLine) {
    this.#start({ kind: "paragraph", number: null, parts: [squeezed(words)] }, line);
  }

  /** Whether a list may open in this place: after a gap, after words that lead into it, or set in. */
  mayOpenItem(column: number, certain: boolean): boolean {
    if (certain || this.afterGap || this.#lastLine === null || this.#open?.kind !== "paragraph") {
      return true;
    }
    const before = plain(this.#lastLine.text).trimEnd();
    return (
      /[:;.]$|\b(?:that|and|or|to)$/i.test(before) || column > indentOf(this.#lastLine.text) + 1
    );
  }

  /** Whether a mark such as "(b)" goes on with the open list, or may open one here. */
  takesItem(marker: Marker, column: number, listed: boolean): boolean {
    if (this.#openItemBefore(marker)) {
      const before = plain(this.#lastLine?.text ?? "").trimEnd();
      const own =
        this.#open?.kind === "list" &&
        this.#open.items.some((item) => Math.abs(item.column - column) <= 1);
      return listed || this.afterGap || own || /[;.,:]$|\b(?:and|or)$/.test(before);
    }
    if (opensList(marker) === null) return listed;
    return listed || this.mayOpenItem(column, false);
  }

  addItem(marker: Marker, rest: string, line: RawLine, column: number) {
    const style = this.#openItemBefore(marker)?.style ?? opensList(marker);
    this.#addRaw(rawItem(marker, style, squeezed(rest), column, line.number), line);
  }

  addBullet(bullet: Bullet, line: RawLine) {
    this.#changes.remove(line.number, bullet.glyph);
    this.#bullets.see(bullet.glyph, line.number);
    this.#addRaw(rawBullet(bullet.glyph, squeezed(bullet.rest), bullet.column, line.number), line);
  }

  addWords(line: RawLine) {
    const words = squeezed(line.text);
    const open = this.#open;
    const before = open && open.kind !== "heading" ? (open.parts.at(-1) ?? "") : null;
    if (
      before === null ||
      !open ||
      open.kind === "heading" ||
      !belongs(before, this.#lastLine, line, this.#place)
    ) {
      return this.#start({ kind: "paragraph", number: null, parts: [words] }, line);
    }
    const last = this.#lastLine;
    if (this.afterGap && before !== "") {
      const cause = this.#afterPage ? "the end of a page" : "a blank line";
      this.#changes.repair(line.number, `a paragraph that ${cause} had parted is whole again`);
    }
    if (last && isParted(before, words)) {
      const word = `${/\S+$/.exec(plain(before))?.[0]}${/^\S+/.exec(plain(words))?.[0]}`;
      this.#changes.join(last.number, `the word “${word}”, parted at the end of a line, is joined`);
    } else if (before !== "") {
      const ended = open.kind === "paragraph" && !this.afterGap && last !== null;
      open.parts.push(ended && endsHere(last, line, this.#place) ? "\n" : " ");
    }
    open.parts.push(words);
    this.#follow(line);
  }

  /** Where the open block stands, for what decides whether a line goes on with it. */
  get #place(): Place {
    return {
      width: this.#layout.width,
      mends: this.#mends,
      afterGap: this.afterGap,
      afterPage: this.#afterPage,
      itemColumn: this.#open?.kind === "list" ? (this.#open.items.at(-1)?.column ?? 0) : null,
    };
  }

  /** The item of the open list after which a mark would stand. */
  #openItemBefore(marker: Marker): RawItem | undefined {
    if (this.#open?.kind !== "list") return undefined;
    return this.#open.items.findLast(
      ({ style, brackets, place }) =>
        style !== null &&
        brackets === marker.brackets &&
        followsInList(marker, style as MarkerStyle, place),
    );
  }

  #addRaw(item: RawItem, line: RawLine) {
    if (this.#open?.kind !== "list") {
      return this.#start({ kind: "list", items: [item], parts: [item.text] }, line);
    }
    this.#endItem(this.#open);
    this.#open.items.push(item);
    this.#open.parts.push(item.text);
    this.#follow(line);
  }

  /** Gives the last item of a list the words that were gathered for it. */
  #endItem({ items, parts }: Extract<Open, { kind: "list" }>) {
    const last = items.at(-1);
    if (last) items[items.length - 1] = { ...last, text: parts.splice(0).join("") };
  }

  #start(open: Open, line: RawLine) {
    this.#close();
    this.#open = open;
    this.#follow(line);
  }

  #follow(line: RawLine) {
    this.#lastLine = line;
    this.afterGap = false;
    this.#afterPage = false;
  }

  #close() {
    const open = this.#open;
    if (open?.kind === "heading") this.#blocks.push(open.block);
    else if (open?.kind === "paragraph") {
      const { number, parts } = open;
      this.#blocks.push({ kind: "paragraph", number, text: parts.join("") });
    } else if (open) {
      this.#endItem(open);
      this.#blocks.push(listOf(open.items, this.#changes));
    }
    this.#open = null;
  }
}
