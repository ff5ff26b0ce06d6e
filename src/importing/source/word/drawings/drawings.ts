import { inventory } from "../inventory/inventory.ts";
import {
  attributeOf,
  childAt,
  childrenOf,
  elementsWithin,
  textOf,
  type XmlElement,
} from "../package/xml.ts";
import { type Found, inOtherForm, lacking } from "../source-notes.ts";
import { unknown } from "../survey.ts";
import type { DrawnPart } from "./drawn-parts.ts";

/** The contents of a drawing or an object in the text. */
export interface Drawn {
  readonly boxes: XmlElement[];
  /** Words of diagrams and word art, one line each. */
  readonly words: string[];
  /** Charts and diagrams, which are stored in parts of their own. */
  readonly parts: DrawnPart[];
  readonly found: Found[];
}

/** Searches a drawing (ECMA-376 part 1, 20.4), an older one (part 4, 19.1) or an object. */
export function drawnIn(drawing: XmlElement): Drawn {
  const drawn: Drawn = { boxes: [], words: [], parts: [], found: [] };
  const isObject = elementsWithin(drawing, "o:OLEObject").length > 0;
  visit(drawing, "");
  return drawn;

  function visit(element: XmlElement, around: string) {
    const shows = descriptionOf(element) ?? around;
    switch (element.name) {
      case "w:txbxContent":
        drawn.boxes.push(element);
        return;
      case "c:chart":
        drawn.parts.push({ kind: "chart", id: element.attributes["r:id"] ?? "", shows });
        return;
      case "dgm:relIds":
        drawn.parts.push({ kind: "diagram", id: element.attributes["r:dm"] ?? "", shows });
        return;
      case "a:txBody":
        drawn.words.push(
          ...childrenOf(element, "a:p")
            .map(lineOf)
            .filter((line) => line !== ""),
        );
        drawn.found.push(
          inOtherForm("the words of a drawing come after the paragraph that it belongs to"),
        );
        return;
      case "v:textpath":
        drawn.words.push(attributeOf(element, "string") ?? "");
        drawn.found.push(
          inOtherForm("words drawn as art come after the paragraph that they belong to"),
        );
        return;
      case "o:OLEObject":
        drawn.found.push(
          lacking(
            `an object of ${attributeOf(element, "ProgID") ?? "another program"} was left out${shownAs(shows)}`,
          ),
        );
        return;
      case "pic:pic":
      case "v:imagedata":
        if (!isObject) drawn.found.push(lacking(`a picture was left out${shownAs(shows)}`));
        for (const link of elementsWithin(element, "a:hlinkClick").slice(0, 1)) report(link, "");
        return;
      case "wps:wsp":
        return shape(element, childAt(element, "wps:txbx") !== undefined, shows);
      default:
        if (/^v:(?:shape|oval|polyline|curve|arc|line|rect|roundrect)$/.test(element.name)) {
          return shape(element, holdsMore(element), shows);
        }
        report(element, shows);
    }
  }

  function shape(element: XmlElement, holds: boolean, shows: string) {
    if (holds) for (const child of childrenOf(element)) visit(child, shows);
    else if (!isObject) drawn.found.push(emptyShape(element, shows));
  }

  function report(element: XmlElement, shows: string) {
    const treatment = inventory.get(element.name);
    if (treatment === undefined) drawn.found.push(unknown(element.name));
    if (treatment?.kind === "reported") {
      drawn.found.push({
        note: `a ${treatment.says}${shownAs(shows)}`,
        leftOut: treatment.leftOut,
        each: true,
      });
      return;
    }
    if (treatment?.kind === "passed over" && treatment.whole) return;
    for (const child of childrenOf(element)) visit(child, shows);
  }
}

/** The alternative text that its author wrote. */
function descriptionOf(element: XmlElement): string | null {
  const own = element.name === "wp:docPr" ? [element] : childrenOf(element);
  const texts = [element, ...own]
    .filter(({ name }) => /^(?:wp:docPr|(?:pic|wps|wpg):cNvPr|v:\w+)$/.test(name))
    .flatMap((one) =>
      ["descr", "alt", "title"].map((name) => attributeOf(one, name)?.trim() ?? ""),
    );
  return texts.find((words) => words !== "") ?? null;
}

const shownAs = (shows: string) =>
  shows === "" ? "" : `: “${shows.replace(/\s+/g, " ").slice(0, 300)}”`;

const holdsMore = (element: XmlElement) =>
  ["v:textbox", "v:imagedata", "v:textpath"].some((name) => childAt(element, name) !== undefined);

/** A line or a frame is only decoration; any other shape may mean something. */
function emptyShape(element: XmlElement, shows: string): Found {
  const geometry = childAt(element, "wps:spPr", "a:prstGeom");
  const form = (geometry && attributeOf(geometry, "prst")) ?? element.name;
  const isPlain = /^(?:line|straightConnector1|rect|roundRect|v:line|v:rect|v:roundrect)$/.test(
    form,
  );
  const note = isPlain ? "a drawn line or frame was left out" : "a drawn shape was left out";
  return { note: note + shownAs(shows), leftOut: !isPlain || shows !== "", each: !isPlain };
}

function lineOf(paragraph: XmlElement): string {
  return childrenOf(paragraph)
    .map((part) => (part.name === "a:br" ? " " : elementsWithin(part, "a:t").map(textOf).join("")))
    .join("")
    .trim();
}
