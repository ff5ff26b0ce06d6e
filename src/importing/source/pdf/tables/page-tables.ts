import { labelOf } from "../../../header/labels/header-labels.ts";
import { isBodyName, isOnlyDate } from "../../../header/values/bodies-and-days.ts";
import type { PageContent } from "../page-content.ts";
import { printedRows } from "../printed-rows.ts";
import type { PrintedWord } from "../words.ts";
import type { KnownWord } from "./broken-words.ts";
import { isCutShort } from "./cut-short.ts";
import { columnGapInEms, segmentsOf } from "./gaps.ts";
import { openRegions } from "./open-regions.ts";
import { openTable } from "./open-tables.ts";
import type { PageTable } from "./page-table.ts";
import { joinedRules } from "./ruled-grids.ts";
import { ruledTables } from "./ruled-tables.ts";

/**
 * A page's tables from the top, including any whose cells are uncertain, and, separately, those that contain a
 * report's header.
 */
export function pageTables(
  { number, words, rules, figures, fills }: PageContent,
  isKnown: KnownWord,
  pageNumbers: ReadonlySet<PrintedWord>,
): { readonly tables: readonly PageTable[]; readonly headers: readonly PageTable[] } {
  const printed = words.filter((word) => !pageNumbers.has(word));
  const mayBeHeader = number <= pagesOfHeader;
  const lines = joinedRules(rules);
  const bounded = ruledTables(printed, lines, isKnown, figures, fills);
  const taken = new Set(bounded.flatMap((table) => [...table.words]));
  const rows = printedRows(printed.filter((word) => !taken.has(word) && word.isUpright));
  const cuts = bounded.map(({ box }) => box.top).sort((one, other) => one - other);
  const open = stretches(rows, cuts)
    .flatMap(openRegions)
    .map((region) => openTable(region, lines, isKnown));
  const headers = [...bounded, ...open].filter((table) => mayBeHeader && isHeader(table, number));
  const isBody = (table: PageTable) => !headers.includes(table);
  const inTables = new Set([...taken, ...open.filter(isBody).flatMap((table) => [...table.words])]);
  const loose = printed.filter((word) => !inTables.has(word));
  const whole = open
    .filter(isBody)
    .map((table) => (isCutShort(table, lines, loose) ? { ...table, rows: null } : table));
  const tables = [...bounded.filter(isBody), ...whole];
  return { tables: tables.sort((one, other) => one.box.top - other.box.top), headers };
}

/** A report's header is on one of its first pages, and may be in columns like a table. */
export const pagesOfHeader = 3;

/**
 * True for a report's header: labels, each next to or above its value. Labels that only head the columns of
 * several rows are a table's: “Ward” and “Lead officer”. After the first page they may be the headings of
 * a table that goes on, so there a body or a day is needed below them.
 */
function isHeader({ words, rows }: PageTable, page: number): boolean {
  const lines = printedRows([...words]);
  const labelled = lines.map((row) =>
    ownLabels(
      segmentsOf(row, columnGapInEms).map((segment) => segment.words.map(textOf).join(" ")),
    ),
  );
  if (new Set(labelled.flat()).size < 2) return false;
  const heads = rows === null ? labelled : rows.map(ownLabels);
  if (heads.slice(1).some((fields) => fields.length > 0)) return true;
  const below = (rows ?? []).slice(1).flat();
  const isMeeting = below.some((cell) => isBodyName(cell) || isOnlyDate(cell));
  return heads.length <= 3 && (page === 1 || isMeeting);
}

const textOf = ({ text }: PrintedWord) => text;

/** The fields of the labels among cells. The last word of a cell, “in the year to date”, is no label. */
const ownLabels = (cells: readonly string[]): string[] =>
  cells.flatMap((text) => {
    const field = /^\p{Ll}/u.test(text) ? undefined : labelOf(text)?.field;
    return field !== undefined && ownFields.has(field) ? [field] : [];
  });

/** The fields that never appear together as a table's headings; a header needs two of them. */
const ownFields: ReadonlySet<string> = new Set([
  "board",
  "date",
  "subject",
  "officer",
  "portfolio",
  "wards",
  "classification",
]);

/** Rows split wherever a ruled table comes between them. */
function stretches<Row extends { readonly baseline: number }>(
  rows: readonly Row[],
  cuts: readonly number[],
): Row[][] {
  const parts: Row[][] = Array.from({ length: cuts.length + 1 }, () => []);
  for (const row of rows) {
    parts[cuts.filter((cut) => cut < row.baseline).length]?.push(row);
  }
  return parts;
}
