import { withLatinLetters } from "../../text/lookalikes.ts";
import { singleSpaced } from "../../text/single-spaced.ts";
import type { ExemptForm } from "./exempt-form.ts";
import { exemptForms, exemptHints, signsOfOthers, spacedForm, spacedSign } from "./exempt-forms.ts";
import { exemptQuestion } from "./exempt-question.ts";

/** Words by which a report says that it, or a part of it, is or may be withheld from the public. */
export interface ExemptMark extends Pick<ExemptForm, "sign" | "degree"> {
  /** Counted from 1. */
  readonly line: number;
}

/**
 * The marks of exemption in a text, at most one for each line. A report that says it contains nothing
 * exempt has none. A mention of the law, or of another item, is only a warning.
 */
export function exemptMarks(text: string): ExemptMark[] {
  const marks = marksIn(text);
  if (!/[-\u00AD\u2010]\r?\n/.test(text)) return marks;
  const byLine = new Map(marks.map((mark) => [mark.line, mark]));
  for (const mark of marksIn(text.replace(brokenWord, "$1$2\n"))) {
    if (mark.degree === "stops" || !byLine.has(mark.line)) byLine.set(mark.line, mark);
  }
  return [...byLine.values()].sort((one, other) => one.line - other.line);
}

/** "CONFI-" at the end of a line and "DENTIAL" on the next, where a narrow column breaks a word. */
const brokenWord = /(\p{L})[-\u00AD\u2010]\r?\n[ \t]*(\p{L}+)[ \t]*/gu;

function marksIn(text: string): ExemptMark[] {
  // “__Not__ for publication” is printed without its underscores.
  const near = nearHints(joined(text).replaceAll("_", " "));
  if (near.size === 0) return [];
  const printed = text.split("\n");
  const lines = plainLines(printed);
  return [...near].flatMap((index) => {
    const question = exemptQuestion(lines(index), lines(nextFilled(lines, index)));
    if (question?.isWithheld === true) return [{ line: index + 1, ...answeredYes }];
    const own = question?.isWithheld === false ? question.rest : lines(index);
    if (own === "") return [];
    const window = [own, ...following(lines, index)].join(" ");
    if (window.search(exemptHints) === -1) return [];
    const cells = cellsOf(printed[index] ?? "");
    const form = allForms.find((form) =>
      form.ofCell
        ? cells.some((cell) => isBorne(form, cell, cell))
        : isBorne(form, own, window) && !(isOfHeading(form) && isUnderNone(lines, index)),
    );
    return form ? [{ line: index + 1, sign: form.sign, degree: form.degree }] : [];
  });
}

/** The simplified lines of a text, counted from 0; a line costs nothing until it is requested. */
function plainLines(lines: readonly string[]): (index: number) => string {
  const known = new Map<number, string>();
  return (index) => {
    const words = known.get(index) ?? plain(lines[index] ?? "");
    known.set(index, words);
    return words;
  };
}

/** The filled cells of a table's row, simplified; none if there are fewer than two. */
function cellsOf(line: string): readonly string[] {
  if (!line.includes("|")) return [];
  const cells = line
    .split("|")
    .map((cell) => plain(cell.trim()))
    .filter(Boolean);
  return cells.length > 1 ? cells : [];
}

const allForms = [spacedForm, ...exemptForms];
const answeredYes = { sign: "an answer that it is withheld", degree: "stops" } as const;

/** The marks that stop a build or an import. */
export const thatStop = (marks: readonly ExemptMark[]): ExemptMark[] =>
  marks.filter(({ degree }) => degree === "stops");

/**
 * The marks that count in a meeting’s papers: an agenda and minutes are public, but mention reports that
 * are not.
 */
export const ofMeeting = <Mark extends ExemptMark>(marks: readonly Mark[]): Mark[] =>
  marks.map((mark) => (signsOfOthers.has(mark.sign) ? { ...mark, degree: "warns" } : mark));

/** The lines, counted from 0 and in order, on which a mark with a hint in it may begin. */
function nearHints(text: string): Set<number> {
  const near = new Set<number>();
  let line = 0;
  let end = text.indexOf("\n");
  const lineAt = (place: number) => {
    while (end !== -1 && end < place) {
      line += 1;
      end = text.indexOf("\n", end + 1);
    }
    return line;
  };
  for (const { 0: hint, index } of text.matchAll(exemptHints)) {
    const first = lineAt(index);
    const last = lineAt(index + hint.length);
    // A mark can run over three lines, not more.
    if (last > first + 2) continue;
    for (let at = Math.max(0, last - 2); at <= first; at += 1) near.add(at);
  }
  return near;
}

/**
 * What a file's name or title says of it, such as "appendix-2-exempt.pdf" or "Appendix B (exempt)", without
 * quoting it; null if it has no mark.
 */
export function exemptMarkOfName(name: string): string | null {
  const words = joined(name)
    .replace(/\.[a-z0-9]{2,4}$/i, "")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const isMarked = signsOfNames.test(joined(words)) || thatStop(exemptMarks(words)).length > 0;
  return isMarked ? "a name that says it is withheld" : null;
}

const signsOfNames =
  /\b(?:confidential|restricted|not for publication|official sensitive|private (?:and confidential|report|appendix|session|item)|closed (?:report|appendix|session)|part ii$|exempt(?! (?:accommodation|dwelling|propert|vat|categor|from\b))|cyfrinachol|gyfrinachol|eithriedig|esempt)\b/i;

/** "This report contains no exempt information", "Exempt information: none". */
const denied =
  /\b(?:no|not|nor|without|non|nothing)(?: any| an?| in any way| considered)? (?:(?:exempt|confidential|restricted|private)\b|(?:\w+ ){0,3}(?:which|that) is (?:exempt|confidential))|\b(?:does not|do not|not) (?:contain|include|disclose|comprise|involve)\b|\b(?:exempt|confidential)(?: or (?:exempt|confidential))?(?: \w+)? ?[:?-]? ?(?:none|no|nil|not applicable|n\/a)\b|\b(?:nid yw|nid oes|nac yw|dim)\b|\b(?:eithriedig|esempt|gyfrinachol) ?[:?-]? ?(?:dim|nac? |nac oes|amherthnasol)/i;

/** An answer, and no heading that begins with one: "No. 14 High Street". */
const none =
  /^(?:\d[\d.]*[.)]? )?\(?(?:none\b(?! \d)|(?:no|nil)(?:\)?$|[,;:]| ?-|\.(?! ?\d))|no (?:exempt|confidential|restricted|private|such|further|other|urgent|part|appendix|appendices|information|items?|reports?|business|matters?|documents?|papers?)\b|(?:not applicable|n\/a|(?:at the time of (?:preparing|publishing|writing) (?:the|this) agenda,? )?there (?:is|are|were) no|this report (?:contains no|does not)|dim|nac oes|amherthnasol)\b)/i;

const isOfHeading = ({ pattern, degree, unlessDenied }: ExemptForm) =>
  unlessDenied && (degree === "warns" || pattern.source.startsWith("^"));

/** A heading above "None." */
function isUnderNone(lines: (index: number) => string, index: number): boolean {
  const next = nextFilled(lines, index);
  const question = exemptQuestion(lines(next), lines(nextFilled(lines, next)));
  return none.test(lines(next)) || question?.isWithheld === false;
}

/** The place of the first of the next three lines that is not empty, or of the third. */
const nextFilled = (lines: (index: number) => string, index: number): number =>
  [index + 1, index + 2].find((place) => lines(place) !== "") ?? index + 3;

/** The lines that may continue this one; a mark can run over three. */
function following(lines: (index: number) => string, index: number): string[] {
  const next = [lines(index + 1), lines(index + 2)];
  const end = next.indexOf("");
  return end === -1 ? next : next.slice(0, end);
}

/** True if a form begins on a line and its own sentence does not cancel it. */
function isBorne({ pattern, unlessDenied }: ExemptForm, own: string, window: string): boolean {
  const isMeant = (text: string, { index }: RegExpExecArray) =>
    !(unlessDenied && denied.test(sentenceAt(text, index)));
  const alone = pattern.exec(own);
  if (alone) return isMeant(own, alone);
  if (pattern.source.includes("$")) return false;
  const found = pattern.exec(window);
  return found !== null && found.index < own.length && isMeant(window, found);
}

/** The sentence that contains a position in a text. */
function sentenceAt(text: string, place: number): string {
  const start = Math.max(text.lastIndexOf(". ", place), text.lastIndexOf("; ", place)) + 1;
  const ends = [text.indexOf(". ", place), text.indexOf("; ", place)].filter((end) => end !== -1);
  return text.slice(start, Math.min(text.length, ...ends));
}

/**
 * The text without invisible characters and accents inside words, with Latin letters for those of other
 * scripts that look alike, and with spaced-out letters joined.
 */
const joined = (text: string) =>
  isPlain.test(text) && !spaced.test(text) && !markedWithin.test(text)
    ? text
    : withLatinLetters(text.normalize("NFKD"))
        .replace(/[\p{Default_Ignorable_Code_Point}\p{M}]/gu, "")
        .replace(/(?<=\p{L})[*~`\\]+(?=\p{L})/gu, "")
        .replace(spacedOut, (run) => {
          const words = run.split(/ {2,}/).map((word) => word.replace(/[^\p{L}]/gu, ""));
          return `${spacedSign}${words.join(" ")}`;
        });

/** Only characters with a single form in Unicode: ASCII, the pound sign, quotation marks and dashes. */
const isPlain = /^[\0-\x7F£‘’“”–—]*$/;

/** A Markdown mark inside a word. */
const markedWithin = /[a-z][*~`\\]+[a-z]/i;

const spaced = /\b[a-z][ .·_*-]{1,3}[a-z][ .·_*-]{1,3}[a-z][ .·_*-]{1,3}[a-z]\b/i;

/** "N O T   F O R   P U B L I C A T I O N": six or more separate letters. */
const spacedOut = /(?<![\p{L}\p{N}])(?:\p{L}[ .·_*\u2010-\u2015-]{1,3}){5,}\p{L}(?![\p{L}\p{N}])/gu;

/** A line's words without Markdown marks, the number at its start, a field’s name, or extra spaces. */
function plain(line: string): string {
  const unmarked = joined(line.slice(0, longest))
    .replace(/\\(?=[!-/:-@[-`{-~])/g, "")
    .replace(/[*_#>|`~\\"“”'‘’[\]]+/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/^[\s\-•.]*(?:\d+(?:\.\d+)*[.)]?\s)?(?:(?:title|subject|file|label|value):\s)?/, "");
  return singleSpaced(unmarked)
    .replace(/(?<![\s.:;,])[\s.:;,]+$/, "")
    .replace(/^\((.*)\)$/, "$1")
    .trim();
}

/** Longer lines are refused elsewhere, so the patterns need not read on. */
const longest = 20_000;
