import type { Block, Cell, Table } from "../../model/block.ts";
import { cellAnchor } from "../../model/cell-anchor.ts";
import { type MeasuredValue, measuredValue } from "../../model/measured-value.ts";
import type { Period } from "../../model/period.ts";
import { inlineText } from "../../model/plain-text.ts";
import type { Report } from "../../model/report.ts";
import { type Columns, columnsOf } from "./columns.ts";

/** What a report prints of one measure for one period. */
export interface Reading {
  readonly report: Report;
  /** The address of the value's cell in the report's page. */
  readonly anchor: string;
  /** As printed; null where the table bears none. */
  readonly reference: string | null;
  readonly name: string | null;
  readonly basis: Basis;
  readonly period: Period;
  readonly actual: Printed;
  readonly target: Printed | null;
  readonly rating: string | null;
  readonly direction: string | null;
}

/** Whether a value is of its period alone, counts from the start of the year, or comes once a year. */
export type Basis = "of the period" | "cumulative" | "annual";

export interface Printed {
  readonly text: string;
  readonly value: MeasuredValue;
}

/** Every measure that a report's tables print; none where the report states no period. */
export function readingsOf(report: Report): Reading[] {
  const { covers } = report;
  if (!covers) return [];
  return tablesOf(report).flatMap((table) => {
    const columns = columnsOf(table, covers.period);
    return columns ? table.rows.flatMap((row, at) => ofRow(report, table, row, at, columns)) : [];
  });
}

function tablesOf({ sections }: Report): Table[] {
  const isTable = (block: Block): block is Table => block.kind === "table";
  return sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ blocks }) => blocks.map(({ block }) => block).filter(isTable)),
  );
}

function ofRow(
  report: Report,
  table: Table,
  row: readonly Cell[],
  at: number,
  columns: Columns,
): Reading[] {
  const textAt = (place: number | null) => {
    const cell = place === null ? undefined : row[place];
    const text = cell ? inlineText(cell.content).replace(/\s+/g, " ").trim() : "";
    return text === "" ? null : text;
  };
  const [reference, name] = [textAt(columns.reference), textAt(columns.name)];
  if (reference === null && name === null) return [];
  if (/^(total|all|overall)\b/i.test(reference ?? name ?? "")) return [];
  const target = textAt(columns.target);
  return columns.actuals.flatMap(({ place, period, isCumulative }): Reading[] => {
    const text = textAt(place);
    if (text === null) return [];
    return [
      {
        report,
        anchor: cellAnchor(table.anchor, at, place),
        reference,
        name,
        basis: isCumulative ? "cumulative" : basisOf(name ?? ""),
        period,
        actual: printed(text),
        target: target === null ? null : printed(target),
        rating: textAt(columns.rating),
        direction: textAt(columns.direction),
      },
    ];
  });
}

const printed = (text: string): Printed => ({ text, value: measuredValue(text) });

function basisOf(name: string): Basis {
  if (
    /\b(cumulative(ly)?|year[- ]to[- ]date|ytd|so far this year|(from|since) (the )?(1(st)? )?(of )?april)\b/i.test(
      name,
    )
  ) {
    return "cumulative";
  }
  return /\((reported )?annual(ly)?\)|\bannual (measure|indicator|survey)\b|\breported annually\b/i.test(
    name,
  )
    ? "annual"
    : "of the period";
}
