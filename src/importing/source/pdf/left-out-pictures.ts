import type { Area } from "./area.ts";
import type { PageContent } from "./page-content.ts";
import type { PrintedLine } from "./printed-rows.ts";
import { boxAround, boxOf, holds, meet } from "./tables/boxes.ts";
import type { PrintedTable } from "./tables/tables-across-pages.ts";

/** What a report lacks, and the line, counted from 1, above which it is printed. */
export interface LeftOut {
  readonly line: number;
  readonly note: string;
  readonly leftOut: boolean;
}

/** A picture that covers more of a page than this is the page itself, under the words that were read from it. */
const wholePage = 0.8;

/** The least height and width, in points, of a drawing that tells a reader something: part of a chart. */
const leastDrawing = 40;

/** How far apart the shapes of one drawing may be, in points. */
const nearness = 6;

/**
 * The pictures of each page that are not in the report: figures, maps, charts. A picture in the same place
 * on several pages is a letterhead’s or a running mark, and no loss. Those in a table’s cells are counted
 * with the table.
 */
export function leftOutPictures(
  pages: readonly PageContent[],
  lines: readonly PrintedLine[],
  tables: readonly PrintedTable[],
): LeftOut[] {
  const found = pages
    .filter(({ isScan }) => !isScan)
    .map((page) => ({ page, own: picturesOn(page, tables) }));
  return found.flatMap(({ page, own }) => {
    const leftOut = own.filter(
      (area) =>
        !found.some((other) => other.page !== page && other.own.some((each) => isSame(each, area))),
    );
    const [first] = leftOut;
    if (!first) return [];
    const what =
      leftOut.length === 1
        ? `a picture on page ${page.number} is`
        : `${leftOut.length} pictures on page ${page.number} are`;
    const line = lineAbove(lines, page.number, first.top);
    return [{ line, note: `${what} not in the report`, leftOut: true }];
  });
}

function picturesOn(page: PageContent, tables: readonly PrintedTable[]): Area[] {
  const { number, width, height, words } = page;
  const boxes = tables.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.page === number && part.table.drawn > 0 ? [part.table.box] : [])),
  );
  // A shape with words in it is a coloured box behind them.
  const drawn = page.figures.filter(
    (area) =>
      Math.min(area.right - area.left, area.bottom - area.top) > leastDrawing &&
      !words.some((word) => holds(area, boxOf(word))),
  );
  const areas = [...page.pictures, ...drawn]
    .map(({ left, top, right, bottom }) => ({
      left: Math.max(0, left),
      top: Math.max(0, top),
      right: Math.min(width, right),
      bottom: Math.min(height, bottom),
    }))
    .filter(({ left, top, right, bottom }) => right > left && bottom > top)
    .filter(
      (area) => (area.right - area.left) * (area.bottom - area.top) < width * height * wholePage,
    )
    .filter((area) => !boxes.some((box) => holds(box, area)));
  return joinedAreas(areas);
}

/** A chart is drawn in many shapes, and a picture often in steps: areas that meet are one. */
function joinedAreas(areas: readonly Area[]): Area[] {
  let joined: Area[] = [];
  for (const area of areas) {
    const near = joined.filter((one) => meet(one, area, nearness));
    joined = [...joined.filter((one) => !near.includes(one)), boxAround([area, ...near])];
  }
  return joined.sort((one, other) => one.top - other.top);
}

const isSame = (one: Area, other: Area) =>
  [
    one.left - other.left,
    one.top - other.top,
    one.right - other.right,
    one.bottom - other.bottom,
  ].every((by) => Math.abs(by) < 2);

/** The last line that a page, or one before it, prints above a point. */
function lineAbove(lines: readonly PrintedLine[], page: number, top: number): number {
  const isAbove = ({ print }: PrintedLine) =>
    print !== null && (print.page < page || (print.page === page && print.baseline < top));
  return Math.max(1, lines.findLastIndex(isAbove) + 1);
}
