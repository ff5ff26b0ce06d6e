/** "45.0%", "£3.59m", "(1,204)", "–" or "N/A": a value that one line holds. */
export const isValue = (cell: string): boolean =>
  /^(?:\(?[£€$+–−-]?\s?\d[\d,.]*\s?(?:%|[mk]|p|pp|bn)?\)?|[–-]|n\/?a|tbc|nil|yes|no|red|amber|green)$/i.test(
    cell.trim(),
  );

/** A value with a figure in it. */
export const isFigure = (cell: string): boolean => /\d/.test(cell) && isValue(cell);

/**
 * True where a row's words may go on with those of the row above it: a cell opens in lower case
 * under one that no full stop ends.
 */
export const mayGoOn = (above: readonly string[], row: readonly string[]): boolean =>
  row.some((cell, column) => {
    const before = above[column] ?? "";
    return /^\p{Ll}/u.test(cell) && !isValue(cell) && /\s/.test(before) && !/[.:;?!]$/.test(before);
  });
