import type {
  CellChange,
  RowChange,
  TableChange,
} from "../../src/archive/comparison/tables/table-changes.ts";
import { attribute, type Html, html, nothing } from "../html.ts";
import { longestCode, widthOf } from "../report/table-form.ts";
import { difference } from "./difference.ts";

/** The changed rows of a table, cell by cell, followed by the number of unchanged rows. */
export function tableChange({ columns, rows }: TableChange): Html {
  const shown = rows.filter(({ kind, moved }) => kind !== "same" || moved);
  const same = rows.length - shown.length;
  return html`<div class="table-frame" role="group" tabindex="0" aria-label="What changed in the table"><table class="table-change">
<thead><tr>${columns.map((cell) => html`<th scope="col"${cellClass(cell, true)}>${difference(cell.words)}</th>`)}</tr></thead>
<tbody>${shown.map(row)}</tbody>
</table></div>
${same === 0 ? nothing : html`<p class="change-note">${same} ${same === 1 ? "row" : "rows"} unchanged</p>`}`;
}

function row({ kind, moved, cells }: RowChange): Html {
  const note = [
    kind === "added" ? "New row" : kind === "removed" ? "Row removed" : "",
    moved ? "Row moved" : "",
  ].filter((words) => words !== "");
  return html`<tr>${cells.map(
    (cell, index) =>
      html`<td${cellClass(cell, false)}>${index === 0 && note.length > 0 ? html`<span class="change-note">${note.join(", ")}:</span> ` : nothing}${difference(cell.words)}</td>`,
  )}</tr>
`;
}

const sideOf = (to: CellChange["align"]) => (to === "right" || to === "centre" ? to : null);

/** A code or figure is on one line, as in the report, and a new one is below the one it replaced. */
function cellClass({ kind, words, align: to }: CellChange, isHead: boolean): Html {
  const texts = words.map(({ text }) => text.trim());
  const isReplaced = kind !== "same" && texts.every(({ length }) => length <= longestCode);
  const width = isReplaced ? "short" : kind === "same" && !isHead ? widthOf(texts.join("")) : null;
  const names = [sideOf(to), width].filter((name) => name !== null);
  return attribute("class", names.length === 0 ? null : names.join(" "));
}
