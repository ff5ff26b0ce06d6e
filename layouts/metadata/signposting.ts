import { mediaType } from "../../src/formats/serving/media-types.ts";
import * as addresses from "../../src/model/addresses/addresses.ts";
import { reportForms, reportFormsIn } from "../../src/model/addresses/data-addresses.ts";
import type { Report } from "../../src/model/report/report.ts";
import { attribute, type Html, html } from "../html.ts";
import { framePart } from "../parts/frame-part.ts";
import type { View } from "../view.ts";
import type { RecordedReport } from "./report-data.ts";

/**
 * The typed links of a report (RFC 8288): how to cite it (RFC 8574), what it is, its authors, its
 * collection (RFC 6573), its files and its licence. They are in the page, because a server of plain files
 * sends no Link header.
 */
export function signposting({ report, place }: RecordedReport, view: View): Html {
  const { board, date, officers, attachments } = report;
  const { licence } = view.frame.settings;
  return html`<link rel="cite-as" href="${view.absolute(view.address)}">
<link rel="type" href="https://schema.org/Report">
${officers.map((post) => link("author", view.link(addresses.entryAddress("officers", post.entry))))}${link("collection", view.link(addresses.meetingAddress(board.entry, date)))}${place ? link("collection DCTERMS.isPartOf", view.link(addresses.seriesAddress(place.series))) : ""}${attachments.map(({ file }) => link("item", view.link(addresses.fileAddress(report, { file })), mediaType(file)))}${forms(view)}${
  licence
    ? html`<link rel="license DCTERMS.license" href="${licence.url}">
`
    : ""
}`;
}

/** The items of a page that collects reports. */
export const itemLinks = (reports: readonly Report[], view: View): Html =>
  html`${reports.map((report) => link("item", view.link(addresses.reportAddress(report))))}`;

function link(rel: string, href: string, type: string | null = null): Html {
  return html`<link rel="${rel}" href="${href}"${attribute("type", type)}>
`;
}

/** The report in other formats. Every report uses the same file names. */
const forms = framePart(
  ({ frame }) =>
    html`${reportFormsIn(frame.settings).map((form) => link("item", reportForms[form], mediaType(reportForms[form])))}`,
);
