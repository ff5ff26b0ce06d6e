import { listSeparator, type Value } from "./data-table.ts";

/**
 * A row of CSV with its line end (RFC 4180). Text that a spreadsheet would take for a formula is
 * guarded; numbers, dates and the like are not text. No byte order mark goes before the rows: Excel
 * alone asks for one, and strict readers take it for a part of the first column's name.
 */
export const csvRow = (values: readonly Value[]): string => `${values.map(csvCell).join(",")}\r\n`;

/** A value as it stands in a row. */
export function csvCell(value: Value): string {
  if (value === null) return "";
  if (typeof value === "string") return quoted(guarded(value));
  if (typeof value === "object") return quoted(guarded(value.map(unparted).join(listSeparator)));
  return String(value);
}

/**
 * Text as it may stand in a cell: with an apostrophe before it where it begins as a formula does
 * (https://owasp.org/www-community/attacks/CSV_Injection), after spaces too, or with an apostrophe
 * itself. A number with its sign, "-5" or "+3.2%", is no formula and stays one.
 */
export const guarded = (text: string): string =>
  !isPlain(text.charCodeAt(0)) && formula.test(text) && !signedNumber.test(text)
    ? `'${text}`
    : text;

/** True for a figure or a letter from A to z, with which most cells begin, and no formula. */
const isPlain = (first: number) =>
  (first >= 48 && first <= 57) || (first >= 65 && first <= 90) || (first >= 97 && first <= 122);

/** Text as it was before it was guarded. */
export const unguarded = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);

const formula = /^(?:['\t\r\n]|\s*[=+\-@＝＋－＠])/;

const signedNumber = /^[+-]\d+(?:,\d{3})*(?:\.\d+)?%?$/;

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const unparted = (item: string) => item.replaceAll(listSeparator, "¦");
