import { cellAnchor } from "../../model/addresses/cell-anchor.ts";
import type { Block, Table } from "../../model/report/body/block.ts";
import { inlineText } from "../../model/report/body/plain-text.ts";
import type { Section } from "../../model/report/body/section.ts";
import { cellRows, originsOf, rowsInHead, spansOf } from "../../model/report/marks/merged-cells.ts";
import { measuredValue } from "../../model/report/measured-value.ts";
import type { Basis, Printed, Reading } from "../../model/report/report-facts.ts";
import type { Period } from "../../model/time/period.ts";
import { singleSpaced } from "../../text/single-spaced.ts";
import { type Columns, columnsOf } from "./columns.ts";

/** Every measure in the tables of a report on a period. */
export function readingsOf(sections: readonly Section[], period: Period): Reading[] {
  return tablesOf(sections).flatMap((table) => {
    const columns = columnsOf(table, period);
    if (!columns) return [];
    const wordsAt = certainWords(table);
    const first = rowsInHead(table);
    return table.rows
      .slice(first)
      .flatMap((_, below) => ofRow(table.anchor, first + below, columns, wordsAt));
  });
}

function tablesOf(sections: readonly Section[]): Table[] {
  const isTable = (block: Block): block is Table => block.kind === "table";
  return sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ blocks }) => blocks.map(({ block }) => block).filter(isTable)),
  );
}

/** The words at a position of a table’s rows; empty if it is uncertain that they belong to that position. */
type WordsAt = (row: number, column: number, of: "one row" | "rows") => string;

/**
 * A cell across several columns says nothing certain about any one of them. A cell across several rows says
 * the same about each if it is a name or a target; a value or reference there is uncertain.
 */
function certainWords(table: Table): WordsAt {
  const places = cellRows(table);
  const spans = spansOf(places);
  const origins = originsOf(places.map((row) => row.map(({ joins }) => joins ?? null)));
  return (row, column, of) => {
    const [top, left] = origins[row + 1]?.[column] ?? [0, 0];
    const span = spans[top]?.[left];
    if (!span || span.columns > 1 || (of === "one row" && span.rows > 1)) return "";
    return singleSpaced(inlineText(places[top]?.[left]?.content ?? [])).trim();
  };
}

function ofRow(table: string, at: number, columns: Columns, wordsAt: WordsAt): Reading[] {
  const textAt = (place: number | null, of: "one row" | "rows" = "rows") => {
    const text = place === null ? "" : wordsAt(at, place, of);
    return text === "" ? null : text;
  };
  const [reference, name] = [textAt(columns.reference, "one row"), textAt(columns.name)];
  if (reference === null && name === null) return [];
  if (/^(total|all|overall)\b/i.test(reference ?? name ?? "")) return [];
  const target = textAt(columns.target);
  return columns.actuals.flatMap(({ place, period, isCumulative }): Reading[] => {
    const text = textAt(place, "one row");
    if (text === null) return [];
    return [
      {
        anchor: cellAnchor(table, at, place),
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
