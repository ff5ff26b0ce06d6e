import { isParted } from "../../source/line-ends.ts";
import type { HeaderField } from "../labels/label-forms.ts";
import { isBodyName, isOnlyDate } from "../values/bodies-and-days.ts";

/** A label and the lines of its value. */
export interface Pair {
  readonly field: HeaderField;
  readonly label: string;
  readonly line: number;
  readonly column: number;
  /** The column in which the value's own lines start; null until one has been read. */
  valueColumn: number | null;
  /** True if the value starts on a line below its label. */
  isUnder: boolean;
  readonly value: Words[];
  /** True if the label is at the middle of its value, whose first lines are above it. */
  isAmid: boolean;
}

/** Words of a header, and their line. */
export interface Words {
  readonly text: string;
  readonly line: number;
  /** True if the line above is blank. */
  readonly afterBlank: boolean;
  /** True if all of its line is bold. */
  readonly isBold?: boolean;
}

/** How far a line of a value may begin from the column of its first, in letters. */
export const slack = 3;

export const isNear = (one: number, other: number) => Math.abs(one - other) <= slack;

/** True for a word with a hyphen at the end of its line, in a name too: "Sub-" / "Committee". */
const isBroken = (words: string, next: string) =>
  isParted(words, next) || (/\p{L}-$/u.test(words) && /^\p{Lu}/u.test(next));

/** A value's lines joined into one; null if they have no words. */
export function joined(value: readonly Words[]): string | null {
  const text = value
    .reduce((words, { text: line }) => words + (isBroken(words, line) ? "" : " ") + line, "")
    .replace(/\s+/g, " ")
    .trim();
  return text === "" ? null : text;
}

/** True for words that begin with a councillor’s title. */
export const isCouncillor = (text: string): boolean => /^(?:Cllr|Councillor)\b/i.test(text);

/** "Executive Board meeting: 13 March 2024": the label is the body, and its value the day. */
export function asMeeting(pair: Pair): Pair {
  const body = pair.label.replace(/(?<!\s)\s*:$/, "");
  const isMeeting =
    (pair.field === "board" || pair.field === "other") &&
    isBodyName(body.replace(/ meeting$/i, "")) &&
    isOnlyDate(joined(pair.value) ?? "");
  if (!isMeeting) return pair;
  const own = { text: body, line: pair.line, afterBlank: false };
  const label = pair.label.slice(body.length);
  return { ...pair, field: "board", label, value: [own, ...pair.value] };
}
