import { SaxesParser } from "saxes";
import { Refusal } from "../refusal.ts";

/** An element of an XML file; its text and elements in order. */
export interface XmlElement {
  /** With its prefix: "w:p". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

const limits = { depth: 400, elements: 3_000_000 } as const;

/**
 * Parses XML. Throws a Refusal where it is not well formed, is nested too deep, or has a document
 * type, through which a short file could unfold into a long one or name other files.
 */
export function parseXml(text: string, file: string): XmlElement {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  parser.on("doctype", () => {
    throw new Refusal("xml-entities", `${file} declares a document type, which no Word file has`);
  });
  parser.on("error", (error) => {
    throw new Refusal("broken-xml", `${file} in it cannot be read: ${error.message}`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    elements += 1;
    if (open.length > limits.depth || elements > limits.elements) {
      throw new Refusal("too-large", `${file} in it holds more than any document`);
    }
    const element: OpenElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
  });
  parser.on("text", (words) => {
    open.at(-1)?.children.push(words);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(text).close();
  if (root === null) throw new Refusal("broken-xml", `${file} in it is empty`);
  return root;
}

/** The elements directly within one, of a name or of any. */
export const childrenOf = (element: XmlElement | undefined, name?: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement =>
      typeof child !== "string" && (name === undefined || child.name === name),
  );

/** The first element down a path of names, or undefined. */
export const childAt = (
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element);

/** Word's `w:val` of the element at a path, or undefined. */
export const valueAt = (
  element: XmlElement | undefined,
  ...path: readonly string[]
): string | undefined => childAt(element, ...path)?.attributes["w:val"];

/** The text of one's own text children. */
export const textOf = (element: XmlElement): string =>
  element.children.filter((child) => typeof child === "string").join("");
