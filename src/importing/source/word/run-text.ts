import { boldOff, boldOn } from "../raw-report.ts";
import { childAt, childrenOf, textOf, type XmlElement } from "./xml.ts";

/** The words of a Word paragraph, and what else was met in it. */
export interface ParagraphWords {
  /** A "\n" is a line end within the paragraph. */
  readonly text: string;
  readonly boxes: readonly XmlElement[];
  readonly met: ReadonlySet<Met>;
}

/** Things in a Word file that the clerk should know of. */
export type Met =
  | "tracked changes"
  | "hidden text"
  | "pictures"
  | "footnotes"
  | "text boxes"
  | "comments";

/** Elements whose words are not printed: deleted text, instructions of fields, marks of comments. */
const unprinted = new Set(["w:del", "w:moveFrom", "w:instrText", "w:delText", "w:pPr", "w:rPr"]);

/** The words of a paragraph as printed with every tracked change accepted. */
export function paragraphWords(paragraph: XmlElement, noteMark: NoteMarks): ParagraphWords {
  const boxes: XmlElement[] = [];
  const met = new Set<Met>();
  let text = "";
  let isBold = false;
  walk(paragraph, false);
  if (isBold) text += boldOff;
  return { text: mergedBold(text), boxes, met };

  function walk(element: XmlElement, bold: boolean) {
    for (const child of childrenOf(element)) visit(child, bold);
  }

  function print(words: string, bold: boolean) {
    if (bold !== isBold && words.trim() !== "") {
      text += bold ? boldOn : boldOff;
      isBold = bold;
    }
    text += words;
  }

  function visit(element: XmlElement, bold: boolean) {
    const { name } = element;
    if (name === "w:ins" || name === "w:del" || name.startsWith("w:move"))
      met.add("tracked changes");
    if (name === "w:commentReference") met.add("comments");
    if (unprinted.has(name)) return;
    switch (name) {
      case "w:r": {
        const properties = childAt(element, "w:rPr");
        if (isOn(properties, "w:vanish")) met.add("hidden text");
        else walk(element, isOn(properties, "w:b"));
        return;
      }
      case "w:t":
      case "m:t":
        return print(textOf(element).replace(/[\uFDD0-\uFDD3]/g, ""), bold);
      case "w:tab":
        return print("\t", bold);
      case "w:br":
      case "w:cr":
        return print(element.attributes["w:type"] === "page" ? " " : "\n", bold);
      case "w:noBreakHyphen":
        return print("\u2011", bold);
      case "w:sym":
        return print(symbol(element.attributes["w:char"]), bold);
      case "w:footnoteReference":
      case "w:endnoteReference":
        met.add("footnotes");
        return print(noteMark(name, element.attributes["w:id"] ?? ""), bold);
      case "mc:AlternateContent":
        return walk(
          childAt(element, "mc:Choice") ?? childAt(element, "mc:Fallback") ?? element,
          bold,
        );
      case "mc:Fallback":
        return;
      case "w:txbxContent":
        met.add("text boxes");
        boxes.push(element);
        return;
      case "pic:pic":
      case "v:imagedata":
        met.add("pictures");
        return;
      default:
        walk(element, bold);
    }
  }
}

/** Gives the mark of a footnote or endnote: its place in the text, as Word prints it, set high. */
export type NoteMarks = (reference: string, id: string) => string;

/** Counts footnotes and endnotes as they are referred to. */
export function noteMarks(): NoteMarks {
  const seen = new Map<string, string>();
  const counts = new Map<string, number>();
  return (reference, id) => {
    const key = `${reference} ${id}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const count = (counts.get(reference) ?? 0) + 1;
    counts.set(reference, count);
    const mark = [...String(count)].map((digit) => superscripts[Number(digit)] ?? "").join("");
    seen.set(key, mark);
    return mark;
  };
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function isOn(properties: XmlElement | undefined, name: string): boolean {
  const property = childAt(properties, name);
  return property !== undefined && !/^(?:0|false|off)$/.test(property.attributes["w:val"] ?? "");
}

function symbol(code: string | undefined): string {
  const value = Number.parseInt(code ?? "", 16);
  return value > 31 && value <= 0xffff && (value < 0xd800 || value > 0xdfff)
    ? String.fromCharCode(value)
    : "";
}

/** Bold that ends and starts again at once is one. */
const mergedBold = (text: string) =>
  text.replace(/\uFDD1(\s*)\uFDD0/g, "$1").replace(/\uFDD0(\s*)\uFDD1/g, "$1");
