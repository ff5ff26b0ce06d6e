import { listSeparator, type Value } from "./data-table.ts";

/**
 * A row of CSV with its line end (RFC 4180). Text that a spreadsheet would run as a formula is guarded;
 * numbers, dates and the like are not text. There is no byte order mark: only Excel wants one, and strict
 * readers take it as part of the first column's name.
 */
export const csvRow = (values: readonly Value[]): string => `${values.map(csvCell).join(",")}\r\n`;

/** A value as written in a row. */
export function csvCell(value: Value): string {
  if (value === null) return "";
  if (typeof value === "string") return quoted(guarded(value));
  if (typeof value === "object") return quoted(guarded(value.map(unparted).join(listSeparator)));
  return String(value);
}

/**
 * Text made safe for a cell. An apostrophe goes before text that begins like a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection), even after spaces, and before text that begins
 * with an apostrophe. A signed number such as "-5" or "+3.2%" is not a formula and stays as it is.
 */
export const guarded = (text: string): string =>
  !isPlain(text.charCodeAt(0)) && formula.test(text) && !signedNumber.test(text)
    ? `'${text}`
    : text;

/** True for a digit or a letter. Most cells begin with one, and no formula does. */
const isPlain = (first: number) =>
  (first >= 48 && first <= 57) || (first >= 65 && first <= 90) || (first >= 97 && first <= 122);

/** Undoes `guarded`. */
export const unguarded = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);

const formula = /^(?:['\t\r\n]|\s*[=+\-@＝＋－＠])/;

const signedNumber = /^[+-]\d+(?:,\d{3})*(?:\.\d+)?%?$/;

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const unparted = (item: string) => item.replaceAll(listSeparator, "¦");
