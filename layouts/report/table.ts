import { cellAnchor } from "../../src/model/addresses/cell-anchor.ts";
import type { Cell, Table } from "../../src/model/report/block.ts";
import {
  placesOf,
  rowsInHead,
  type Span,
  spansOf,
} from "../../src/model/report/marks/merged-cells.ts";
import { attribute, type Html, html, nothing } from "../html.ts";
import type { Anchoring } from "./anchoring.ts";
import { type Links, words } from "./words.ts";

/**
 * A table in a frame of its own, within which a wide one scrolls and which the keyboard reaches too.
 * A merged cell stands once, in its first place, and every cell keeps the address of its place.
 */
export function table(of: Table, anchoring: Anchoring, view: Links): Html {
  const name = `Table ${of.anchor.replace(/\D+/g, "")}`;
  const id = attribute("id", anchoring.id(of.anchor));
  const cellId = (row: number, column: number) =>
    row < 0 ? nothing : attribute("id", anchoring.id(cellAnchor(of.anchor, row, column)));
  return html`<div class="table-frame" role="group" tabindex="0" aria-label="${name}"><table${id}>
${tableRows(of, ({ cell, span, row, column, isHead }) => {
  const attributes = html`${cellId(row, column)}${alignment(cell)}${spanning(span)}`;
  return isHead
    ? html`<th scope="col"${attributes}>${words(cell.content, view)}</th>`
    : html`<td${attributes}>${words(cell.content, view)}</td>`;
})}
</table></div>`;
}

/** A cell and where it stands: `row` counts the table’s rows from 0, and is -1 for its head. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly span: Span;
  readonly row: number;
  readonly column: number;
  readonly isHead: boolean;
}

/** The rows of a table’s head and body; rows over which a cell of the head reaches belong to the head. */
export function tableRows(of: Table, cellOf: (placed: PlacedCell) => Html): Html {
  const places = placesOf(of);
  const spans = spansOf(places);
  const heads = rowsInHead(of) + 1;
  const rowAt = (cells: readonly Cell[], at: number) => {
    const isHead = at < heads;
    const goesOn = cells[0]?.joins === "above";
    return html`<tr${goesOn ? html` class="goes-on"` : nothing}>${cells.map((cell, column) => {
      const span = spans[at]?.[column];
      return span ? cellOf({ cell, span, row: at - 1, column, isHead }) : nothing;
    })}</tr>`;
  };
  const rows = places.map(rowAt);
  return html`<thead>${rows.slice(0, heads)}</thead>
<tbody>${rows.slice(heads).map(
    (row) => html`${row}
`,
  )}</tbody>`;
}

/** ` colspan="2"` and ` rowspan="2"`, where a cell reaches over its neighbours. */
export const spanning = ({ columns, rows }: Span): Html =>
  html`${attribute("colspan", columns === 1 ? null : columns)}${attribute("rowspan", rows === 1 ? null : rows)}`;

const alignment = ({ align }: Cell): Html =>
  attribute("class", align === "right" || align === "centre" ? align : null);
