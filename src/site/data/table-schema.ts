import type { Column, ColumnType, DataTable } from "../../formats/data-table.ts";

/** The JSON Schema dialect of every schema here (https://json-schema.org/draft/2020-12). */
export const jsonSchema = "https://json-schema.org/draft/2020-12/schema";

/** The JSON Schema of a table's JSON. */
export function tableSchema({ title, description, columns }: DataTable, id: string) {
  const ofWhole = columns.filter((column) => column.isOfWhole);
  const rows = listOf(propertiesOf(columns.filter((column) => !column.isOfWhole)));
  const head = { $schema: jsonSchema, $id: id, title, description };
  if (ofWhole.length === 0) return { ...head, ...rows };
  const { required, properties } = propertiesOf(ofWhole);
  return {
    ...head,
    ...listOf({ required: [...required, "rows"], properties: { ...properties, rows } }),
  };
}

const listOf = (properties: object) => ({
  type: "array",
  items: { type: "object", ...properties, additionalProperties: false },
});

/** The properties of an object with the values of columns; all are required. */
export const propertiesOf = (columns: readonly Column[]) => ({
  required: columns.map(({ name }) => name),
  properties: Object.fromEntries(columns.map((column) => [column.name, property(column)])),
});

function property({ type, description, required, choices }: Column) {
  const { type: kind, ...form } = forms[type];
  return {
    description,
    type: required ? kind : [kind, "null"],
    ...form,
    ...(choices ? { enum: required ? choices : [...choices, null] } : {}),
  };
}

const uri = { type: "string", format: "uri" };

const forms: Readonly<
  Record<ColumnType, { readonly type: string; readonly [key: string]: unknown }>
> = {
  text: { type: "string" },
  address: uri,
  date: { type: "string", format: "date" },
  number: { type: "number" },
  "whole number": { type: "integer" },
  "yes or no": { type: "boolean" },
  "list of texts": { type: "array", items: { type: "string" } },
  "list of addresses": { type: "array", items: uri },
};
