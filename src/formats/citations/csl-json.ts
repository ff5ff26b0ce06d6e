import type { Cited } from "../../model/report/citation.ts";
import { monthOf, yearOf } from "../../model/time/plain-date.ts";
import { withoutTags } from "../json-text.ts";

/**
 * A citation as CSL-JSON (https://citationstyles.org): a list of one. "<" is written as its JSON escape, so
 * that no program mistakes a report's words for HTML.
 */
export function cslJson(of: Cited): string {
  const item = {
    id: of.key,
    type: "report",
    title: of.title,
    author: of.authors.map((literal) => ({ literal })),
    genre: of.type,
    publisher: of.council,
    issued: { "date-parts": [[yearOf(of.date), monthOf(of.date), Number(of.date.slice(8))]] },
    language: "en-GB",
    URL: of.address,
    ...(of.note === null ? {} : { note: of.note }),
  };
  return withoutTags(`${JSON.stringify([item])}\n`);
}
