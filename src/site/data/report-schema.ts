import { jsonSchema, propertiesOf } from "./table-schema.ts";
import { reportTable } from "./tables/report-table.ts";

/** The JSON Schema of a report's JSON. */
export function reportSchema(id: string) {
  const header = propertiesOf(reportTable.columns);
  return {
    $schema: jsonSchema,
    $id: id,
    title: "A report",
    description:
      "What the table of reports says of it, and its words as a tree: sections, paragraphs and blocks, each with its anchor. The address of a part is the report’s with “#” and the anchor. A line end within words is a line end as printed.",
    ...object(
      {
        version: { type: "string", description: "The version of this form" },
        ...header.properties,
        printed_header: {
          ...list(object({ label: textOrNull, value: textOrNull })),
          description: "What the report’s header prints and no column holds, as pairs",
        },
        corrections: list(object({ date: day, note: text })),
        recommendations: list(
          object({
            stem: textOrNull,
            items: list(object({ number: textOrNull, anchor: text, text })),
          }),
        ),
        background_papers: object({
          answer: { enum: ["listed", "none", "not applicable", "missing"] },
          listed_in: { enum: ["front matter", "report", null] },
          open_until: { ...day, type: ["string", "null"] },
          papers: list(object({ title: text, held_at: textOrNull, inspect: textOrNull })),
        }),
        repairs: {
          ...list(object({ line: { type: "integer" }, note: text, left_out: { type: "boolean" } })),
          description:
            "What was repaired in the council’s file when it was imported, and what was left out of it",
        },
        sections: list({ $ref: "#/$defs/section" }),
      },
      ["version", ...header.required, "printed_header", "corrections", "recommendations", ...last],
    ),
    $defs: definitions,
  };
}

const last = ["background_papers", "repairs", "sections"];

const text = { type: "string" };
const textOrNull = { type: ["string", "null"] };
const day = { type: "string", format: "date" };
const list = (items: object) => ({ type: "array", items });
const ref = (name: string) => ({ $ref: `#/$defs/${name}` });

/** An object with exactly these properties; all are required by default. */
function object(properties: Readonly<Record<string, object>>, required = Object.keys(properties)) {
  return { type: "object", required, properties, additionalProperties: false };
}

const marked = {
  ...list(ref("inline")),
  description: "How the words are marked; left out where they are plain",
};

/** In `text`, struck-through words are “[struck: …]”, and superscripts and subscripts use Unicode’s digits. */
const markKinds = ["strong", "emphasis", "struck", "superscript", "subscript"];

const joins = {
  enum: ["left", "above"],
  description: "The cell is part of a merged cell, whose words are on this side of it",
};

const aligned = { enum: ["left", "right", "centre"] };

const definitions = {
  section: object(
    {
      anchor: text,
      number: { ...textOrNull, description: "As printed" },
      heading: { ...text, description: "Without its number; empty before the first heading" },
      content: marked,
      kind: text,
      nil: { type: "boolean", description: "It says that there is nothing to report" },
      paragraphs: list(ref("paragraph")),
    },
    ["anchor", "number", "heading", "kind", "nil", "paragraphs"],
  ),
  paragraph: object({
    anchor: text,
    number: { ...textOrNull, description: "As printed; null where it has none" },
    blocks: list({
      allOf: [ref("block"), { type: "object", required: ["anchor"], properties: { anchor: text } }],
    }),
  }),
  block: {
    type: "object",
    required: ["kind"],
    properties: { kind: { enum: ["prose", "lead-in", "list", "table", "preformatted"] } },
    oneOf: [
      form(["prose", "lead-in"], { text, content: marked }, ["text"]),
      form(["list"], { items: list(ref("item")) }, ["items"]),
      form(
        ["table"],
        {
          table: {
            ...text,
            description: "The table’s anchor; the cell of row 3, column 5 is “table-1-r3c5”",
          },
          head: list(ref("cell")),
          rows: list(list(ref("cell"))),
        },
        ["table", "head", "rows"],
      ),
      form(["preformatted"], { text }, ["text"]),
    ],
  },
  item: object({
    marker: { ...textOrNull, description: "As printed: “1)”, “(a)”; null for a bullet" },
    anchor: textOrNull,
    blocks: list(ref("block")),
  }),
  cell: object({ text, content: marked, align: aligned, joins }, ["text"]),
  inline: {
    oneOf: [
      object({ kind: { const: "text" }, text }),
      object({ kind: { const: "line-break" } }),
      object({ kind: { enum: markKinds }, content: list(ref("inline")) }),
      object({ kind: { const: "link" }, href: text, content: list(ref("inline")) }),
    ],
  },
};

function form(
  kinds: readonly string[],
  properties: Readonly<Record<string, object>>,
  required: readonly string[],
) {
  return object({ kind: { enum: kinds }, anchor: text, ...properties }, ["kind", ...required]);
}
