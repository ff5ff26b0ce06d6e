import type { View } from "../../../layouts/view.ts";
import type { Archive } from "../../archive/archive.ts";
import type { Meeting } from "../../archive/by-meeting.ts";
import { compare, withinMeeting } from "../../archive/order.ts";
import type { CataloguePart, DataTable } from "../../formats/data-table.ts";
import { type DataEnding, tableFile } from "../../model/addresses/data-addresses.ts";
import type { Filed } from "../../model/report/report.ts";
import { financialYearCode, financialYearOf } from "../../model/time/financial-year.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import { memoisedFor } from "../../text/memoised.ts";
import { kind, type PageKind } from "../pages/page-kind.ts";
import { csvOf, jsonOf, type TableOf } from "./table.ts";

/** A table as published: as one file, or as one for each financial year of the meetings. */
export interface PublishedTable {
  readonly about: DataTable;
  readonly parts: (archive: Archive) => readonly CataloguePart[];
  /** Its files. */
  readonly kinds: readonly PageKind[];
}

interface Source<Item, Row> {
  readonly items: (archive: Archive) => readonly Item[];
  /** The report or meeting that an item is, or belongs to. */
  readonly of: (item: Item) => Filed | Meeting;
  /** The number of rows for an item, without making them. */
  readonly count: (item: Item) => number;
  readonly rows: (item: Item) => readonly Row[];
  readonly isSplit: boolean;
}

interface Part<Item> extends CataloguePart {
  readonly of: readonly Item[];
}

/** An item and how many rows are made of it. */
interface Counted<Item> {
  readonly item: Item;
  readonly rows: number;
}

/** A table whose rows are made from items of the archive, oldest meeting first. */
export function publishedTable<Item, Row>(
  about: TableOf<Row>,
  { items, of: ofItem, count, rows, isSplit }: Source<Item, Row>,
): PublishedTable {
  const oldestFirst = (one: Item, other: Item) => inOrder(ofItem(one), ofItem(other));
  // Kept, because both the files and the descriptions of the tables need it.
  const parts = memoisedFor((archive: Archive): readonly Part<Item>[] => {
    const counted = items(archive)
      .map((item): Counted<Item> => ({ item, rows: count(item) }))
      .filter(({ rows }) => rows > 0)
      .sort((one, other) => oldestFirst(one.item, other.item));
    return isSplit ? byYear(counted, ofItem) : [partOf(null, counted)];
  });
  const catalogued = memoisedFor((archive: Archive): readonly CataloguePart[] =>
    parts(archive).map(({ year, rows }) => ({ year, rows })),
  );
  const rowsOf = onceForBoth(({ of }: Part<Item>) => of.flatMap((item) => rows(item)));
  const file = (ending: DataEnding, written: typeof csvOf<Row>) =>
    kind(`${about.name}-${ending}`, {
      items: (archive) => (ending === "csv" || hasJson(archive) ? parts(archive) : []),
      address: ({ year }) => tableFile(about.name, year, ending),
      layout: (part, view: View) => written(about, rowsOf(part), (to) => view.absolute(to)),
    });
  return {
    about,
    parts: catalogued,
    kinds: [file("csv", csvOf), file("json", jsonOf)],
  };
}

/** True if an archive publishes its tables as JSON too. */
export const hasJson = ({ settings }: Pick<Archive, "settings">): boolean =>
  settings.alsoPublish.includes("JSON tables");

/**
 * Makes the rows of a part once for its CSV and its JSON, which are written one after the other, because
 * making them again would parse reports again. The rows are then released.
 */
function onceForBoth<Key extends object, Answer>(make: (key: Key) => Answer): typeof make {
  let held: { readonly key: Key; readonly answer: Answer } | null = null;
  return (key) => {
    if (held?.key === key) {
      const { answer } = held;
      held = null;
      return answer;
    }
    const answer = make(key);
    held = { key, answer };
    return answer;
  };
}

/** Oldest meeting first; within a meeting, in agenda order. */
function inOrder(one: Filed | Meeting, other: Filed | Meeting): number {
  const byDay = compare(one.date, other.date);
  if (byDay !== 0) return byDay;
  return "slug" in one && "slug" in other
    ? withinMeeting(one, other)
    : compare(one.board.entry.id, other.board.entry.id);
}

/** Items by the financial year of the meeting, oldest first. */
function byYear<Item>(
  items: readonly Counted<Item>[],
  of: (item: Item) => { readonly date: PlainDate },
): Part<Item>[] {
  const years = new Map<string, Counted<Item>[]>();
  for (const counted of items) {
    const code = financialYearCode(financialYearOf(of(counted.item).date));
    const year = years.get(code);
    if (year) year.push(counted);
    else years.set(code, [counted]);
  }
  return [...years]
    .sort(([one], [other]) => compare(one, other))
    .map(([year, counted]) => partOf(year, counted));
}

const partOf = <Item>(year: string | null, counted: readonly Counted<Item>[]): Part<Item> => ({
  year,
  rows: counted.reduce((sum, { rows }) => sum + rows, 0),
  of: counted.map(({ item }) => item),
});
