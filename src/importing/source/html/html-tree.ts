import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { Refusal } from "../refusal.ts";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** More levels of elements than any document has; deeper nesting would overflow the stack. */
const deepest = 200;

/** Parses a page by the HTML standard, which defines one reading even for broken pages. Scripts never run. */
export function parseHtml(html: string): readonly HtmlNode[] {
  const { childNodes } = parse(html);
  const tooDeep = (nodes: readonly HtmlNode[], depth: number): boolean =>
    depth > deepest || nodes.some((node) => tooDeep(childrenOf(node), depth + 1));
  if (tooDeep(childNodes, 0)) {
    throw new Refusal("too-large", `has elements nested over ${deepest} deep`);
  }
  const html5 = childNodes.find((node) => node.nodeName === "html");
  const body = html5 && childrenOf(html5).find((node) => node.nodeName === "body");
  return body ? childrenOf(body) : [];
}

/** The children of a node; none for text and comments. */
export const childrenOf = (node: HtmlNode): readonly HtmlNode[] =>
  "childNodes" in node ? node.childNodes : [];

/** An element; null for text and comments. */
export const elementOf = (node: HtmlNode): HtmlElement | null => ("tagName" in node ? node : null);

/** An attribute's value, or "". */
export const attribute = (element: HtmlElement, name: string): string =>
  element.attrs.find((each) => each.name === name)?.value ?? "";

/** A property of an element's style attribute, "font-family", in lower case without quotes; or "". */
export function styleOf(element: HtmlElement, property: string): string {
  const declared = attribute(element, "style")
    .split(";")
    .map((each) => each.split(":"))
    .find(([name]) => name?.trim().toLowerCase() === property);
  return (declared?.slice(1).join(":") ?? "").replace(/["']/g, "").trim().toLowerCase();
}
