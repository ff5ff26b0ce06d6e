import { type Action, actionOf } from "./action.ts";
import { type Comparable, comparable } from "./comparable.ts";

/** A recommendation, prepared for comparison with what was resolved. */
export interface Asked extends Comparable {
  /** As printed. */
  readonly printed: string;
  readonly action: Action;
}

export const askedOf = (printed: string): Asked => {
  // "It is recommended that" in a report is how it asks; in a minute it is advice to another body.
  const words = comparable(printed.replace(/^it is recommended that\s*/iu, ""));
  return { ...words, printed, action: actionOf(words.text) };
};

/** True if a text may name several things. */
export const isList = (text: string): boolean => /,|;|\b(?:and|or|both|all)\b/iu.test(text);
