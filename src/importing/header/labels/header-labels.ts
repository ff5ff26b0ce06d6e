import { isBodyName, isBodyWithDay, isOnlyDate } from "../values/bodies-and-days.ts";
import { type HeaderField, labelForms } from "./label-forms.ts";
import { meaningOf } from "./label-words.ts";

/** A label as printed, and the field it stands for. */
export interface Label {
  readonly field: HeaderField;
  /** Including its colon, if any. */
  readonly printed: string;
  /** What follows it in the same cell. */
  readonly rest: string;
}

const fields = Object.keys(labelForms) as HeaderField[];
/** Any label may be of one or of several: "Director(s)". */
const allForms = fields.flatMap((field) =>
  (labelForms[field] ?? []).map((form) => ({ field, form: `(?:${form})(?:\\(s\\))?` })),
);
const anyForm = allForms.map(({ form }) => form).join("|");
const withColon = allForms.map(({ field, form }) => ({
  field,
  pattern: new RegExp(String.raw`^((?:${form})\s?:)\s*(.*)$`, "is"),
}));
const alone = allForms.map(({ field, form }) => ({
  field,
  pattern: new RegExp(`^(?:${form})$`, "i"),
}));
/** Most lines have no label: one test is faster than one for each form. */
const opensAsLabel = new RegExp(String.raw`^(?:${anyForm})(?:\s|:|$)`, "i");
const further = new RegExp(String.raw`(?<=\S) (?=(?:${anyForm}):(?:\s|$))`, "gi");
const capitals = /^([A-Z][A-Z()/&.' ]{3,})\s(?=\S*[a-z0-9])(.*)$/s;
const itemNumber = String.raw`[a-z]?\d{1,3}[a-z]?(?:[.(/-]\d{1,3}\)?)*(?:\([a-z]\))?\.?`;
const items = new RegExp(`^${itemNumber}(?:\\s?(?:,|&|and|to|-|–)\\s?${itemNumber})*$`, "i");
/** A reference after its label, without a colon: "Report No WC/12/24". */
const referenced =
  /^([a-z][a-z ]{3,40}?(?: (?:no|ref|reference|number)\.?))\s+((?=\S*\d)[\w/.-]+)$/i;
/** A member to whom a report is put, who decides without a body. */
const decidesAlone =
  /^(?:deputy )?(?:(?:cabinet|executive|lead) member|portfolio holder|(?:leader|mayor) (?:of|and)\b)(?: for)? [^.:]{3,90}$/i;
/** A single word that can also be a value: it is a label only before a colon. */
const commonWord =
  /^(?:to|by|on|re|key|status|urgent|time|place|venue|location|topic|heading|matter|director|officer|cabinet|committee|council|board|panel|body|meeting|responsibility|head of service|chief officer|(?:group|corporate|executive|strategic|service|assistant) directors?|phone|restrictions?|exemption|exempt|pwnc|sponsor|directors)$/i;

/** True for one or more agenda item numbers: "7", "6.1", "1 & 2". */
export const isItemNumber = (text: string): boolean => items.test(text.trim());

/**
 * The label at the start of a cell: with a colon before its value, alone in its cell, or in capitals before
 * a value that is not.
 */
export const labelOf = (cell: string): Label | null => listedLabel(cell) ?? labelByWords(cell);

/** A short phrase before a colon whose words are those of labels: "Director responsible: Head of Roads". */
function labelByWords(cell: string): Label | null {
  const [, printed = "", phrase = "", rest = ""] =
    /^(([^:]{3,80}?)\s?\??:)(?:\s+(.*))?$/s.exec(cell.slice(0, 400)) ?? [];
  const field = phrase === "" ? null : meaningOf(phrase);
  return field && { field, printed, rest: rest + cell.slice(400) };
}

function listedLabel(cell: string): Label | null {
  const [, body = ""] = /^(.{4,90}?)\s?:$/.exec(cell) ?? [];
  if (body !== "" && isBodyName(body) && !opensAsLabel.test(cell)) {
    return { field: "board", printed: ":", rest: body };
  }
  const opening = cell.slice(0, 120);
  const bilingual = bilingualLabel(cell);
  if (bilingual) return bilingual;
  if (!opensAsLabel.test(opening)) return null;
  for (const { field, pattern } of withColon) {
    const match = pattern.exec(cell);
    if (match) return { field, printed: match[1] ?? "", rest: match[2] ?? "" };
  }
  const whole = fieldOf(cell);
  if (whole && !commonWord.test(cell)) return { field: whole, printed: cell, rest: "" };
  const [, reportOf, author = ""] =
    /^((?:joint |open )?report (?:of|by|on behalf of)(?: the)?)\s+(\p{Lu}.*)$/isu.exec(cell) ?? [];
  if (reportOf && !author.includes(":"))
    return { field: "officer", printed: reportOf, rest: author };
  const [, reportTo, to = ""] = /^(report (?:to|for)(?: the)?)\s+(\S.*)$/is.exec(cell) ?? [];
  if (reportTo && (isBodyName(to) || isBodyWithDay(to) || decidesAlone.test(to)))
    return { field: "board", printed: reportTo, rest: to };
  const [, meetingOf, meeting = ""] =
    /^(reports? to(?: the| a)?(?: \w+)? meeting of(?: the)?)\s+(\S.* held on .*)$/is.exec(cell) ??
    [];
  if (meetingOf) return { field: "board", printed: meetingOf, rest: meeting };
  const [, toMembers, ofBody = ""] =
    /^(to the (?:chair(?:man|person)?|mayor|leader|convenor),? (?:and|&) (?:members|councillors) of(?: the)?)\s+(\S.*)$/is.exec(
      cell,
    ) ?? [];
  if (toMembers && isBodyName(ofBody)) return { field: "board", printed: toMembers, rest: ofBody };
  const [, heldOn, day = ""] =
    /^((?:(?:meeting|decision) )?(?:to be )?(?:held|made|taken) on|meeting (?:date|on|of))\s+(\S.*)$/is.exec(
      cell,
    ) ?? [];
  if (heldOn && isOnlyDate(day)) return { field: "date", printed: heldOn, rest: day };
  const [, itemNo, item = ""] =
    /^((?:agenda item|item)(?: nos?\.?| numbers?)?)\s+(\S.*)$/i.exec(cell) ?? [];
  if (itemNo && isItemNumber(item)) return { field: "item", printed: itemNo, rest: item };
  const [, numbered = "", reference = ""] = referenced.exec(cell) ?? [];
  const ofNumber = fieldOf(numbered);
  if (ofNumber) return { field: ofNumber, printed: numbered, rest: reference };
  const [, printed = "", rest = ""] = capitals.exec(cell) ?? [];
  const inCapitals = fieldOf(printed.trim());
  return inCapitals ? { field: inCapitals, printed: printed.trim(), rest } : null;
}

/** The field for words that are only a label. */
export const fieldOf = (words: string): HeaderField | null =>
  alone.find(({ pattern }) => pattern.test(words))?.field ?? null;

/** A label in two languages, or with two names: "Pwyllgor / Committee:", "Director/Head of Service:". */
function bilingualLabel(cell: string): Label | null {
  const [, label = "", colon = "", rest = ""] =
    /^([^:]{3,60}?\S ?[/|] ?\S[^:]{2,60}?)(\s?:)\s*(.*)$/s.exec(cell.slice(0, 400)) ?? [];
  const halves = label.split(/ ?[/|] ?/);
  const known = halves.map((half) => fieldOf(half.trim())).find((field) => field !== null);
  if (!known || halves.length > 3 || fieldOf(label) !== null) return null;
  return { field: known, printed: label + colon, rest: rest + cell.slice(400) };
}

/** True for a word that is a label only before a colon or in the column of labels. */
export const isCommonWord = (words: string): boolean => commonWord.test(words);

/** True if a cell may be the first line of a label that continues below: "Ward(s) or groups". */
export const opensBrokenLabel = (cell: string): boolean =>
  /^((?:electoral )?(?:ward|division)\(?s?\)?( or( groups?)?)?|report|title of|decision|reporting|agenda|budget ?[/&]|lead officer and report|responsible|portfolio|electoral|for consideration|for submission|date of)$/i.test(
    cell,
  );

/** The positions of the labels in a cell that contains only labels: "Classification Decision Level". */
export function labelsInRow(cell: string): number[] {
  if (cell.length > 80 || fieldOf(cell) !== null || !/^\p{Lu}/u.test(cell)) return [];
  for (const { index } of cell.matchAll(/ (?=\p{Lu})/gu)) {
    const [first, rest] = [cell.slice(0, index), cell.slice(index + 1)];
    if (fieldOf(first) === null) continue;
    if (fieldOf(rest) !== null) return [index + 1];
    const further = labelsInRow(rest);
    if (further.length > 0) return [index + 1, ...further.map((at) => at + index + 1)];
  }
  return [];
}

/** The positions of further labels with colons in a cell, after the value of the first. */
export function furtherLabels(cell: string): number[] {
  const [, body = "", space = "", day = ""] = /^(.{4,90}?\s?:)(\s+)(\S.*)$/.exec(cell) ?? [];
  if (labelOf(body)?.printed === ":" && isOnlyDate(day)) return [body.length + space.length];
  const starts: number[] = [];
  for (const { index } of cell.matchAll(further)) {
    const before = labelOf(cell.slice(starts.at(-1) ?? 0, index).trim());
    if (before && before.rest !== "") starts.push(index + 1);
  }
  return starts;
}
