import { webAddress } from "../../../text/web-address.ts";
import {
  boldOff,
  boldOn,
  italicOff,
  italicOn,
  linkOff,
  linkOn,
  linkTo,
  loweredOff,
  loweredOn,
  raisedOff,
  raisedOn,
  struckOff,
  struckOn,
} from "../raw-report.ts";
import { attribute, childrenOf, elementOf, type HtmlNode, styleOf } from "./html-tree.ts";

/** Something that a page contains and its lines do not, in words for the clerk. */
export interface LeftOut {
  readonly note: string;
  /** True if it is meaningful, like a picture. */
  readonly carriesMeaning: boolean;
  /** True if it is words that the page does not show. */
  readonly isHidden: boolean;
}

/** The words of nodes within a paragraph, with formatting. `tell` is called for everything left out. */
export function inlineWords(nodes: readonly HtmlNode[], tell: (left: LeftOut) => void): string {
  return nodes.map((node) => wordsOfNode(node, tell)).join("");
}

const marks: Readonly<Record<string, readonly [string, string]>> = {
  b: [boldOn, boldOff],
  strong: [boldOn, boldOff],
  i: [italicOn, italicOff],
  em: [italicOn, italicOff],
  s: [struckOn, struckOff],
  strike: [struckOn, struckOff],
  sub: [loweredOn, loweredOff],
};

/** Elements whose content is never part of the page's words. */
const silent = new Set(["script", "style", "head", "title", "template", "noscript", "xml"]);

/** Elements that show something other than words. */
const drawn = new Set(["img", "object", "embed", "iframe", "svg", "video", "audio", "canvas"]);

function wordsOfNode(node: HtmlNode, tell: (left: LeftOut) => void): string {
  if (node.nodeName === "#text" && "value" in node) return unmarked(node.value);
  const element = elementOf(node);
  if (!element || silent.has(element.tagName)) return "";
  const name = element.tagName;
  if (drawn.has(name)) {
    const alternative = attribute(element, "alt");
    const words = alternative === "" ? "" : ` (“${alternative}”)`;
    tell({ note: `a picture${words} was left out`, carriesMeaning: true, isHidden: false });
    return "";
  }
  if (isUnseen(element) || name === "del") {
    if (inlineWords(childrenOf(element), () => {}).trim() !== "") {
      const what = name === "del" ? "deleted" : "hidden";
      tell({ note: `${what} words were left out`, carriesMeaning: false, isHidden: true });
    }
    return "";
  }
  if (name === "br") return "\n";
  if (styleOf(element, "mso-tab-count") !== "") return "\t";
  const words = inlineWords(childrenOf(element), tell);
  if (words.trim() === "") return words;
  if (isOfSigns(styleOf(element, "font-family")) && /^\s*[·§oØüq¨]\s*$/u.test(words)) return "• ";
  if (name === "a") return linked(words, attribute(element, "href"));
  if (name === "sup") return isOrdinal(words) ? words : `${raisedOn}${words}${raisedOff}`;
  const mark = marks[name];
  if (!mark) return words;
  return words
    .split("\n")
    .map((line) => (line.trim() === "" ? line : `${mark[0]}${line}${mark[1]}`))
    .join("\n");
}

/** True if a page does not show an element: `hidden`, `display: none`, `visibility: hidden`, or Word's hidden text. */
export const isUnseen = (element: Parameters<typeof styleOf>[0]): boolean =>
  element.attrs.some(({ name }) => name === "hidden") ||
  styleOf(element, "display") === "none" ||
  /^(?:hidden|collapse)$/.test(styleOf(element, "visibility")) ||
  (styleOf(element, "mso-hide") === "all" && styleOf(element, "display") !== "inline");

/** Fonts that draw a bullet in place of a letter. */
const isOfSigns = (font: string) => /^(?:symbol|wingdings|courier new)/.test(font);

/** “st” of “1st” is raised only for looks. */
const isOrdinal = (words: string) => /^(?:st|nd|rd|th)$/i.test(words.trim());

function linked(words: string, href: string): string {
  const address = webAddress(href);
  if (address === null || words.includes("\n")) return words;
  return `${linkOn}${address}${linkTo}${words}${linkOff}`;
}

/** Line ends and runs of spaces in a page print as one space. */
const unmarked = (text: string) =>
  text.replace(/[\uFDD0-\uFDEF\u00AD]|(?![\s])\p{Cc}/gu, "").replace(/[\s\u00A0]+/g, " ");
