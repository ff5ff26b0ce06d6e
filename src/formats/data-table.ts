import type { PlainDate } from "../model/time/plain-date.ts";

/** A table of the archive's data: what its rows are, and what stands in each column. */
export interface DataTable {
  /** As in its address: "indicator-values". */
  readonly name: string;
  readonly title: string;
  /** What a row is, in a sentence or two. */
  readonly description: string;
  /** The columns by whose values a row is told from all others. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
}

/** A column, as its reader needs to know it. */
export interface Column {
  /** Lower case, its words joined by "_". */
  readonly name: string;
  readonly description: string;
  readonly type: ColumnType;
  /** True where no row leaves it empty. */
  readonly required: boolean;
  /** The only values that it holds, where they can be counted. */
  readonly choices: readonly string[] | null;
  /** True where it says of which report or meeting the row is a part: JSON says that once for all its rows. */
  readonly isOfWhole: boolean;
}

/** What a column holds: lists are arrays in JSON, and one cell parted by `listSeparator` in CSV. */
export type ColumnType =
  | "text"
  | "address"
  | "date"
  | "number"
  | "whole number"
  | "yes or no"
  | "list of texts"
  | "list of addresses";

/** A value in a row; null where there is none. */
export type Value = string | number | boolean | null | readonly string[];

/** Stands in no id or address; in a name it is written "¦". */
export const listSeparator = "|";

/** What stands in the tables now. */
export interface Catalogue {
  /** The newest day on which something was published, corrected, moved or withdrawn. */
  readonly updated: PlainDate | null;
  readonly tables: readonly CatalogueTable[];
}

export interface CatalogueTable {
  /** The table's name. */
  readonly name: string;
  readonly parts: readonly CataloguePart[];
}

/** A file of a table, and how many rows it holds. */
export interface CataloguePart {
  /** The financial year of the meetings, "2014-15"; null for a table that is one file. */
  readonly year: string | null;
  readonly rows: number;
}

/** A table of the catalogue with what it is. */
export interface DescribedTable extends CatalogueTable {
  readonly about: DataTable;
  /** In all its parts. */
  readonly rows: number;
}

/**
 * The version of the form of the data. The second number grows where something is added: a table, a
 * column at the end, a field. Where a reader would break, the first grows, and the old form stays at
 * its addresses for a year beside the new.
 */
export const dataVersion = "1.3";
