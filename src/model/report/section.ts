import type { Block, Inline } from "./block.ts";

/** A block with an address of its own in the report's page. */
export interface AddressedBlock {
  readonly anchor: string;
  readonly block: Block;
}

/** A numbered paragraph with all that belongs to it, or the words of a section that bear no number. */
export interface Paragraph {
  /** As printed: "1.1", "7."; null where the words bear no number. */
  readonly number: string | null;
  /** The number's address: "1.1", "7"; "9-1" for the first unnumbered words of section 9. */
  readonly anchor: string;
  readonly blocks: readonly AddressedBlock[];
  /** The line of the file on which the paragraph starts, counted from 1. */
  readonly line: number;
}

export interface Section {
  /** As printed: "1.0", "3."; null where the heading bears no number. */
  readonly number: string | null;
  /** "1" for section 1.0; made from the heading where it bears no number. */
  readonly anchor: string;
  /** Without its number; empty for words that stand before the first heading. */
  readonly heading: readonly Inline[];
  readonly paragraphs: readonly Paragraph[];
  readonly line: number;
}
