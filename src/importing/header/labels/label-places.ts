import { isKnownHeading } from "../../body/headings.ts";
import type { Cell } from "../../source/cells.ts";
import { boldOff, boldOn, type RawLine } from "../../source/raw-report.ts";
import { isBodyName, isOnlyDate } from "../values/bodies-and-days.ts";
import { fieldOf, isCommonWord, type Label, labelOf } from "./header-labels.ts";
import { meaningOf } from "./label-words.ts";

/** A line of a header in cells, and its surroundings. */
export interface HeaderRow {
  readonly cells: readonly Cell[];
  readonly isBold: boolean;
  /** True if all of it is bold, a value too. */
  readonly isAllBold: boolean;
  /** True if it may be part of the title: it is bold to its end, or no label of the list comes before it. */
  readonly mayBeTitle: boolean;
  readonly afterBlank: boolean;
  /** True if the line above is so long that it may continue here. */
  readonly mayGoOn: boolean;
}

/** Where a header's known labels are; this identifies labels that are not in the list. */
export interface LabelPlaces {
  readonly columns: readonly number[];
  /** Columns in which values start, for labels with their values next to them. */
  readonly values: readonly number[];
  readonly isBold: boolean;
  /** True if labels have no colon. */
  readonly isBare: boolean;
  /** True if labels have colons, and if values next to them are bold. */
  readonly isBeforeColon: boolean;
  readonly isValueBold: boolean;
}

/** A line prepared for finding labels, with the one above it. */
export function headerRow(
  cells: readonly Cell[],
  line: RawLine,
  above: RawLine | undefined,
  isAtHead: boolean,
): HeaderRow {
  const text = above?.text.trim() ?? "";
  return {
    cells,
    isBold: line.text.trimStart().startsWith(boldOn),
    isAllBold: boldWords.test(line.text),
    mayBeTitle: isAtHead || line.text.trim().indexOf(boldOff) === line.text.trim().length - 1,
    afterBlank: text === "",
    mayGoOn: text.length > 55,
  };
}

const boldWords = new RegExp(`^\\s*(?:${boldOn}[^${boldOff}]*${boldOff}\\s*)+$`);

/** Finds where the known labels are. */
export function labelPlaces(rows: readonly HeaderRow[]): LabelPlaces {
  const known = rows.flatMap(({ cells, isBold, isAllBold }) => {
    const [first, second] = cells;
    const label = first && labelOf(first.text);
    if (!first || !label) return [];
    const isOfLabels = second !== undefined && labelOf(second.text)?.printed === second.text;
    const apart = isOfLabels ? undefined : second?.column;
    const isValued = label.rest !== "" || apart !== undefined;
    const value = label.rest === "" ? apart : first.column + first.text.length - label.rest.length;
    return [
      {
        column: first.column,
        value,
        isBold,
        isValued,
        isValueBold: isAllBold && isValued,
        isBare: !/:$/.test(label.printed),
        inside: label.rest !== "",
      },
    ];
  });
  const valued = known.filter((one) => one.isValued);
  const apart = known.filter(({ value, inside }) => value !== undefined && !inside);
  return {
    columns: [...new Set(known.map(({ column }) => column))],
    values: repeated(apart.flatMap(({ value }) => value ?? [])),
    isBold: known.length > 1 && known.every(({ isBold }) => isBold),
    isBare: known.filter(({ isBare }) => isBare).length >= 2,
    isBeforeColon: known.some(({ isBare }) => !isBare),
    isValueBold: 2 * known.filter((one) => one.isValueBold).length >= valued.length,
  };
}

/** Columns in which more than one value starts, give or take one character. */
function repeated(columns: readonly number[]): number[] {
  return [...new Set(columns)].filter(
    (one) => columns.filter((other) => Math.abs(other - one) <= 1).length > 1,
  );
}

/** A question in a label's place, with its answer if it follows: "Is this a key decision? Yes". */
const question =
  /^((?:Is|Are|Does|Do|Has|Have|Will|Can|Was|Were|When|Which|What|How|Why|If|Who)\b[^:?]{3,160}\?:?)(?:\s+(\S.{0,60}))?$/su;

/** So many words after a colon above the first label are a title’s: "Better Care Fund: the year to come". */
const wordsOfTitle = 4;

const shape = /^(\p{Lu}[^:?]{1,70}?(?:\s?:|\?:?))(?:\s+(.*))?$/su;

/**
 * A label that is not in the list: a short phrase in a label's position, before a colon, or with its value
 * in the column of values if labels have no colon.
 */
export function unlistedLabel(
  { cells, isBold, isAllBold, mayBeTitle, afterBlank, mayGoOn }: HeaderRow,
  places: LabelPlaces,
): Label | null {
  const [first, second] = cells;
  if (!first || !isAt(places.columns, first.column)) return null;
  if (places.isBold && !isBold) return null;
  // "Licence: The Old Brewery" continues a value, even though "Tel:" is in its column.
  if (cells.length === 1 && isAt(places.values, first.column)) return null;
  const [, asked, answer = ""] = question.exec(first.text) ?? [];
  if (asked) return { field: "other", printed: asked, rest: answer };
  const [, printed = "", rest = ""] = shape.exec(first.text) ?? [];
  // "Gritting: Changes for 2024" in the face of a title, or among labels without colons, is no label.
  const isUnlike = !places.isBeforeColon || (isAllBold && !places.isValueBold);
  if (rest !== "" && isUnlike) return null;
  const ofTitle = mayBeTitle && rest !== "";
  if (ofTitle && rest.split(" ").length >= wordsOfTitle) return null;
  if (ofTitle && printed.split(" ").length > wordsOfTitle) return null;
  if (printed !== "") {
    const hasColumns = places.values.length > 0;
    const stands = hasColumns || afterBlank || !mayGoOn || places.isBold;
    const isRow = second !== undefined && isAt(places.values, second.column);
    return stands && isShort(printed.replace(/(?<![\s?:])[\s?:]+$/, ""), isRow)
      ? { field: "other", printed, rest }
      : null;
  }
  const isBeside = second !== undefined && isAt(places.values, second.column);
  if (isBodyName(first.text) || isOnlyDate(first.text)) return null;
  const isSetApart = isBold && places.isBold;
  if (isSetApart && isCommonWord(first.text)) return bareLabel(first);
  const isOfTitle = isAllBold && !places.isValueBold && second !== undefined;
  const stands = isBeside ? places.isBare || isBold : isSetApart && second !== undefined;
  if (isOfTitle) return null;
  if (!stands) return null;
  if (!isShort(first.text, isBeside) || !/^\p{Lu}/u.test(first.text)) return null;
  return bareLabel(first);
}

/** True for a column that is one of several, give or take one character. */
export const isAt = (columns: readonly number[], own: number) =>
  columns.some((column) => Math.abs(column - own) <= 1);

/** A label without a colon; here a common word can be one. */
export const bareLabel = ({ text }: Cell): Label => ({
  field: (isCommonWord(text) ? fieldOf(text) : meaningOf(text)) ?? "other",
  printed: text,
  rest: "",
});

/**
 * True for a phrase that can be a label: not a sentence, a section's number, or, unless its value is in the
 * column of values, a heading of the text.
 */
function isShort(phrase: string, isRow = false): boolean {
  const words = phrase.trim().split(/\s+/);
  return (
    words.length <= 8 &&
    !/[.;!]\s|[.;,]$|\d{3}|^(?:and|or)\b/i.test(phrase) &&
    (isRow || !isKnownHeading(phrase))
  );
}
