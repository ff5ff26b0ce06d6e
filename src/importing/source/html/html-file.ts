import type { Repair } from "../../../model/report/report.ts";
import { fromWindows1252 } from "../../../text/windows-1252.ts";
import { asLayout, isHeaderTable } from "../header-layout.ts";
import { joinsAbove, joinsLeft, plain, type RawLine, type RawReport } from "../raw-report.ts";
import { decodedBytes } from "../text-file.ts";
import { WordLines } from "../word/word-lines.ts";
import { refuseLost } from "./html-proof.ts";
import { type HtmlPlace, htmlRows } from "./html-table.ts";
import {
  attribute,
  childrenOf,
  elementOf,
  type HtmlElement,
  type HtmlNode,
  parseHtml,
} from "./html-tree.ts";
import { inlineWords, isUnseen, type LeftOut } from "./inline-words.ts";

/** Reads a page written by a committee system or Word. Nothing that it links to is fetched. */
export function readHtmlFile(bytes: Uint8Array): RawReport {
  const raw = rawReport(decodedHtml(bytes), false);
  return {
    ...raw,
    withheld: raw.withheld ?? "it is a web page, which could act in a reader’s browser",
  };
}

/** Reads HTML that is part of a page without a header, such as a minute in a committee system's answer. */
export const readHtmlPart = (html: string): RawReport => rawReport(html, true);

function rawReport(html: string, inBody: boolean): RawReport {
  const reader = new HtmlReader(inBody);
  const page = parseHtml(html);
  reader.blocks(page);
  const read = reader.read();
  refuseLost(page, read.lines, reader.counted);
  return { format: "word", ...read };
}

/** The character set that a page states, or that its bytes show. */
function decodedHtml(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const stated = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? "";
  // The HTML standard reads Latin-1 as the Windows code page.
  if (/^(?:windows-1252|iso-8859-1|latin1)$/i.test(stated)) return fromWindows1252(bytes);
  return /^(?:windows-125\d|iso-8859-\d+)$/i.test(stated)
    ? new TextDecoder(stated).decode(bytes)
    : decodedBytes(bytes);
}

/** Elements that are blocks; all others are words within a block. */
const blockNames = new Set(
  "address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table ul".split(
    " ",
  ),
);

class HtmlReader {
  readonly #lines: WordLines;
  readonly #repairs: Repair[] = [];
  #hides = false;
  /** The numbers that a browser prints before the items of lists. */
  counted = "";

  constructor(inBody: boolean) {
    this.#lines = new WordLines(inBody);
  }

  blocks(nodes: readonly HtmlNode[], mark = "") {
    let open: HtmlNode[] = [];
    let lead = mark;
    const close = () => {
      if (this.#paragraph(open, 0, lead)) lead = "";
      open = [];
    };
    for (const node of nodes) {
      const element = elementOf(node);
      if (!element || !holdsBlocks(element)) open.push(node);
      else {
        close();
        if (this.#block(element, lead)) lead = "";
      }
    }
    close();
  }

  read(): { lines: readonly RawLine[]; repairs: readonly Repair[]; withheld: string | null } {
    return {
      lines: this.#lines.lines,
      repairs: this.#repairs,
      withheld: this.#hides ? "it holds words that it does not show" : null,
    };
  }

  /** True if anything in it was read. */
  #block(element: HtmlElement, lead: string): boolean {
    const before = this.#lines.next;
    const { tagName: name } = element;
    if (isUnseen(element)) this.#paragraph([element], 0, "");
    else if (name === "table") this.#table(element);
    else if (name === "ol" || name === "ul") this.#list(element);
    else if (childrenOf(element).some((node) => isBlock(node))) {
      this.blocks(childrenOf(element), lead);
    } else {
      const level = /^h([1-6])$/.exec(name)?.[1];
      this.#paragraph(childrenOf(element), level === undefined ? 0 : Number(level), lead);
    }
    return this.#lines.next > before;
  }

  #paragraph(nodes: readonly HtmlNode[], heading: number, lead: string): boolean {
    const text = tidied(inlineWords(nodes, (left) => this.#tell(left)));
    if (plain(text) === "") return false;
    const number = /^(?:[A-Z]+\d*|\d+(?:\.\d+)*)[.)]?(?=\s)/.exec(plain(text))?.[0];
    this.#lines.addParagraph({
      text: `${lead}${text}`,
      style: { heading },
      number: number === undefined ? null : { text: number },
    });
    return true;
  }

  /** A list's items, each with the mark that a browser would print. */
  #list(list: HtmlElement) {
    let count = Number(attribute(list, "start")) || 1;
    for (const node of childrenOf(list)) {
      const item = elementOf(node);
      if (item?.tagName !== "li") {
        this.blocks([node]);
        continue;
      }
      count = Number(attribute(item, "value")) || count;
      const mark = list.tagName === "ul" ? "• " : `${counted(count, attribute(list, "type"))} `;
      this.counted += mark;
      this.blocks(childrenOf(item), mark);
      count += 1;
    }
  }

  #table(table: HtmlElement) {
    this.blocks(childrenOf(table).filter((node) => elementOf(node)?.tagName === "caption"));
    const places = htmlRows(table);
    if (places.every((row) => row.length <= 1)) {
      for (const place of places.flat()) if (isCell(place)) this.blocks(childrenOf(place));
      return;
    }
    const rows = places.map((row) => row.map((place) => this.#cell(place)));
    if (rows.flat(2).every((line) => plain(line) === "")) return;
    if (this.#lines.inHeader && isHeaderTable(rows)) this.#lines.add(asLayout(rows));
    else this.#lines.addTable(rows.map((row) => row.map((lines) => lines.join(" "))));
  }

  /** The printed lines of a cell, or the mark of a cell that covers it. */
  #cell(place: HtmlPlace): string[] {
    if (place === null) return [];
    if (!isCell(place)) return [place];
    const inner = new HtmlReader(false);
    inner.blocks(childrenOf(place));
    const { lines, repairs, withheld } = inner.read();
    this.counted += inner.counted;
    this.#hides ||= withheld !== null;
    this.#repairs.push(...repairs.map((repair) => ({ ...repair, line: this.#lines.next })));
    return lines
      .flatMap(({ text, table }) => (table ? table.flat() : [text]))
      .filter((text) => text !== joinsLeft && text !== joinsAbove && plain(text).trim() !== "");
  }

  #tell({ note, carriesMeaning, isHidden }: LeftOut) {
    this.#hides ||= isHidden;
    this.#repairs.push({ line: this.#lines.next, note, leftOut: carriesMeaning });
  }
}

const isBlock = (node: HtmlNode) => blockNames.has(elementOf(node)?.tagName ?? "");

/** True for a block, and for an inline element that contains blocks, as Word writes them. */
const holdsBlocks = (element: HtmlElement): boolean =>
  isBlock(element) ||
  childrenOf(element).some((node) => {
    const inner = elementOf(node);
    return inner !== null && holdsBlocks(inner);
  });

const isCell = (place: HtmlPlace): place is HtmlElement =>
  place !== null && typeof place === "object";

/** Lines with single spaces and no spaces at their ends; tabs stay, because they form columns. */
const tidied = (text: string): string =>
  text
    .split("\n")
    .map((line) =>
      line
        .replace(/ +/g, " ")
        .replace(/ ?\t ?/g, "\t")
        .trim(),
    )
    .filter((line) => plain(line).trim() !== "")
    .join("\n");

/** An item's number as HTML counts: "1.", "b.", "iv.". */
function counted(count: number, type: string): string {
  if (type.toLowerCase() === "a" && count <= 26) {
    const letter = String.fromCharCode(96 + count);
    return `${type === "A" ? letter.toUpperCase() : letter}.`;
  }
  if (type.toLowerCase() === "i")
    return `${type === "I" ? roman(count).toUpperCase() : roman(count)}.`;
  return `${count}.`;
}

function roman(count: number): string {
  const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1] as const;
  const signs = ["m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"] as const;
  let left = Math.min(count, 3999);
  return values
    .map((value, at) => {
      const times = Math.floor(left / value);
      left -= times * value;
      return (signs[at] ?? "").repeat(times);
    })
    .join("");
}
