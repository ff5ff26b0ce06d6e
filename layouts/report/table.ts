import { cellAnchor } from "../../src/model/addresses/cell-anchor.ts";
import type { Cell, Inline, Table } from "../../src/model/report/body/block.ts";
import { inlineText } from "../../src/model/report/body/plain-text.ts";
import {
  type CellSpan,
  cellRows,
  rowsInHead,
  spansOf,
} from "../../src/model/report/marks/merged-cells.ts";
import { attribute, type Html, html, nothing } from "../html.ts";
import { tableCsv } from "../parts/table-csv.ts";
import type { Anchoring } from "./anchoring.ts";
import { rowsAreNamed, rowsOfText, widthOf } from "./table-form.ts";
import { type Links, words } from "./words.ts";

/**
 * A table in its own frame, in which a wide one scrolls and which the keyboard reaches too. A merged cell
 * appears once, at its first position, and every cell keeps the anchor of its position. `title` is the line
 * above that names the table, if there is one.
 */
export function table(of: Table, title: string | null, anchoring: Anchoring, view: Links): Html {
  const name = title ?? `Table ${of.anchor.replace(/\D+/g, "")}`;
  const id = anchoring.id(of.anchor);
  const named = rowsAreNamed(of);
  const cellId = (row: number, column: number) =>
    row < 0 ? nothing : attribute("id", anchoring.id(cellAnchor(of.anchor, row, column)));
  const isWide = of.head.length >= widestInText;
  return html`<div class="table-frame${isWide ? " wide" : ""}" role="group" tabindex="0" aria-label="${name}"><table${attribute("id", id)}>
<caption class="visually-hidden">${name}</caption>
${tableRows(of, ({ cell, span, row, column, isHead }) => {
  const attributes = html`${cellId(row, column)}${cellClass(cell, isHead)}${spanning(span)}`;
  if (isHead) return html`<th scope="col"${attributes}>${words(cell.content, view)}</th>`;
  const to = column === 0 ? (anchoring.indicator?.(of.anchor, row) ?? null) : null;
  const content =
    to === null || cell.content.some(isLink)
      ? words(cell.content, view)
      : html`<a href="${to}">${words(cell.content, view)}</a>`;
  return named && column === 0
    ? html`<th scope="row"${attributes}>${content}</th>`
    : html`<td${attributes}>${content}</td>`;
})}
</table></div>${id === null ? nothing : tableCsv(`Table ${of.anchor.replace(/\D+/g, "")}`, of.anchor, rowsOfText(of), () => anchoring.isMachineRead === true)}`;
}

/** A table with at least this many columns takes the full width of the page. */
const widestInText = 5;

const isLink = ({ kind }: Inline) => kind === "link";

/** A cell and its position: `row` counts the table’s rows from 0, and is -1 for its head. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly span: CellSpan;
  readonly row: number;
  readonly column: number;
  readonly isHead: boolean;
}

/** The rows of a table’s head and body; rows covered by a cell of the head belong to the head. */
export function tableRows(of: Table, cellOf: (placed: PlacedCell) => Html): Html {
  const places = cellRows(of);
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

/** ` colspan="2"` and ` rowspan="2"`, if a cell covers its neighbours. */
export const spanning = ({ columns, rows }: CellSpan): Html =>
  html`${attribute("colspan", columns === 1 ? null : columns)}${attribute("rowspan", rows === 1 ? null : rows)}`;

/** How a cell is set: figures on the right, a code on one line, room for prose. */
function cellClass({ align, content }: Cell, isHead: boolean): Html {
  const names = [
    align === "right" || align === "centre" ? align : null,
    isHead ? null : widthOf(inlineText(content)),
  ].filter((name) => name !== null);
  return attribute("class", names.length === 0 ? null : names.join(" "));
}
