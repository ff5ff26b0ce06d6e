import type { BoardYear, BoardYearLabel } from "../src/archive/recommended.ts";
import * as addresses from "../src/model/addresses/addresses.ts";
import { data } from "../src/model/addresses/data-addresses.ts";
import { currentName } from "../src/model/council/register.ts";
import type { Recommendation } from "../src/model/report/recommendation.ts";
import type { Report } from "../src/model/report/report.ts";
import { financialYearLabel } from "../src/model/time/financial-year.ts";
import { type Html, html, nothing } from "./html.ts";
import { page } from "./page.ts";
import { dateText } from "./parts/date.ts";
import type { View } from "./view.ts";

const title = "Recommendations";

/** Every board's years, with how much it was asked to do in each. */
export function recommendationsPage(recommended: readonly BoardYearLabel[], view: View): Html {
  const boards = [...new Set(recommended.map(({ board }) => board))];
  const main = html`<h1>${title}</h1>
<p class="lede">What boards were asked to do, in the words of the reports, by board and the financial year of the meeting. What they resolved stands in their minutes. <a href="${view.link(data)}">The same as data</a>.</p>
${boards.map(
  (board) => html`<section><h2>${currentName(board)}</h2>
<ul class="register-list">${recommended
    .filter((each) => each.board === board)
    .map(
      (each) =>
        html`<li><a href="${view.link(addresses.recommendationsAddress(board, each.year))}">${financialYearLabel(each.year)}</a> <span>${counted(each.count)}</span></li>`,
    )}</ul></section>`,
)}`;
  return page(
    {
      kind: "recommendations",
      title,
      description: "What boards were asked to do",
      crumbs: [],
      main,
    },
    view,
  );
}

/** What a board was asked to do in a financial year, each in full, leading to its place. */
export function boardYearPage(of: BoardYear, view: View): Html {
  const { board, year, reports, count } = of;
  const name = currentName(board);
  const heading = `${title}: ${name}, ${financialYearLabel(year)}`;
  const main = html`<p class="kicker">Recommendations</p>
<h1>${name}, ${financialYearLabel(year)}</h1>
<p class="lede">${counted(count)} in ${reports.length} ${reports.length === 1 ? "report" : "reports"} to meetings from April ${year.start} to March ${year.start + 1}.</p>
${reports.map((each) => asked(each, view))}`;
  return page(
    {
      kind: "recommendations-year",
      title: heading,
      description: `What was asked of ${name} in ${financialYearLabel(year)}`,
      crumbs: [{ name: title, address: addresses.recommendations }],
      main,
    },
    view,
  );
}

function asked(report: Report, view: View): Html {
  const to = view.link(addresses.reportAddress(report));
  return html`<section class="asked-of"><h2><a href="${to}">${report.subject}</a></h2>
<p class="hint">${report.board.printed}, ${dateText(report.date)}${report.item === null ? "" : `, item ${report.item}`}</p>
${report.gleaned.recommendations.map(
  ({ stem, items }) =>
    html`${stem === null ? nothing : html`<p>${stem}</p>`}<ol class="marked" role="list">${items.map((each) => item(each, to))}</ol>`,
)}</section>
`;
}

function item({ number, anchor, text }: Recommendation, report: string): Html {
  const href = `${report}#${anchor}`;
  return number === null
    ? html`<li><a class="marker" href="${href}" aria-label="This recommendation in the report">¶</a> <div>${text}</div></li>`
    : html`<li><a class="marker" href="${href}">${number}</a> <div>${text}</div></li>`;
}

const counted = (count: number) => `${count} recommendation${count === 1 ? "" : "s"}`;
