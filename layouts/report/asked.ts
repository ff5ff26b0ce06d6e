import type { Recommendation, Recommendations } from "../../src/model/report/recommendation.ts";
import { type Html, html, nothing } from "../html.ts";

/** What the board is asked to do, each leading to its place in the report. */
export function asked(groups: readonly Recommendations[]): Html {
  if (groups.length === 0) return nothing;
  return html`<section class="asked" aria-labelledby="_asked"><h2 id="_asked">What the board is asked to do</h2>
${groups.map(
  ({ stem, items }) =>
    html`${stem === null ? nothing : html`<p>${stem}</p>`}<ol class="marked" role="list">${items.map(item)}</ol>`,
)}</section>`;
}

function item({ number, anchor, text }: Recommendation): Html {
  const words = html`<div>${text}</div>`;
  return number === null
    ? html`<li><a class="marker" href="#${anchor}" aria-label="This recommendation in the report">¶</a> ${words}</li>`
    : html`<li><a class="marker" href="#${anchor}">${number}</a> ${words}</li>`;
}
