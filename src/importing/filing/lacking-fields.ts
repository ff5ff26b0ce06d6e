import type { Settings } from "../../model/council/settings.ts";
import type { Field } from "../../model/fields/field.ts";
import { fields as rows } from "../../model/fields/fields.ts";
import type { Header } from "../header/header.ts";

/** What only a report must have, and the notice or record of a decision need not. */
export const ofReportsAlone = Object.entries<Field>(rows)
  .filter(([, { isRequiredOfRecords }]) => isRequiredOfRecords === false)
  .map(([name]) => name);

/** The front matter's required fields that the header does not give. */
export function lackingIn(header: Header, wards: Settings["wards"]): string[] {
  const fields: readonly (readonly [string, boolean])[] = [
    ["board", header.board === null],
    ["date", header.date === null],
    ["subject", header.subject === null],
    ["reporting_officer", header.officers.length === 0],
    ["wards", wards === "stated" && header.wards.length === 0],
  ];
  const needless = header.stated["kind"] === undefined ? [] : ofReportsAlone;
  return fields.flatMap(([field, isLacking]) =>
    isLacking && !needless.includes(field) ? [field] : [],
  );
}
