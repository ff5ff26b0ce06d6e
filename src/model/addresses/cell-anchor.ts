/**
 * A cell's anchor in its report's page, from the table's anchor and the cell's position counted from 1:
 * "table-1-r3c5".
 */
export const cellAnchor = (table: string, row: number, column: number): string =>
  `${table}-r${row + 1}c${column + 1}`;
