import type { Value } from "../../src/archive/indicators/chart.ts";
import type { Measure } from "../../src/archive/indicators/measures.ts";
import * as addresses from "../../src/model/addresses/addresses.ts";
import { data } from "../../src/model/addresses/data-addresses.ts";
import { currentName } from "../../src/model/council/register.ts";
import { isMachineRead } from "../../src/model/report/machine-read.ts";
import { periodLabel, quartersOf } from "../../src/model/time/period.ts";
import { lineChart, sparkLine } from "../charts/line-chart.ts";
import { attribute, type Html, html, nothing } from "../html.ts";
import { periodName } from "../inline/period.ts";
import { readNote } from "../inline/read-by-machine.ts";
import { page } from "../page.ts";
import { summary } from "../parts/summary.ts";
import { tableCsv } from "../parts/table-csv.ts";
import type { View } from "../view.ts";

/** Every measure found in performance tables, by board. */
export function indicatorsPage(measures: readonly Measure[], view: View): Html {
  const boards = [...new Set(measures.map(({ board }) => board))];
  const main = html`<h1>Indicators</h1>
<p class="lede">Indicators from the tables in performance reports, quarter by quarter. Values, targets and ratings are as printed. <a href="${view.link(data)}">Download the data</a>.</p>
${measures.length === 0 ? html`<p>No report here has a table of indicators.</p>` : nothing}
${boards.map(
  (board) => html`<section><h2>${currentName(board)}</h2>
<ul class="indicator-list" role="list">${measures.filter((each) => each.board === board).map((each) => entry(each, view))}</ul></section>`,
)}`;
  return page(
    {
      kind: "indicators",
      title: "Indicators",
      description: "Indicators from performance reports, quarter by quarter",
      crumbs: [],
      main,
    },
    view,
  );
}

function entry(measure: Measure, view: View): Html {
  const { values, reference, name } = measure;
  const last = values.at(-1) ?? values[0];
  const line = measure.chart.points.length < 2 ? nothing : sparkLine(measure.chart);
  return html`<li><a href="${view.link(addresses.indicatorAddress(measure))}">${reference === null ? nothing : html`<span class="reference">${reference}</span> `}${reference === name ? "" : name}</a> <span class="indicator-line">${line}</span> <span class="indicator-last"><strong>${last.actual.text}</strong> ${periodName(last.period)}${readNote(isMachineRead(last.report))}</span></li>
`;
}

/** A measure: its values by quarter, in a chart and in a table that links to where each is printed. */
export function indicatorPage(measure: Measure, view: View): Html {
  const { board, reference, name, basis } = measure;
  const title = reference === null || reference === name ? name : `${reference}: ${name}`;
  const main = html`<p class="kicker">Indicator${reference === null ? "" : ` ${reference}`}</p>
<h1>${name}</h1>
${summary([
  [
    "Board",
    html`<a href="${view.link(addresses.entryAddress("boards", board))}">${currentName(board)}</a>`,
  ],
  ["Values", basisWords[basis]],
])}
${chart(measure)}
<section aria-labelledby="_values"><h2 id="_values">Values as printed</h2>
${table(measure, view)}
${leftOff(measure)}</section>`;
  return page(
    {
      kind: "indicator",
      title: `${title}, ${currentName(board)}`,
      description: `${title}: values by quarter, reported to ${currentName(board)}`,
      crumbs: [{ name: "Indicators", address: addresses.indicators }],
      main,
    },
    view,
  );
}

const basisWords: Readonly<Record<Measure["basis"], string>> = {
  "of the period": "Each value is for its own period",
  cumulative:
    "Each value counts from the start of its financial year, so the line starts again every April",
  annual: "Reported once a year",
};

function chart({ chart: drawn, name, basis }: Measure): Html {
  const { points } = drawn;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) {
    return html`<p class="hint">There are too few certain values for a chart.</p>`;
  }
  const redefined = points.filter((point) => point.redefined).length;
  const words = [
    `From ${first.of.actual.text} in ${periodLabel(first.of.period)} to ${last.of.actual.text} in ${periodLabel(last.of.period)}.`,
    last.target === null ? "" : `The last target is ${last.of.target?.text ?? ""}.`,
    basis === "cumulative" ? "Counted from April in each year." : "",
    redefined > 0 ? "The line breaks where the measure was redefined." : "",
    "The table below has every value.",
  ];
  const description = words.filter((each) => each !== "").join(" ");
  const hasTarget = points.some(({ target }) => target !== null);
  return html`<figure class="chart">${lineChart(drawn, name, description)}
<figcaption class="hint"><ul class="chart-keys" role="list"><li><span class="chart-key values" aria-hidden="true"></span> Value</li>${hasTarget ? html`<li><span class="chart-key target" aria-hidden="true"></span> Target</li>` : nothing}</ul><p>${description}</p></figcaption></figure>`;
}

const valueHeads = ["Period", "Value", "Target", "Rating", "Direction of travel"] as const;

const valueCells = ({ period, actual, target, rating, direction }: Value): string[] => [
  periodLabel(period),
  actual.text,
  target?.text ?? "",
  rating ?? "",
  direction ?? "",
];

function table(measure: Measure, view: View): Html {
  const { values } = measure;
  return html`<div class="table-frame" role="group" tabindex="0" aria-label="Values by period"><table>
<caption class="visually-hidden">Values by period</caption>
<thead><tr><th scope="col">${valueHeads[0]}</th><th scope="col" class="right">${valueHeads[1]}</th><th scope="col" class="right">${valueHeads[2]}</th><th scope="col">${valueHeads[3]}</th><th scope="col">${valueHeads[4]}</th></tr></thead>
<tbody>${values.map((value) => row(value, view))}</tbody>
</table></div>${tableCsv("These values", measure.id, [valueHeads, ...values.map(valueCells)], (row) => values[row] !== undefined && isMachineRead(values[row].report))}`;
}

function row(value: Value, view: View): Html {
  const { report, anchor, period, actual, target, rating, direction, redefined } = value;
  const cell = `${view.link(addresses.reportAddress(report))}#${anchor}`;
  const note = redefined
    ? html`<tr class="redefined"><td colspan="5"><div><strong>Redefined.</strong>${
        redefined.name === null
          ? ""
          : ` Until here: “${redefined.name}”. From here: “${value.name ?? ""}”.`
      }${redefined.kind === null ? "" : ` It was ${redefined.kind}.`} Values on either side should not be compared.</div></td></tr>
`
    : nothing;
  return html`${note}<tr><th scope="row"${attribute("class", quartersOf(period).length === 1 ? "short" : null)}>${periodLabel(period)}${readNote(isMachineRead(report))}</th><td class="right"><a href="${cell}" aria-label="${actual.text}, ${periodLabel(period)}: where it is printed">${actual.text}</a></td><td class="right">${target?.text ?? ""}</td><td class="short">${rating ?? ""}</td><td class="short">${direction ?? ""}</td></tr>
`;
}

function leftOff({ chart: { leftOff: left, points } }: Measure): Html {
  if (left.length === 0 || points.length < 2) return nothing;
  const where = left.map(({ actual, period }) => `${periodLabel(period)} (“${actual.text}”)`);
  return html`<p class="hint">Not on the chart, because the archive can’t read them with certainty or they are of another kind: ${where.join("; ")}.</p>`;
}
