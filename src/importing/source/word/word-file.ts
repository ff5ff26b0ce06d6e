import type { Repair } from "../../../model/report/report.ts";
import { isKnownHeading } from "../../body/headings.ts";
import { plain, type RawLine, type RawReport, rawLine } from "../raw-report.ts";
import { Refusal } from "../refusal.ts";
import { AutomaticNumbers } from "./numbering.ts";
import { type Met, noteMarks, paragraphWords } from "./run-text.ts";
import { type ParagraphStyle, paragraphStyles } from "./styles.ts";
import { asLayout, type CellLines, isHeaderTable } from "./word-tables.ts";
import { childAt, childrenOf, parseXml, valueAt, type XmlElement } from "./xml.ts";
import { unzipped } from "./zip.ts";

const wanted = /^word\/(?:document|numbering|styles|footnotes|endnotes|header\d*|footer\d*)\.xml$/;

/** Reads a Word file, .docx. Throws a Refusal where it is none, is broken, or is hostile. */
export async function readWordFile(bytes: Uint8Array): Promise<RawReport> {
  const files = await unzipped(bytes, (name) => wanted.test(name));
  const part = (name: string) => {
    const found = files.get(`word/${name}.xml`);
    return found && parseXml(new TextDecoder().decode(found), `word/${name}.xml`);
  };
  const document = part("document");
  const body = childAt(document, "w:body");
  if (!body) throw new Refusal("not-word", "is no Word file: it holds no document");
  const reader = new WordReader(part("numbering"), part("styles"));
  reader.blocks(body);
  reader.notes(part("footnotes"), "w:footnote");
  reader.notes(part("endnotes"), "w:endnote");
  for (const name of [...files.keys()].filter((file) => /\/(?:header|footer)/.test(file)).sort()) {
    reader.running(part(name.slice("word/".length, -".xml".length)));
  }
  return { format: "word", lines: reader.lines, repairs: reader.repairs() };
}

/** Lines after which a header has surely ended. */
const mostOfHeader = 60;

/** Walks a document once; a line is a paragraph, counted as they come. */
class WordReader {
  readonly lines: RawLine[] = [];
  readonly #repairs: Repair[] = [];
  readonly #numbers: AutomaticNumbers;
  readonly #styleOf: (id?: string) => ParagraphStyle;
  readonly #met = new Map<Met, number>();
  readonly #running = new Set<string>();
  readonly #noteMark = noteMarks();
  #count = 0;
  #inBody = false;

  constructor(numbering: XmlElement | undefined, styles: XmlElement | undefined) {
    this.#numbers = new AutomaticNumbers(numbering);
    this.#styleOf = paragraphStyles(styles);
  }

  repairs(): Repair[] {
    const met = [...this.#met].map(([what, line]) => ({ line, note: notes[what] }));
    const running = [...this.#running].map((words) => ({
      line: 1,
      note: `“${words}”, which runs along the head or foot of each page, was left out`,
    }));
    return [...this.#repairs, ...met, ...running];
  }

  blocks(parent: XmlElement) {
    for (const block of childrenOf(parent)) {
      if (block.name === "w:p") this.#paragraph(block);
      else if (block.name === "w:tbl") this.#table(block);
      else if (block.name !== "w:sectPr") this.blocks(childAt(block, "w:sdtContent") ?? block);
    }
  }

  /** Footnotes or endnotes, after the text to which they belong. */
  notes(part: XmlElement | undefined, name: string) {
    for (const note of childrenOf(part, name)) {
      if (note.attributes["w:type"] !== undefined) continue;
      const words = this.#textOf(note);
      const mark = this.#noteMark(`${name}Reference`, note.attributes["w:id"] ?? "");
      if (words !== "") this.#add([`${mark} ${words}`]);
    }
  }

  /** A running head or foot that holds words. */
  running(part: XmlElement | undefined) {
    const words = part ? plain(this.#textOf(part)).replace(/\s+/g, " ").trim() : "";
    if (words !== "") this.#running.add(words);
  }

  #textOf(parent: XmlElement): string {
    const paragraphs = this.#cell(parent);
    return paragraphs.join(" ").trim();
  }

  #paragraph(paragraph: XmlElement) {
    const { text, boxes } = this.#words(paragraph);
    const style = this.#styleOf(valueAt(paragraph, "w:pPr", "w:pStyle"));
    const words = plain(text).trim();
    const isTitle = words.length <= 120 && !/[.;,]$/.test(words);
    this.#inBody ||= isKnownHeading(words) || /^1(?:\.[01])?\.?\s/.test(words);
    this.#add(text.split("\n"), isTitle ? style.heading : 0);
    for (const box of boxes) this.blocks(box);
  }

  /** A paragraph's words with its automatic number before them. */
  #words(paragraph: XmlElement): { text: string; boxes: readonly XmlElement[] } {
    const { text, boxes, met } = paragraphWords(paragraph, this.#noteMark);
    for (const what of met) this.#met.set(what, this.#met.get(what) ?? this.#count + 1);
    const properties = childAt(paragraph, "w:pPr");
    if (childAt(properties, "w:rPr", "w:del") && plain(text).trim() === "")
      return { text: "", boxes };
    const style = this.#styleOf(valueAt(properties, "w:pStyle"));
    const id = valueAt(properties, "w:numPr", "w:numId") ?? style.list.id;
    const level = Number(valueAt(properties, "w:numPr", "w:ilvl") ?? style.list.level ?? 0);
    if (id === undefined || id === "0" || plain(text).trim() === "") return { text, boxes };
    const number = this.#numbers.next(id, level);
    const indent = number?.text === "•" ? "    ".repeat(level) : "";
    return { text: number ? `${indent}${number.text}  ${text}` : text, boxes };
  }

  #table(table: XmlElement) {
    const rows = rowsOf(table).map((row) => this.#row(row));
    const flat = rows.map((row) => row.map((cell) => cell.join(" ").trim()));
    if (flat.flat().every((text) => text === "")) return;
    if (!this.#inBody && isHeaderTable(rows)) return this.#add(asLayout(rows));
    if (flat.every((row) => row.length <= 1)) {
      for (const row of rows) for (const line of row.flat()) this.#add([line]);
      return;
    }
    this.#count += 1;
    this.lines.push({ ...rawLine(this.#count, ""), table: flat }, rawLine(this.#count, ""));
  }

  /** A row's cells; one that spans columns is followed by empty ones, so that columns stay apart. */
  #row(row: XmlElement): CellLines {
    return cellsOf(row).flatMap((cell) => {
      const span = Math.min(60, Number(valueAt(cell, "w:tcPr", "w:gridSpan") ?? 1));
      return [this.#cell(cell), ...Array.from({ length: span - 1 }, () => [])];
    });
  }

  #cell(cell: XmlElement): string[] {
    return childrenOf(cell).flatMap((block): string[] => {
      if (block.name === "w:p") {
        const { text, boxes } = this.#words(block);
        return [...text.split("\n"), ...boxes.flatMap((box) => this.#cell(box))].filter(
          (line) => plain(line).trim() !== "",
        );
      }
      if (block.name !== "w:tbl") return this.#cell(block);
      return rowsOf(block).flatMap((row) => cellsOf(row).flatMap((one) => this.#cell(one)));
    });
  }

  /** Lines of one paragraph, and in the report's text a blank one after it; a header's stand together. */
  #add(texts: readonly string[], heading = 0) {
    for (const text of texts) {
      this.#count += 1;
      this.lines.push({ ...rawLine(this.#count, text.trimEnd()), heading });
    }
    this.#inBody ||= this.#count > mostOfHeader;
    if (this.#inBody) this.lines.push(rawLine(this.#count, ""));
  }
}

const rowsOf = (table: XmlElement): XmlElement[] => within(table, "w:tr");
const cellsOf = (row: XmlElement): XmlElement[] => within(row, "w:tc");

/** Elements of a name, also where a content control stands around them. */
const within = (parent: XmlElement, name: string): XmlElement[] =>
  childrenOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === "w:sdt" || child.name === "w:sdtContent" ? within(child, name) : [];
  });

const notes: Readonly<Record<Met, string>> = {
  "tracked changes": "the file holds tracked changes; the text is read with all of them accepted",
  "hidden text": "text that is set to be hidden was left out",
  pictures: "a picture was left out; what it shows should be told in words or attached",
  footnotes: "footnotes stand at the end of the text",
  "text boxes": "the words of a text box stand after the paragraph to which it is tied",
  comments: "comments in the margin were left out",
};
