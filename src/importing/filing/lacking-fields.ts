import type { Settings } from "../../model/council/settings.ts";
import type { Header } from "../header/header.ts";

/** The front matter's required fields that the header does not give. */
export function lackingIn(header: Header, wards: Settings["wards"]): string[] {
  const fields: readonly (readonly [string, boolean])[] = [
    ["board", header.board === null],
    ["date", header.date === null],
    ["subject", header.subject === null],
    ["reporting_officer", header.officers.length === 0],
    ["wards", wards === "stated" && header.wards.length === 0],
  ];
  return fields.flatMap(([field, isLacking]) => (isLacking ? [field] : []));
}
