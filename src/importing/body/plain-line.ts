import { loweredText, raisedText } from "../../text/raised-figures.ts";
import { markedRuns } from "./marked-runs.ts";

/**
 * A raw line as plain text, in the archive's form: “[struck: the sale] the lease”, “10⁶”. Emphasis and link
 * addresses are dropped.
 */
export function plainLine(text: string): string {
  let words = /^\s*/.exec(text)?.[0] ?? "";
  let isStruck = false;
  for (const { text: part, marks } of markedRuns(text)) {
    if (marks.struck !== isStruck) words += marks.struck ? "[struck: " : "]";
    isStruck = marks.struck;
    if (marks.script === null) words += part;
    else words += marks.script === "raised" ? raisedText(part) : loweredText(part);
  }
  return isStruck ? `${words}]` : words;
}
