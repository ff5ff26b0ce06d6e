import { csvCell, csvRow } from "../../model/csv.ts";
import type { DataTable } from "../../model/data-table.ts";
import type { Absolute, ColumnOf } from "./columns.ts";

/** A table with the way to each value of its rows. */
export interface TableOf<Row> extends DataTable {
  readonly columns: readonly ColumnOf<Row>[];
}

/** Rows as CSV, the names of the columns first. */
export function csvOf<Row>(
  { columns }: TableOf<Row>,
  rows: Iterable<Row>,
  absolute: Absolute,
): string {
  const line = lineOf(columns, ({ value }, row) => csvCell(value(row, absolute)));
  let text = csvRow(columns.map(({ name }) => name));
  for (const row of rows) text += `${line(row)}\r\n`;
  return text;
}

/** Rows as a JSON array of objects, a row to a line, so that two builds can be compared. */
export function jsonOf<Row>({ columns }: TableOf<Row>, rows: Iterable<Row>, absolute: Absolute) {
  const line = lineOf(columns, jsonField(absolute));
  let text = "";
  for (const row of rows) text += `${text === "" ? "" : ",\n"}{${line(row)}}`;
  return safeJson(`[\n${text}${text === "" ? "" : "\n"}]\n`);
}

/** A row as a JSON object. */
export const jsonRow = <Row>({ columns }: TableOf<Row>, row: Row, absolute: Absolute): string =>
  `{${lineOf(columns, jsonField(absolute))(row)}}`;

const jsonField =
  <Row>(absolute: Absolute) =>
  ({ name, value }: ColumnOf<Row>, row: Row): string =>
    `"${name}":${JSON.stringify(value(row, absolute))}`;

/**
 * Writes a row's values with commas between them. What stands in columns of the report that a row is of
 * is written once for all its rows, which come one after another.
 */
function lineOf<Row>(
  columns: readonly ColumnOf<Row>[],
  write: (column: ColumnOf<Row>, row: Row) => string,
): (row: Row) => string {
  const first = columns.findIndex(({ of }) => of !== null);
  const of = columns[first]?.of ?? null;
  const written = (some: readonly ColumnOf<Row>[], row: Row) =>
    some.map((column) => write(column, row));
  if (of === null) return (row) => written(columns, row).join(",");
  const end = columns.findLastIndex((column) => column.of !== null) + 1;
  const [before, shared, after] = [
    columns.slice(0, first),
    columns.slice(first, end),
    columns.slice(end),
  ];
  let last: unknown = null;
  let kept = "";
  return (row) => {
    if (of(row) !== last) kept = written(shared, row).join(",");
    last = of(row);
    return [...written(before, row), kept, ...written(after, row)].join(",");
  };
}

/** "<" is written as JSON's escape of it, so that no reader of a file can take words for HTML. */
export const safeJson = (json: string): string =>
  json.includes("<") ? json.replaceAll("<", "\\u003c") : json;
