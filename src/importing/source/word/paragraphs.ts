import { childAt, childrenOf, isOn, valueAt, type XmlElement } from "./package/xml.ts";
import type { Styles } from "./styles.ts";

/** A block of a story. Paragraphs whose end marks are deleted or hidden are joined with the next. */
export type StoryBlock =
  | Paragraphs
  | { readonly kind: "table" | "other"; readonly element: XmlElement };

export interface Paragraphs {
  readonly kind: "paragraphs";
  readonly elements: readonly XmlElement[];
  /** The paragraph whose properties apply to all: the last, or the first if a hidden end mark joins them. */
  readonly bearer: XmlElement;
  /** False if no end mark is left; the paragraph then exists only if it has words. */
  readonly isEnded: boolean;
}

/** The blocks within an element, including those inside a content control or other wrapper. */
export function blocksOf(parent: XmlElement, styles: Styles): StoryBlock[] {
  const blocks: StoryBlock[] = [];
  let open: XmlElement[] = [];
  const close = (isEnded: boolean) => {
    const hidden = open.slice(0, -1).find((one) => endOf(one, styles) === "hidden");
    const bearer = hidden ?? open.at(-1);
    if (bearer) blocks.push({ kind: "paragraphs", elements: open, bearer, isEnded });
    open = [];
  };
  const visit = (element: XmlElement) => {
    if (element.name === "w:p") {
      open.push(element);
      if (endOf(element, styles) === "printed") close(true);
    } else if (element.name === "w:tbl") {
      close(false);
      blocks.push({ kind: "table", element });
    } else if (isAround(element)) {
      for (const child of childrenOf(element)) visit(child);
    } else if (!isProperties(element)) {
      blocks.push({ kind: "other", element });
    }
  };
  for (const child of childrenOf(parent)) visit(child);
  close(false);
  return blocks;
}

/** The state of a paragraph's end mark. */
function endOf(
  paragraph: XmlElement,
  styles: Styles,
): "printed" | "deleted" | "hidden" | "drop cap" {
  const properties = childAt(paragraph, "w:pPr");
  const mark = childAt(properties, "w:rPr");
  if (childAt(mark, "w:del") || childAt(mark, "w:moveFrom")) return "deleted";
  if (/^(?:drop|margin)$/.test(childAt(properties, "w:framePr")?.attributes["w:dropCap"] ?? "")) {
    return "drop cap";
  }
  const isHidden =
    isOn(mark, "w:specVanish") || styles.run(mark, valueAt(properties, "w:pStyle")).hidden;
  return isHidden ? "hidden" : "printed";
}

/** True for a wrapper that adds nothing to its blocks. */
const isAround = ({ name }: XmlElement) =>
  /^w:(?:sdt|sdtContent|customXml|smartTag|ins|moveTo)$|^mc:(?:AlternateContent|Choice)$/.test(
    name,
  );

const isProperties = ({ name }: XmlElement) =>
  /^w:(?:sectPr|sdtPr|sdtEndPr|tcPr|customXmlPr|smartTagPr)$|^mc:Fallback$/.test(name);
