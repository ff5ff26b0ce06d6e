import type { Filed } from "../report/report.ts";
import { type Address, reportAddress } from "./addresses.ts";

/** What there is as data, for people. */
export const data: Address = "/data/";

/** What there is as data and where, for programs. */
export const dataIndex: Address = `${data}index.json`;

/** The tables for programs that read Data Packages (https://specs.frictionlessdata.io/data-package/). */
export const dataPackage: Address = `${data}datapackage.json`;

/** The tables as CSV on the Web describes them, where its readers look (https://www.w3.org/TR/tabular-data-model/#locating-metadata). */
export const csvMetadata: Address = `${data}csv-metadata.json`;

/** The same for the parts of a split table, which readers look for beside them. */
export const csvMetadataOf = (table: string): Address => `${data}${table}/csv-metadata.json`;

/** The columns of a split table, once for all its parts. */
export const csvColumnsOf = (table: string): Address => `${data}${table}/columns.json`;

/** The JSON Schema of a table's JSON, of "report" or of "index". */
export const schemaOf = (name: string): Address => `${data}schemas/${name}.json`;

/** A table, or the part of it for one financial year, "2014-15", as a file with an ending. */
export const tableFile = (table: string, year: string | null, ending: DataEnding): Address =>
  `${data}${table}${year === null ? "" : `/${year}`}.${ending}`;

export type DataEnding = "csv" | "json";

/** The forms in which a report stands beside its page, by the names of their files; `ownFiles` has them too. */
export const reportForms = { markdown: "report.md", text: "report.txt", json: "report.json" };

export type ReportForm = keyof typeof reportForms;

/** The forms in the order in which they are told of. */
export const reportFormNames: readonly ReportForm[] = ["markdown", "text", "json"];

/** A report's address in one of its forms. */
export const reportFormAddress = (
  filed: Pick<Filed, "board" | "date" | "slug">,
  form: ReportForm,
): Address => `${reportAddress(filed)}${reportForms[form]}`;
