import type { Cited } from "../../src/model/report/citation.ts";
import { dcmiPeriod } from "../../src/model/time/interval.ts";
import { type Html, html, nothing } from "../html.ts";
import { modifiedOn, type RecordedReport } from "./report-data.ts";

/**
 * A report in the DCMI Metadata Terms, as DCMI writes them in HTML (DC-HTML, 2008). Addresses are among the
 * links to files.
 */
export function dublinCore({ report, published }: RecordedReport, of: Cited): Html {
  const { covers, wards, portfolios } = report;
  const modified = modifiedOn(report);
  const spatial =
    wards.kind === "boroughwide"
      ? term("spatial", `The area of ${of.council}`)
      : wards.wards.map(({ printed }) => term("spatial", printed));
  return html`<link rel="schema.DCTERMS" href="http://purl.org/dc/terms/">
${term("title", of.title)}${of.authors.map((post) => term("creator", post))}${term("publisher", of.council)}${term("issued", published)}${modified === null ? nothing : term("modified", modified)}${covers ? term("temporal", dcmiPeriod(covers.period)) : nothing}${spatial}${portfolios.map(({ printed }) => term("subject", printed))}${term("identifier", of.address)}<meta name="DCTERMS.type" content="Text">
<meta name="DCTERMS.language" content="en-GB">
`;
}

function term(name: string, value: string): Html {
  return html`<meta name="DCTERMS.${name}" content="${value}">
`;
}
