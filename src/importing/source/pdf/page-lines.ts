import { footnoteStart, isFoot, joinedNotes, raisedMarks } from "./footnotes.ts";
import { headerColumns } from "./header-columns.ts";
import { type LeftOut, leftOutPictures } from "./left-out-pictures.ts";
import type { PageContent } from "./page-content.ts";
import {
  type PrintedLine,
  type PrintedRow,
  printedRows,
  printOf,
  spacingWithin,
} from "./printed-rows.ts";
import { letterColumns, rowText, tableColumns } from "./row-text.ts";
import { headerTable } from "./tables/header-tables.ts";
import { pagesOfHeader } from "./tables/page-tables.ts";
import { type PrintedTable, printedTables } from "./tables/tables-across-pages.ts";
import type { PrintedWord } from "./words.ts";

const blank: PrintedLine = {
  text: "",
  opensPage: false,
  print: null,
  table: null,
  asPrinted: false,
  notes: [],
};

/** The lines of all pages in reading order, with the footnotes and the pictures that are left out separate. */
export function pageLines(pages: readonly PageContent[]): {
  lines: readonly PrintedLine[];
  notes: readonly PrintedLine[];
  pictures: readonly LeftOut[];
} {
  const columns = letterColumns(pages.flatMap(({ words }) => words));
  const { tables, headers: ofHeader } = printedTables(pages);
  const inTables = new Set<PrintedWord>();
  for (const { parts } of tables) {
    for (const { table } of parts) for (const word of table.words) inTables.add(word);
  }
  const lines: PrintedLine[] = [];
  const notes: PrintedLine[] = [];
  for (const page of pages) {
    const all = printedRows(page.words);
    const spacing = spacingWithin(all);
    const headers = (ofHeader.get(page.number) ?? []).flatMap(
      (table) => headerTable(table, page.number, columns, spacing) ?? [],
    );
    const apart = new Set([...inTables, ...headers.flatMap(({ words }) => [...words])]);
    const rows = printedRows(page.words.filter((word) => !apart.has(word)));
    const noteStart = footnoteStart(rows, raisedMarks(all));
    const own: TableLines[] = [...tablesOn(page.number, tables, spacing), ...headers].sort(
      (one, other) => one.bottom - other.bottom,
    );
    const printed: PrintedLine[] = [];
    const header = page.number <= pagesOfHeader ? headerColumns(rows) : null;
    let above: PrintedRow | undefined;
    for (const [place, row] of rows.entries()) {
      while (own[0] && own[0].bottom < row.baseline) {
        printed.push(blank, ...(own.shift()?.lines ?? []), blank);
        above = undefined;
      }
      const text = rowText(row, columns, header?.columns.get(row));
      const told = header?.unclear.has(row) ? [mixed] : [];
      const line = { ...blank, text, print: printOf(row, page.number), notes: told };
      if (place >= noteStart && !isFoot(text)) notes.push(line);
      else {
        if (above && row.baseline - above.baseline > spacing * 1.3) printed.push(blank);
        printed.push(line);
      }
      above = row;
    }
    for (const table of own) printed.push(blank, ...table.lines, blank);
    const first = printed.findIndex((line) => line !== blank);
    lines.push(
      ...printed
        .slice(Math.max(0, first))
        .map((line, index) => (index === 0 ? { ...line, opensPage: page !== pages[0] } : line)),
    );
  }
  return { lines, notes: joinedNotes(notes), pictures: leftOutPictures(pages, lines, tables) };
}

/** What the clerk is told where the columns of a header are not certain. */
const mixed = {
  note: "the columns below these labels are too close to tell apart: words of one may be among those of the other",
};

interface TableLines {
  /** Where the table ends on the page, in points from the top. */
  readonly bottom: number;
  readonly lines: readonly PrintedLine[];
}

/** The lines that tables produce on a page; a table across several pages is placed where it begins. */
function tablesOn(page: number, tables: readonly PrintedTable[], spacing: number): TableLines[] {
  return tables.flatMap((table) =>
    table.parts.flatMap((part, place) => {
      if (part.page !== page || (table.rows !== null && place > 0)) return [];
      const rows = printedRows([...part.table.words]);
      const print = rows[0] ? printOf(rows[0], page) : null;
      const lines =
        table.rows === null
          ? linesAsPrinted(rows, page, spacing)
          : [{ ...blank, print, table: table.rows, notes: notesOf(table) }];
      return [{ bottom: part.table.box.bottom, lines }];
    }),
  );
}

/** How a table's cells were recognised, and what was left out of it. */
function notesOf({ parts, repeats }: PrintedTable): PrintedLine["notes"] {
  const how = parts[0]?.table.isRuled ? "the lines around its cells" : "the gaps between its cells";
  const drawn = parts.reduce((sum, { table }) => sum + table.drawn, 0);
  const what =
    drawn === 1
      ? "one cell of a table holds a drawing or a colour and no words; it is"
      : `${drawn} cells of a table hold drawings or colours and no words; they are`;
  return [
    { note: `a table was read from ${how}` },
    ...repeats.map((page) => ({
      note: `the headings that it prints again on page ${page} were left out`,
    })),
    ...(drawn > 0 ? [{ note: `${what} not in the report`, leftOut: true }] : []),
  ];
}

function linesAsPrinted(rows: readonly PrintedRow[], page: number, spacing: number): PrintedLine[] {
  const columns = tableColumns(rows);
  return rows.flatMap((row, place) => {
    const above = rows[place - 1];
    const line = { ...blank, text: rowText(row, columns), asPrinted: true };
    const apart = above && row.baseline - above.baseline > spacing * 1.3;
    return [
      ...(apart ? [{ ...blank, asPrinted: true }] : []),
      { ...line, print: printOf(row, page) },
    ];
  });
}
