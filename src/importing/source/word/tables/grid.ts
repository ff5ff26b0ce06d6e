import { joinsAbove, joinsLeft } from "../../raw-report.ts";
import { childAt, childrenOf, isOn, valueAt, type XmlElement } from "../package/xml.ts";

/** A position in the grid of a table: a cell, or a sign that a cell is joined to another. */
type Place = XmlElement | Joined | null;

/** Replaces a cell that another cell covers. */
type Joined = typeof joinsLeft | typeof joinsAbove;

/** True for a cell of its own. */
export const isCell = (place: Place): place is XmlElement =>
  place !== null && place !== joinsAbove && place !== joinsLeft;

/** The widest table in any report; a larger span is a fault of the file. */
const mostColumns = 200;

/**
 * A table's rows as a grid (ECMA-376 part 1, 17.4). Deleted and hidden rows and deleted cells are dropped,
 * skipped columns are null, and joined cells are marked.
 */
export function gridOf(table: XmlElement): Place[][] {
  const rows = within(table, "w:tr")
    .filter((row) => !isRowDeleted(row) && !isRowHidden(row))
    .map(rowPlaces);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const grid: Place[][] = [];
  for (const row of rows) {
    const places = Array.from({ length: width }, (_, column) => row[column] ?? null);
    grid.push(withSoundJoins(places, grid.at(-1)));
  }
  return grid;
}

/** A row whose cells join those above only if these are equally wide, so that each forms a rectangle. */
function withSoundJoins(row: readonly Place[], above: readonly Place[] | undefined): Place[] {
  const sound = [...row];
  for (let column = 0; column < row.length; column += 1) {
    const place = row[column];
    if (place === joinsLeft && (column === 0 || sound[column - 1] === null)) sound[column] = null;
    if (place !== joinsAbove) continue;
    const over = above?.[column] ?? null;
    const fits =
      over !== null && over !== joinsLeft && widthAt(above, column) === widthAt(row, column);
    if (!fits) sound[column] = null;
  }
  return sound;
}

/** The width, in columns, of the cell at a position. */
function widthAt(row: readonly Place[] | undefined, column: number): number {
  const rest = (row ?? []).slice(column + 1);
  const end = rest.findIndex((place) => place !== joinsLeft);
  return 1 + (end === -1 ? rest.length : end);
}

/** True for a row that was deleted under tracked changes. */
export const isRowDeleted = (row: XmlElement): boolean =>
  childAt(row, "w:trPr", "w:del") !== undefined;

export const isRowHidden = (row: XmlElement): boolean => isOn(childAt(row, "w:trPr"), "w:hidden");

/** True for a cell that was deleted under tracked changes. */
export const isCellDeleted = (cell: XmlElement): boolean =>
  childAt(cell, "w:tcPr", "w:cellDel") !== undefined;

/** Rows or cells, including those inside a content control. */
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

/** True for a cell that continues the one before it; the first says "restart" (17.4.85). */
function goesOn(properties: XmlElement | undefined, name: string): boolean {
  const merge = childAt(properties, name);
  return merge !== undefined && merge.attributes["w:val"] !== "restart";
}

const isMergedByChange = (properties: XmlElement | undefined) =>
  childAt(properties, "w:cellMerge")?.attributes["w:vMerge"] === "cont";

const bounded = (count: string) =>
  Math.min(mostColumns, Math.max(0, Number.parseInt(count, 10) || 0));
