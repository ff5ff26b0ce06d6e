import type { PrintedWord } from "../words.ts";
import type { Box } from "./boxes.ts";
import type { Stretch } from "./gaps.ts";

/** Words of a page in columns and rows. */
export interface PageTable {
  readonly box: Box;
  readonly words: ReadonlySet<PrintedWord>;
  /** The left and right edge of each column, in points from the page's left edge. */
  readonly columns: readonly Stretch[];
  /** Its cells by row; null if lines and gaps do not determine which word belongs to which cell. */
  readonly rows: readonly (readonly string[])[] | null;
  /** The top of each row and the bottom of the last, in points from the top of the page. */
  readonly tops: readonly number[];
  /** How many cells contain a drawing, such as an arrow, or a colour of their own, and no words. */
  readonly drawn: number;
  /** True if lines separate its cells. */
  readonly isRuled: boolean;
  /** True if its first row is known to be a heading; required for a table without lines. */
  readonly isHeaded: boolean;
}
