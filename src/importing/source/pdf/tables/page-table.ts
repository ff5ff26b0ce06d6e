import type { PrintedWord } from "../words.ts";
import type { Box } from "./boxes.ts";
import type { Stretch } from "./gaps.ts";

/** Words of a page that stand in columns and rows. */
export interface PageTable {
  readonly box: Box;
  readonly words: ReadonlySet<PrintedWord>;
  /** Where each column begins and ends, in points from the page's left edge. */
  readonly columns: readonly Stretch[];
  /** Its cells by rows; null where lines and gaps do not say which word belongs to which cell. */
  readonly rows: readonly (readonly string[])[] | null;
  /** Where its rows begin, and the last one ends, in points from the page's top. */
  readonly tops: readonly number[];
  /** How many of its cells hold a drawing, such as an arrow, and no words. */
  readonly drawn: number;
  /** True where lines bound its cells. */
  readonly isRuled: boolean;
  /** True where its first row is seen to head the others, as it must where no lines bound them. */
  readonly isHeaded: boolean;
}
