import type { QuarterShelf, YearOfQuarters } from "../../src/archive/by-quarter.ts";
import type { Grid } from "../../src/archive/grid.ts";
import * as addresses from "../../src/model/addresses/addresses.ts";
import { financialYearLabel } from "../../src/model/time/financial-year.ts";
import { periodMonths, quarterPeriod } from "../../src/model/time/period.ts";
import type { Quarter } from "../../src/model/time/quarter.ts";
import { quarterLabel } from "../../src/model/time/quarter.ts";
import { counted } from "../../src/text/counted.ts";
import { gridKey, quarterGrid } from "../charts/quarter-grid.ts";
import { type Html, html } from "../html.ts";
import { titleWords } from "../inline/title-words.ts";
import { yearName } from "../inline/year-name.ts";
import { page } from "../page.ts";
import { reportList } from "../parts/report-list.ts";
import type { View } from "../view.ts";

/** How many quarters fit in one grid: as many as a phone shows at 24 px each. */
const bandLength = 12;

/** Every board and quarter with visible gaps, newest years first. */
export function quartersPage(grid: Grid, years: readonly YearOfQuarters[], view: View): Html {
  const bands = bandsOf(grid.quarters).map((band) => {
    const years = [band[0], band.at(-1)].flatMap((of) => (of ? [financialYearLabel(of.year)] : []));
    const label = [...new Set(years)].join(" to ");
    return html`<section class="band"><h2>${label}</h2>${quarterGrid(grid, band, `Boards and quarters, ${label}`, view)}</section>`;
  });
  const main = html`<h1>Quarters</h1>
<p class="lede">Reports by the quarter they cover. Boards usually consider them in a later quarter. The financial year runs from April to March.</p>
${gridKey(grid)}
${bands}
<section aria-labelledby="_years"><h2 id="_years">Financial years</h2>
<ul class="register-list paired">${years.map(
    (each) =>
      html`<li><a href="${view.link(addresses.yearAddress(each.year))}">${yearName(each.year)}</a> <span>${counted(coveringYear(each), "report")}</span></li>`,
  )}</ul></section>`;
  return page(
    {
      kind: "quarters",
      title: "Quarters",
      description: "Reports by the quarter they cover",
      crumbs: [],
      main,
    },
    view,
  );
}

/** A financial year: the reports that cover each quarter, and the meetings in it. */
export function yearPage(of: YearOfQuarters, view: View): Html {
  const label = `Financial year ${financialYearLabel(of.year)}`;
  const main = html`<h1>${label}</h1>
<p class="lede">${titleWords(`April ${of.year.start} to March ${of.year.start + 1}`)}.</p>
${of.quarters.map(
  ({ quarter, covering }) => html`<section>
<h2><a href="${view.link(addresses.quarterAddress(quarter))}">${quarterLabel(quarter)}</a></h2>
<p class="hint">${periodMonths(quarterPeriod(quarter))}</p>
${covering.length === 0 ? html`<p>The archive has no report that covers this quarter.</p>` : reportList(covering, {}, view)}
</section>
`,
)}`;
  return page(
    {
      kind: "year",
      title: label,
      description: `Reports that cover ${financialYearLabel(of.year)}`,
      crumbs: quartersCrumb,
      main,
    },
    view,
  );
}

/** A quarter: the reports that cover it and, separately, the meetings held in it. */
export function quarterPage(of: QuarterShelf, view: View): Html {
  const { quarter, covering, metIn } = of;
  const title = quarterLabel(quarter);
  const main = html`<h1>${title}</h1>
<p class="lede">${periodMonths(quarterPeriod(quarter))}</p>
<section aria-labelledby="_covering"><h2 id="_covering">Reports that cover this quarter</h2>
${covering.length === 0 ? html`<p>The archive has none.</p>` : reportList(covering, {}, view)}</section>
<section class="met-in" aria-labelledby="_met"><h2 id="_met">Reports to meetings held in this quarter</h2>
${metIn.length === 0 ? html`<p>The archive has none.</p>` : html`<p class="hint">Most of these reports cover an earlier quarter.</p>${reportList(metIn, {}, view)}`}</section>`;
  const year = {
    name: `Financial year ${financialYearLabel(quarter.year)}`,
    address: addresses.yearAddress(quarter.year),
  };
  return page(
    {
      kind: "quarter",
      title,
      description: `Reports that cover ${title}`,
      crumbs: [...quartersCrumb, year],
      main,
    },
    view,
  );
}

const quartersCrumb = [{ name: "Quarters", address: addresses.quarters }];

/** Whole years, the newest band first and complete. */
function bandsOf(quarters: readonly Quarter[]): Quarter[][] {
  const bands: Quarter[][] = [];
  const overhang = quarters.at(-1)?.number ?? 0;
  let end = quarters.length;
  let length = bandLength - ((4 - overhang) % 4);
  while (end > 0) {
    bands.push(quarters.slice(Math.max(0, end - length), end));
    end -= length;
    length = bandLength;
  }
  return bands;
}

/** A report that covers two quarters of the year counts once. */
const coveringYear = ({ quarters }: YearOfQuarters) =>
  new Set(quarters.flatMap(({ covering }) => covering)).size;
