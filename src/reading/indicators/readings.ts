import { cellAnchor } from "../../model/addresses/cell-anchor.ts";
import type { Block, Cell, Table } from "../../model/report/block.ts";
import { measuredValue } from "../../model/report/measured-value.ts";
import { inlineText } from "../../model/report/plain-text.ts";
import type { Basis, Printed, Reading } from "../../model/report/report-facts.ts";
import type { Section } from "../../model/report/section.ts";
import type { Period } from "../../model/time/period.ts";
import { singleSpaced } from "../../text/single-spaced.ts";
import { type Columns, columnsOf } from "./columns.ts";

/** Every measure that the tables of a report on a period print. */
export function readingsOf(sections: readonly Section[], period: Period): Reading[] {
  return tablesOf(sections).flatMap((table) => {
    const columns = columnsOf(table, period);
    return columns ? table.rows.flatMap((row, at) => ofRow(table, row, at, columns)) : [];
  });
}

function tablesOf(sections: readonly Section[]): Table[] {
  const isTable = (block: Block): block is Table => block.kind === "table";
  return sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ blocks }) => blocks.map(({ block }) => block).filter(isTable)),
  );
}

function ofRow(table: Table, row: readonly Cell[], at: number, columns: Columns): Reading[] {
  const textAt = (place: number | null) => {
    const cell = place === null ? undefined : row[place];
    const text = cell ? singleSpaced(inlineText(cell.content)).trim() : "";
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
