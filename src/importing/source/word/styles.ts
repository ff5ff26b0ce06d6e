import { isBlackedOut, isWhiteOnPaper } from "../blacked-out.ts";
import {
  childAt,
  childrenOf,
  elementsWithin,
  switched,
  valueAt,
  type XmlElement,
} from "./package/xml.ts";

/** What a style gives to its paragraphs. */
export interface ParagraphStyle {
  /** 1 to 6 for a heading, otherwise 0. */
  readonly heading: number;
  /** The list of the style; `namedBy` is the style, in its chain of base styles, that names the list. */
  readonly list: {
    readonly id: string | undefined;
    readonly level: number | undefined;
    readonly namedBy: string | undefined;
  };
}

/** A run's appearance, as far as it changes the meaning. */
export interface RunLook {
  readonly bold: boolean;
  readonly struck: boolean;
  readonly hidden: boolean;
  /** True for words that are blacked out: in black or nearly so, on black, or in any colour on the same. */
  readonly blackedOut: boolean;
  /** True for white words with nothing behind them that the run or its styles state. */
  readonly white: boolean;
  readonly height: "raised" | "lowered" | null;
  /** The font of its letters. */
  readonly font: string | null;
  /** How it differs from the words around it: "underlined", "in the colour FF0000". */
  readonly setApart: string | null;
}

/** The styles of a document, each with what it inherits from its base styles (ECMA-376 part 1, 17.7). */
export class Styles {
  readonly #byId: ReadonlyMap<string, XmlElement>;
  readonly #defaultParagraph: string | undefined;
  readonly #defaults: XmlElement | undefined;

  /** Takes `styles.xml`, or undefined if the document has none. */
  constructor(styles: XmlElement | undefined) {
    const all = childrenOf(styles, "w:style");
    this.#byId = new Map(all.map((style) => [style.attributes["w:styleId"] ?? "", style]));
    this.#defaultParagraph = all.find(
      ({ attributes }) =>
        attributes["w:type"] === "paragraph" &&
        /^(?:1|true|on)$/.test(attributes["w:default"] ?? ""),
    )?.attributes["w:styleId"];
    this.#defaults = childAt(styles, "w:docDefaults", "w:rPrDefault", "w:rPr");
  }

  /** A paragraph without a style, or with a missing one, has the default style (17.7.4.17). */
  paragraph(named: string | undefined): ParagraphStyle {
    const chain = this.#chain(this.#paragraphId(named));
    const heading = chain
      .map((style) => /^heading ([1-6])$/i.exec(valueAt(style, "w:name") ?? "")?.[1])
      .find((level) => level !== undefined);
    const naming = chain.find((style) => listOf(style, "w:numId") !== undefined);
    const reach = naming ? chain.slice(0, chain.indexOf(naming) + 1) : chain;
    const level = reach.map((style) => listOf(style, "w:ilvl")).find((one) => one !== undefined);
    return {
      heading: Number(heading ?? 0),
      list: {
        id: naming && listOf(naming, "w:numId"),
        level: level === undefined ? undefined : Number(level),
        namedBy: naming?.attributes["w:styleId"],
      },
    };
  }

  /** True if a paragraph or its style has a colour behind its words. */
  isShaded(paragraph: XmlElement): boolean {
    const style = valueAt(paragraph, "w:pPr", "w:pStyle");
    return [paragraph, ...this.#chain(this.#paragraphId(style))].some(
      (one) => childAt(one, "w:pPr", "w:shd") !== undefined,
    );
  }

  /** The appearance of a run with these properties, in a paragraph of a style. */
  run(properties: XmlElement | undefined, paragraphStyle: string | undefined): RunLook {
    const own = this.#chain(valueAt(properties, "w:rStyle")).map(propertiesOf);
    const around = this.#chain(this.#paragraphId(paragraphStyle)).map(propertiesOf);
    const direct = [properties, ...own];
    const all = [...direct, ...around, this.#defaults];
    const colours = {
      colour: first(all, "w:color")?.attributes["w:val"],
      highlight: first(direct, "w:highlight")?.attributes["w:val"],
      shading: first(all, "w:shd")?.attributes["w:fill"],
    };
    return {
      bold: this.#toggled("w:b", properties, own, []),
      struck:
        this.#toggled("w:strike", properties, own, around) ||
        firstSwitch(all, "w:dstrike") === true,
      hidden: this.#toggled("w:vanish", properties, own, around),
      blackedOut: isBlackedOut(colours),
      white: isWhiteOnPaper(colours),
      height: heightOf(all),
      font: fontOf(all),
      setApart: setApart(direct),
    };
  }

  /** True if a table style strikes or hides words, in all of a table or in some of its parts (17.7.6). */
  strikesOrHides(tableStyle: string | undefined): boolean {
    return this.#chain(tableStyle).some((style) =>
      ["w:strike", "w:dstrike", "w:vanish"].some((name) =>
        elementsWithin(style, name).some(
          ({ attributes }) => !/^(?:0|false|off)$/.test(attributes["w:val"] ?? ""),
        ),
      ),
    );
  }

  /** True if the mark that ends a paragraph is hidden, so that the next continues on its line. */
  hidesMark(properties: XmlElement | undefined, paragraphStyle: string | undefined): boolean {
    return this.run(properties, paragraphStyle).hidden;
  }

  /** A toggle property is on if an odd number of styles switch it on (17.7.3). */
  #toggled(
    name: string,
    direct: XmlElement | undefined,
    own: readonly (XmlElement | undefined)[],
    around: readonly (XmlElement | undefined)[],
  ): boolean {
    const said = switched(direct, name);
    if (said !== undefined) return said;
    const [byOwn, byAround] = [firstSwitch(own, name) === true, firstSwitch(around, name) === true];
    return byOwn !== byAround;
  }

  #paragraphId(named: string | undefined): string | undefined {
    return named !== undefined && this.#byId.has(named) ? named : this.#defaultParagraph;
  }

  /** A style and its base styles, nearest first. */
  #chain(id: string | undefined): XmlElement[] {
    const chain: XmlElement[] = [];
    let at = id;
    while (at !== undefined && chain.length < 20) {
      const style = this.#byId.get(at);
      if (!style) break;
      chain.push(style);
      at = valueAt(style, "w:basedOn");
    }
    return chain;
  }
}

const listOf = (style: XmlElement, name: string) => valueAt(style, "w:pPr", "w:numPr", name);

const propertiesOf = (style: XmlElement) => childAt(style, "w:rPr");

const firstSwitch = (all: readonly (XmlElement | undefined)[], name: string) =>
  all.map((properties) => switched(properties, name)).find((said) => said !== undefined);

const first = (all: readonly (XmlElement | undefined)[], name: string) =>
  all.map((properties) => childAt(properties, name)).find((found) => found !== undefined);

function heightOf(all: readonly (XmlElement | undefined)[]): RunLook["height"] {
  const align = first(all, "w:vertAlign")?.attributes["w:val"];
  if (align === "superscript") return "raised";
  if (align === "subscript") return "lowered";
  // In half-points: words raised by two points or more are superscript.
  const position = Number(first(all, "w:position")?.attributes["w:val"] ?? 0);
  return position >= 4 ? "raised" : position <= -4 ? "lowered" : null;
}

function fontOf(all: readonly (XmlElement | undefined)[]): string | null {
  const fonts = first(all, "w:rFonts")?.attributes;
  return fonts?.["w:ascii"] ?? fonts?.["w:hAnsi"] ?? null;
}

/** Formatting that is neither a heading's nor a link's, by which drafts show what is new. */
function setApart(direct: readonly (XmlElement | undefined)[]): string | null {
  const said = (name: string) => first(direct, name)?.attributes["w:val"] ?? "none";
  const line = said("w:u");
  if (line !== "none") return line === "double" ? "underlined twice" : "underlined";
  const highlight = said("w:highlight");
  if (highlight !== "none") return `highlighted in ${highlight}`;
  const colour = said("w:color");
  return /^(?:none|auto|0{6}|black)$/i.test(colour) ? null : `in the colour ${colour}`;
}
