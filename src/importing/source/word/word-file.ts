import { asLayout, isHeaderTable } from "../header-layout.ts";
import { plain, type RawReport } from "../raw-report.ts";
import { Refusal } from "../refusal.ts";
import type { Drawn } from "./drawings/drawings.ts";
import { type DrawnPart, wordsOfPart } from "./drawings/drawn-parts.ts";
import { inventory } from "./inventory/inventory.ts";
import { keptWords } from "./kept-words.ts";
import { type NoteKind, NoteMarks } from "./note-marks.ts";
import { Lists } from "./numbers/numbering.ts";
import { openPackage, type PackageParts } from "./package/package-parts.ts";
import { childAt, childrenOf, type XmlElement } from "./package/xml.ts";
import { blocksOf, type Paragraphs } from "./paragraphs.ts";
import { inOtherForm, lacking, SourceNotes, textBoxes } from "./source-notes.ts";
import { type DocumentReading, Story } from "./story.ts";
import { Styles } from "./styles.ts";
import { survey } from "./survey.ts";
import { gridOf, isCell } from "./tables/grid.ts";
import { tellOfTable } from "./tables/table-notes.ts";
import { WordLines } from "./word-lines.ts";

/** Reads a Word file, .docx. Throws a Refusal if it is not one, is broken, or is hostile. */
export async function readWordFile(bytes: Uint8Array): Promise<RawReport> {
  const parts = await openPackage(bytes);
  const document = parts.xml(parts.main);
  const body = childAt(document, "w:body");
  if (!document || !body) throw new Refusal("not-word", "is no Word file: it holds no document");
  return new WordReader(parts, document, body).report();
}

/** Walks through a document once, in printed order. */
class WordReader {
  readonly #parts: PackageParts;
  readonly #lines = new WordLines();
  readonly #notes = new SourceNotes();
  readonly #document: DocumentReading;
  readonly #body: XmlElement;
  readonly #story: Story;
  readonly #boxes: Story;
  readonly #running = new Set<string>();
  /** Drawings in table cells, which are written after the table. */
  readonly #inCells: Drawn[] = [];
  readonly #firstLines = new Map<XmlElement | undefined, number>();

  constructor(parts: PackageParts, document: XmlElement, body: XmlElement) {
    this.#parts = parts;
    this.#body = body;
    const styles = this.#part("styles");
    this.#document = {
      styles: new Styles(styles),
      lists: new Lists(this.#part("numbering"), styles),
      noteMarks: new NoteMarks(this.#part("settings"), childrenOf(body, "w:sectPr").at(-1)),
      tell: (found) => this.#notes.add(this.#lines.next, found),
    };
    this.#story = this.#storyOf(parts.main);
    this.#boxes = this.#storyOf(parts.main);
    survey({ ...document, children: [] }, this.#document.tell);
  }

  report(): RawReport {
    this.#blocks(this.#body, this.#story);
    this.#story.end(this.#lines.next);
    this.#noteWords("footnote");
    this.#noteWords("endnote");
    for (const { kind, target } of this.#parts.relationships(this.#parts.main)) {
      if (kind === "header" || kind === "footer") this.#runningWords(target);
    }
    const others = ["footnotes", "endnotes", "comments"].map((kind) => this.#part(kind));
    for (const part of [this.#body, ...others]) keptWords(part).forEach(this.#document.tell);
    const running = [...this.#running].map((words) => ({
      line: 1,
      note: `“${words}”, which runs along the head or foot of each page, was left out`,
    }));
    return {
      format: "word",
      lines: this.#lines.lines,
      repairs: [...this.#notes.repairs(), ...running],
      withheld: this.#notes.withheld(),
      concealed: [...this.#notes.concealed],
      blocks: childrenOf(this.#body).map((child) => this.#firstLines.get(child) ?? null),
    };
  }

  #storyOf(part: string): Story {
    const links = this.#parts.relationships(part).filter(({ isExternal }) => isExternal);
    const addressOf = (id: string) => links.find((link) => link.id === id)?.target ?? null;
    return new Story(this.#document, addressOf);
  }

  #part(kind: string): XmlElement | undefined {
    const target = this.#target(kind);
    return target === undefined ? undefined : this.#parts.xml(target);
  }

  #target(kind: string): string | undefined {
    return this.#parts.relationships(this.#parts.main).find((one) => one.kind === kind)?.target;
  }

  #blocks(parent: XmlElement, story: Story) {
    for (const block of blocksOf(parent, this.#document.styles)) {
      const first = block.kind === "paragraphs" ? block.elements[0] : block.element;
      this.#firstLines.set(first, this.#lines.next);
      if (block.kind === "paragraphs") this.#paragraph(block, story);
      else if (block.kind === "table") this.#table(block.element, story);
      else this.#other(block.element, story);
    }
    for (const { name, ...element } of childrenOf(parent, "w:sectPr")) {
      survey({ name, ...element }, this.#document.tell);
    }
  }

  /** Any other block: one that the inventory does not know is read as text. */
  #other(element: XmlElement, story: Story) {
    survey({ ...element, children: [] }, this.#document.tell);
    if (!inventory.has(element.name)) this.#blocks(element, story);
  }

  #paragraph(block: Paragraphs, story: Story) {
    for (const element of block.elements) survey(element, this.#document.tell);
    const paragraph = story.read(block, false);
    for (const { found } of paragraph.drawn) found.forEach(this.#document.tell);
    const isGone = !block.isEnded && plain(paragraph.text).trim() === "";
    if (!isGone) this.#lines.addParagraph(paragraph);
    for (const drawn of paragraph.drawn) this.#drawn(drawn);
  }

  /** The contents of a drawing, after the block to which it is anchored. */
  #drawn({ boxes, words, parts }: Drawn) {
    for (const box of boxes) {
      this.#document.tell(textBoxes);
      this.#blocks(box, this.#boxes);
    }
    for (const line of words) this.#lines.add([line]);
    for (const part of parts) this.#drawnPart(part);
  }

  /** A chart or a diagram, which is stored in a part of its own. */
  #drawnPart(drawn: DrawnPart) {
    const named = this.#parts.relationships(this.#parts.main).find(({ id }) => id === drawn.id);
    const { found, lines, rows } = wordsOfPart(drawn, named && this.#parts.xml(named.target));
    // What is left out is reported at the paragraph that contained it.
    const stands = lines.length > 0 || rows.length > 0;
    this.#notes.add(this.#lines.next - (stands ? 0 : 1), found);
    for (const line of lines) this.#lines.add([line]);
    if (rows.length > 0) this.#lines.addTable(rows);
  }

  #table(table: XmlElement, story: Story) {
    const grid = gridOf(table);
    if (grid.every((row) => row.length <= 1)) {
      for (const place of grid.flat()) if (isCell(place)) this.#blocks(place, story);
      tellOfTable(table, this.#document);
      return;
    }
    survey(table, this.#document.tell);
    tellOfTable(table, this.#document);
    const rows = grid.map((row) =>
      row.map((place) =>
        isCell(place) ? this.#cell(place, story) : place === null ? [] : [place],
      ),
    );
    const flat = rows.map((row) => row.map((cell) => cell.join(" ").trim()));
    const inCells = this.#inCells.splice(0);
    for (const { found } of inCells) found.forEach(this.#document.tell);
    if (flat.flat().some((text) => plain(text) !== "")) {
      if (this.#lines.inHeader && isHeaderTable(rows)) {
        this.#lines.add(asLayout(rows.map((row) => row.map((one) => one.filter(plain)))));
      } else this.#lines.addTable(flat);
    }
    for (const drawn of inCells) this.#drawn(drawn);
  }

  /** The printed lines of a cell; a table within it is read cell by cell. */
  #cell(cell: XmlElement, story: Story): string[] {
    return blocksOf(cell, this.#document.styles).flatMap((block): string[] => {
      if (block.kind === "paragraphs") {
        const { text, drawn } = story.read(block, true);
        const boxes = drawn.flatMap((one) => one.boxes.splice(0));
        for (const box of boxes) survey(box, this.#document.tell);
        const boxed = boxes.flatMap((box) => this.#cell(box, this.#boxes));
        if (boxed.length > 0) this.#document.tell(textBoxes);
        this.#inCells.push(...drawn);
        return [...text.split("\n"), ...boxed].filter((line) => plain(line).trim() !== "");
      }
      if (block.kind === "other") return this.#cell(block.element, story);
      tellOfTable(block.element, this.#document);
      this.#document.tell(
        inOtherForm("the words of a table within a cell are in the cell one after another"),
      );
      return gridOf(block.element)
        .flat()
        .filter(isCell)
        .flatMap((one) => this.#cell(one, story));
    });
  }

  /** The notes to which the text refers, after the text. */
  #noteWords(kind: NoteKind) {
    const target = this.#target(`${kind}s`);
    const story = this.#storyOf(target ?? "");
    const notes = childrenOf(target === undefined ? undefined : this.#parts.xml(target));
    for (const { id, mark } of this.#document.noteMarks.referred(kind)) {
      const note = notes.find(({ attributes }) => attributes["w:id"] === id);
      if (note) survey(note, this.#document.tell);
      const words = note ? this.#cell(note, story).join(" ").trim() : "";
      if (words === "") this.#document.tell(lacking(`the note ${mark} has no words in the file`));
      else this.#lines.add([plain(words).startsWith(mark) ? words : `${mark} ${words}`]);
      for (const drawn of this.#inCells.splice(0)) drawn.found.forEach(this.#document.tell);
    }
  }

  /** The lines at the top and bottom of pages, including the words of a watermark. */
  #runningWords(target: string) {
    const part = this.#parts.xml(target);
    if (!part) return;
    survey(part, this.#document.tell);
    const lines = this.#cell(part, this.#storyOf(target));
    const drawn = this.#inCells.splice(0);
    for (const { found } of drawn) {
      for (const one of found) this.#notes.add(1, one);
    }
    const words = plain([...lines, ...drawn.flatMap((one) => one.words)].join(" "));
    if (words.trim() !== "") this.#running.add(words.replace(/\s+/g, " ").trim());
  }
}
