import type { Changes } from "../../source/repairs.ts";
import type { Layout } from "../layout.ts";
import type { OwnNumber } from "../numbers.ts";
import type { SeenLine } from "../seen-lines.ts";
import type { MarkedLine } from "./marked-line.ts";
import type { Open } from "./open-block.ts";

/** A line and its surroundings: all that a rule may look at. */
export interface Place {
  readonly seen: SeenLine;
  readonly following: readonly SeenLine[];
  readonly number: OwnNumber | null;
  readonly open: Open;
  readonly layout: Layout;
  /** False if the format itself marks paragraphs. */
  readonly joinsLines: boolean;
  readonly changes: Changes;
}

/** The role that one rule gives a line; null if the rule does not apply. */
export type Rule = (place: Place) => readonly MarkedLine[] | null;
