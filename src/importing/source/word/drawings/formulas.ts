import { loweredOff, loweredOn, raisedOff, raisedOn } from "../../raw-report.ts";
import { childAt, childrenOf, textOf, type XmlElement } from "../package/xml.ts";

/** A formula on one line: "(a+b)/2", "√(x)", with superscripts and subscripts between their marks. */
export function formulaText(element: XmlElement): string {
  const part = (name: string) => {
    const found = childAt(element, name);
    return found ? formulaText(found) : "";
  };
  const property = (name: string, usual: string) =>
    childAt(element, `${element.name}Pr`, name)?.attributes["m:val"] ?? usual;
  switch (element.name) {
    case "m:t":
      return textOf(element);
    case "m:f": {
      const isFraction = property("m:type", "bar") !== "noBar";
      return `${grouped(part("m:num"))}${isFraction ? "/" : "¦"}${grouped(part("m:den"))}`;
    }
    case "m:sSup":
      return grouped(part("m:e")) + raised(part("m:sup"));
    case "m:sSub":
      return grouped(part("m:e")) + lowered(part("m:sub"));
    case "m:sSubSup":
      return grouped(part("m:e")) + lowered(part("m:sub")) + raised(part("m:sup"));
    case "m:sPre":
      return lowered(part("m:sub")) + raised(part("m:sup")) + part("m:e");
    case "m:rad":
      return `${raised(part("m:deg"))}√(${part("m:e")})`;
    case "m:nary":
      return `${property("m:chr", "∫")}${lowered(part("m:sub"))}${raised(part("m:sup"))} ${part("m:e")}`;
    case "m:d": {
      const parts = childrenOf(element, "m:e").map(formulaText);
      return `${property("m:begChr", "(")}${parts.join(property("m:sepChr", "|"))}${property("m:endChr", ")")}`;
    }
    case "m:func":
      return `${part("m:fName")} ${part("m:e")}`;
    case "m:limLow":
      return part("m:e") + lowered(part("m:lim"));
    case "m:limUpp":
      return part("m:e") + raised(part("m:lim"));
    case "m:acc":
      return grouped(part("m:e")) + property("m:chr", "\u0302");
    case "m:bar":
      return `${grouped(part("m:e"))}\u0305`;
    case "m:groupChr":
      return grouped(part("m:e")) + property("m:chr", "⏟");
    case "m:phant":
      return isHidden(element) ? "" : part("m:e");
    case "m:m":
      return `(${childrenOf(element, "m:mr").map(row).join("; ")})`;
    case "m:eqArr":
      return childrenOf(element, "m:e").map(formulaText).join("; ");
    default:
      return childrenOf(element)
        .filter(({ name }) => !/Pr$/.test(name) && !removed.has(name))
        .map(formulaText)
        .join("");
  }
}

const removed = new Set(["w:del", "w:moveFrom"]);

const row = (element: XmlElement) => childrenOf(element, "m:e").map(formulaText).join(", ");

const isHidden = (element: XmlElement) => {
  const properties = childAt(element, "m:phantPr");
  const show = childAt(properties, "m:show")?.attributes["m:val"];
  return show !== undefined && /^(?:0|false|off)$/.test(show);
};

/** Brackets around a part of several characters, so that it stays one part. */
const grouped = (text: string) => (/^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`);

const raised = (text: string) => (text === "" ? "" : raisedOn + text + raisedOff);
const lowered = (text: string) => (text === "" ? "" : loweredOn + text + loweredOff);
