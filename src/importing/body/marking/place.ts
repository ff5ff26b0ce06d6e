import type { Changes } from "../../source/repairs.ts";
import type { Layout } from "../layout.ts";
import type { OwnNumber } from "../numbers.ts";
import type { SeenLine } from "../seen-lines.ts";
import type { MarkedLine } from "./marked-line.ts";
import type { Open } from "./open-block.ts";

/** A line in its place, which is all that a rule may look at. */
export interface Place {
  readonly seen: SeenLine;
  readonly following: readonly SeenLine[];
  readonly number: OwnNumber | null;
  readonly open: Open;
  readonly layout: Layout;
  /** False where the format itself says what a paragraph is. */
  readonly mends: boolean;
  readonly changes: Changes;
}

/** What a line is by one rule; null where the rule does not apply. */
export type Rule = (place: Place) => readonly MarkedLine[] | null;
