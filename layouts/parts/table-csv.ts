import { csvLink } from "../../src/formats/csv-link.ts";
import { type Html, html } from "../html.ts";

/**
 * The way from a table to the same table in a spreadsheet; `file` is the file’s name without its ending.
 * `isRead` says of each row below the head whether a machine read it from a scan; if it read one, a column at
 * the end says so, named as in the data.
 */
export const tableCsv = (
  name: string,
  file: string,
  rows: readonly (readonly string[])[],
  isRead: (row: number) => boolean,
): Html => html`
<p class="table-csv" data-pagefind-ignore><a download="${file}.csv" href="${csvLink(withNote(rows, isRead))}">${name} for a spreadsheet (CSV)</a></p>`;

function withNote(rows: readonly (readonly string[])[], isRead: (row: number) => boolean) {
  const noted = rows.map((_, at) => at > 0 && isRead(at - 1));
  if (!noted.includes(true)) return rows;
  return rows.map((row, at) => [...row, at === 0 ? "machine_read" : noted[at] ? "true" : ""]);
}
