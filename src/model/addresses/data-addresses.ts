import type { Settings } from "../council/settings.ts";
import type { Filed } from "../report/report.ts";
import { type Address, reportAddress } from "./addresses.ts";

/** What is offered as data, for people. */
export const data: Address = "/data/";

/** What is offered as data, and where, for programs. */
export const dataIndex: Address = `${data}index.json`;

/** The tables for programs that read Data Packages (https://specs.frictionlessdata.io/data-package/). */
export const dataPackage: Address = `${data}datapackage.json`;

/** The tables as CSV on the Web describes them, where its readers look (https://www.w3.org/TR/tabular-data-model/#locating-metadata). */
export const csvMetadata: Address = `${data}csv-metadata.json`;

/** The same for the parts of a split table, where its readers look. */
export const csvMetadataOf = (table: string): Address => `${data}${table}/csv-metadata.json`;

/** The columns of a split table, described once for all its parts. */
export const csvColumnsOf = (table: string): Address => `${data}${table}/columns.json`;

/** The JSON Schema of a table's JSON, or of "report" or "index". */
export const schemaOf = (name: string): Address => `${data}schemas/${name}.json`;

/** A table as a file with an ending, or its part for one financial year, "2014-15". */
export const tableFile = (table: string, year: string | null, ending: DataEnding): Address =>
  `${data}${table}${year === null ? "" : `/${year}`}.${ending}`;

export type DataEnding = "csv" | "json";

/** The formats in which a report is published next to its page, by file name; `ownFiles` lists them too. */
export const reportForms = { markdown: "report.md", text: "report.txt", json: "report.json" };

export type ReportForm = keyof typeof reportForms;

/** The formats that an archive publishes, in the order in which pages list them. */
export const reportFormsIn = ({
  alsoPublish,
}: Pick<Settings, "alsoPublish">): readonly ReportForm[] => [
  ...(alsoPublish.includes("Markdown") ? (["markdown"] as const) : []),
  ...(alsoPublish.includes("plain text") ? (["text"] as const) : []),
  "json",
];

/** A report's address in one of these formats. */
export const reportFormAddress = (
  filed: Pick<Filed, "board" | "date" | "slug">,
  form: ReportForm,
): Address => `${reportAddress(filed)}${reportForms[form]}`;
