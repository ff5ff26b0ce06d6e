import { cellsOf } from "../../source/cells.ts";
import { isBlank, type RawLine } from "../../source/raw-report.ts";
import type { Changes } from "../../source/repairs.ts";
import { labelOf } from "../labels/header-labels.ts";
import { meaningOf } from "../labels/label-words.ts";
import type { Words } from "../pairs/pair.ts";
import { officersIn } from "./officers.ts";
import type { IsCommon } from "./people.ts";
import { holdsPost } from "./posts.ts";

/** An officer named at the end of a report, under the label that says so. */
interface OfficerPrinted {
  readonly line: number;
  readonly label: string;
  readonly value: string;
}

/** Labels of those who answer for a report; who approved or presented it may be another. */
const answers = /\b(?:author|officer|director|head of service)s?\b/i;
const longest = 120;

/**
 * The officer whom a report names below its header alone: "Author" above "Ann Holt, Head of Roads". Read if one
 * place names a post, and only one.
 */
export function officersBelow(
  lines: readonly RawLine[],
  isCommon: IsCommon,
  changes: Changes,
): Words[] {
  const places = lines
    .flatMap((line, at) => placesOn(line, lines.slice(at + 1)))
    .filter(({ value }) => value.length <= longest && namesPost(value, isCommon));
  const [first, ...others] = places;
  if (!first || others.some(({ value }) => value !== first.value)) return [];
  const { line, label, value } = first;
  const note = `“${label} ${value}”, printed below the header, was read as the reporting officer`;
  changes.repair(line, note);
  return [{ text: value, line, afterBlank: false }];
}

function namesPost(value: string, isCommon: IsCommon): boolean {
  const words: Words = { text: value, line: 1, afterBlank: false };
  const { names, doubt } = officersIn([words], () => false, isCommon);
  return doubt === null && names.length === 1 && names.every(holdsPost) && !/[.:]/.test(value);
}

function placesOn(line: RawLine, below: readonly RawLine[]): OfficerPrinted[] {
  if (line.asPrinted) return [];
  if (line.table !== null) {
    return line.table.flatMap(([label = "", value = "", ...others]) =>
      isLabel(label) && others.length === 0 ? [{ line: line.number, label, value }] : [],
    );
  }
  const text = wordsOf(line);
  const label = labelOf(text);
  if (label?.field === "officer" && label.rest !== "" && answers.test(label.printed)) {
    return [{ line: line.number, label: label.printed, value: label.rest }];
  }
  const next = below.find((one) => !isBlank(one));
  if (!isLabel(text) || !next || next.table !== null) return [];
  return [{ line: next.number, label: text, value: wordsOf(next) }];
}

const isLabel = (text: string) => {
  const words = text.trim();
  const label = labelOf(words);
  const field = label === null ? meaningOf(words) : label.rest === "" ? label.field : null;
  return field === "officer" && answers.test(words);
};

/** The words of a line without the number of its section or paragraph. */
const wordsOf = ({ text }: RawLine) =>
  cellsOf(text)
    .map((cell) => cell.text)
    .join(" ")
    .replace(/^\d{1,2}(?:\.\d{1,2})*\.?\s+/, "");
