import { fields } from "../../../model/fields/fields.ts";
import { statedFields } from "../../../model/fields/stated-fields.ts";

/**
 * What a label in a report's header stands for. A field that its row in the table of fields describes
 * completely has its own name; "other" is kept with the report as printed.
 */
export type HeaderField = keyof typeof ownForms | StatedLabel;

/** "stated key_decision" */
type StatedLabel = `stated ${string}`;

const ownForms = {
  board: fields.board.printedAs,
  date: fields.date.printedAs,
  subject: fields.subject.printedAs,
  officer: fields.reporting_officer.printedAs,
  portfolio: fields.portfolio.printedAs,
  wards: fields.wards.printedAs,
  item: fields.item.printedAs,
  classification: [
    "(?:report |security |protective )?classification|confidentiality|public\\/private|report status",
  ],
  other: [
    "is (?:this|it|the decision) (?:a key decision|included in the forward plan|eligible for call-in)\\??",
    "exempt ?\\/ ?confidential(?: report)?",
    "(?:is this a )?key decision(?: no\\.?| ref\\.?| number)?\\??(?: \\(.{1,20}\\))?",
    "budget ?(?:\\/|&|and) ?policy framework(?: decision)?",
    "contact(?: officers?| person| points?)?(?:\\(s\\))?(?: details)?(?: for (?:further|more) information)?",
    "swyddog cyswllt|ff[oô]n|e-?bost",
    "officer contact(?: details)?|(?:for )?further information(?: contact)?",
    "e-?mail(?: address)?",
    "tel(?:ephone)?(?: (?:no|number))?\\.?|phone|ext(?:ension)?",
    "appendices|enclosures?|annex(?:es)?",
    "proposal",
    "address",
    "(?:application|earliest|forward)[a-z ]{0,24}(?:date|ref)\\.?",
    "(?:report|reference|application|decision|forward plan) (?:number|no|ref(?:erence)?(?: (?:no|number))?)\\.?",
    "report reference (?:no|number)\\.?",
    "(?:past|future) pathway(?: of (?:report|paper))?|previous pathway",
    "corporate (?:priorit(?:y|ies)|plan|objectives?)(?: affected)?",
    "final decision[- ]maker",
    "status|urgent|key|time|venue|location|place",
    "exempt(?: information)?|exemption|restrictions?",
    "date (?:of (?:report|publication)|published|prepared|submitted)|report date|publication date|deadline date",
    "type of (?:report|decision)|decision type|report type",
  ],
};

const statedForms = statedFields.map(
  ({ name, printedAs = [] }) => [`stated ${name}` satisfies StatedLabel, printedAs] as const,
);

/** The spellings of labels, the likeliest for each field first. */
export const labelForms: Readonly<Record<HeaderField, readonly string[]>> = {
  ...Object.fromEntries(statedForms),
  ...ownForms,
};
