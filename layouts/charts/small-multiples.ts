import type { Measure } from "../../src/archive/indicators/measures.ts";
import { indicatorAddress, indicators } from "../../src/model/addresses/addresses.ts";
import { type Html, html, nothing } from "../html.ts";
import { periodName } from "../inline/period.ts";
import type { View } from "../view.ts";
import { sparkLine } from "./line-chart.ts";

/** A board's indicators next to one another, each a small line with its latest value. */
export function smallMultiples(all: readonly Measure[], view: View): Html {
  const measures = all.filter(({ chart }) => chart.points.length >= 2);
  if (measures.length === 0) return nothing;
  return html`<section class="small-multiples" aria-labelledby="_measures"><h2 id="_measures">Indicators</h2>
<p class="hint">As printed in performance reports. The dashed line is the target. <a href="${view.link(indicators)}">All indicators</a></p>
<ul role="list">${measures.map((each) => multiple(each, view))}</ul></section>`;
}

function multiple(measure: Measure, view: View): Html {
  const { reference, name, chart } = measure;
  const last = chart.points.at(-1)?.of;
  return html`<li><a href="${view.link(indicatorAddress(measure))}">${reference ?? name}</a>
${sparkLine(chart)}
<p>${last ? html`<strong>${last.actual.text}</strong>${last.target ? `, target ${last.target.text}` : ""}, ${periodName(last.period)}` : nothing}</p>
<p class="hint">${reference === null ? nothing : name}</p></li>
`;
}
