import type { Block } from "../../model/report/body/block.ts";
import type { Section } from "../../model/report/body/section.ts";
import type { Counts } from "../../model/report/change-counts.ts";
import type { ComparedWords } from "../../text/likeness/word-difference.ts";
import type { AlignedEntry } from "./align.ts";
import type { Worded } from "./compared-entries.ts";
import type { ComparedHeader, HeaderChange } from "./header-changes.ts";
import type { ItemChange } from "./list-changes.ts";
import type { TableChange } from "./tables/table-changes.ts";

/** What changed from one report to another, section by section in the order of the later one. */
export interface Comparison<Of extends Compared = Compared> {
  readonly before: Of;
  readonly after: Of;
  readonly header: readonly HeaderChange[];
  readonly counts: Counts;
  readonly sections: readonly SectionChange[];
}

/** The parts of a report that are compared. */
export type Compared = ComparedHeader & Worded;

/** A section of the later report, or one that was removed. */
export interface SectionChange {
  readonly before: Section | null;
  readonly after: Section | null;
  /** The later title with its changes, without its number. */
  readonly title: readonly ComparedWords[];
  readonly titleChanged: boolean;
  readonly entries: readonly EntryChange[];
}

/** A paragraph, table or inner heading, and what happened to it. */
export interface EntryChange extends Omit<AlignedEntry, "units"> {
  readonly changes: readonly BlockChange[];
}

/** A block and what changed within it. */
export type BlockChange =
  | { readonly kind: "same" | "added" | "removed"; readonly block: Block }
  | { readonly kind: "words"; readonly block: Block; readonly words: readonly ComparedWords[] }
  | { readonly kind: "list"; readonly marked: boolean; readonly items: readonly ItemChange[] }
  | { readonly kind: "table"; readonly table: TableChange };
