import { everyWord, tellingWords } from "../../../text/grammar-words.ts";
import { dayNamed } from "./day.ts";
import { quartersNamed } from "./quarter.ts";
import { sectionNamed } from "./section.ts";
import { timeNamed } from "./time.ts";
import type { Understood } from "./understood.ts";

/** The meaning of a reader's words. */
export interface Query {
  /** The words to search for, without words of grammar. */
  readonly words: readonly string[];
  /** Words that must be next to one another, because they were typed in quotation marks. */
  readonly phrases: readonly string[];
  /** What was recognised and removed from the words, in order. */
  readonly understood: readonly Understood[];
  /** The remaining words, in order, without quotation marks and what was recognised. */
  readonly rest: string;
}

/**
 * Reads a query. Anything in quotation marks is taken literally.
 *
 * | words | understood |
 * |---|---|
 * | `foster carers Q2 2014/15` | the words, in reports that cover that quarter or name it |
 * | `5 January 2015` | the meeting of that day, and reports that name it |
 * | `October 2020`, `autumn 2022`, `2018/19` | reports met about then, that cover it or that name it |
 * | `paragraph 6.1` | that paragraph first |
 * | `recommendations about parking` | parking, in recommendations |
 *
 * A number alone is a figure; where no report has it, `isPlace` reads it as a paragraph's: `10.1`.
 */
export function queryFrom(text: string, isPlace = false): Query {
  const phrases: string[] = [];
  const unquoted = text
    .normalize("NFC")
    .replace(/["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)/g, (_, phrase: string) => {
      if (everyWord(phrase).length > 0) phrases.push(phrase.trim());
      return " ";
    });
  const understood: Understood[] = [];
  let rest = unquoted.replace(/\s+/g, " ").replace(monthOfMay, "May").trim();
  const places = [paragraphNamed, ...(isPlace ? [paragraphAlone] : [])];
  for (const read of [quartersNamed, dayNamed, timeNamed, ...places, sectionNamed]) {
    const found = read(rest);
    if (!found) continue;
    understood.push(found);
    rest = rest.replace(found.text, " ").replace(/\s+/g, " ").trim();
  }
  const loose = rest === "" ? [] : tellingWords(rest);
  const quoted = phrases.flatMap((phrase) => tellingWords(phrase));
  return { words: [...new Set([...loose, ...quoted])], phrases, understood, rest };
}

/** "may" next to a figure, which is the month. */
const monthOfMay = /(?<=\b\d{1,2}(?:st|nd|rd|th)? )may\b|\bmay(?= \d)/g;

/** "paragraph 6.1", "para 6.1" */
function paragraphNamed(text: string): Understood | null {
  const match = /\b(?:paragraphs?|paras?\.?|§) ?(\d{1,2}(?:\.\d{1,3})+)\b/i.exec(text);
  return match ? { kind: "paragraph", text: match[0], number: match[1] ?? "" } : null;
}

/** "10.1" */
function paragraphAlone(text: string): Understood | null {
  const match = /^\d{1,2}(?:\.\d{1,3})+$/.exec(text);
  return match ? { kind: "paragraph", text, number: text } : null;
}
