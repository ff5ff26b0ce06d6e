import { defaultTreeAdapter, html, parseFragment, serialize } from "parse5";
import { childAt, type XmlElement } from "../../../importing/source/word/package/xml.ts";
import { rawAt } from "./answer-xml.ts";

/**
 * The HTML of an element: escaped, as the service gives it, escaped twice, or as elements of the answer
 * itself; "" if there is none.
 */
export function htmlAt(element: XmlElement, name: string): string {
  const found = childAt(element, name);
  if (found?.children.some((child) => typeof child !== "string")) {
    return serialize(htmlElement(found)).trim();
  }
  const given = rawAt(element, name);
  const isEscaped =
    !/<[a-z!/]/i.test(given) && /&lt;\/?(?:div|p|span|br|table|[uo]l|li|h[1-6])\b/i.test(given);
  return isEscaped ? unescaped(given) : given;
}

function htmlElement(node: XmlElement) {
  const attributes = Object.entries(node.attributes).map(([name, value]) => ({ name, value }));
  const own = defaultTreeAdapter.createElement(node.name, html.NS.HTML, attributes);
  for (const child of node.children) {
    if (typeof child === "string") defaultTreeAdapter.insertText(own, child);
    else defaultTreeAdapter.appendChild(own, htmlElement(child));
  }
  return own;
}

function unescaped(text: string): string {
  const [only] = parseFragment(text.replaceAll("<", "&lt;")).childNodes;
  return only && "value" in only ? only.value : text;
}
