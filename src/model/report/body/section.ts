import type { Block, Inline } from "./block.ts";

/** A block with its own anchor in the report's page. */
export interface AddressedBlock {
  readonly anchor: string;
  readonly block: Block;
}

/** A numbered paragraph with everything that belongs to it, or unnumbered words of a section. */
export interface Paragraph {
  /** As printed: "1.1", "7."; null if the words have no number. */
  readonly number: string | null;
  /** The number's anchor: "1.1", "7"; "9-1" for the first unnumbered words of section 9. */
  readonly anchor: string;
  readonly blocks: readonly AddressedBlock[];
  /** The line of the file on which the paragraph starts, counted from 1. */
  readonly line: number;
}

export interface Section {
  /** As printed: "1.0", "3."; null if the heading has no number. */
  readonly number: string | null;
  /** "1" for section 1.0; made from the heading if it has no number. */
  readonly anchor: string;
  /** Without its number; empty for words before the first heading. */
  readonly heading: readonly Inline[];
  readonly paragraphs: readonly Paragraph[];
  readonly line: number;
}
