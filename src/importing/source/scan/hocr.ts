import {
  attribute,
  childrenOf,
  elementOf,
  type HtmlElement,
  type HtmlNode,
  parseHtml,
} from "../html/html-tree.ts";
import type { PageContent } from "../pdf/page-content.ts";
import type { PrintedWord } from "../pdf/words.ts";

/** A scanned page as a machine read it. */
export interface PageRead extends PageContent {
  /** Words that are lines around cells, or touch one; what is no word of them is left out. */
  readonly strokes: number;
  /** True if lines are drawn on it, as around the cells of a table, which spoil the reading of their words. */
  readonly isRuled: boolean;
}

/**
 * A word that Tesseract is less sure of than this, of 100, is marked. Measured on made pages: of the words
 * that were wrong, most are below it, and few that were right.
 */
const sure = 80;

/** The face that words of a scan are given, whose own the machine does not say. */
const face = { face: "scan", bold: false, italic: false };

/** The words of a page in hOCR (version 1.2), placed in points from the page's upper left corner. */
export function pageInHocr(hocr: string, number: number): PageRead | null {
  const page = elementsIn(parseHtml(hocr)).find((element) => classOf(element) === "ocr_page");
  const { bbox, resolution } = valuesOf(page);
  if (page === undefined || bbox === null || resolution === null) return null;
  const points = 72 / resolution;
  const lines = linesIn(page);
  const separators = elementsIn([page]).filter((each) => classOf(each) === "ocr_separator").length;
  const hasRules = separators >= leastRules;
  const usual = middle(lines.map(({ size }) => size));
  let strokes = 0;
  const words = lines.flatMap((line): PrintedWord[] => {
    // The size of a line is estimated from its letters, and so differs a little from line to line.
    const size = Math.abs(line.size / usual - 1) < 0.25 ? usual : line.size;
    const read = line.words.map((word) => ({
      ...word,
      text: hasRules ? withoutRules(word) : word.text.replace(stroke, ""),
    }));
    strokes += read.filter(({ text }, index) => text !== line.words[index]?.text).length;
    const words = read.filter(({ text }) => text !== "");
    return words.flatMap(partedLabel).map(({ text, box, confidence }, place) => ({
      text,
      left: box.left * points,
      right: box.right * points,
      baseline: line.baselineAt(box.left) * points,
      size: size * points,
      isUpright: true,
      afterSpace: place > 0,
      isUnsure: confidence < sure,
      ...face,
    }));
  });
  const [width, height] = [(bbox.right - bbox.left) * points, (bbox.bottom - bbox.top) * points];
  return {
    number,
    width,
    height,
    words,
    rules: [],
    fills: [],
    figures: [],
    pictures: [],
    blackedOut: [],
    isScan: false,
    hasUnseenWords: false,
    strokes,
    isRuled: strokes > 0 || hasRules,
  };
}

/** Fewer lines may be under a heading, or above a footnote. */
const leastRules = 3;

/** The program that made hOCR, as it names itself: "tesseract 5.3.0". */
export const makerOf = (hocr: string): string =>
  /<meta name=['"]ocr-system['"] content=['"]([^'"<>]{1,60})['"]/.exec(hocr)?.[1]?.trim() ?? "OCR";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface WordRead {
  readonly text: string;
  readonly box: Box;
  readonly confidence: number;
}

interface LineRead {
  readonly words: readonly WordRead[];
  readonly size: number;
  readonly baselineAt: (x: number) => number;
}

/** Lines of text, whatever Tesseract takes them for: a header, a caption, a line apart. */
const lineClasses = /^ocr_(?:line|header|caption|textfloat)$/;

function linesIn(page: HtmlElement): LineRead[] {
  return elementsIn([page])
    .filter((element) => lineClasses.test(classOf(element)))
    .flatMap((line): LineRead[] => {
      const { bbox, size, baseline } = valuesOf(line);
      if (bbox === null) return [];
      const [slope = 0, offset = 0] = baseline ?? [];
      return [
        {
          words: elementsIn([line]).flatMap(wordIn),
          size: size ?? bbox.bottom - bbox.top,
          baselineAt: (x) => bbox.bottom + offset + slope * (x - bbox.left),
        },
      ];
    });
}

function wordIn(element: HtmlElement): WordRead[] {
  const { bbox: box, confidence } = valuesOf(element);
  const text = textOf(element).replace(/\s+/g, "").replace(noLetters, "");
  if (classOf(element) !== "ocrx_word" || box === null || text === "") return [];
  return [{ text, box, confidence: confidence ?? 0 }];
}

/** Control characters and those reserved for the import's own marks. */
const noLetters = /[\uFDD0-\uFDEF]|\p{Cc}/gu;

/** The line around a cell, which is read as a word or at the edge of one: "|Children". */
const stroke = /^[|_¦]+|(?<![|_¦])[|_¦]+$/g;

/**
 * A word on a ruled page. The lines between two rows are read as "=", and a line before a cell as a bracket
 * that nothing closes: "{Calls".
 */
function withoutRules({ text, confidence }: WordRead): string {
  if (confidence >= sure) return text.replace(stroke, "");
  if (/^[=~]+$/.test(text)) return "";
  return text.replace(/^[{[=|_¦~]+(?=[\p{L}\d£])(?![^}\]]*[}\]])/u, "").replace(stroke, "");
}

/** A label that touches its value in print: "OFFICER:Strategic" is two words. */
function partedLabel(word: WordRead): WordRead[] {
  const [, label = "", value = ""] = /^(\p{Lu}{3,}:)(\p{L}.*)$/u.exec(word.text) ?? [];
  if (label === "") return [word];
  const { left, right } = word.box;
  const cut = left + ((right - left) * label.length) / word.text.length;
  return [
    { ...word, text: label, box: { ...word.box, right: cut } },
    { ...word, text: value, box: { ...word.box, left: cut } },
  ];
}

/** The properties in an element's title: "bbox 261 254 2046 303; baseline 0.001 -14; x_size 41". */
function valuesOf(element: HtmlElement | undefined) {
  const title = element === undefined ? "" : attribute(element, "title");
  const numbers = (name: string, count: number): readonly number[] | null => {
    const own = title.split(";").find((each) => each.trim().startsWith(`${name} `));
    const values =
      own
        ?.trim()
        .split(/\s+/)
        .slice(1, count + 1)
        .map(Number) ?? [];
    return values.length === count && values.every(Number.isFinite) ? values : null;
  };
  const [left = 0, top = 0, right = 0, bottom = 0] = numbers("bbox", 4) ?? [];
  return {
    bbox: right > left && bottom > top ? { left, top, right, bottom } : null,
    resolution: numbers("scan_res", 1)?.[0] ?? null,
    size: numbers("x_size", 1)?.[0] ?? null,
    confidence: numbers("x_wconf", 1)?.[0] ?? null,
    baseline: numbers("baseline", 2),
  };
}

/** Elements at any depth, in order. */
const elementsIn = (nodes: readonly HtmlNode[]): readonly HtmlElement[] =>
  nodes.flatMap((node) => {
    const element = elementOf(node);
    return element === null ? [] : [element, ...elementsIn(childrenOf(element))];
  });

const classOf = (element: HtmlElement) => attribute(element, "class");

const textOf = (node: HtmlNode): string =>
  "value" in node ? node.value : childrenOf(node).map(textOf).join("");

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
}
