import type { ShelfYear } from "../../src/archive/shelf.ts";
import type { Standing, StandingLabel } from "../../src/archive/standing.ts";
import * as addresses from "../../src/model/addresses/addresses.ts";
import { data } from "../../src/model/addresses/data-addresses.ts";
import type { StandingSection } from "../../src/model/report/body/standing-section.ts";
import { financialYearLabel } from "../../src/model/time/financial-year.ts";
import { counted } from "../../src/text/counted.ts";
import { type Html, html, nothing } from "../html.ts";
import { page } from "../page.ts";
import { reportList } from "../parts/report-list.ts";
import { yearList } from "../parts/year-list.ts";
import type { View } from "../view.ts";

/** The standing sections of reports, and how many reports say something under each. */
export function implicationsPage(standing: readonly StandingLabel[], view: View): Html {
  const main = html`<h1>Implications</h1>
<p class="lede">Reports have sections on policy, money, risk and more, and most say that there is nothing to report. These are the reports that say something. Their background papers are in the <a href="${view.link(data)}">data</a>.</p>
<ul class="register-list">${standing.map(
    ({ section, substance, nil }) =>
      html`<li><a href="${view.link(addresses.implicationAddress(section.id))}">${section.name}</a> <span>${saying(substance)}${nil === 0 ? "" : `, ${nil} ${nil === 1 ? "has" : "have"} nothing to report`}</span></li>`,
  )}</ul>`;
  return page(
    {
      kind: "implications",
      title: "Implications",
      description: "What reports say about policy, money, risk and more",
      crumbs: [],
      main,
    },
    view,
  );
}

/** "1 report says something", "37 reports say something" */
const saying = (count: number): string =>
  `${counted(count, "report")} ${count === 1 ? "says" : "say"} something`;

/** The reports that say something under one standing section, newest first. */
export function implicationPage(of: Standing, view: View): Html {
  const { section, years, substance, nil } = of;
  const title = `Implications: ${section.name.toLowerCase()}`;
  const main = html`<h1>${section.name}</h1>
<p class="lede">${saying(substance)} under this heading${nil === 0 ? "" : `, and ${nil} ${nil === 1 ? "has" : "have"} nothing to report`}.</p>
${substance === 0 ? nothing : yearList(years, (year) => addresses.implicationYearAddress(section.id, year), {}, view)}`;
  return page(
    {
      kind: "implication",
      title,
      description: `Reports that say something on ${section.name.toLowerCase()}`,
      crumbs: [{ name: "Implications", address: addresses.implications }],
      main,
    },
    view,
  );
}

/** One financial year of the reports that say something under a standing section. */
export function implicationYearPage(section: StandingSection, of: ShelfYear, view: View): Html {
  const title = `Implications: ${section.name.toLowerCase()}, ${financialYearLabel(of.year)}`;
  const main = html`<h1>${section.name}, ${financialYearLabel(of.year)}</h1>
<p class="lede">${saying(of.listed.length)} under this heading.</p>
${reportList(of.listed, {}, view)}`;
  return page(
    {
      kind: "implication-year",
      title,
      description: title,
      crumbs: [
        { name: "Implications", address: addresses.implications },
        { name: section.name, address: addresses.implicationAddress(section.id) },
      ],
      main,
    },
    view,
  );
}
