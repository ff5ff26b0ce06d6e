import { csvRow } from "./csv.ts";

/**
 * Rows as the address of a CSV file that contains the file itself (RFC 2397), for a link with `download`:
 * it needs no script, no request, and no extra file on the host. A double click opens it, so it starts with
 * a byte order mark: without one, Excel reads other letters.
 */
export const csvLink = (rows: readonly (readonly string[])[]): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent("\ufeff")}${inAddress(rows.map(csvRow).join(""))}`;

/**
 * Characters that would end the address, or be dropped from it, are percent-encoded
 * (https://url.spec.whatwg.org), and so are those that begin or end tags and attributes.
 */
const inAddress = (text: string) => text.replace(/[%#"'?<>&`\r\n\t]/g, percentEncoded);

/** Of one octet, all of them ASCII. */
const percentEncoded = (sign: string) =>
  `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
