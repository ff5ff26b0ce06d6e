import type { PageContent } from "../page-content.ts";
import { type PrintedRow, printedRows } from "../printed-rows.ts";
import type { PrintedWord } from "../words.ts";

/**
 * True for a row that belongs to the page and not to the report: its number, or a line that runs from page
 * to page.
 */
export type IsEdge = (page: number, row: PrintedRow) => boolean;

const lonePageNumber =
  /^(?:page\s*|\s*)(?:[-–|]\s*)?\d{1,4}\s*(?:[-–|]\s*)?(?:(?:of|\/)\s*\d{1,4})?$/i;

/** Finds rows at the same place on neighbouring pages with the same words, ignoring digits. */
export function pageEdges(pages: readonly PageContent[]): IsEdge {
  const pagesOf = new Map<string, Set<number>>();
  for (const { number, words } of pages) {
    for (const row of printedRows(words)) {
      const key = keyOf(row);
      pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(number));
    }
  }
  const heights = new Map(pages.map(({ number, height }) => [number, height]));
  return (page, row) => {
    const on = pagesOf.get(keyOf(row));
    if (on?.has(page - 1) || on?.has(page + 1)) return true;
    const height = heights.get(page) ?? 0;
    const atEdge = row.baseline < height * 0.08 || row.baseline > height * 0.92;
    return atEdge && lonePageNumber.test(wordsIn(row));
  };
}

const wordsIn = ({ words }: PrintedRow) => words.map(({ text }) => text).join(" ");

const keyOf = (row: PrintedRow) =>
  `${Math.round(row.baseline / 2)} ${wordsIn(row).replace(/\d+/g, "0")}`;

/** The words "Page 13" at the bottom or top of a page, which may be stamped over a table. */
export function stampedNumbers({ words, height }: PageContent): ReadonlySet<PrintedWord> {
  return new Set(
    words.flatMap((word, place) => {
      const next = words[place + 1];
      const atEdge = word.baseline < height * 0.1 || word.baseline > height * 0.9;
      const isStamp = atEdge && word.text === "Page" && /^\d{1,4}$/.test(next?.text ?? "");
      return isStamp && next && Math.abs(next.baseline - word.baseline) < 1 ? [word, next] : [];
    }),
  );
}
