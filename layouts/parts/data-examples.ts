import {
  data,
  dataIndex,
  reportForms,
  reportFormsIn,
  tableFile,
} from "../../src/model/addresses/data-addresses.ts";
import { type Html, html } from "../html.ts";
import type { View } from "../view.ts";

/** Examples of fetching the data, ready to paste: they use the archive's own address. */
export function dataExamples(view: View): Html {
  const base = view.absolute(data);
  const reports = view.absolute(tableFile("reports", null, "csv"));
  return html`<h3>On a command line</h3>
${example("curl", `curl -O ${reports}\ncurl ${view.absolute(dataIndex)}`)}
<h3>In a spreadsheet</h3>
<p>In LibreOffice Calc paste this address into File, Open as the name of the file; in Excel into Data, Get Data, From Web.</p>
${example("Address for a spreadsheet", reports)}
<h3>In Python, with pandas</h3>
${example(
  "pandas",
  `import json, urllib.request
import pandas as pd

base = "${base}"
reports = pd.read_csv(base + "reports.csv", parse_dates=["meeting"])
print(reports.groupby(["financial_year", "board"]).size())

# All years of a table, its text as it is in the reports
index = json.load(urllib.request.urlopen(base + "index.json"))
parts = {table["name"]: table["parts"] for table in index["tables"]}
asked = pd.concat(pd.read_csv(base + part["csv"]) for part in parts["recommendations"])
asked["text"] = asked["text"].str.replace("^'", "", regex=True)
print(asked[asked["text"].str.contains("budget")][["address", "text"]])`,
)}
<h3>In R</h3>
${example(
  "R",
  `base <- "${base}"
reports <- read.csv(paste0(base, "reports.csv"), encoding = "UTF-8")
print(table(reports$financial_year, reports$board))`,
)}
<h3>One report</h3>
<p>Put the name of the form after the report’s address, which ends in “/”: ${reportFormsIn(view.frame.settings).map((form, at) => html`${at === 0 ? "" : " or "}<code>${reportForms[form]}</code>`)}.</p>`;
}

const example = (name: string, code: string): Html =>
  html`<pre class="example" tabindex="0" role="group" aria-label="${name}">${code}</pre>`;
