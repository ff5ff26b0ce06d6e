import * as z from "zod";
import { defaultAccent } from "../formats/colour.ts";
import { type Period, periodFromCode } from "../model/time/period.ts";
import { type PlainDate, plainDate } from "../model/time/plain-date.ts";
import { longestId } from "../text/slug.ts";
import { isDevice } from "./folder/file-names.ts";

/** Words that are required. */
export const text = z.string().trim().min(1, { error: "should not be empty" });

/** A day of the calendar. */
export const date = read<PlainDate>(
  plainDate,
  (given) => `should be a date such as 2015-01-05; “${given}” is not`,
);

/** `2014-15 Q2`, `2024-25 Q3-Q4` or `2014-15`. */
export const period = read<Period>(
  periodFromCode,
  (given) => `should be a period such as 2014-15 Q2, 2024-25 Q3-Q4 or 2014-15; “${given}” is not`,
);

/** A time of day on the 24-hour clock. */
export const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, {
  error: 'should be a time on the 24-hour clock, in quotes, such as "18:30"',
});

/** A whole number, zero or more. */
export const count = read<number>(
  (given) => (/^\d{1,6}$/.test(given) ? Number(given) : null),
  (given) => `should be a whole number; “${given}” is not`,
);

export const yesOrNo = z
  .enum(["true", "false"], { error: "should be true or false" })
  .transform((word) => word === "true");

/** A colour in hexadecimal. */
export const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, { error: `should be a colour such as ${defaultAccent}` })
  .transform((code) => code.toLowerCase());

/** A web address. */
export const webAddressSchema = z
  .string()
  .refine((given) => /^https?:\/\/[^\s]+$/.test(given) && URL.canParse(given), {
    error: "should be a web address such as https://reports.example.gov.uk/",
  });

/** A part of an address: lower-case letters, digits and hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: "should be lower-case letters, digits and hyphens, such as environment-and-regeneration",
  })
  .max(longestId, {
    error: `should have under ${longestId} letters, because folders are named after it`,
  })
  .refine((given) => !isDevice(given), {
    error: ({ input }) => `“${String(input)}” is a name that Windows reserves for a device`,
  });

/** The anchor of a part in a report's page: "3.1", "table-1". */
export const anchor = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/i, {
  error: "should be a part of a report by its number, such as 3.1 or recommendation-1",
});

/** The address of a page in this archive, from its root. */
export const pageAddress = z.string().regex(/^\/(?:[a-z0-9](?:\.?[a-z0-9-])*\/)+$/, {
  error:
    "should be an address in this archive, such as /boards/environment/2015-01-05/air-quality/",
});

/** Accepts one item or a list, and returns a list. */
export function listOf<Item>(item: z.ZodType<Item>) {
  return z.preprocess(
    (given) => (given === undefined || Array.isArray(given) ? given : [given]),
    z.array(item),
  );
}

function read<Value>(reader: (given: string) => Value | null, fault: (given: string) => string) {
  return z.string().transform((given, context): Value => {
    const value = reader(given);
    if (value !== null) return value;
    context.addIssue({ code: "custom", message: fault(given) });
    return z.NEVER;
  });
}
