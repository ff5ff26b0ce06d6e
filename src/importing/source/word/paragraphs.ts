import { childAt, childrenOf, isOn, valueAt, type XmlElement } from "./package/xml.ts";
import type { Styles } from "./styles.ts";

/** A block of a story. Paragraphs whose ends were deleted or are hidden are one with the next. */
export type StoryBlock =
  | Paragraphs
  | { readonly kind: "table" | "other"; readonly element: XmlElement };

export interface Paragraphs {
  readonly kind: "paragraphs";
  readonly elements: readonly XmlElement[];
  /** The one whose properties hold for all: the last, but the first where a hidden end joins them. */
  readonly bearer: XmlElement;
  /** False where no end of a paragraph is left, so that there is none unless there are words. */
  readonly isEnded: boolean;
}

/** The blocks within an element, also where a content control or other marks stand around them. */
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

/** What became of the mark that ends a paragraph. */
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

/** True for what stands around blocks and adds nothing to them. */
const isAround = ({ name }: XmlElement) =>
  /^w:(?:sdt|sdtContent|customXml|smartTag|ins|moveTo)$|^mc:(?:AlternateContent|Choice)$/.test(
    name,
  );

const isProperties = ({ name }: XmlElement) =>
  /^w:(?:sectPr|sdtPr|sdtEndPr|tcPr|customXmlPr|smartTagPr)$|^mc:Fallback$/.test(name);
