import { csvLink } from "../../src/formats/csv-link.ts";
import { type Html, html } from "../html.ts";

/** The way from a table to the same table in a spreadsheet; `file` is the file’s name without its ending. */
export const tableCsv = (
  name: string,
  file: string,
  rows: readonly (readonly string[])[],
): Html => html`
<p class="table-csv" data-pagefind-ignore><a download="${file}.csv" href="${csvLink(rows)}">${name} for a spreadsheet (CSV)</a></p>`;
