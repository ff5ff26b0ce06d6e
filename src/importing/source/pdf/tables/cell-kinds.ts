/** True for a value that fits on one line: "45.0%", "£3.59m", "(1,204)", "–" or "N/A". */
export const isValue = (cell: string): boolean =>
  /^(?:\(?[£€$+–−-]?\s?\d[\d,.]*\s?(?:%|[mk]|p|pp|bn)?\)?|[–-]|n\/?a|tbc|nil|yes|no|red|amber|green)$/i.test(
    cell.trim(),
  );

/**
 * True if a row's words may continue those of the row above: a cell begins in lower case below one without
 * a full stop.
 */
export const mayGoOn = (above: readonly string[], row: readonly string[]): boolean =>
  row.some((cell, column) => {
    const before = above[column] ?? "";
    return /^\p{Ll}/u.test(cell) && !isValue(cell) && /\s/.test(before) && !/[.:;?!]$/.test(before);
  });
