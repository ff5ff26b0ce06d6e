import MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import type { Cell, Inline } from "../../model/report/body/block.ts";
import type { ItemPiece, Piece, TablePiece } from "./markdown-piece.ts";
import { betweenPipes, mergedCells, type SourceCell } from "./merged-cells.ts";
import { pairedMark } from "./paired-marks.ts";

/**
 * What a report may contain: headings, paragraphs, lists, tables with merged cells, fenced text, emphasis,
 * links, and struck-through, superscript and subscript words. The rest of Markdown is switched off, because
 * its marks would swallow words or punctuation that a council printed: "> 5%", "______", "AT&T;", an
 * indented line.
 */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable([
  "autolink",
  "backticks",
  "blockquote",
  "code",
  "entity",
  "html_block",
  "html_inline",
  "image",
  "lheading",
  "reference",
  "strikethrough",
]);
markdown.inline.ruler.after("escape", "paired-mark", pairedMark);
markdown.validateLink = (href) => /^(https?:|mailto:|[^:]*$)/i.test(href);
// Only blocks are always parsed: most of their text has no markup and needs no inline parser.
markdown.core.ruler.enableOnly(["block"]);

/** Parses Markdown. `firstLine` is the line of the file on which it starts. */
export function readMarkdown(source: string, firstLine = 1): Piece[] {
  const text = withPlainLineEnds(source);
  const tokens = markdown.parse(text, {});
  const lines = tokens.some(({ type }) => type === "hr" || type === "table_open")
    ? text.split("\n")
    : [];
  return new Walk(tokens, lines, firstLine).pieces();
}

/** What markdown-it does itself; a file's text already has these line ends. */
const withPlainLineEnds = (source: string) =>
  source.includes("\r") || source.includes("\0")
    ? source.replace(/\r\n?/g, "\n").replace(/\0/g, "\uFFFD")
    : source;

/** Walks markdown-it's flat tokens once; each method stops after the token that closes its part. */
class Walk {
  readonly #tokens: readonly Token[];
  readonly #lines: readonly string[];
  readonly #firstLine: number;
  #at = 0;

  constructor(tokens: readonly Token[], lines: readonly string[], firstLine: number) {
    this.#tokens = tokens;
    this.#lines = lines;
    this.#firstLine = firstLine;
  }

  pieces(): Piece[] {
    const pieces: Piece[] = [];
    for (let token = this.#next(); token && token.nesting !== -1; token = this.#next()) {
      pieces.push(this.#piece(token));
    }
    return pieces;
  }

  #next(): Token | undefined {
    return this.#tokens[this.#at++];
  }

  #piece(token: Token): Piece {
    const line = this.#line(token);
    switch (token.type) {
      case "heading_open":
        return {
          kind: "heading",
          level: Number(token.tag.slice(1)),
          content: this.#content(),
          line,
        };
      case "paragraph_open":
        return { kind: "prose", content: this.#content(), line };
      case "bullet_list_open":
      case "ordered_list_open":
        return { kind: "list", items: this.#items(), line };
      case "table_open":
        return this.#table(line);
      case "fence":
        return { kind: "preformatted", text: token.content.replace(/\n$/, ""), line };
      case "hr":
        return { kind: "prose", content: [{ kind: "text", text: this.#rule(token) }], line };
      default:
        throw new Error(`markdown-it gave a token that reports do not hold: ${token.type}`);
    }
  }

  /** The inline content of a heading, paragraph or cell; moves past its closing token. */
  #content(): Inline[] {
    const inline = this.#next();
    this.#next();
    return inlineContent(inline?.content ?? "");
  }

  #items(): ItemPiece[] {
    const items: ItemPiece[] = [];
    for (let token = this.#next(); token?.type === "list_item_open"; token = this.#next()) {
      const marker = token.info === "" ? null : token.info + token.markup;
      items.push({ marker, line: this.#line(token), pieces: this.pieces() });
    }
    return items;
  }

  #table(line: number): TablePiece {
    const rows: SourceCell[][] = [];
    let sources: string[] = [];
    for (let token = this.#next(); token && token.type !== "table_close"; token = this.#next()) {
      if (token.type === "tr_open") {
        rows.push([]);
        sources = betweenPipes(this.#lines[token.map?.[0] ?? 0] ?? "");
      }
      if (token.type !== "th_open" && token.type !== "td_open") continue;
      const row = rows.at(-1) ?? [];
      const align = alignment(token);
      row.push({ cell: { content: this.#content(), align }, source: sources[row.length] ?? " " });
    }
    const [head = [], ...rest] = mergedCells(rows);
    return { kind: "table", head, rows: rest, line };
  }

  /** "* * *" or "______" as printed, without characters that belong to a list. */
  #rule(token: Token): string {
    const line = this.#lines[token.map?.[0] ?? 0] ?? "";
    let start = line.length;
    while (start > 0 && "*_- \t".includes(line.charAt(start - 1))) start -= 1;
    const signs = line.slice(start).trim();
    return signs.replace(/[ \t]/g, "").length >= 3 ? signs : token.markup;
  }

  #line(token: Token): number {
    return (token.map?.[0] ?? 0) + this.#firstLine;
  }
}

function alignment(token: Token): Cell["align"] {
  const align = /text-align:(left|right|center)/.exec(String(token.attrGet("style")))?.[1];
  return align === "center" ? "centre" : align === "left" || align === "right" ? align : null;
}

/** The words of a paragraph, heading or cell, with their markup. */
function inlineContent(source: string): Inline[] {
  if (source === "") return [];
  if (!mayBeMarked.test(source) || !marked.test(source)) return [{ kind: "text", text: source }];
  const tokens: Token[] = [];
  markdown.inline.parse(source, markdown, {}, tokens);
  return inlines(tokens);
}

/** This first test of single characters takes a tenth of the time of the second. */
const mayBeMarked = /[\\*_[\]~^\n]/;

/** Anything that may be more than words: the enabled marks, and spaces at the end or start of a line. */
const marked = /[\\*_[\]~^]| \n|\n[ \t]/;

/** markdown-it's inline tokens as a tree; a line end in the source becomes "\n" in the text. */
function inlines(tokens: readonly Token[]): Inline[] {
  const open: { content: Inline[]; close: (content: Inline[]) => Inline }[] = [];
  let content: Inline[] = [];

  const begin = (close: (content: Inline[]) => Inline) => {
    open.push({ content, close });
    content = [];
  };
  const addText = (text: string) => {
    const last = content.at(-1);
    if (last?.kind === "text")
      content[content.length - 1] = { kind: "text", text: last.text + text };
    else if (text !== "") content.push({ kind: "text", text });
  };

  for (const token of tokens) {
    if (token.type === "softbreak") addText("\n");
    else if (token.type === "hardbreak") content.push({ kind: "line-break" });
    else if (token.type === "link_open") {
      const href = token.attrGet("href") ?? "";
      begin((inner) => ({ kind: "link", href, content: inner }));
    } else if (token.nesting === 1) {
      const kind = markKinds[token.type];
      if (!kind) throw new Error(`markdown-it gave a mark that reports do not hold: ${token.type}`);
      begin((inner) => ({ kind, content: inner }));
    } else if (token.nesting === -1) {
      const outer = open.pop();
      if (!outer) continue;
      outer.content.push(outer.close(content));
      content = outer.content;
    } else addText(token.content);
  }
  return content;
}

const markKinds: Readonly<
  Record<string, "strong" | "emphasis" | "struck" | "superscript" | "subscript">
> = {
  strong_open: "strong",
  em_open: "emphasis",
  struck_open: "struck",
  sup_open: "superscript",
  sub_open: "subscript",
};
