import { footnoteStart, isFoot, joinedNotes } from "./footnotes.ts";
import type { PageContent } from "./page-content.ts";
import { type PrintedLine, printedRows, printOf, usualSpacing } from "./printed-rows.ts";
import { letterColumns, rowText } from "./row-text.ts";

/** The lines of all pages in the order in which they are read, and the footnotes apart. */
export function pageLines(pages: readonly PageContent[]): {
  lines: readonly PrintedLine[];
  notes: readonly PrintedLine[];
} {
  const columns = letterColumns(pages.flatMap(({ words }) => words));
  const lines: PrintedLine[] = [];
  const notes: PrintedLine[] = [];
  for (const [index, page] of pages.entries()) {
    const rows = printedRows(page.words);
    const noteStart = footnoteStart(rows);
    const spacing = usualSpacing(rows);
    for (const [place, row] of rows.entries()) {
      const text = rowText(row, columns);
      const print = printOf(row, page.number);
      const line = { text, opensPage: place === 0 && index > 0, print };
      const above = rows[place - 1];
      if (place >= noteStart && !isFoot(text)) notes.push(line);
      else {
        if (above && row.baseline - above.baseline > spacing * 1.3) {
          lines.push({ text: "", opensPage: false, print: null });
        }
        lines.push(line);
      }
    }
  }
  return { lines, notes: joinedNotes(notes) };
}
