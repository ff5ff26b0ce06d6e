import type { Cited } from "../../model/report/citation.ts";
import { yearOf } from "../../model/time/plain-date.ts";

/**
 * A citation in RIS, in UTF-8: a line for each field, ending in CRLF as the specification requires. In an
 * author's name the first comma ends the surname, and an asterisk is not allowed. So a post is written
 * without either and ends in a comma, which EndNote reads as all surname; a note gives it as printed.
 */
export function ris(of: Cited): string {
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ["TY", "RPRT"],
    ...of.authors.map((name) => ["AU", `${withoutCommas(name)},`] as const),
    ["TI", of.title],
    ["M3", of.type],
    ["PB", of.council],
    ["PY", String(yearOf(of.date))],
    ["DA", of.date.replaceAll("-", "/")],
    ["LA", "en-GB"],
    ["UR", of.address],
    ...(of.note === null ? [] : [["N1", of.note] as const]),
    ...of.authors
      .filter((name) => withoutCommas(name) !== name)
      .map((name) => ["N1", `Reporting officer: ${name}`] as const),
    ["ER", ""],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, " ")}\r\n`).join("");
}

const withoutCommas = (name: string): string =>
  name.replace(/[,*]/g, " ").replace(/\s+/g, " ").trim();
