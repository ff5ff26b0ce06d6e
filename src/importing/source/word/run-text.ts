import { webAddress } from "../../../text/web-address.ts";
import { type Drawn, drawnIn } from "./drawings/drawings.ts";
import { formulaText } from "./drawings/formulas.ts";
import { type Fields, isLeftOut, linkOf, simpleField } from "./fields.ts";
import { inventory } from "./inventory/inventory.ts";
import { MarkedWords } from "./marked-words.ts";
import type { NoteKind, NoteMarks } from "./note-marks.ts";
import { childAt, childrenOf, textOf, valueAt, type XmlElement } from "./package/xml.ts";
import { lettersOf, signOf } from "./printed-signs.ts";
import {
  blackedOut,
  comments,
  deletedWords,
  type Found,
  footnotes,
  hiddenText,
  inOtherForm,
  trackedChanges,
} from "./source-notes.ts";
import type { RunLook, Styles } from "./styles.ts";

/** What is needed to read a paragraph's words. */
export interface Reading {
  readonly styles: Styles;
  readonly noteMarks: NoteMarks;
  /** The fields of the paragraph's story. */
  readonly fields: Fields;
  /** The address of a link by its relationship, or null. */
  readonly addressOf: (id: string) => string | null;
  readonly tell: (found: Found) => void;
}

/** A paragraph's words, and what else is in it. */
export interface ParagraphWords {
  /** A "\n" is a line end within the paragraph. */
  readonly text: string;
  readonly drawn: readonly Drawn[];
  /** True if some are white, and nothing in their run is behind them. */
  readonly hasWhite: boolean;
}

/** Properties, and anything printed elsewhere or not at all. */
const unprinted = new Set(["w:pPr", "w:rPr", "w:sdtPr", "w:rt"]);
const removed = new Set(["w:del", "w:moveFrom", "w14:conflictDel"]);

const atPageEnd = new Set(["page", "column"]);

const isPassedOver = (name: string) => {
  const treatment = inventory.get(name);
  return treatment?.kind === "passed over" && treatment.whole;
};

/** A paragraph's words as printed with every tracked change accepted. */
export function paragraphWords(paragraph: XmlElement, reading: Reading): ParagraphWords {
  const { styles, noteMarks, fields, tell } = reading;
  const style = valueAt(paragraph, "w:pPr", "w:pStyle");
  const drawn: Drawn[] = [];
  const words = new MarkedWords();
  let hasWhite = false;
  walk(paragraph, plainLook, null);
  for (const found of words.setApart()) tell(found);
  return { text: words.text(), drawn, hasWhite };

  function walk(element: XmlElement, look: RunLook, link: string | null) {
    for (const child of childrenOf(element)) visit(child, look, link);
  }

  function print(text: string, look: RunLook, link: string | null) {
    if (!fields.isSilent) words.add(text, look, linkToWeb(link ?? fields.address, tell));
  }

  function visit(element: XmlElement, look: RunLook, link: string | null) {
    const { name, attributes } = element;
    if (removed.has(name)) return tell(deletedWords);
    if (unprinted.has(name) || isPassedOver(name)) return;
    if (name === "w:ins" || name === "w:moveTo") tell(trackedChanges);
    switch (name) {
      case "w:r": {
        const own = styles.run(childAt(element, "w:rPr"), style);
        if (own.hidden) return tell(hiddenText);
        if (own.blackedOut && childAt(element, "w:t")) tell(blackedOut);
        hasWhite ||=
          own.white && childrenOf(element, "w:t").some((one) => textOf(one).trim() !== "");
        return walk(element, own, link);
      }
      case "w:t":
        return print(lettersOf(textOf(element), look, tell), look, link);
      case "w:tab":
      case "w:ptab":
        return print("\t", look, link);
      case "w:br":
      case "w:cr":
        return print(atPageEnd.has(attributes["w:type"] ?? "") ? " " : "\n", look, link);
      case "w:commentReference":
        return tell(comments);
      case "w:noBreakHyphen":
        return print("\u2011", look, link);
      case "w:sym":
      case "w16se:symEx":
        return print(signOf(element, tell), look, link);
      case "m:oMath":
        tell(inOtherForm("a formula is set in one line"));
        return print(formulaText(element), look, link);
      case "w:footnoteReference":
      case "w:endnoteReference":
        return print(
          noteMark(element, name === "w:footnoteReference" ? "footnote" : "endnote"),
          look,
          null,
        );
      case "w:hyperlink":
        return walk(element, look, linkAt(element, reading) ?? link);
      case "w:fldSimple":
        return simple(element, look, link);
      case "w:fldChar":
        return fieldCharacter(element, look, link);
      case "w:instrText":
        return fields.instruct(textOf(element));
      case "mc:AlternateContent":
        return walk(
          childAt(element, "mc:Choice") ?? childAt(element, "mc:Fallback") ?? element,
          look,
          link,
        );
      case "w:drawing":
      case "w:pict":
      case "w:object":
        drawn.push(drawnIn(element));
        return;
      default:
        walk(element, look, link);
    }
  }

  function noteMark(element: XmlElement, kind: NoteKind): string {
    tell(footnotes);
    const own = /^(?:1|true|on)$/.test(element.attributes["w:customMarkFollows"] ?? "");
    const id = element.attributes["w:id"] ?? "";
    // A custom mark is the text that follows, which prints itself.
    if (!own) return noteMarks.refer(kind, id, null);
    noteMarks.refer(kind, id, customMark(paragraph, element));
    return "";
  }

  function simple(element: XmlElement, look: RunLook, link: string | null) {
    const instruction = element.attributes["w:instr"] ?? "";
    const { text, found } = simpleField(instruction, childrenOf(element, "w:r").length > 0);
    if (found) tell(found);
    if (isLeftOut(instruction)) return;
    print(text, look, link);
    walk(element, look, linkOf(instruction) ?? link);
  }

  function fieldCharacter(element: XmlElement, look: RunLook, link: string | null) {
    const kind = element.attributes["w:fldCharType"];
    if (kind === "begin") fields.begin(element);
    else if (kind === "separate") fields.separate();
    else if (kind === "end") {
      const { text, found } = fields.end();
      if (found && !fields.isSilent) tell(found);
      print(text, look, link);
    }
  }
}

const plainLook: RunLook = {
  bold: false,
  struck: false,
  hidden: false,
  blackedOut: false,
  white: false,
  height: null,
  font: null,
  setApart: null,
};

function linkAt(element: XmlElement, { addressOf }: Reading): string | null {
  const id = element.attributes["r:id"];
  const address = id === undefined ? null : addressOf(id);
  const place = element.attributes["w:anchor"];
  return address !== null && place !== undefined ? `${address}#${place}` : address;
}

/** A web address to which a page may link; any other is reported as a repair. */
function linkToWeb(address: string | null, tell: (found: Found) => void): string | null {
  if (address === null) return null;
  const onWeb = webAddress(address);
  if (onWeb !== null) return onWeb;
  tell(
    inOtherForm(
      `a link to “${address.slice(0, 200)}”, which is not on the web, was left out; its words stay`,
    ),
  );
  return null;
}

/** The words directly after the reference to a note with a custom mark. */
function customMark(paragraph: XmlElement, reference: XmlElement): string {
  const run = runsOf(paragraph).find((one) => one.children.includes(reference));
  const after = run?.children.slice(run.children.indexOf(reference) + 1) ?? [];
  return after
    .map((child) => (typeof child !== "string" && child.name === "w:t" ? textOf(child) : ""))
    .join("")
    .trim();
}

const runsOf = (element: XmlElement): XmlElement[] =>
  childrenOf(element).flatMap((child) => (child.name === "w:r" ? [child] : runsOf(child)));
