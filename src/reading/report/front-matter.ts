import * as z from "zod";
import { nameKey } from "../../model/council/register.ts";
import type { Field, Stated, StatedKind, StatedValue } from "../../model/fields/field.ts";
import { fields as fieldRows, type OwnField } from "../../model/fields/fields.ts";
import { type StatedField, statedFields } from "../../model/fields/stated-fields.ts";
import { outcomeKinds } from "../../model/report/outcome.ts";
import { anchor, count, date, id, listOf, pageAddress, period, text, yesOrNo } from "../schemas.ts";
import { onlyFields, readYaml, type YamlRead } from "../yaml.ts";

/** Files published with the file that lists them. */
export const attachments = z
  .array(onlyFields({ file: text, title: text, former_files: listOf(text).default([]) }))
  .default([]);

/** The raw file that was imported, and what the import repaired. */
export const sourceFields = onlyFields({
  file: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: "should be a SHA-256 in hexadecimal" }),
  made: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: "should be a SHA-256 in hexadecimal" })
    .optional(),
  from: text.optional(),
  fetched: date.optional(),
  withheld: text.optional(),
  unsure: listOf(text).default([]),
  repairs: z
    .array(onlyFields({ line: count, note: text, left_out: yesOrNo.default(false) }))
    .default([]),
});

/** The schemas of the fields with code of their own. */
const ownSchemas = {
  board: listOf(text)
    .refine((boards) => boards.length > 0, { error: "should name a board" })
    .refine((boards) => new Set(boards.map(nameKey)).size === boards.length, {
      error: "should name each board once",
    }),
  date,
  subject: text,
  reporting_officer: listOf(text),
  wards: listOf(text).default([]),
  portfolio: listOf(text).optional(),
  period: period.optional(),
  item: text.optional(),
  header: z.array(printedPair()).default([]),
  series: text.optional(),
  attachments,
  withdrawn_files: z.array(onlyFields({ file: text, date, reason: text })).default([]),
  background_papers: z
    .array(onlyFields({ title: text, held_at: text.optional(), inspect: text.optional() }))
    .default([]),
  exempt: onlyFields({
    paragraphs: listOf(scheduleParagraph()),
    title_public: yesOrNo.default(false),
    published_address: z.enum(["kept", "gone"], { error: "should be kept or gone" }).optional(),
  }).optional(),
  not_exempt: text.optional(),
  publish_from: date.optional(),
  corrections: z.array(onlyFields({ date, note: text })).default([]),
  withdrawn: onlyFields({ date, reason: text, replaced_by: pageAddress.optional() }).optional(),
  former_addresses: listOf(pageAddress).default([]),
  former_anchors: z.array(onlyFields({ from: anchor, to: anchor })).default([]),
  source: sourceFields.optional(),
  source_public: yesOrNo.default(false),
  outcomes: z
    .array(
      onlyFields({
        recommendation: anchor,
        outcome: z.enum(outcomeKinds, {
          error: ({ input }) =>
            `should be one of: ${outcomeKinds.join(", ")}; “${String(input)}” is not`,
        }),
        to: text.optional(),
        resolved: text.optional(),
      }),
    )
    .default([]),
} satisfies Readonly<Record<OwnField, z.ZodType>>;

const statedSchemas: Readonly<Record<StatedKind, z.ZodType<StatedValue>>> = {
  text,
  "yes or no": yesOrNo,
  day: date,
};

/** The schema of a field that its row in the table describes completely. */
const schemaOf = ({ stated, isRequired = false }: StatedField) =>
  isRequired ? statedSchemas[stated] : statedSchemas[stated].optional();

/** The fields of a report's front matter; any other is a Problem. */
const frontMatter = onlyFields({
  ...ownSchemas,
  ...(Object.fromEntries(statedFields.map((field) => [field.name, schemaOf(field)])) as object),
});

/** True if front matter is that of the notice or record of a decision, whatever its faults. */
const isOfRecord = (yaml: string): boolean => /^kind[ \t]*:/m.test(yaml);

/** True if this front matter may leave the field out, by its row in the table. */
export const mayLack = (field: keyof typeof fieldRows, yaml: string): boolean => {
  const { isRequired, isRequiredOfRecords }: Field = fieldRows[field];
  return isRequired !== true || (isRequiredOfRecords === false && isOfRecord(yaml));
};

/** The front matter of a record of a decision. */
export const ofRecord = frontMatter.extend({
  reporting_officer: ownSchemas.reporting_officer.default([]),
});

export type FrontMatter = z.output<typeof frontMatter>;

/** Reads the front matter of a report's file; a record of a decision may lack fields that a report requires. */
export const readFrontMatter = (yaml: string, file: string): YamlRead<FrontMatter> =>
  readYaml(yaml, mayLack("reporting_officer", yaml) ? ofRecord : frontMatter, file, 2);

/** The values of the fields that their rows describe completely. */
export function statedIn(value: FrontMatter): Stated {
  const values = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    statedFields.flatMap(({ name }) => (values.has(name) ? [[name, values.get(name)]] : [])),
  ) as Stated;
}

/** The file's name without `.md`, which is the last part of the report's address. */
export const fileSlug = id;

/** The positions of front matter and body in a Markdown file. */
export interface Parted {
  readonly yaml: string;
  readonly body: string;
  /** The line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
}

/** Splits front matter from body, or null if the file does not begin with front matter. */
export function partFrontMatter(source: string): Parted | null {
  const match = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/.exec(source);
  if (!match) return null;
  const bodyLine = (match[0].match(/\n/g)?.length ?? 0) + 1;
  return { yaml: match[1] ?? "", body: source.slice(match[0].length), bodyLine };
}

/** A label and value from the report's header that no field holds. */
function printedPair() {
  return onlyFields({ label: text.optional(), value: text.optional() }).refine(
    ({ label, value }) => label !== undefined || value !== undefined,
    { error: "should have a label, a value or both" },
  );
}

/** Part 1 of Schedule 12A has paragraphs 1 to 7; before 1 March 2006 it had more. */
function scheduleParagraph() {
  return count.refine((number) => number >= 1 && number <= 15, {
    error: "should be the number of a paragraph of Schedule 12A",
  });
}
