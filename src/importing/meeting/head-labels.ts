import { cellsOf } from "../source/cells.ts";
import { isBlank, plain, type RawLine } from "../source/raw-report.ts";

export type HeadField =
  | "board"
  | "date"
  | "time"
  | "place"
  | "chair"
  | "present"
  | "apologies"
  | "inAttendance"
  | "contact"
  | "other";

const labels: readonly (readonly [HeadField, RegExp])[] = [
  ["date", /^(?:meeting )?date(?: and time)?(?: of (?:the )?meeting)?$/i],
  ["time", /^(?:start )?time$/i],
  [
    "place",
    /^(?:meeting )?(?:venue|place|location)(?: (?:of|for) (?:the )?meeting)?$|^(?:to be )?held (?:at|in)$/i,
  ],
  ["chair", /^(?:chair(?: ?person|man|woman)?|in the chair|chaired by)$/i],
  ["present", /^(?:(?:members|councillors|those) )?present$|^attend(?:ees|ance)$/i],
  ["apologies", /^apolog(?:y|ies)(?: (?:for absence|received|from))?(?: from)?$/i],
  [
    "inAttendance",
    /^(?:also )?(?:in attendance|present)(?: \(?(?:virtually|online|remotely|officers)\)?)?$|^also (?:in attendance|present)$|^officers(?: (?:present|in attendance|also present))?$/i,
  ],
  ["contact", /^(?:ask for|contact(?: officer)?)$/i],
  ["board", /^(?:committee|meeting|board|body)$/i],
];

/** The lines of a value; for each time its label is printed, as for those who attended online. */
export type HeadValues = readonly (readonly string[])[];

/** The labelled values at the head of a meeting's paper. */
export function headLabels(lines: readonly RawLine[]): ReadonlyMap<HeadField, HeadValues> {
  const found = new Map<HeadField, string[][]>();
  let open: HeadField | null = null;
  let isSinceBlank = false;
  for (const line of lines) {
    if (isBlank(line)) {
      isSinceBlank = true;
      continue;
    }
    const cells = (line.table?.flat() ?? cellsOf(line.text).map(({ text }) => text)).map((cell) =>
      plain(cell).trim(),
    );
    for (const [place, cell] of cells.entries()) {
      const own = labelled(cell);
      if (own) {
        open = own.field;
        const value = own.value === "" ? [] : [own.value];
        found.set(open, [...(found.get(open) ?? []), value]);
        continue;
      }
      const value = open === null ? undefined : found.get(open)?.at(-1);
      if (value && (!isSinceBlank || value.length === 0 || place > 0)) value.push(cell);
      else open = null;
    }
    isSinceBlank = false;
  }
  return found;
}

/** "PRESENT: Mr Gough", or "Present" alone on a line; null if the words have no label. */
function labelled(words: string): { field: HeadField; value: string } | null {
  const [, label = words, value = ""] = /^([\p{L} ()]{3,40}?) ?[:–-] ?(.*)$/su.exec(words) ?? [];
  const known = labels.find(([, form]) => form.test(label.trim()));
  if (known && (label !== words || words.length < 40))
    return { field: known[0], value: value.trim() };
  // An unknown label ends the value before it.
  return /^\p{Lu}[\p{L} ]{2,30}: \S/u.test(words) ? { field: "other", value: "" } : null;
}
