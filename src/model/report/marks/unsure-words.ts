import type { Block, Inline } from "../body/block.ts";
import { sectionsText } from "../body/plain-text.ts";
import type { Section } from "../body/section.ts";
import { wordsPrinted } from "./words-printed.ts";

/** A word that a machine may have read wrong, as the front matter lists it: "Rcport", "the (3 of 9)". */
export interface UnsureEntry {
  readonly word: string;
  /** Which of its occurrences in the body it is, and how many there were; null for the only one, or for all. */
  readonly place: { readonly nth: number; readonly of: number } | null;
  readonly isInHeader: boolean;
}

const inHeader = " (in the header)";

/** An entry as the front matter has it. A word has no spaces, so what follows one is its place. */
export const unsureText = ({ word, place, isInHeader }: UnsureEntry): string =>
  `${word}${isInHeader ? inHeader : ""}${place === null ? "" : ` (${place.nth} of ${place.of})`}`;

export function unsureEntry(text: string): UnsureEntry {
  if (text.endsWith(inHeader)) {
    return { word: text.slice(0, -inHeader.length), place: null, isInHeader: true };
  }
  const [, word, nth, of] = /^(\S+) \((\d+) of (\d+)\)$/.exec(text) ?? [];
  if (word === undefined) return { word: text, place: null, isInHeader: false };
  return { word, place: { nth: Number(nth), of: Number(of) }, isInHeader: false };
}

/** A body with its unsure words marked, and those of them that are not in its text. */
export interface UnsureMarked {
  readonly sections: readonly Section[];
  /** Every word of the sections in printed order. */
  readonly words: readonly MarkedWord[];
  readonly header: readonly string[];
  /** Numbers of parts. */
  readonly numbers: readonly string[];
}

export interface MarkedWord {
  readonly word: string;
  readonly isUnsure: boolean;
}

/**
 * Sections with the unsure words of their text marked. Where a word occurs more or less often than when it
 * was read, because someone has edited the report, each occurrence is marked: which one it was is not certain.
 */
export function withUnsureMarked(
  sections: readonly Section[],
  entries: readonly UnsureEntry[],
): UnsureMarked {
  const inBody = entries.filter(({ isInHeader }) => !isInHeader);
  const header = entries.filter(({ isInHeader }) => isInHeader).map(({ word }) => word);
  if (inBody.length === 0) return { sections, words: [], header, numbers: [] };
  const marker = new Marker(inBody, wordsPrinted(sectionsText(sections)));
  const marked = sections.map((section) => marker.section(section));
  return { sections: marked, words: marker.words, header, numbers: marker.numbers };
}

/** Walks a body in printed order, counting each word. */
class Marker {
  /** Unsure numbers of parts and marks of items, which no text contains. */
  readonly numbers: string[] = [];
  readonly words: MarkedWord[] = [];
  readonly #counts = new Map<string, number>();
  /** The occurrences of a word that are marked; "all" if which one is not certain. */
  readonly #marked = new Map<string, Set<number> | "all">();

  constructor(entries: readonly UnsureEntry[], words: readonly string[]) {
    const totals = new Map<string, number>();
    for (const word of words) totals.set(word, (totals.get(word) ?? 0) + 1);
    for (const { word, place } of entries) {
      const known = this.#marked.get(word);
      const isCertain = (totals.get(word) ?? 0) === (place?.of ?? 1);
      if (!isCertain || known === "all") this.#marked.set(word, "all");
      else this.#marked.set(word, new Set([...(known ?? []), place?.nth ?? 1]));
    }
  }

  section(section: Section): Section {
    this.#number(section.number);
    const heading = this.#content(section.heading);
    const paragraphs = section.paragraphs.map((paragraph) => {
      this.#number(paragraph.number);
      const blocks = paragraph.blocks.map(({ block, ...placed }) => ({
        ...placed,
        block: this.#block(block),
      }));
      return { ...paragraph, blocks };
    });
    return { ...section, heading, paragraphs };
  }

  #block(block: Block): Block {
    switch (block.kind) {
      case "prose":
      case "lead-in":
        return { ...block, content: this.#content(block.content) };
      case "list": {
        const items = block.items.map((item) => {
          this.#number(item.marker);
          return { ...item, blocks: item.blocks.map((each) => this.#block(each)) };
        });
        return { ...block, items };
      }
      case "table": {
        const cells = (row: (typeof block.rows)[number]) =>
          row.map((cell) => ({ ...cell, content: this.#content(cell.content) }));
        return { ...block, head: cells(block.head), rows: block.rows.map(cells) };
      }
      case "preformatted":
        return { ...block, marked: this.#text(block.text) };
    }
  }

  #content(content: readonly Inline[]): readonly Inline[] {
    return content.flatMap((inline): readonly Inline[] => {
      if (inline.kind === "text") return this.#text(inline.text);
      if (inline.kind === "line-break") return [inline];
      return [{ ...inline, content: this.#content(inline.content) }];
    });
  }

  #text(text: string): readonly Inline[] {
    const parts: Inline[] = [];
    let plain = "";
    for (const piece of text.split(/(\s+)/)) {
      if (!this.#isMarked(piece)) {
        plain += piece;
        continue;
      }
      if (plain !== "") parts.push({ kind: "text", text: plain });
      plain = "";
      parts.push({ kind: "unsure", content: [{ kind: "text", text: piece }] });
    }
    return plain === "" ? parts : [...parts, { kind: "text", text: plain }];
  }

  #number(number: string | null) {
    if (number !== null && this.#isMarked(number)) this.numbers.push(number);
  }

  /** Counts the words of a text; true if one of them is marked. */
  #isMarked(text: string): boolean {
    let isMarked = false;
    for (const word of wordsPrinted(text)) {
      const count = (this.#counts.get(word) ?? 0) + 1;
      this.#counts.set(word, count);
      const marked = this.#marked.get(word);
      const isUnsure = marked === "all" || marked?.has(count) === true;
      this.words.push({ word, isUnsure });
      isMarked ||= isUnsure;
    }
    return isMarked;
  }
}
