import { csvRow } from "./csv.ts";
import { dataAddress } from "./data-address.ts";

/**
 * Rows as the address of a CSV file. A double click opens it, so it starts with a byte order mark: without
 * one, Excel reads other letters.
 */
export const csvLink = (rows: readonly (readonly string[])[]): string =>
  dataAddress("text/csv", `\ufeff${rows.map(csvRow).join("")}`);
