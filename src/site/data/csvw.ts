import {
  type Catalogue,
  type CataloguePart,
  type Column,
  type ColumnType,
  type DataTable,
  listSeparator,
} from "../../formats/data-table.ts";
import type { Settings } from "../../model/council/settings.ts";
import { described } from "./catalogue.ts";
import { jsonDocument } from "./data-text.ts";

/** A description of every table as CSV on the Web (https://www.w3.org/TR/tabular-metadata/). */
export function csvGroup(catalogue: Catalogue, settings: Settings): string {
  const { updated } = catalogue;
  return jsonDocument({
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en-GB" }],
    "dc:title": `${settings.title}, ${settings.council}`,
    "dc:description": settings.description,
    "dc:publisher": settings.council,
    ...(settings.licence ? { "dc:license": { "@id": settings.licence.url } } : {}),
    ...(updated ? { "dc:modified": { "@value": updated, "@type": "xsd:date" } } : {}),
    dialect,
    tables: described(catalogue).flatMap(({ about, parts }) =>
      parts.map(({ year }) => ({
        url: `${about.name}${year === null ? "" : `/${year}`}.csv`,
        ...titled(about, year),
        tableSchema: year === null ? columnsOf(about) : `${about.name}/columns.json`,
      })),
    ),
  });
}

/** The parts of one table, for readers who start from a part. */
export function csvGroupOf(about: DataTable, parts: readonly CataloguePart[]): string {
  return jsonDocument({
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en-GB" }],
    dialect,
    tables: parts.map(({ year }) => ({
      url: `${year}.csv`,
      ...titled(about, year),
      tableSchema: "columns.json",
    })),
  });
}

/** The columns of a table, shared by all its parts. */
export const csvColumns = (table: DataTable): string =>
  jsonDocument({
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en-GB" }],
    ...columnsOf(table),
  });

const dialect = { encoding: "utf-8", lineTerminators: ["\r\n"], header: true, doubleQuote: true };

const titled = ({ title, description }: DataTable, year: string | null) => ({
  "dc:title": year === null ? title : `${title}, meetings of ${year}`,
  "dc:description": description,
  "rdfs:comment":
    "In a cell of text an apostrophe at the start is put there so that no spreadsheet takes the cell for a formula, and is dropped to have the text as it is.",
});

const columnsOf = ({ columns, key }: DataTable) => ({
  "@type": "Schema",
  columns: columns.map(columnOf),
  primaryKey: key,
});

const columnOf = ({ name, type, description, required, choices }: Column) => ({
  name,
  titles: name,
  "dc:description": description,
  datatype: choices
    ? { base: datatypes[type], format: choices.map((choice) => pattern(choice)).join("|") }
    : datatypes[type],
  ...(required ? { required } : {}),
  ...(type.startsWith("list") ? { separator: listSeparator } : {}),
});

const datatypes: Readonly<Record<ColumnType, string>> = {
  text: "string",
  address: "anyURI",
  date: "date",
  number: "double",
  "whole number": "integer",
  "yes or no": "boolean",
  "list of texts": "string",
  "list of addresses": "anyURI",
};

const pattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
