import { childrenOf, type XmlElement } from "./package/xml.ts";
import { comments, deletedWords, type Found } from "./source-notes.ts";

/** What a part of the file contains but does not print: deleted words and comments, wherever they are. */
export function keptWords(part: XmlElement | undefined): Found[] {
  const found = new Set<Found>();
  look(part);
  return [...found];

  function look(element: XmlElement | undefined) {
    for (const child of childrenOf(element)) {
      if (child.name === "w:delText" || child.name === "w:moveFrom") found.add(deletedWords);
      if (child.name === "w:comment") found.add(comments);
      look(child);
    }
  }
}
