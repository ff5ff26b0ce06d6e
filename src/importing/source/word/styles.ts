import { childAt, childrenOf, valueAt, type XmlElement } from "./xml.ts";

/** What a style gives to the paragraphs that bear it. */
export interface ParagraphStyle {
  /** 1 to 6 for a heading, else 0. */
  readonly heading: number;
  readonly list: { readonly id: string | undefined; readonly level: number | undefined };
}

const none: ParagraphStyle = { heading: 0, list: { id: undefined, level: undefined } };

/** Reads `styles.xml` into the styles of paragraphs, each with what it takes from those it is based on. */
export function paragraphStyles(styles: XmlElement | undefined): (id?: string) => ParagraphStyle {
  const byId = new Map(
    childrenOf(styles, "w:style").map((style) => [style.attributes["w:styleId"] ?? "", style]),
  );
  const read = new Map<string, ParagraphStyle>();
  const styleOf = (id: string | undefined, depth: number): ParagraphStyle => {
    const style = id === undefined ? undefined : byId.get(id);
    if (id === undefined || !style || depth > 20) return none;
    const known = read.get(id);
    if (known) return known;
    const base = styleOf(valueAt(style, "w:basedOn"), depth + 1);
    const properties = childAt(style, "w:pPr");
    const name = valueAt(style, "w:name") ?? "";
    const heading = /^heading ([1-6])$/i.exec(name)?.[1];
    const made = {
      heading: heading ? Number(heading) : base.heading,
      list: {
        id: valueAt(properties, "w:numPr", "w:numId") ?? base.list.id,
        level: numberOf(valueAt(properties, "w:numPr", "w:ilvl")) ?? base.list.level,
      },
    };
    read.set(id, made);
    return made;
  };
  return (id) => styleOf(id, 0);
}

const numberOf = (text: string | undefined) => (text === undefined ? undefined : Number(text));
