import type { PlaceNamed } from "../../src/model/report/report-facts.ts";
import { type Html, html } from "../html.ts";

/** A link to a paragraph that is quoted: "Table 2", "Paragraph 3.5", or what stands for one without a number. */
export const paragraphLink = (to: string, place: PlaceNamed | string): Html =>
  html`<a href="${to}">${typeof place === "string" ? place : wordsOf(place)}</a>`;

function wordsOf({ anchor, number }: PlaceNamed): string {
  const table = /^table-(\d+)$/.exec(anchor)?.[1];
  if (table !== undefined) return `Table ${table}`;
  return number === null ? "In the report:" : `Paragraph ${number}`;
}
