import { slug } from "../../text/slug.ts";
import { datesIn } from "../time/date-in-words.ts";
import { longDate, plainDate } from "../time/plain-date.ts";
import type { Field, StatedKind, StatedValue } from "./field.ts";
import { fields } from "./fields.ts";

/** A field that its row describes completely, with its name in the front matter. */
export interface StatedField extends Field {
  readonly name: string;
  readonly stated: StatedKind;
}

/** The fields that their rows describe completely; whoever reads, shows or publishes a report walks them. */
export const statedFields: readonly StatedField[] = statedAmong(fields);

/** The rows of a table of fields that describe their fields completely. */
export function statedAmong(rows: Readonly<Record<string, Field>>): StatedField[] {
  return Object.entries(rows).flatMap(([name, field]) =>
    field.stated ? [{ ...field, name, stated: field.stated }] : [],
  );
}

/** A value as a page prints it: "Yes", "5 January 2015", or the text itself. */
export function statedWords(kind: StatedKind, value: StatedValue): string {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  const day = kind === "day" ? plainDate(value) : null;
  return day ? longDate(day) : value;
}

/** A value as it stands in the address of a search: "yes", "2015-01-05", "cabinet-member". */
export function statedCode(value: StatedValue): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return slug(value);
}

/** What a report's header prints as a field's value, or null where that is not certain. */
export function statedValue(kind: StatedKind, printed: string): StatedValue | null {
  if (kind === "text") return printed;
  if (kind === "day") {
    const [day, other] = datesIn(printed);
    const isAll = day && !other && day.start === 0 && day.end === printed.length;
    return isAll ? day.date : null;
  }
  const [, yes, no] = /^(?:(yes|y)|(no|n))\.?$/i.exec(printed) ?? [];
  return yes ? true : no ? false : null;
}
