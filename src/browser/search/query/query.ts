import { everyWord, tellingWords } from "../../../text/grammar-words.ts";
import { dayNamed } from "./day.ts";
import { quartersNamed } from "./quarter.ts";
import { sectionNamed } from "./section.ts";
import { timeNamed } from "./time.ts";
import type { Understood } from "./understood.ts";

/** What a reader's words ask for. */
export interface Query {
  /** What is looked for, slight words left out. */
  readonly words: readonly string[];
  /** Words that must stand side by side, as typed between quotation marks. */
  readonly phrases: readonly string[];
  /** What was understood and is no longer among the words, in the order of the words. */
  readonly understood: readonly Understood[];
  /** What is left of the words, in their order, quotation marks and what was understood aside. */
  readonly rest: string;
}

/**
 * Reads a query. What stands between quotation marks is taken as it is.
 *
 * | words | understood |
 * |---|---|
 * | `foster carers Q2 2014/15` | the words, in reports that cover that quarter |
 * | `5 January 2015` | the meeting of that day, and reports that name it |
 * | `October 2020`, `autumn 2022`, `2018/19` | reports met about then, that cover it or that name it |
 * | `paragraph 6.1` | that paragraph first |
 * | `recommendations about parking` | parking, in recommendations |
 */
export function queryFrom(text: string): Query {
  const phrases: string[] = [];
  const unquoted = text
    .normalize("NFC")
    .replace(/["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)/g, (_, phrase: string) => {
      if (everyWord(phrase).length > 0) phrases.push(phrase.trim());
      return " ";
    });
  const understood: Understood[] = [];
  let rest = unquoted.replace(/\s+/g, " ").trim();
  for (const read of [quartersNamed, dayNamed, timeNamed, paragraphNamed, sectionNamed]) {
    const found = read(rest);
    if (!found) continue;
    understood.push(found);
    rest = rest.replace(found.text, " ").replace(/\s+/g, " ").trim();
  }
  const loose = rest === "" ? [] : tellingWords(rest);
  const quoted = phrases.flatMap((phrase) => tellingWords(phrase));
  return { words: [...new Set([...loose, ...quoted])], phrases, understood, rest };
}

/** "paragraph 6.1", "para 6.1" */
function paragraphNamed(text: string): Understood | null {
  const match = /\b(?:paragraphs?|paras?\.?|§) ?(\d{1,2}(?:\.\d{1,3})+)\b/i.exec(text);
  return match ? { kind: "paragraph", text: match[0], number: match[1] ?? "" } : null;
}
