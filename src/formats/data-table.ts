import type { PlainDate } from "../model/time/plain-date.ts";

/** A table of the archive's data: what its rows and columns are. */
export interface DataTable {
  /** As its address has it: "indicator-values". */
  readonly name: string;
  readonly title: string;
  /** What a row is, in one or two sentences. */
  readonly description: string;
  /** The columns that together identify a row. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
}

/** A column, as users of the data need to know it. */
export interface Column {
  /** Lower case, with "_" between words. */
  readonly name: string;
  readonly description: string;
  readonly type: ColumnType;
  /** True if every row fills it. */
  readonly required: boolean;
  /** The only values it can hold, or null if there is no fixed list. */
  readonly choices: readonly string[] | null;
  /** True if it says which report or meeting the row belongs to. JSON says that once for all rows. */
  readonly isOfWhole: boolean;
}

/**
 * What a column holds. A list is an array in JSON, and one cell with `listSeparator` between its items in
 * CSV.
 */
export type ColumnType =
  | "text"
  | "address"
  | "date"
  | "number"
  | "whole number"
  | "yes or no"
  | "list of texts"
  | "list of addresses";

/** A value in a row; null if the cell is empty. */
export type Value = string | number | boolean | null | readonly string[];

/** No id or address contains it; in a name it is written "¦". */
export const listSeparator = "|";

/** What the tables hold now. */
export interface Catalogue {
  /** The latest day on which something was published, corrected, moved or withdrawn. */
  readonly updated: PlainDate | null;
  readonly tables: readonly CatalogueTable[];
}

interface CatalogueTable {
  /** The table's name. */
  readonly name: string;
  readonly parts: readonly CataloguePart[];
}

/** A file of a table, and its number of rows. */
export interface CataloguePart {
  /** The financial year of the meetings, "2014-15"; null for a table that is one file. */
  readonly year: string | null;
  readonly rows: number;
}

/** A table of the catalogue, with its description. */
export interface DescribedTable extends CatalogueTable {
  readonly about: DataTable;
  /** In all its parts together. */
  readonly rows: number;
}

/**
 * The version of the data's form. The second number grows when something is added: a table, a column at the
 * end, a field. The first grows when a change would break programs that read the data; the old form then
 * stays at its addresses for a year.
 */
export const dataVersion = "1.7";
