import { type Child, type Html, html } from "../html.ts";

/** A label and its value. */
export type SummaryRow = readonly [label: string, value: Child];

/** Labels and values in two columns with hairlines between. */
export function summary(rows: readonly SummaryRow[]): Html {
  return html`<dl class="summary">${rows.map(
    ([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}
