import { childAt, type XmlElement } from "../../../importing/source/word/package/xml.ts";
import { rawAt } from "./answer-xml.ts";

/**
 * The HTML of an element: escaped, as the service gives it, escaped twice, or as elements of the answer
 * itself; "" if there is none.
 */
export function htmlAt(element: XmlElement, name: string): string {
  const found = childAt(element, name);
  if (found?.children.some((child) => typeof child !== "string")) {
    return found.children.map(written).join("").trim();
  }
  const html = rawAt(element, name);
  const isEscaped =
    !/<[a-z!/]/i.test(html) && /&lt;\/?(?:div|p|span|br|table|[uo]l|li|h[1-6])\b/i.test(html);
  return isEscaped ? unescaped(html) : html;
}

function written(node: XmlElement | string): string {
  if (typeof node === "string") return escaped(node);
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escaped(value)}"`,
  );
  const tag = node.name;
  if (node.children.length === 0 && /^(?:br|hr|img|col)$/.test(tag))
    return `<${tag}${attributes.join("")}>`;
  return `<${tag}${attributes.join("")}>${node.children.map(written).join("")}</${tag}>`;
}

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const unescaped = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
