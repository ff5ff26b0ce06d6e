import { type Child, type Html, html, nothing } from "../html.ts";

/** A label and its value; null where nothing is known. */
export type SummaryRow = readonly [label: string, value: Child | null];

/** Labels and values in two columns with hairlines between. What is not known has no row. */
export function summary(rows: readonly SummaryRow[]): Html {
  return html`<dl class="summary">${rows.map(([label, value]) =>
    value === null ? nothing : html`<div><dt>${label}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}
