import { joinsAbove, joinsLeft } from "../../raw-report.ts";
import type { PageContent } from "../page-content.ts";
import { printedRows } from "../printed-rows.ts";
import type { PrintedWord } from "../words.ts";
import { boxOf } from "./boxes.ts";
import { wordsWithin } from "./broken-words.ts";
import type { PageTable } from "./page-table.ts";
import { pagesOfHeader, tablesOfPage } from "./page-tables.ts";

/**
 * The pages with every cell of a report's header moved to the top of its row. A label printed at the middle
 * or the bottom of its cell is then next to the first line of its value.
 */
export function withHeadersAtTop(pages: readonly PageContent[]): PageContent[] {
  const first = pages.slice(0, pagesOfHeader);
  const isKnown = wordsWithin(first.flatMap(({ words }) => printedRows(words)));
  return pages.map((page) => {
    if (page.number > pagesOfHeader) return page;
    const shifts = new Map<PrintedWord, number>();
    const { headers } = tablesOfPage(page, isKnown, new Set());
    for (const table of headers) for (const [word, by] of shiftsIn(table)) shifts.set(word, by);
    if (shifts.size === 0) return page;
    const words = page.words.map((word) => {
      const by = shifts.get(word);
      return by === undefined ? word : { ...word, baseline: word.baseline - by };
    });
    return { ...page, words };
  });
}

/** How far up each word of a table moves; a row with joined or uncertain cells stays. */
function shiftsIn({ words, columns, tops, rows }: PageTable): [PrintedWord, number][] {
  return (rows ?? []).flatMap((row, place) => {
    if (row.some((cell) => cell === joinsAbove || cell === joinsLeft)) return [];
    const [top = 0, bottom = 0] = tops.slice(place, place + 2);
    const cells = columns.map(({ from, to }) =>
      [...words].filter((word) => {
        const box = boxOf(word);
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        return x >= from && x <= to && y >= top && y <= bottom;
      }),
    );
    const first = Math.min(...cells.map(firstLine));
    return cells.flatMap((cell) => {
      const by = firstLine(cell) - first;
      return by > 1 ? cell.map((word): [PrintedWord, number] => [word, by]) : [];
    });
  });
}

/** The baseline of a cell's first line, ignoring superscripts. */
function firstLine(cell: readonly PrintedWord[]): number {
  const largest = cell.reduce((most, { size }) => Math.max(most, size), 0);
  return Math.min(
    ...cell.filter(({ size }) => size > largest * 0.8).map(({ baseline }) => baseline),
  );
}
