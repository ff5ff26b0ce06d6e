import { Refusal } from "../refusal.ts";
import { inventory } from "./inventory/inventory.ts";
import { childrenOf, type XmlElement } from "./package/xml.ts";
import { type Found, lacking, reportedOnce } from "./source-notes.ts";
import { isRowDeleted } from "./tables/grid.ts";

/** Elements that other files examine and report on. */
const lookedIntoElsewhere = new Set(["w:drawing", "w:pict", "w:object"]);

/** Reports everything in an element that is not read; throws a Refusal if it cannot be read. */
export function survey(element: XmlElement, tell: (found: Found) => void) {
  // Everything in a deleted row is deleted too.
  if (element.name === "w:tr" && isRowDeleted(element)) return;
  const treatment = inventory.get(element.name);
  for (const name of Object.keys(element.attributes)) {
    const said = inventory.get(`${element.name}@${name}`);
    if (said?.kind === "refused") throw new Refusal("newer-kind", said.because);
  }
  if (treatment === undefined) tell(unknown(element.name));
  else if (treatment.kind === "refused") throw new Refusal("newer-kind", treatment.because);
  else if (treatment.kind === "passed over" && treatment.whole) return;
  else if (treatment.kind === "reported") {
    tell(treatment.leftOut ? lacking(`a ${treatment.says}`) : reportedOnce(`a ${treatment.says}`));
    return;
  }
  if (lookedIntoElsewhere.has(element.name)) return;
  for (const child of childrenOf(element)) survey(child, tell);
}

/** The report for an element that is not in the inventory; any words in it are read as text. */
export const unknown = (name: string): Found =>
  lacking(`an element that the import does not know, ${name}, is here; look at it in Word`);
