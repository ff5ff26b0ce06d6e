import { isCapitals, isKnownHeading } from "../../body/headings.ts";
import { plain, type RawLine, rawLine } from "../raw-report.ts";
import type { StoryParagraph } from "./story.ts";

/** What determines a paragraph's lines: its words, its number, and whether it is a heading. */
export interface PrintedParagraph extends Pick<StoryParagraph, "text"> {
  readonly style: Pick<StoryParagraph["style"], "heading">;
  readonly number: { readonly text: string } | null;
}

/** A header has certainly ended after this many lines. */
const mostOfHeader = 60;

/** Collects a document's lines; each paragraph counts as one line, and so does each table. */
export class WordLines {
  readonly lines: RawLine[] = [];
  #count = 0;
  #inBody: boolean;

  /** `inBody` is true for words that follow no header, as those of a minute. */
  constructor(inBody = false) {
    this.#inBody = inBody;
  }

  /** The number of the next line. */
  get next(): number {
    return this.#count + 1;
  }

  /** True until the report's own text begins: a header has no blank lines. */
  get inHeader(): boolean {
    return !this.#inBody;
  }

  addParagraph({ text, style, number }: PrintedParagraph) {
    const words = plain(text).trim();
    const own = number === null ? words : words.slice(number.text.length).trim();
    const isTitle = words.length <= 120 && !/[.;,]$/.test(words);
    if (!this.#inBody && opensText(words, own, number?.text ?? "", style.heading)) {
      this.#inBody = true;
      if (this.#count > 0) this.lines.push(rawLine(this.#count, ""));
    }
    this.add(text.split("\n"), isTitle ? style.heading : 0);
  }

  /** Adds the lines of one paragraph and, in the report's text, a blank line after them. */
  add(texts: readonly string[], heading = 0) {
    for (const text of texts) {
      this.#count += 1;
      this.lines.push({ ...rawLine(this.#count, text.trimEnd()), heading });
    }
    this.#inBody ||= this.#count > mostOfHeader;
    if (this.#inBody) this.lines.push(rawLine(this.#count, ""));
  }

  addTable(rows: readonly (readonly string[])[]) {
    this.#count += 1;
    this.lines.push({ ...rawLine(this.#count, ""), table: rows }, rawLine(this.#count, ""));
  }
}

/** True if a paragraph starts the text: it has a section's name, or is the first of several headings. */
function opensText(words: string, own: string, number: string, heading: number): boolean {
  if (isKnownHeading(words) || /^1(?:\.[01])?\.?\s/.test(words)) return true;
  const isFirst = /^\(?(?:1|I|A)(?:\.[01])?[.)]?$/.test(number);
  return isFirst && (heading > 0 || isCapitals(own) || isKnownHeading(own));
}
