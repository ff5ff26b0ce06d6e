import { plain } from "../../raw-report.ts";
import { childAt, elementsWithin, textOf, valueAt, type XmlElement } from "../package/xml.ts";
import { deletedWords, type Found, hiddenText, lacking } from "../source-notes.ts";
import type { Styles } from "../styles.ts";
import { isCellDeleted, isRowDeleted, isRowHidden, within } from "./grid.ts";

/** Reports what the rows and cells of a table contain beyond their words. */
export function tellOfTable(
  table: XmlElement,
  { styles, tell }: { readonly styles: Styles; readonly tell: (found: Found) => void },
) {
  if (styles.strikesOrHides(valueAt(table, "w:tblPr", "w:tblStyle"))) {
    tell(
      lacking(
        "the table’s style strikes or hides some of its words, which are kept here like the others",
      ),
    );
  }
  const colours: string[] = [];
  for (const row of within(table, "w:tr")) {
    if (isRowDeleted(row)) {
      tell(deletedWords);
      continue;
    }
    if (isRowHidden(row)) tell(hiddenText);
    const cells = within(row, "w:tc");
    const words = cells.map(wordsOf);
    for (const [place, cell] of cells.entries()) {
      if (isCellDeleted(cell)) tell(deletedWords);
      const merge = childAt(cell, "w:tcPr", "w:vMerge");
      if (merge && merge.attributes["w:val"] !== "restart" && words[place] !== "") {
        const note = `“${words[place]?.slice(0, 200)}”, in a cell that is joined to the one above and so is not printed, was left out`;
        tell(lacking(note));
      }
      const colour = colourOf(cell);
      if (colour !== null && !merge && words[place] === "" && words.some((one) => one !== "")) {
        colours.push(colour);
      }
    }
  }
  if (colours.length === 0) return;
  const cells = colours.length === 1 ? "a cell holds" : `${colours.length} cells hold`;
  tell(
    lacking(
      `${cells} a colour and no words (${[...new Set(colours)].join(", ")}), which is not shown`,
    ),
  );
}

/** A cell's colour in hexadecimal; null for none, white, black and greys. */
function colourOf(cell: XmlElement): string | null {
  const fill = childAt(cell, "w:tcPr", "w:shd")?.attributes["w:fill"] ?? "auto";
  const [, red, green, blue] = /^(..)(..)(..)$/.exec(fill) ?? [];
  return red === undefined || (red === green && green === blue) ? null : fill.toUpperCase();
}

const wordsOf = (cell: XmlElement) =>
  plain(
    ["w:t", "w:sym", "w:drawing", "w:pict"]
      .flatMap((name) => elementsWithin(cell, name))
      .map((one) => textOf(one) || (one.name === "w:t" ? "" : "·"))
      .join(""),
  ).trim();
