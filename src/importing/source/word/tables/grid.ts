import { joinsAbove, joinsLeft } from "../../raw-report.ts";
import { childAt, childrenOf, isOn, valueAt, type XmlElement } from "../package/xml.ts";

/** A place in the grid of a table: a cell, or what stands where a cell was joined to another. */
export type Place = XmlElement | Joined | null;

/** What stands in a row in place of a cell that another reaches over. */
export type Joined = typeof joinsLeft | typeof joinsAbove;

/** The widest that a table of a report is; a span past it is a fault of the file. */
const mostColumns = 200;

/**
 * The rows of a table as a grid (ECMA-376 part 1, 17.4): deleted and hidden rows and deleted cells are gone,
 * columns that a row leaves free are null, and joined cells are marked.
 */
export function gridOf(table: XmlElement): Place[][] {
  const rows = within(table, "w:tr")
    .filter((row) => !isRowDeleted(row) && !isRowHidden(row))
    .map(rowPlaces);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  // A cell that goes on with one above must have one above; the first row has none.
  return rows.map((row, at) =>
    Array.from({ length: width }, (_, column): Place => {
      const place = row[column] ?? null;
      return place === joinsAbove && at === 0 ? null : place;
    }),
  );
}

/** True for a row that was deleted under tracked changes. */
export const isRowDeleted = (row: XmlElement): boolean =>
  childAt(row, "w:trPr", "w:del") !== undefined;

export const isRowHidden = (row: XmlElement): boolean => isOn(childAt(row, "w:trPr"), "w:hidden");

/** True for a cell that was deleted under tracked changes. */
export const isCellDeleted = (cell: XmlElement): boolean =>
  childAt(cell, "w:tcPr", "w:cellDel") !== undefined;

/** Rows, or cells, also where a content control stands around them. */
export const within = (parent: XmlElement, name: "w:tr" | "w:tc"): XmlElement[] =>
  childrenOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name)
      ? within(child, name)
      : [];
  });

function rowPlaces(row: XmlElement): Place[] {
  const properties = childAt(row, "w:trPr");
  const free = (name: string) =>
    Array.from({ length: bounded(valueAt(properties, name) ?? "0") }, () => null);
  const cells = within(row, "w:tc").filter((cell) => !isCellDeleted(cell));
  return [...free("w:gridBefore"), ...cells.flatMap(cellPlaces), ...free("w:gridAfter")].slice(
    0,
    mostColumns,
  );
}

function cellPlaces(cell: XmlElement): Place[] {
  const properties = childAt(cell, "w:tcPr");
  const span = Math.max(1, bounded(valueAt(properties, "w:gridSpan") ?? "1"));
  const rest = Array.from({ length: span - 1 }, (): Joined => joinsLeft);
  if (goesOn(properties, "w:hMerge")) return [joinsLeft, ...rest];
  return [
    goesOn(properties, "w:vMerge") || isMergedByChange(properties) ? joinsAbove : cell,
    ...rest,
  ];
}

/** A cell that goes on with the one before it: one that begins says "restart" (17.4.85). */
function goesOn(properties: XmlElement | undefined, name: string): boolean {
  const merge = childAt(properties, name);
  return merge !== undefined && merge.attributes["w:val"] !== "restart";
}

const isMergedByChange = (properties: XmlElement | undefined) =>
  childAt(properties, "w:cellMerge")?.attributes["w:vMerge"] === "cont";

const bounded = (count: string) =>
  Math.min(mostColumns, Math.max(0, Number.parseInt(count, 10) || 0));
