import {
  type CataloguePart,
  type Column,
  type DescribedTable,
  dataVersion,
} from "../../src/formats/data-table.ts";
import {
  csvMetadata,
  type DataEnding,
  dataIndex,
  dataPackage,
  reportForms,
  schemaOf,
  tableFile,
} from "../../src/model/addresses/data-addresses.ts";
import { feeds } from "../../src/model/addresses/feed-addresses.ts";
import { longDate, type PlainDate } from "../../src/model/time/plain-date.ts";
import { type Html, html, nothing } from "../html.ts";
import { dateText } from "../inline/date.ts";
import { page } from "../page.ts";
import { dataExamples } from "../parts/data-examples.ts";
import { summary } from "../parts/summary.ts";
import type { View } from "../view.ts";

/** What is offered as data, how much of it, and how to fetch and read it. */
export function dataPage(
  updated: PlainDate | null,
  tables: readonly DescribedTable[],
  view: View,
): Html {
  const { licence, council, alsoPublish } = view.frame.settings;
  const hasJson = alsoPublish.includes("JSON tables");
  const main = html`<h1>Data</h1>
<p class="lede">Everything in this archive as files for spreadsheets and programs. You need no key or account.</p>
${summary([
  ["As of", updated === null ? "Nothing has been published yet" : dateText(updated)],
  ...tables.map(({ about, rows }): [string, Html] => [
    about.title,
    html`${counted(rows)} <span class="stated">${about.description}</span>`,
  ]),
  [
    "Licence",
    licence === null
      ? `Not stated. Ask ${council}`
      : html`<a href="${licence.url}" rel="license">${licence.name}</a>`,
  ],
])}
<section aria-labelledby="_files"><h2 id="_files">Files</h2>
<ul class="register-list">${tables.filter(isWhole).map((table) => html`<li>${table.about.title} ${ways(table, null, view)}</li>`)}</ul>
${byYear(
  tables.filter((table) => !isWhole(table)),
  view,
)}</section>
<section aria-labelledby="_each"><h2 id="_each">Each report</h2>
<p class="lede">Below its own address, each report is also published as ${alsoPublish.includes("Markdown") ? html`<code>${reportForms.markdown}</code>, the Markdown from which the archive is made; as ` : nothing}${alsoPublish.includes("plain text") ? html`<code>${reportForms.text}</code>, plain text numbered as printed; as ` : nothing}<code>${reportForms.json}</code>, its paragraphs, lists and tables with their anchors (<a href="${view.link(schemaOf("report"))}">schema</a>). Links to them are at the foot of its page. Exempt reports have none of these.</p></section>
<section aria-labelledby="_examples"><h2 id="_examples">Examples to paste</h2>
${dataExamples(view)}</section>
<section aria-labelledby="_reading"><h2 id="_reading">Reading the ${hasJson ? "CSV and the JSON" : "CSV"}</h2>
<div class="prose"><ul>
<li>The files are UTF-8 without a byte order mark, and their lines end as RFC 4180 says. Opened by a double click, Excel shows such a file with wrong letters (“Â£” for “£”); it reads the file correctly through Data, From Text/CSV, or Data, Get Data, From Web.</li>
<li>An empty cell means that there is no value. A list is in one cell, separated by <code>|</code>; a bar within a name is written <code>¦</code>.${hasJson ? html` In the JSON a list is a list, and what has no value is <code>null</code>.` : nothing}</li>
<li>A cell of text that begins as a formula does (with <code>=</code> <code>+</code> <code>-</code> <code>@</code>, their full-width forms, a tab or a line end, after spaces too) has an apostrophe before it, so that no spreadsheet runs a report’s words (<a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP</a>). So has one that begins with an apostrophe. To have the text as it is, drop one apostrophe from the start of every cell of text that has one. Numbers with a sign, such as -5 or +3.2%, are left as they are${hasJson ? ", and the JSON has no such marks" : ""}.</li>
${
  hasJson
    ? html`<li>In the JSON the facts about a report are given once for all rows that are parts of it, and these are under it as <code>rows</code>; in the CSV every row has all columns. With pandas <code>pd.json_normalize(part, "rows", ["report", "subject", "meeting"])</code> makes flat rows of it.</li>
`
    : nothing
}<li>An address with <code>#</code> leads to the paragraph, the recommendation or the cell of a table itself.</li>
</ul></div></section>
<section aria-labelledby="_columns"><h2 id="_columns">Columns</h2>
${tables.map(({ about }) => columns(about.title, about.columns))}</section>
<section aria-labelledby="_programs"><h2 id="_programs">For programs</h2>
<div class="prose"><p><a href="${view.link(dataIndex)}">index.json</a> says what is where, relative to itself, with the rows of every file (<a href="${view.link(schemaOf("index"))}">schema</a>). The tables are also described as a <a href="${view.link(dataPackage)}">Data Package</a> and as <a href="${view.link(csvMetadata)}">CSV on the Web</a>${
    hasJson
      ? html`, and their JSON by JSON Schema: ${tables.map(
          ({ about }, index) =>
            html`${index === 0 ? "" : ", "}<a href="${view.link(schemaOf(about.name))}">${about.name}</a>`,
        )}`
      : nothing
  }. What is new can be followed by <a href="${view.link(feeds)}">feeds</a>; <a href="${view.link("/manifest.json")}">manifest.json</a> has the size and the SHA-256 of every file, with its parts.</p>
<p>This is version ${dataVersion} of the form. Its second number grows where something is added: a column at the end, a table, a field. Where a program that reads it would break, the first number grows, and the old form stays at its addresses for a year next to the new one.</p></div></section>`;
  const day = updated === null ? "" : `, as of ${longDate(updated)}`;
  return page(
    {
      kind: "data",
      title: "Data",
      description: `Reports, recommendations and indicators as tables${day}`,
      crumbs: [],
      main,
    },
    view,
  );
}

const isWhole = ({ parts }: DescribedTable) => parts.some(({ year }) => year === null);

/** The links to a table or a part of it. */
function ways({ about }: DescribedTable, year: string | null, view: View): Html {
  const of = `${about.title}${year === null ? "" : ` ${year}`}`;
  const way = (ending: DataEnding) =>
    html`<a href="${view.link(tableFile(about.name, year, ending))}" aria-label="${of} as ${ending.toUpperCase()}">${ending.toUpperCase()}</a>`;
  const hasJson = view.frame.settings.alsoPublish.includes("JSON tables");
  return html`<span class="file-ways">${way("csv")}${hasJson ? html` ${way("json")}` : nothing}</span>`;
}

/** The tables with a file for each financial year, newest year first. */
function byYear(tables: readonly DescribedTable[], view: View): Html {
  const years = [
    ...new Set(tables.flatMap(({ parts }) => parts.flatMap(({ year }) => year ?? []))),
  ];
  if (years.length === 0) return nothing;
  const row = (year: string) =>
    html`<tr><th scope="row">${year.replace("-", "/")}</th>${tables.map((table) => {
      const part = table.parts.find((each) => each.year === year);
      return html`<td>${part ? cell(table, part, view) : "–"}</td>`;
    })}</tr>
`;
  return html`<p class="hint">By the financial year of the meeting, with the rows of each file.</p>
<div class="table-frame" role="group" tabindex="0" aria-label="Files by financial year"><table>
<thead><tr><th scope="col">Year</th>${tables.map(({ about }) => html`<th scope="col">${about.title}</th>`)}</tr></thead>
<tbody>${years.sort().reverse().map(row)}</tbody>
</table></div>`;
}

const cell = (table: DescribedTable, part: CataloguePart, view: View): Html =>
  html`${counted(part.rows)}<br>${ways(table, part.year, view)}`;

const columns = (title: string, of: readonly Column[]): Html =>
  html`<details><summary>${title}: ${of.length} columns</summary>
<div class="table-frame" role="group" tabindex="0" aria-label="Columns of ${title}"><table>
<thead><tr><th scope="col">Column</th><th scope="col">Holds</th><th scope="col">What</th></tr></thead>
<tbody>${of.map(({ name, type, description }) => html`<tr><th scope="row"><code>${name}</code></th><td>${type}</td><td>${description}</td></tr>`)}</tbody>
</table></div></details>`;

/** "1,234": the same on every machine. */
const counted = (count: number) => count.toLocaleString("en-GB");
