import { counted } from "../../text/counted.ts";

/** Deletions under tracked changes: of Word, which also marks rows and ends of lines so, and of OpenDocument. */
const deletions = new Set(["w:del", "w:moveFrom", "text:deletion"]);

/** Comments of Word, OpenDocument, sheets and slides. */
const comments = new Set(["w:comment", "office:annotation", "comment", "p:cm", "p188:cm"]);

/** What deleted words stand in; OpenDocument keeps whole paragraphs. */
const deletedWords = new Set(["w:delText", "w:t", "text:p", "text:h"]);

/** Counts what the XML of an Office file holds and does not print. */
export class UnprintedWords {
  #deletions = 0;
  #comments = 0;
  /** The deletion that is open, and whether it has words. */
  #open: { readonly name: string; hasWords: boolean } | null = null;

  open(name: string) {
    if (comments.has(name)) this.#comments += 1;
    if (this.#open === null && deletions.has(name)) this.#open = { name, hasWords: false };
    else if (this.#open !== null && deletedWords.has(name)) this.#open.hasWords = true;
  }

  close(name: string) {
    if (this.#open?.name !== name) return;
    if (this.#open.hasWords) this.#deletions += 1;
    this.#open = null;
  }

  /** "2 deletions under tracked changes and 1 comment"; null if there is nothing. */
  inWords(): string | null {
    const said = [
      ...(this.#deletions > 0
        ? [`${counted(this.#deletions, "deletion")} under tracked changes`]
        : []),
      ...(this.#comments > 0 ? [counted(this.#comments, "comment")] : []),
    ];
    return said.length === 0 ? null : said.join(" and ");
  }
}
