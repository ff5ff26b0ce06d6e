import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { Chart, Point } from "../../src/archive/indicators/chart.ts";
import { axisFigures } from "../../src/model/report/chart-figures.ts";
import { financialYearLabel } from "../../src/model/time/financial-year.ts";
import { type Html, html, nothing } from "../html.ts";

/** The size of a drawing in its own units, and the margins within it. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const large: Frame = { width: 720, height: 340, left: 84, right: 24, top: 20, bottom: 52 };
const small: Frame = { width: 180, height: 56, left: 5, right: 5, top: 6, bottom: 6 };

/** A line of values by quarter with their target; a table next to it has the same values. */
export function lineChart(chart: Chart, title: string, description: string): Html {
  const { x, y } = scales(chart, large);
  const years = yearsOf(chart.points);
  const ticks = y.ticks(4);
  const figure = axisFigures(ticks, chart.unit);
  const bottom = large.height - large.bottom;
  return html`<svg class="line-chart" viewBox="0 0 ${large.width} ${large.height}" role="img" aria-labelledby="_chart-title _chart-description">
<title id="_chart-title">${title}</title>
<desc id="_chart-description">${description}</desc>
${ticks.map(
  (
    tick,
  ) => html`<path class="grid" d="M${large.left} ${round(y(tick))}H${large.width - large.right}"/><text class="tick" x="${large.left - 12}" y="${round(y(tick) + 4)}" text-anchor="end">${figure(tick)}</text>
`,
)}${years.map(
  (start, index) =>
    html`${start * 4 - 0.5 < first(chart) ? nothing : html`<path class="year" d="M${round(x(start * 4 - 0.5))} ${bottom}v8"/>`}<text class="tick${index % 2 === 1 && years.length > 3 ? " second" : ""}" x="${round((x(Math.max(start * 4 - 0.5, first(chart))) + x(Math.min(start * 4 + 3.5, last(chart)))) / 2)}" y="${bottom + 28}" text-anchor="middle">${financialYearLabel({ start })}</text>
`,
)}${redefinitions(chart, x, bottom)}<path class="target" d="${targetPath(chart.points, x, y)}"/>
<path class="values" d="${valuesPath(chart.points, x, y)}"/>
${chart.points.map(({ at, value }) => html`<circle class="point" cx="${round(x(at))}" cy="${round(y(value))}" r="4"/>`)}
</svg>`;
}

/** The same line without axes, for many next to one another; the words next to it say what it shows. */
export function sparkLine(chart: Chart): Html {
  const { x, y } = scales(chart, small);
  const end = chart.points.at(-1);
  return html`<svg class="line-chart small" viewBox="0 0 ${small.width} ${small.height}" aria-hidden="true"><path class="target" d="${targetPath(chart.points, x, y)}"/><path class="values" d="${valuesPath(chart.points, x, y)}"/>${end ? html`<circle class="point" cx="${round(x(end.at))}" cy="${round(y(end.value))}" r="3"/>` : nothing}</svg>`;
}

type Scale = (value: number) => number;

function scales({ points }: Chart, frame: Frame) {
  const values = points.flatMap(({ value, target }) =>
    target === null ? [value] : [value, target],
  );
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // A measure with values near zero is drawn from zero, so that its rise does not look greater than it is.
  const from = least >= 0 && least < most * 0.5 ? 0 : least;
  const spread = most === from ? Math.abs(most) || 1 : 0;
  // A little room below, so that no target is drawn on the axis.
  const room = from === 0 ? 0 : (most - from) / 20;
  const y = scaleLinear()
    .domain([from - spread / 4 - room, most + spread / 4])
    .nice(4)
    .range([frame.height - frame.bottom, frame.top]);
  const [start = 0, end = 0] = [points[0]?.at, points.at(-1)?.at];
  const x = scaleLinear()
    .domain([start - 0.5, Math.max(end, start) + 0.5])
    .range([frame.left, frame.width - frame.right]);
  return { x, y };
}

const first = ({ points }: Chart) => (points[0]?.at ?? 0) - 0.5;
const last = ({ points }: Chart) => (points.at(-1)?.at ?? 0) + 0.5;

/** A new line begins wherever a point does not continue the one before. */
function valuesPath(points: readonly Point[], x: Scale, y: Scale): string {
  const draw = line<Point>(
    ({ at }) => round(x(at)),
    ({ value }) => round(y(value)),
  );
  return runs(points, ({ starts }) => starts)
    .map((run) => draw(run) ?? "")
    .join("");
}

/** Horizontal across the quarters with the same printed target. */
function targetPath(points: readonly Point[], x: Scale, y: Scale): string {
  const targets = points.flatMap(({ at, target }) => (target === null ? [] : [{ at, target }]));
  return runs(targets, (now, before) => now.target !== before.target || now.at - before.at > 4)
    .map((run) => {
      const [start, end] = [run[0], run.at(-1)];
      if (!start || !end) return "";
      return `M${round(x(start.at - 0.5))} ${round(y(start.target))}H${round(x(end.at + 0.5))}`;
    })
    .join("");
}

/** Items split before each one that begins a run. */
function runs<Item>(
  items: readonly Item[],
  begins: (item: Item, before: Item) => boolean,
): Item[][] {
  const found: Item[][] = [];
  items.forEach((item, index) => {
    const before = items[index - 1];
    if (before === undefined || begins(item, before)) found.push([item]);
    else found.at(-1)?.push(item);
  });
  return found;
}

function redefinitions({ points }: Chart, x: Scale, bottom: number): Html[] {
  return points.flatMap(({ at, redefined }) =>
    redefined
      ? [
          html`<path class="redefined" d="M${round(x(at - 0.5))} ${large.top}V${bottom}"/><text class="tick" x="${round(x(at - 0.5) + 6)}" y="${large.top + 4}">redefined</text>
`,
        ]
      : [],
  );
}

const yearsOf = (points: readonly Point[]) => [
  ...new Set(points.map(({ at }) => Math.floor(at / 4))),
];

const round = (value: number) => Math.round(value * 10) / 10;
