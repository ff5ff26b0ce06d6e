import { paragraphText } from "./plain-text.ts";
import type { Section } from "./section.ts";

/** True for a section whose whole text says that there is nothing to say: "Not applicable." */
export function isNilReturn(section: Section): boolean {
  const texts = section.paragraphs.map((paragraph) =>
    withoutNumber(paragraphText(paragraph), paragraph.number),
  );
  return texts.length > 0 && texts.every(saysNothing);
}

/** One short sentence that begins in one of the ways in which councils write "nothing". */
function saysNothing(text: string): boolean {
  const words = text.replace(/\s+/g, " ").trim();
  const sentences = words.split(/[.;]\s+(?=\p{Lu})/u).length;
  if (sentences > 1 || words.length > 220) return false;
  return (
    /^(none\b(?! of\b)|nil\b|n\/a|not applicable|(there (are|is|were) )?no\b(?! (fewer|less|more|longer|later|one|doubt)\b))/i.test(
      words,
    ) && !/\b(but|however|except|other than|although)\b/i.test(words)
  );
}

const withoutNumber = (text: string, number: string | null) =>
  number === null ? text : text.slice(number.length);
