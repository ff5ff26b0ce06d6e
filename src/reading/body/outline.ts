import type { Problem } from "../../model/problem.ts";
import { bareNumber, nextBareNumber, runsBare } from "../../model/report/body/bare-number.ts";
import type { Inline } from "../../model/report/body/block.ts";
import type { Numbered } from "../../model/report/body/numbering.ts";
import {
  isMeasure,
  itemMarker,
  listedMarker,
  type Marker,
  numberParts,
  opensList,
  paragraphNumber,
  sectionNumber,
  succession,
} from "../../model/report/body/numbering.ts";
import type { Section } from "../../model/report/body/section.ts";
import { partedBefore, unwrapped } from "./items.ts";
import { joinLines, linesOf, numberedText } from "./lines.ts";
import type { Heading, ItemPiece, ListPiece, Piece, ProsePiece } from "./markdown-piece.ts";
import { OutlineBuilder } from "./outline-builder.ts";
import { isSectionNumber, proseHeads, withoutNumber } from "./own-numbers.ts";

/** True if a report's sections are numbered: "1." before the first of them marks an item of a list. */
const sectionsAreNumbered = (pieces: readonly Piece[]): boolean =>
  pieces.filter(
    (piece) =>
      piece.kind === "heading" &&
      piece.level <= 2 &&
      /^\d{1,2}\.?$/.test(sectionNumber(numberedText(piece.content))?.number ?? ""),
  ).length >= 3;

/** A report's sections and numbered paragraphs, and anything odd about its numbering. */
export interface Outline {
  readonly sections: readonly Section[];
  readonly problems: readonly Problem[];
}

/**
 * Recognises the document's own numbering in Markdown. A number at the start of a paragraph counts if it
 * follows the one before. At the start of a later line it must be exactly the next, so that "1.5 million
 * pounds" stays in its sentence.
 */
export function outline(pieces: readonly Piece[], file: string): Outline {
  const builder = new OutlineBuilder(sectionsAreNumbered(pieces));
  const problems: Problem[] = [];
  const runsWithoutDots = runsBare(proseHeads(pieces));
  const warn = (line: number, rule: string, message: string) =>
    problems.push({ rule, severity: "warning", message, file, line, column: 1 });

  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === "heading") addHeading(piece);
    else if (piece.kind === "prose")
      addProse(piece, [headOf(pieces[at - 1]), headOf(pieces[at + 1])]);
    else if (piece.kind === "list") addList(piece);
    else builder.addPiece(piece);
  }
  return { sections: builder.finished(), problems };

  function addHeading({ level, content, line }: Heading) {
    if (level > 2) return addLeadIn(content, line);
    const numbered = sectionNumber(numberedText(content));
    const before = builder.lastSectionNumber;
    if (!numbered || !isSectionNumber(numbered.number, before)) {
      return builder.startSection(null, content, line);
    }
    const [number, last] = [numbered.number, before];
    const expected = (last === null ? 0 : (numberParts(last)[0] ?? 0)) + 1;
    if (numberParts(number)[0] !== expected) {
      const after = last === null ? "comes first" : `follows section ${last}`;
      warn(line, "section-order", `section ${number} ${after}; ${expected} should`);
    }
    builder.startSection(number, withoutNumber(content, numbered), line);
  }

  function addLeadIn(content: readonly Inline[], line: number) {
    const numbered = paragraphNumber(numberedText(content));
    const accepted = numbered && accept(numbered, line, true);
    if (accepted) builder.startParagraph(numbered.number, line);
    else builder.startUnnumbered(line);
    builder.addBlock({
      kind: "lead-in",
      content: accepted ? withoutNumber(content, numbered) : content,
    });
  }

  function addProse({ content, line }: ProsePiece, around: readonly string[] = []) {
    let kept: Inline[][] = [];
    const flush = () => {
      const lines = kept.filter((each) => each.length > 0);
      if (lines.length > 0) builder.addBlock({ kind: "prose", content: joinLines(lines) });
      kept = [];
    };
    const lines = linesOf(content);
    lines.forEach((words, index) => {
      const text = numberedText(words);
      const neighbours = [lines[index - 1], lines[index + 1]].flatMap((each, side) => {
        const own = each ? numberedText(each) : around[side];
        return own === undefined ? [] : [own];
      });
      const marker = itemMarker(text) ?? listedMarker(text, neighbours);
      const numbered = paragraphNumber(text);
      const bare = index === 0 ? bareAt(text) : null;
      if (numbered && accept(numbered, line + index, index === 0)) {
        flush();
        builder.startParagraph(numbered.number, line + index);
        kept.push(withoutNumber(words, numbered));
      } else if (bare) {
        startStraightAt(bare.number, line);
        kept.push(withoutNumber(words, bare));
      } else if (marker && isItem(marker)) {
        flush();
        addMarked(words, marker, line + index);
      } else if (index > 0 && kept.length === 0) {
        builder.extendItem(words);
      } else {
        kept.push(words);
      }
    });
    flush();
  }

  /** True if a mark such as "(b)" starts a list here or continues the one above. */
  function isItem(marker: Marker): boolean {
    return builder.continuesList(marker) || opensList(marker) !== null;
  }

  function addMarked(words: readonly Inline[], marker: Marker, line: number) {
    const prose: Piece = { kind: "prose", content: withoutNumber(words, marker), line };
    builder.addMarkedItem(marker, [prose]);
  }

  function addList(list: ListPiece) {
    const loose: ItemPiece[] = [];
    const flush = () => {
      if (loose.length > 0) builder.addItems(loose.splice(0));
    };
    for (const each of list.items) {
      const [item, rest] = partedBefore(unwrapped(each), isNext);
      const first = item.pieces[0];
      const numbered =
        first?.kind === "prose" ? paragraphNumber(numberedText(first.content)) : null;
      if (item.marker?.endsWith(".") && builder.isStraightThrough(item.marker)) {
        flush();
        startStraight(item, item.marker);
      } else if (numbered && first?.kind === "prose" && accept(numbered, item.line, false)) {
        flush();
        builder.startParagraph(numbered.number, item.line);
        addContinuation({ ...first, content: withoutNumber(first.content, numbered) }, item);
      } else loose.push(item);
      if (rest) {
        flush();
        addProse(rest);
      }
    }
    flush();
  }

  function isNext(text: string): boolean {
    const numbered = paragraphNumber(text);
    if (!numbered || isMeasure(numbered.rest)) return false;
    const { lastNumber, sectionNumber: section } = builder;
    return succession(numbered.number, lastNumber, section) === "next";
  }

  /** A paragraph numbered straight through the report, "7.", whatever its section. */
  function startStraight(item: ItemPiece, number: string) {
    startStraightAt(number, item.line);
    for (const piece of item.pieces) builder.addPiece(piece);
  }

  /** The same without a dot, "7   The council", in a report whose paragraphs are numbered so. */
  function bareAt(text: string): Numbered | null {
    if (!runsWithoutDots) return null;
    const bare = bareNumber(text) ?? nextBareNumber(text, builder.lastStraight ?? 0);
    return bare && builder.isStraightThrough(bare.number) ? bare : null;
  }

  function startStraightAt(number: string, line: number) {
    const before = builder.lastStraight;
    const value = Number.parseInt(number, 10);
    if (before !== null && value !== before + 1) {
      const fault = value === before ? "is repeated" : `follows ${before}`;
      warn(line, "paragraph-order", `paragraph ${value} ${fault}; ${before + 1} should follow`);
    }
    builder.startStraight(number, line);
  }

  function addContinuation(first: ProsePiece, item: ItemPiece) {
    for (const piece of [first, ...item.pieces.slice(1)]) builder.addPiece(piece);
  }

  /**
   * True if a decimal number is a paragraph's. An odd one is accepted at the start of a paragraph, and
   * reported.
   */
  function accept({ number, rest }: Numbered, line: number, atHead: boolean): boolean {
    if (isMeasure(rest)) return false;
    const before = builder.lastNumber;
    const section = builder.sectionNumber;
    const relation = succession(number, before, section);
    const isStray = builder.isStray(number);
    if (relation === "next" && !isStray) return true;
    if (!atHead) return false;
    if (isStray || /^\p{Ll}/u.test(rest)) {
      const message = `“${number}” at the head of a paragraph does not follow ${before ?? "the section’s heading"} and was read as part of the sentence`;
      warn(line, "number-unclear", message);
      return false;
    }
    const home = relation === "elsewhere" ? ` in section ${section}` : "";
    const first = home === "" ? "comes first in its section" : "comes first";
    const where = before === null ? first : `follows ${before}`;
    const fault = relation === "repeat" ? "is repeated" : where;
    warn(line, "paragraph-order", `paragraph ${number} ${fault}${home}; it is kept as printed`);
    return true;
  }
}

/** The words of a piece of prose; "" for any other. */
const headOf = (piece: Piece | undefined): string =>
  piece?.kind === "prose" ? numberedText(piece.content) : "";
