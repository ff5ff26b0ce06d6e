import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { unguarded } from "../../../src/formats/csv.ts";
import { type Column, type DataTable, listSeparator } from "../../../src/formats/data-table.ts";
import { publishedTables } from "../../../src/site/data/tables.ts";
import { pagesOf, publishedAt } from "../pages.ts";
import { builtSite, filesOf } from "../site.ts";

/** A row of a table's JSON. */
export type Row = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** A file of a table, as the index document lists it. */
export interface Part {
  readonly financial_year: string | null;
  readonly rows: number;
  readonly csv: string;
  readonly json: string;
}

export interface Index {
  readonly updated: string;
  readonly tables: readonly {
    readonly name: string;
    readonly rows: number;
    readonly schema: string;
    readonly parts: readonly Part[];
  }[];
}

export const site = await builtSite();
export const pages = pagesOf(site);
export const files = filesOf(site);
/** The site's own address, ending in "/". */
export const url = publishedAt(pages);

export const textOf = (file: string): string => readFileSync(join(site, file), "utf8");
export const jsonOf = (file: string): unknown => JSON.parse(textOf(file));
export const index = jsonOf("data/index.json") as Index;

/** What a table's JSON says of a report, once for all its rows. */
type Under = Row & { readonly rows: readonly Row[] };

/** The rows of a table's JSON file, each with what is said of its report. */
export const rowsIn = (json: string): Row[] =>
  (jsonOf(`data/${json}`) as (Row | Under)[]).flatMap((each) => {
    if (!isUnder(each)) return [each];
    const { rows, ...ofReport } = each;
    return rows.map((row) => ({ ...ofReport, ...row }));
  });

const isUnder = (each: Row | Under): each is Under => "rows" in each;

/** The rows of a table, from all its parts. */
export const rowsOf = (name: string): Row[] =>
  index.tables
    .filter((table) => table.name === name)
    .flatMap(({ parts }) => parts.flatMap(({ json }) => rowsIn(json)));

export const tableNamed = (name: string): DataTable => {
  const table = publishedTables.find(({ about }) => about.name === name);
  if (!table) throw new Error(`There is no table ${name}`);
  return table.about;
};

/** The cells of a CSV file, including its header row. */
export const cellsOf = (file: string): string[][] =>
  parse(textOf(`data/${file}`), { record_delimiter: "\r\n" });

/** The value of a CSV cell, by its column's type. */
export function readCell(cell: string, { type }: Column): Row[string] {
  const text = type === "text" || type.startsWith("list") ? unguarded(cell) : cell;
  if (type.startsWith("list")) return text === "" ? [] : text.split(listSeparator);
  if (text === "") return null;
  if (type === "number" || type === "whole number") return Number(text);
  return type === "yes or no" ? text === "true" : text;
}

/** The page at an address in a row. */
export function pageAt(address: unknown): string {
  const path = String(address).replace(url, "/").split("#")[0];
  const page = pages.find((each) => each.address === path);
  if (!page) throw new Error(`No page stands at ${String(address)}`);
  return page.html;
}

/** Words with single spaces, without the bullets that a browser adds to lists. */
export const squeezed = (words: unknown): string =>
  String(words ?? "")
    .replace(/(^|\s)•(?=\s)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
