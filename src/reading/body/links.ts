import { posix } from "node:path";
import type { Problem } from "../../model/problem.ts";
import type { Inline } from "../../model/report/body/block.ts";
import { printedText } from "../../model/report/body/plain-text.ts";
import type { ItemPiece, Piece } from "./markdown-piece.ts";

/** A link to a page or file of the archive, and the Problem to report if nothing is there. */
export interface LinkFound {
  /** "/boards/…/": an address in the archive. */
  readonly to: string;
  readonly anchor: string | null;
  readonly problem: Problem;
}

/**
 * Turns links between files of the content folder into links between their pages. Lists them too, so that
 * dead links can be found once every report is read.
 */
export function readLinks(
  pieces: readonly Piece[],
  path: string,
  file: string,
): { pieces: readonly Piece[]; links: readonly LinkFound[] } {
  const links: LinkFound[] = [];
  return { pieces: pieces.map(ofPiece), links };

  function ofPiece(piece: Piece): Piece {
    switch (piece.kind) {
      case "heading":
      case "prose":
        return { ...piece, content: ofContent(piece.content, piece.line) };
      case "list":
        return { ...piece, items: piece.items.map(ofItem) };
      case "table": {
        const ofRow = (row: (typeof piece.rows)[number]) =>
          row.map((cell) => ({ ...cell, content: ofContent(cell.content, piece.line) }));
        return { ...piece, head: ofRow(piece.head), rows: piece.rows.map(ofRow) };
      }
      case "preformatted":
        return piece;
    }
  }

  function ofItem(item: ItemPiece): ItemPiece {
    return { ...item, pieces: item.pieces.map(ofPiece) };
  }

  function ofContent(content: readonly Inline[], line: number): readonly Inline[] {
    if (content.every((inline) => inline.kind === "text")) return content;
    let at = line;
    return content.map((inline): Inline => {
      const start = at;
      at += inline.kind === "line-break" ? 1 : linesEndedIn(inline);
      if (inline.kind === "text" || inline.kind === "line-break") return inline;
      const inner = ofContent(inline.content, start);
      if (inline.kind !== "link") return { ...inline, content: inner };
      return { ...inline, content: inner, href: ofHref(inline.href, start) };
    });
  }

  function ofHref(href: string, line: number): string {
    if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return href;
    const [target = "", anchor] = href.split("#");
    const to = addressOf(target === "" ? posix.basename(path) : target, path);
    const message = `the link “${href}” leads to no report or file of this archive`;
    links.push({
      to,
      anchor: anchor ?? null,
      problem: { rule: "dead-link", severity: "error", message, file, line, column: 1 },
    });
    if (target === "") return href;
    return anchor === undefined ? to : `${to}#${anchor}`;
  }
}

const linesEndedIn = (inline: Inline) => printedText([inline]).split("\n").length - 1;

/** From reports/board/2016-09-08/q1.md, "../2016-06-09/q4.md" → "/boards/board/2016-06-09/q4/". */
function addressOf(target: string, path: string): string {
  if (target.startsWith("/")) return target;
  const [first, ...rest] = posix.join(posix.dirname(path), target).split("/");
  if (first === "pages" && target.endsWith(".md"))
    return `/${rest.join("/").replace(/\.md$/, "/")}`;
  if (first !== "reports") return `/${[first, ...rest].join("/")}`;
  if (target.endsWith("/meeting.md")) return `/boards/${posix.dirname(rest.join("/"))}/`;
  if (target.endsWith(".md")) return `/boards/${rest.join("/").replace(/\.md$/, "/")}`;
  // The publisher's own pages have no files of their own; which report owns a file is known once all are
  // read.
  if (path.startsWith("pages/")) return `/boards/${rest.join("/")}`;
  const own = posix.basename(path, ".md");
  return `/boards/${posix.dirname(rest.join("/"))}/${own}/${posix.basename(target)}`;
}
