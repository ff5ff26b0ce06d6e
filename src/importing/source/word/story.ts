import { plain } from "../raw-report.ts";
import { Refusal } from "../refusal.ts";
import type { Drawn } from "./drawings/drawings.ts";
import { Fields } from "./fields.ts";
import type { NoteMarks } from "./note-marks.ts";
import { type AutomaticNumber, AutomaticNumbers, type Lists } from "./numbers/numbering.ts";
import { childAt, valueAt, type XmlElement } from "./package/xml.ts";
import type { Paragraphs } from "./paragraphs.ts";
import { paragraphWords } from "./run-text.ts";
import { deletedWords, type Found, inOtherForm, lacking, whiteWords } from "./source-notes.ts";
import type { ParagraphStyle, Styles } from "./styles.ts";

/** What all parts of a document share. */
export interface DocumentReading {
  readonly lists: Lists;
  readonly styles: Styles;
  readonly noteMarks: NoteMarks;
  readonly tell: (found: Found) => void;
}

/** A paragraph as printed. */
export interface StoryParagraph {
  /** Its automatic number and its words; empty if nothing is printed. A "\n" is a line end. */
  readonly text: string;
  readonly style: ParagraphStyle;
  /** The automatic number before the words, or null. */
  readonly number: AutomaticNumber | null;
  readonly drawn: readonly Drawn[];
}

/**
 * A part of a document with its own list counters: the main text, the text boxes, the notes (ECMA-376 part
 * 1, 17.2, calls each a story).
 */
export class Story {
  readonly #document: DocumentReading;
  readonly #numbers: AutomaticNumbers;
  readonly #fields = new Fields();
  readonly #addressOf: (id: string) => string | null;

  /** `addressOf` gives the address of a link by its relationship in the story's own part. */
  constructor(document: DocumentReading, addressOf: (id: string) => string | null) {
    this.#document = document;
    this.#addressOf = addressOf;
    this.#numbers = new AutomaticNumbers(document.lists);
  }

  /** Reads the next paragraph. In a cell, a number prints even without words after it. */
  read({ elements, bearer, isEnded }: Paragraphs, isInCell: boolean): StoryParagraph {
    const { styles, tell } = this.#document;
    const read = elements.map((element) =>
      paragraphWords(element, {
        ...this.#document,
        fields: this.#fields,
        addressOf: this.#addressOf,
      }),
    );
    if (elements.length > 1 || !isEnded) {
      const mark = childAt(elements[0], "w:pPr", "w:rPr");
      if (childAt(mark, "w:del") || childAt(mark, "w:moveFrom")) tell(deletedWords);
    }
    // In a cell or a box the shading of a table or a shape may be behind them.
    const isOnPaper = !isInCell && !styles.isShaded(bearer);
    if (isOnPaper && read.some(({ hasWhite }) => hasWhite)) tell(whiteWords);
    const words = read.map(({ text }) => text).join("");
    const drawn = read.flatMap((one) => one.drawn);
    const style = styles.paragraph(valueAt(bearer, "w:pPr", "w:pStyle"));
    const isEmpty = plain(words).trim() === "";
    const number = isEmpty && !isEnded ? null : this.#number(bearer, style);
    if (number?.unknownFormat) {
      tell(lacking(`a number in the form “${number.unknownFormat}” is given here in figures`));
    }
    return { text: this.#numbered(number, words, isInCell), style, number, drawn };
  }

  /** Throws a Refusal if a field of the story has begun and not ended. */
  end(line: number) {
    if (!this.#fields.isBroken) return;
    const message = "holds a field that begins and does not end: its words cannot be told from it";
    throw new Refusal("broken-field", message, line);
  }

  #number(paragraph: XmlElement, { list }: ParagraphStyle): AutomaticNumber | null {
    const own = childAt(paragraph, "w:pPr", "w:numPr");
    const id = valueAt(own, "w:numId") ?? list.id;
    if (id === undefined || id === "0") return null;
    const { lists } = this.#document;
    const byStyle = list.level ?? lists.levelOfStyle(id, list.namedBy);
    return this.#numbers.next(id, Number(valueAt(own, "w:ilvl") ?? byStyle ?? 0));
  }

  #numbered(number: AutomaticNumber | null, words: string, isInCell: boolean): string {
    if (number === null) return words;
    if (plain(words).trim() === "") {
      if (number.text === "•") return "";
      if (isInCell || /^\d+(?:\.\d+)*\.[1-9]\d*\.?$/.test(number.text)) return number.text;
      const note = `the number “${number.text}”, which Word prints before a paragraph without words, was left out`;
      this.#document.tell(inOtherForm(note));
      return "";
    }
    const indent = number.text === "•" ? "    ".repeat(number.level) : "";
    const between = number.touches && !/^[\p{L}\p{N}]/u.test(plain(words)) ? "" : "  ";
    return `${indent}${number.text}${between}${words}`;
  }
}
