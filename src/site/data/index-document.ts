import { type Catalogue, dataVersion } from "../../formats/data-table.ts";
import { changesFeed } from "../../model/addresses/addresses.ts";
import { reportForms, reportFormsIn } from "../../model/addresses/data-addresses.ts";
import { feeds } from "../../model/addresses/feed-addresses.ts";
import type { Settings } from "../../model/council/settings.ts";
import { described } from "./catalogue.ts";
import { jsonDocument } from "./data-text.ts";
import { jsonSchema } from "./table-schema.ts";

/** What is offered as data, how much of it, and where. Its addresses are relative to the document. */
export function indexDocument(catalogue: Catalogue, settings: Settings): string {
  const { title, council, description, url, licence } = settings;
  const forms = reportFormsIn(settings);
  const hasJson = settings.alsoPublish.includes("JSON tables");
  return jsonDocument({
    $schema: "schemas/index.json",
    version: dataVersion,
    title: `${title}, ${council}`,
    description,
    published_at: url,
    updated: catalogue.updated,
    licence: licence ? { name: licence.name, address: licence.url } : null,
    tables: described(catalogue).map(({ about, rows, parts }) => ({
      name: about.name,
      title: about.title,
      description: about.description,
      rows,
      schema: hasJson ? `schemas/${about.name}.json` : null,
      parts: parts.map((part) => {
        const stem = `${about.name}${part.year === null ? "" : `/${part.year}`}`;
        return {
          financial_year: part.year,
          rows: part.rows,
          csv: `${stem}.csv`,
          json: hasJson ? `${stem}.json` : null,
        };
      }),
    })),
    each_report: {
      markdown: forms.includes("markdown") ? reportForms.markdown : null,
      text: forms.includes("text") ? reportForms.text : null,
      json: reportForms.json,
      schema: "schemas/report.json",
    },
    documents: {
      data_package: "datapackage.json",
      csv_metadata: "csv-metadata.json",
      manifest: "../manifest.json",
      feeds: `..${feeds}`,
      changes: `..${changesFeed}`,
      sitemap: "../sitemap.xml",
    },
  });
}

const text = { type: "string" };
const way = { type: "string", format: "uri-reference" };
const wayOrNull = {
  ...way,
  type: ["string", "null"],
  description: "Null where the archive does not publish it",
};
const count = { type: "integer", minimum: 0 };

/** The JSON Schema of the index document. */
export const indexSchema = (id: string) => ({
  $schema: jsonSchema,
  $id: id,
  title: "What there is as data, and where",
  description:
    "Addresses are relative to the document’s own, and those of a report’s forms to the report’s.",
  type: "object",
  required: ["version", "title", "published_at", "updated", "tables", "each_report", "documents"],
  properties: {
    version: {
      type: "string",
      pattern: "^\\d+\\.\\d+$",
      description:
        "The second number grows where something is added; where a reader would break, the first, and the old form stays at its addresses for a year",
    },
    title: text,
    description: text,
    published_at: { type: "string", format: "uri" },
    updated: {
      type: ["string", "null"],
      format: "date",
      description: "The newest day on which something was published, corrected, moved or withdrawn",
    },
    licence: {
      type: ["object", "null"],
      required: ["name", "address"],
      properties: { name: text, address: { type: "string", format: "uri" } },
    },
    tables: {
      type: "array",
      items: {
        type: "object",
        required: ["name", "title", "description", "rows", "schema", "parts"],
        properties: {
          name: text,
          title: text,
          description: text,
          rows: count,
          schema: wayOrNull,
          parts: {
            type: "array",
            items: {
              type: "object",
              required: ["financial_year", "rows", "csv", "json"],
              properties: {
                financial_year: {
                  type: ["string", "null"],
                  description: "Of the meetings; null where the table is one file",
                },
                rows: count,
                csv: way,
                json: wayOrNull,
              },
            },
          },
        },
      },
    },
    each_report: {
      type: "object",
      required: ["markdown", "text", "json", "schema"],
      properties: { markdown: wayOrNull, text: wayOrNull, json: text, schema: way },
    },
    documents: {
      type: "object",
      additionalProperties: way,
      description: "Addresses of what describes the data, and of what else is in the archive",
    },
  },
});
