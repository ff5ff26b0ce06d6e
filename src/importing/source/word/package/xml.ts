import { SaxesParser } from "saxes";
import { Refusal } from "../../refusal.ts";
import { prefixOf } from "./namespaces.ts";

/** An element of an XML file, with its text and elements in order. */
export interface XmlElement {
  /** With the prefix from `namespaces.ts`: "w:p". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

const limits = { depth: 400, elements: 3_000_000 } as const;

/**
 * Parses XML. Throws a Refusal if it is not well formed, is nested too deeply, or has a document type,
 * through which a short file could expand into a huge one or refer to other files.
 */
export function parseXml(text: string, file: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  parser.on("doctype", () => {
    throw new Refusal("xml-entities", `${file} declares a document type, which no Word file has`);
  });
  parser.on("error", (error) => {
    throw new Refusal("broken-xml", `${file} in it cannot be read: ${error.message}`);
  });
  parser.on("opentag", (tag) => {
    elements += 1;
    if (open.length > limits.depth || elements > limits.elements) {
      throw new Refusal("too-large", `${file} in it holds more than any document`);
    }
    const attributes: Record<string, string> = {};
    for (const attribute of Object.values(tag.attributes)) {
      attributes[nameIn(attribute)] = attribute.value;
    }
    const element: OpenElement = { name: nameIn(tag), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
  });
  parser.on("text", (words) => {
    open.at(-1)?.children.push(words);
  });
  parser.on("cdata", (words) => {
    open.at(-1)?.children.push(words);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(text).close();
  if (root === null) throw new Refusal("broken-xml", `${file} in it is empty`);
  return root;
}

interface Named {
  readonly uri: string;
  readonly prefix: string;
  readonly local: string;
}

/** A name with the prefix from `namespaces.ts`. */
export const nameIn = ({ uri, prefix, local }: Named) => {
  const known = uri === "" ? "" : prefixOf(uri, prefix);
  return known === "" ? local : `${known}:${local}`;
};

/** The direct children of an element, of one name or of any. */
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

/** True for a property that is present and not switched off (ECMA-376 part 1, 17.17.4). */
export const isOn = (properties: XmlElement | undefined, name: string): boolean =>
  switched(properties, name) === true;

/** Whether a property is on or off; undefined if it is absent. */
export function switched(properties: XmlElement | undefined, name: string): boolean | undefined {
  const property = childAt(properties, name);
  return property && !/^(?:0|false|off)$/.test(property.attributes["w:val"] ?? "");
}

/** Every element of a name at any depth, in order. */
export const elementsWithin = (element: XmlElement | undefined, name: string): XmlElement[] =>
  childrenOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsWithin(child, name),
  ]);

/** The value of an attribute, or undefined. */
export const attributeOf = ({ attributes }: XmlElement, name: string): string | undefined =>
  attributes[name];

/** The text of an element's own text children. */
export const textOf = (element: XmlElement): string =>
  element.children.filter((child) => typeof child === "string").join("");
