import { dataPage } from "../../../layouts/indexes/data.ts";
import type { View } from "../../../layouts/view.ts";
import type { Archive } from "../../archive/archive.ts";
import * as addresses from "../../model/addresses/data-addresses.ts";
import { councilOn } from "../../model/council/settings.ts";
import { isReport, type Report } from "../../model/report/report.ts";
import { catalogueOf, described } from "../data/catalogue.ts";
import { csvColumns, csvGroup, csvGroupOf } from "../data/csvw.ts";
import { dataPackageOf } from "../data/data-package.ts";
import { jsonDocument } from "../data/data-text.ts";
import { indexDocument, indexSchema } from "../data/index-document.ts";
import { hasJson } from "../data/published-table.ts";
import { reportJson } from "../data/report-json.ts";
import { reportMarkdown } from "../data/report-markdown.ts";
import { reportSchema } from "../data/report-schema.ts";
import { plainReportText } from "../data/report-text.ts";
import { tableSchema } from "../data/table-schema.ts";
import { publishedTables, reportRows } from "../data/tables.ts";
import { kind, one, type PageKind, single } from "./page-kind.ts";

/** The archive as data: tables and their descriptions, and each report in its other formats. */
export const dataKinds: readonly PageKind[] = [
  one("data", addresses.data, {
    isListed: true,
    item: catalogueOf,
    layout: (catalogue, view) => dataPage(catalogue.updated, described(catalogue), view),
  }),
  one("data-index", addresses.dataIndex, {
    item: catalogueOf,
    layout: (catalogue, view) => indexDocument(catalogue, view.frame.settings),
  }),
  one("data-package", addresses.dataPackage, {
    item: catalogueOf,
    layout: (catalogue, view) => dataPackageOf(catalogue, view.frame.settings),
  }),
  one("csv-metadata", addresses.csvMetadata, {
    item: catalogueOf,
    layout: (catalogue, view) => csvGroup(catalogue, view.frame.settings),
  }),
  ...publishedTables.flatMap(({ about, parts, kinds }) => [
    ...kinds,
    kind(`${about.name}-schema`, {
      items: (archive) => (hasJson(archive) && parts(archive).length > 0 ? [null] : []),
      address: () => addresses.schemaOf(about.name),
      root: addresses.schemaOf(about.name),
      layout: (_, view) => jsonDocument(tableSchema(about, view.absolute(view.address))),
    }),
    kind(`${about.name}-csv-metadata`, {
      items: (archive) => [parts(archive)].filter(isSplit),
      address: () => addresses.csvMetadataOf(about.name),
      layout: (of) => csvGroupOf(about, of),
    }),
    kind(`${about.name}-columns`, {
      items: (archive) => [parts(archive)].filter(isSplit).map(() => null),
      address: () => addresses.csvColumnsOf(about.name),
      layout: () => csvColumns(about),
    }),
  ]),
  single("report-schema", addresses.schemaOf("report"), (view) =>
    jsonDocument(reportSchema(view.absolute(view.address))),
  ),
  single("data-index-schema", addresses.schemaOf("index"), (view) =>
    jsonDocument(indexSchema(view.absolute(view.address))),
  ),

  kind("report-markdown", {
    items: reportsAs("markdown"),
    address: (report) => addresses.reportFormAddress(report, "markdown"),
    layout: (report) => reportMarkdown(report),
  }),
  kind("report-text", {
    items: reportsAs("text"),
    address: (report) => addresses.reportFormAddress(report, "text"),
    layout: (report, view) =>
      plainReportText(report, councilOn(view.frame.settings, report.date), absoluteIn(view)),
  }),
  kind("report-json", {
    items: readable,
    address: ({ filed }) => addresses.reportFormAddress(filed, "json"),
    layout: (row, view) => reportJson(row, absoluteIn(view)),
  }),
];

/** The reports, if the archive publishes them in a format. */
function reportsAs(form: addresses.ReportForm) {
  return ({ listed, settings }: Archive): readonly Report[] =>
    addresses.reportFormsIn(settings).includes(form) ? listed.filter(isReport) : [];
}

const absoluteIn = (view: View) => (address: string) => view.absolute(address);

const isSplit = (parts: readonly { readonly year: string | null }[]) =>
  parts.some(({ year }) => year !== null);

function readable(archive: Archive) {
  return reportRows(archive).flatMap(({ filed, ...row }) =>
    filed.kind === "report" ? [{ ...row, filed }] : [],
  );
}
