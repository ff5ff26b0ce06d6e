import { type Cited, citation } from "../../src/model/citation.ts";
import { dcmiPeriod } from "../../src/model/interval.ts";
import { type Html, html } from "../html.ts";
import { modifiedOn, type RecordedReport } from "./report-thing.ts";

/**
 * A report in the DCMI Metadata Terms, set in HTML as DCMI has it (DC-HTML, 2008). What is an address
 * stands as a link, among the links to files.
 */
export function dublinCore({ report, published }: RecordedReport, of: Cited): Html {
  const { covers, wards, portfolios } = report;
  const modified = modifiedOn(report);
  const terms: readonly (readonly [term: string, values: readonly string[]])[] = [
    ["title", [of.title]],
    ["creator", of.authors],
    ["publisher", [of.council]],
    ["issued", [published]],
    ["modified", modified === null ? [] : [modified]],
    ["temporal", covers ? [dcmiPeriod(covers.period)] : []],
    [
      "spatial",
      wards.kind === "boroughwide"
        ? [`The area of ${of.council}`]
        : wards.wards.map(({ printed }) => printed),
    ],
    ["subject", portfolios.map(({ printed }) => printed)],
    ["identifier", [of.address]],
    ["bibliographicCitation", [citation(of)]],
    ["type", ["Text"]],
    ["language", ["en-GB"]],
  ];
  return html`<link rel="schema.DCTERMS" href="http://purl.org/dc/terms/">
${terms.flatMap(([term, values]) =>
  values.map(
    (value) => html`<meta name="DCTERMS.${term}" content="${value}">
`,
  ),
)}`;
}
