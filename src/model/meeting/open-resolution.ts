import { singleSpaced } from "../../text/single-spaced.ts";
import type { Block } from "../report/body/block.ts";
import { blockText } from "../report/body/plain-text.ts";
import { type Clause, clause, leads, withoutEnd } from "./clauses.ts";
import type { Opening } from "./openings.ts";
import { afterNextMark, itemsWithin, marksAfter } from "./successive-marks.ts";

/** A resolution that may still gain clauses. */
export interface Open {
  readonly anchor: string;
  readonly stem: string;
  readonly rank: Opening["rank"];
  readonly isAdvice: boolean;
  readonly clauses: Clause[];
}

type ListBlock = Extract<Block, { readonly kind: "list" }>;

/** The items of a list as clauses, each with the words that begin all of them. */
export function itemsOf(open: Open, { items }: ListBlock): readonly Clause[] {
  const subject = leadOf(open);
  return items.flatMap(({ marker, blocks }) => {
    const words = singleSpaced(blocks.map(blockText).join(" "));
    const own = marker === null ? [{ mark: marker, words }] : itemsWithin(marker, words);
    return own.map((each) =>
      clause(each.mark, subject === null ? each.words : `${subject} ${each.words}`, open.isAdvice),
    );
  });
}

/** True for a list that continues the last clause, which gains it: "(2) the Director be authorised to:". */
export function isWithin({ clauses }: Open, list: ListBlock): boolean {
  const last = clauses.at(-1);
  const first = list.items[0]?.marker ?? null;
  if (!last?.mark || !/:$/u.test(last.text)) return false;
  if (first !== null && marksAfter(last.mark).includes(first.toLowerCase())) return false;
  const text = singleSpaced(`${last.text} ${blockText(list)}`);
  clauses[clauses.length - 1] = { ...last, text: withoutEnd(text) };
  return true;
}

/** "(2) That …", in a paragraph of its own below "RESOLVED: (1) That …". */
export function goesOnBelow({ clauses, rank, isAdvice }: Open, text: string): boolean {
  const mark = clauses.at(-1)?.mark ?? null;
  const next = rank === 3 && mark !== null ? afterNextMark(mark, text) : null;
  if (!next) return false;
  const items = itemsWithin(next.mark, next.rest);
  clauses.push(...items.map((each) => clause(each.mark, each.words, isAdvice)));
  return true;
}

/**
 * "That the Council be recommended" begins every item of the list that follows: removed from the clauses
 * and returned, or null.
 */
export function leadOf({ clauses }: Open): string | null {
  const [only] = clauses;
  if (!only || clauses.length > 1 || only.mark !== null || !leads(only.text)) return null;
  clauses.pop();
  return only.text.replace(/:$/, "");
}
