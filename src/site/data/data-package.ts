import {
  type Catalogue,
  type Column,
  type ColumnType,
  type DataTable,
  dataVersion,
  listSeparator,
} from "../../formats/data-table.ts";
import type { Settings } from "../../model/council/settings.ts";
import { described } from "./catalogue.ts";
import { jsonDocument } from "./data-text.ts";

/** A description of the tables as a Data Package (https://specs.frictionlessdata.io/tabular-data-package/). */
export function dataPackageOf(catalogue: Catalogue, settings: Settings): string {
  const { title, council, description, url, licence, contact } = settings;
  return jsonDocument({
    profile: "tabular-data-package",
    name: "committee-reports",
    title: `${title}, ${council}`,
    description,
    homepage: url,
    version: dataVersion,
    ...(catalogue.updated ? { modified: catalogue.updated } : {}),
    ...(licence ? { licenses: [{ title: licence.name, path: licence.url }] } : {}),
    contributors: [{ title: council, role: "publisher", email: contact.email }],
    resources: described(catalogue).map(({ about, parts }) => {
      const paths = parts.map(({ year }) => `${about.name}${year === null ? "" : `/${year}`}.csv`);
      return resource(about, parts.some(({ year }) => year === null) ? paths.join() : paths);
    }),
  });
}

/** The parts of a split table form one resource, each with its own header row. */
const resource = (table: DataTable, path: string | readonly string[]) => ({
  profile: "tabular-data-resource",
  name: table.name,
  title: table.title,
  description: table.description,
  path,
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
  schema: {
    fields: table.columns.map(field),
    missingValues: [""],
    primaryKey: table.key,
    ...(table.columns.some(({ name }) => name === "report")
      ? {
          foreignKeys: [
            { fields: "report", reference: { resource: "reports", fields: "address" } },
          ],
        }
      : {}),
  },
});

const field = ({ name, type, description, required, choices }: Column) => ({
  name,
  ...types[type],
  description: type.startsWith("list")
    ? `${description}. Separated by “${listSeparator}”`
    : description,
  ...(required || choices
    ? {
        constraints: {
          ...(required ? { required } : {}),
          ...(choices ? { enum: choices } : {}),
        },
      }
    : {}),
});

const types: Readonly<Record<ColumnType, { readonly type: string; readonly format?: string }>> = {
  text: { type: "string" },
  address: { type: "string", format: "uri" },
  date: { type: "date" },
  number: { type: "number" },
  "whole number": { type: "integer" },
  "yes or no": { type: "boolean" },
  "list of texts": { type: "string" },
  "list of addresses": { type: "string" },
};
