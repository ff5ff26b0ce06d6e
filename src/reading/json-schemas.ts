import * as z from "zod";
import { searchTermsFields } from "./finding/search-terms.ts";
import { watchFields } from "./finding/watches.ts";
import { meetingFields } from "./meeting/front-matter.ts";
import { ofRecord } from "./report/front-matter.ts";
import { entriesOf } from "./settings/registers.ts";
import { siteFields } from "./settings/settings.ts";

type JsonSchema = z.core.JSONSchema.JSONSchema;

const schemas = {
  report: { schema: ofRecord, title: "The front matter of a report" },
  meeting: { schema: meetingFields, title: "The front matter of meeting.md" },
  site: { schema: siteFields, title: "site.yaml" },
  boards: { schema: entriesOf("boards"), title: "boards.yaml" },
  search: { schema: searchTermsFields, title: "search.yaml" },
  watch: { schema: watchFields, title: "watch.yaml" },
  register: { schema: entriesOf("wards"), title: "wards.yaml, officers.yaml or portfolios.yaml" },
} as const;

/**
 * A JSON Schema (draft 2020-12) of each form of YAML that a publisher writes, by name, for editors that
 * complete and check. They say which fields there are and what they may hold; `check` says everything.
 */
export function jsonSchemas(): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { schema, title }]) => [
      name,
      { ...asWritten(schema), ...(name === "report" ? unlessRecord : {}), title },
    ]),
  );
}

/** A report requires an officer; what states its kind is the record of a decision. */
const unlessRecord: JsonSchema = {
  if: { properties: { kind: true }, required: ["kind"] },
  else: { properties: { reporting_officer: true }, required: ["reporting_officer"] },
};

/** The form in which a value is written, before it is read. */
function asWritten(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      // What a preprocessing step takes is not known to zod: it is what the step after it takes, or one of a list.
      if (def.type === "pipe" && isTransform(def as z.core.$ZodPipeDef)) {
        const { $schema: _, ...after } = asWritten((def as z.core.$ZodPipeDef).out as z.ZodType);
        for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
        Object.assign(jsonSchema, after.type === "array" ? oneOrMore(after) : after);
      }
      // YAML has numbers, dates and booleans where the archive reads text.
      if (jsonSchema.enum?.includes("true")) jsonSchema.enum = [true, false, ...jsonSchema.enum];
      if (jsonSchema.type === "string" && !jsonSchema.enum) {
        Object.assign(jsonSchema, { type: ["string", "number", "boolean"] });
      } else if (jsonSchema.type === "string") {
        delete jsonSchema.type;
      }
    },
  });
}

const isTransform = (def: z.core.$ZodPipeDef) => def.in._zod.def.type === "transform";

/** A list, or one of its items alone; for an item with fields, its name alone (a council's). */
function oneOrMore(list: JsonSchema): JsonSchema {
  const { items } = list;
  if (typeof items !== "object" || Array.isArray(items)) return list;
  return { anyOf: [items.type === "object" ? { type: "string" } : items, list] };
}
