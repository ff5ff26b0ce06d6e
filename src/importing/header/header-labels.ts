import { fields as reportFields } from "../../model/report/fields.ts";
import { statedFields } from "../../model/report/stated-fields.ts";
import { isBodyName, isOnlyDate } from "./bodies-and-days.ts";

/**
 * What a label in a report's header stands for. A field that its row in the table of fields describes
 * completely goes by its own name; "other" is kept in the text as it is printed.
 */
export type HeaderField = keyof typeof ownForms | StatedLabel;

/** "stated key_decision" */
type StatedLabel = `stated ${string}`;

/** A label as printed, and what it stands for. */
export interface Label {
  readonly field: HeaderField;
  /** With its colon, where it has one. */
  readonly printed: string;
  /** What follows it in the same place. */
  readonly rest: string;
}

const ownForms = {
  board: reportFields.board.printedAs,
  date: reportFields.date.printedAs,
  subject: reportFields.subject.printedAs,
  officer: reportFields.reporting_officer.printedAs,
  portfolio: reportFields.portfolio.printedAs,
  wards: reportFields.wards.printedAs,
  item: reportFields.item.printedAs,
  classification: ["classification", "security classification", "confidentiality"],
  other: [
    "is (?:this|it) (?:a key decision|included in the forward plan)\\??",
    "exempt ?\\/ ?confidential(?: report)?",
    "key decision\\??(?: \\(.{1,20}\\))?",
    "budget ?(?:\\/|&|and) ?policy framework(?: decision)?",
    "contact(?: officer)?(?: details)?",
    "e-?mail",
    "tel(?:ephone)?(?: no\\.?)?",
    "appendices",
    "proposal",
    "address",
    "(?:application|earliest|forward)[a-z ]{0,24}(?:date|ref)\\.?",
    "(?:report|reference|application|forward plan) (?:number|no|ref(?:erence)?)\\.?",
    "status",
    "venue",
    "exempt(?: information)?",
  ],
};

const statedForms = statedFields.map(
  ({ name, printedAs = [] }) => [`stated ${name}` satisfies StatedLabel, printedAs] as const,
);

/** The spellings of labels, the likeliest of a field first. */
export const labelForms: Readonly<Record<HeaderField, readonly string[]>> = {
  ...Object.fromEntries(statedForms),
  ...ownForms,
};

const fields = Object.keys(labelForms) as HeaderField[];
const allForms = fields.flatMap((field) =>
  (labelForms[field] ?? []).map((form) => ({ field, form })),
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
/** Most lines are no label: one look is cheaper than one for each form. */
const opensAsLabel = new RegExp(String.raw`^(?:${anyForm})(?:\s|:|$)`, "i");
const further = new RegExp(String.raw`(?<=\S) (?=(?:${anyForm}):(?:\s|$))`, "gi");
const capitals = /^([A-Z][A-Z()/&.' ]{3,})\s(?=\S*[a-z0-9])(.*)$/s;

/**
 * The label at the head of a cell: with a colon before its value, alone in its cell, or in capitals
 * before a value that is not.
 */
export function labelOf(cell: string): Label | null {
  const [, body = ""] = /^(.{4,90}?)\s?:$/.exec(cell) ?? [];
  if (body !== "" && isBodyName(body) && !opensAsLabel.test(cell)) {
    return { field: "board", printed: ":", rest: body };
  }
  const opening = cell.slice(0, 120);
  if (!opensAsLabel.test(opening)) return null;
  for (const { field, pattern } of withColon) {
    const match = pattern.exec(cell);
    if (match) return { field, printed: match[1] ?? "", rest: match[2] ?? "" };
  }
  const whole = alone.find(({ pattern }) => pattern.test(cell));
  if (whole) return { field: whole.field, printed: cell, rest: "" };
  const [, reportOf, author = ""] =
    /^((?:joint )?report (?:of|by)(?: the)?)\s+(\p{Lu}.*)$/isu.exec(cell) ?? [];
  if (reportOf) return { field: "officer", printed: reportOf, rest: author };
  const [, reportTo, to = ""] = /^(report to(?: the)?)\s+(\S.*)$/is.exec(cell) ?? [];
  if (reportTo && isBodyName(to)) return { field: "board", printed: reportTo, rest: to };
  const [, itemNo, item = ""] =
    /^((?:agenda item|item no\.?|item number)(?: no\.?| number)?)\s+(\d[\w.]*)$/i.exec(cell) ?? [];
  if (itemNo) return { field: "item", printed: itemNo, rest: item };
  const [, printed = "", rest = ""] = capitals.exec(cell) ?? [];
  const inCapitals = alone.find(({ pattern }) => pattern.test(printed.trim()));
  return inCapitals && printed.trim().length > 3
    ? { field: inCapitals.field, printed: printed.trim(), rest }
    : null;
}

/** True where a cell may be the first line of a label that goes on below: "Ward(s) or groups". */
export const opensBrokenLabel = (cell: string): boolean =>
  /^(ward\(?s?\)?( or( groups?)?)?|report|title of|decision|reporting|agenda|budget ?[/&])$/i.test(
    cell,
  );

/** Places within a cell at which a further label with its colon starts, after the value of the first. */
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
