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

/**
 * The fields that their rows describe completely. The code that reads, shows and publishes a report loops
 * over them.
 */
export const statedFields: readonly StatedField[] = statedAmong(fields);

/** The rows that describe their fields completely. */
export function statedAmong(rows: Readonly<Record<string, Field>>): StatedField[] {
  return Object.entries(rows).flatMap(([name, field]) =>
    field.stated ? [{ ...field, name, stated: field.stated }] : [],
  );
}

/** A value as pages print it: "Yes", "5 January 2015", or the text itself. */
export function statedWords(kind: StatedKind, value: StatedValue): string {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  const day = kind === "day" ? plainDate(value) : null;
  return day ? longDate(day) : value;
}

/** A value in the address of a search: "yes", "2015-01-05", "cabinet-member". */
export function statedCode(value: StatedValue): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return slug(value);
}

/** The value that a report's header prints for a field, or null if that is not certain. */
export function statedValue(kind: StatedKind, printed: string): StatedValue | null {
  if (kind === "text") return noValue.test(printed) ? null : printed;
  if (kind === "day") {
    const [day, other] = datesIn(printed);
    const isAll = day && !other && day.start === 0 && day.end === printed.length;
    return isAll ? day.date : null;
  }
  const [, yes, no] = /^(?:(yes|y)|(no|n))\.?$/i.exec(printed) ?? [];
  return yes ? true : no ? false : null;
}

/** "Decision No: n/a". */
const noValue = /^(?:n\/?a|none|nil|not applicable|tbc|to be confirmed|[-–—]+)\.?$/i;
