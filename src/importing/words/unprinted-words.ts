import { counted } from "../../text/counted.ts";
import { isBlackedOut } from "../source/blacked-out.ts";

type Attributes = Readonly<Record<string, string>>;

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
  #sheets = 0;
  #slides = 0;
  #hasHiddenCells = false;
  #hasPivotData = false;
  /** The colours of the run of Word that is open. */
  #run: { colour?: string; highlight?: string; shading?: string } = {};
  /** True once words were read that are blacked out. */
  hasBlackedOut = false;
  /** The deletion that is open, and whether it has words. */
  #open: { readonly name: string; hasWords: boolean } | null = null;

  open(name: string, attributes: Attributes) {
    if (comments.has(name)) this.#comments += 1;
    this.#openHidden(name, attributes);
    this.#openRun(name, attributes);
    if (this.#open === null && deletions.has(name)) this.#open = { name, hasWords: false };
    else if (this.#open !== null && deletedWords.has(name)) this.#open.hasWords = true;
  }

  /** Hidden sheets, rows, columns and slides (ECMA-376 part 1, 18 and 19; OpenDocument 1.3, 19.660 and 20). */
  #openHidden(name: string, attributes: Attributes) {
    const isOff = (value: string | undefined) => /^(?:0|false)$/.test(value ?? "");
    const isOn = (value: string | undefined) => /^(?:1|true)$/.test(value ?? "");
    if (name === "sheet" && /hidden$/i.test(attributes["state"] ?? "")) this.#sheets += 1;
    if (name === "style:table-properties" && isOff(attributes["table:display"])) this.#sheets += 1;
    if (name === "p:sld" && isOff(attributes["show"])) this.#slides += 1;
    if (/^(?:row|col)$/.test(name) && isOn(attributes["hidden"])) this.#hasHiddenCells = true;
    if (/^(?:collapse|filter)$/.test(attributes["table:visibility"] ?? ""))
      this.#hasHiddenCells = true;
    if (name === "pivotCacheRecords" && !isOff(attributes["count"])) this.#hasPivotData = true;
  }

  #openRun(name: string, attributes: Attributes) {
    const value = attributes["w:val"] ?? "";
    if (name === "w:r") this.#run = {};
    else if (name === "w:color") this.#run.colour = value;
    else if (name === "w:highlight") this.#run.highlight = value;
    else if (name === "w:shd") this.#run.shading = attributes["w:fill"] ?? "";
    else if (name === "w:t") {
      const { colour, highlight, shading } = this.#run;
      this.hasBlackedOut ||= isBlackedOut({ colour, highlight, shading });
    }
  }

  close(name: string) {
    if (this.#open?.name !== name) return;
    if (this.#open.hasWords) this.#deletions += 1;
    this.#open = null;
  }

  hidesCells(): boolean {
    return this.#sheets > 0 || this.#hasHiddenCells;
  }

  /** "2 deletions under tracked changes and 1 comment"; null if there is nothing. */
  inWords(): string | null {
    const said = [
      ...(this.#deletions > 0
        ? [`${counted(this.#deletions, "deletion")} under tracked changes`]
        : []),
      ...(this.#comments > 0 ? [counted(this.#comments, "comment")] : []),
      ...(this.#sheets > 0 ? [counted(this.#sheets, "hidden sheet")] : []),
      ...(this.#hasHiddenCells ? ["hidden rows or columns"] : []),
      ...(this.#hasPivotData ? ["the data behind a pivot table"] : []),
      ...(this.#slides > 0 ? [counted(this.#slides, "hidden slide")] : []),
    ];
    return said.length === 0 ? null : said.join(" and ");
  }
}
