import { csvCell, csvRow } from "../../formats/csv.ts";
import type { DataTable, Value } from "../../formats/data-table.ts";
import { jsonText } from "../../formats/json-text.ts";
import type { Absolute, ColumnOf } from "./columns.ts";

/** A table, and how to read each value of its rows. */
export interface TableOf<Row> extends DataTable {
  readonly columns: readonly ColumnOf<Row>[];
}

/** Rows as CSV, with a header row. */
export function csvOf<Row>(
  { columns }: TableOf<Row>,
  rows: Iterable<Row>,
  absolute: Absolute,
): string {
  const line = lineOf(columns, cellOf);
  let text = csvRow(columns.map(({ name }) => name));
  for (const row of rows) text += `${line(row, absolute)}\r\n`;
  return text;
}

/**
 * Rows as a JSON array of objects, one on each line, so that two builds can be compared. What concerns a
 * whole report or meeting is written once, with its rows below it as `rows`.
 */
export function jsonOf<Row>(
  { columns }: TableOf<Row>,
  rows: Iterable<Row>,
  absolute: Absolute,
): string {
  const own = fieldsOf(columns.filter(({ isOfWhole }) => !isOfWhole));
  const ofWhole = columns.filter((column) => column.isOfWhole);
  const lines =
    ofWhole.length === 0
      ? objects(rows, own, absolute)
      : underWholes(rows, own, fieldsOf(ofWhole), absolute);
  return `[\n${lines}${lines === "" ? "" : "\n"}]\n`;
}

/** Writes a row, or part of one. */
type Written<Row> = (row: Row, absolute: Absolute) => string;

/** A row's fields, without the braces of the JSON object. */
export const fieldsOf = <Row>(columns: readonly ColumnOf<Row>[]): Written<Row> =>
  lineOf(columns, fieldOf);

function objects<Row>(rows: Iterable<Row>, own: Written<Row>, absolute: Absolute): string {
  let text = "";
  for (const row of rows) text += `${text === "" ? "" : ",\n"}{${own(row, absolute)}}`;
  return text;
}

/** Groups the rows of a report or meeting, which are consecutive. */
function underWholes<Row>(
  rows: Iterable<Row>,
  own: Written<Row>,
  ofWhole: Written<Row>,
  absolute: Absolute,
): string {
  let text = "";
  let last = "";
  for (const row of rows) {
    const report = ofWhole(row, absolute);
    if (report === last) text += ",\n";
    else text += `${text === "" ? "" : "]},\n"}{${report},"rows":[\n`;
    text += `{${own(row, absolute)}}`;
    last = report;
  }
  return text === "" ? "" : `${text}]}`;
}

const cellOf =
  <Row>({ value }: ColumnOf<Row>): Written<Row> =>
  (row, absolute) =>
    csvCell(value(row, absolute));

function fieldOf<Row>({ name, value }: ColumnOf<Row>): Written<Row> {
  const label = `"${name}":`;
  return (row, absolute) => label + jsonValue(value(row, absolute));
}

function jsonValue(value: Value): string {
  if (typeof value === "string") return jsonText(value);
  if (value === null || typeof value !== "object") return String(value);
  return `[${value.map(jsonText).join()}]`;
}

/** Writes a row's values, separated by commas. */
function lineOf<Row>(
  columns: readonly ColumnOf<Row>[],
  write: (column: ColumnOf<Row>) => Written<Row>,
): Written<Row> {
  const writers = columns.map(write);
  return (row, absolute) => writers.map((each) => each(row, absolute)).join();
}
