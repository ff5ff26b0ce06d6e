/** The address of a cell in a report's page, by its table's address and its place: "table-1-r3c5", counted from 1. */
export const cellAnchor = (table: string, row: number, column: number): string =>
  `${table}-r${row + 1}c${column + 1}`;
