import { csvRow } from "./csv.ts";

/**
 * Rows as the address of a CSV file that stands in the address itself (RFC 2397), for a link with
 * `download`: no script, no request, and no file more on the host. It is opened by a double click, so a
 * byte order mark goes before the rows: without one Excel reads other letters.
 */
export const csvLink = (rows: readonly (readonly string[])[]): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent("\ufeff")}${inAddress(rows.map(csvRow).join(""))}`;

/** What would end the address, or be dropped from it, is percent-encoded (https://url.spec.whatwg.org). */
const inAddress = (text: string) =>
  text.replace(/[%#"?\r\n\t]/g, (sign) => encodeURIComponent(sign));
