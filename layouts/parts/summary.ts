import { type Child, type Html, html, nothing } from "../html.ts";

/** A label and its value; null if unknown. */
export type SummaryRow = readonly [label: string, value: Child | null];

/** Labels and values in two columns separated by hairlines. Unknown values have no row. */
export function summary(rows: readonly SummaryRow[]): Html {
  return html`<dl class="summary">${rows.map(([label, value]) =>
    value === null ? nothing : html`<div><dt>${label}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}

/**
 * A summary of which a phone shows only the first rows, until the reader asks for the rest. The box comes
 * next to the rows, so that the style sheet alone can react to it; elsewhere, and in print, all rows are
 * shown without the box.
 */
export const foldedSummary = (
  first: readonly SummaryRow[],
  label: string,
  others: readonly SummaryRow[],
): Html => html`${summary(first)}
<input class="unfold" type="checkbox" id="_unfold"><label class="unfold-label" for="_unfold">${label}</label>
${summary(others)}`;
