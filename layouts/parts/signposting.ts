import * as addresses from "../../src/model/addresses.ts";
import { citationAddress, citationFormats } from "../../src/model/citation-files.ts";
import { reportFormAddress, reportFormNames, reportForms } from "../../src/model/data-addresses.ts";
import { mediaType } from "../../src/model/media-types.ts";
import type { Report } from "../../src/model/report.ts";
import { attribute, type Html, html } from "../html.ts";
import type { View } from "../view.ts";
import type { RecordedReport } from "./report-thing.ts";

/** A file that belongs to a report or describes it. */
interface LinkedFile {
  /** "item" where it is of the report, "describedby" where it describes it (https://signposting.org). */
  readonly rel: "item" | "describedby";
  readonly address: addresses.Address;
  readonly mediaType: string | null;
}

/** A report's files, for programs: its attachments, the report in other forms, and its citation in each form. */
const linkedFiles = (report: Report): readonly LinkedFile[] => [
  ...report.attachments.map(({ file }) => ({
    rel: "item" as const,
    address: addresses.fileAddress(report, { file }),
    mediaType: mediaType(file),
  })),
  ...reportFormNames.map((form) => ({
    rel: "item" as const,
    address: reportFormAddress(report, form),
    mediaType: mediaType(reportForms[form]),
  })),
  ...citationFormats.map((format) => ({
    rel: "describedby" as const,
    address: citationAddress(report, format),
    mediaType: format.mediaType,
  })),
];

/**
 * The typed links of a report (RFC 8288): how it is cited (RFC 8574), what it is, whose, where it
 * belongs (RFC 6573), its files and its licence. They stand in the page, since a server of plain
 * files sends no Link header.
 */
export function signposting({ report, place }: RecordedReport, view: View): Html {
  const { board, date, officers } = report;
  const { licence } = view.frame.settings;
  return html`<link rel="cite-as" href="${view.absolute(view.address)}">
<link rel="type" href="https://schema.org/Report">
${officers.map((post) => link("author", addresses.entryAddress("officers", post.entry), view))}${link("collection", addresses.meetingAddress(board.entry, date), view)}${place ? link("collection DCTERMS.isPartOf", addresses.seriesAddress(place.series), view) : ""}${linkedFiles(report).map((file) => link(file.rel, file.address, view, file.mediaType))}${
  licence
    ? html`<link rel="license DCTERMS.license" href="${licence.url}">
`
    : ""
}`;
}

/** What belongs to a page that gathers reports. */
export const itemLinks = (reports: readonly Report[], view: View): Html =>
  html`${reports.map((report) => link("item", addresses.reportAddress(report), view))}`;

function link(rel: string, to: addresses.Address, view: View, type: string | null = null): Html {
  return html`<link rel="${rel}" href="${view.link(to)}"${attribute("type", type)}>
`;
}
