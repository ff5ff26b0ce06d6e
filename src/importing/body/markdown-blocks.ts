/** A block of a report's text, ready to be written as Markdown. Its words may hold marks of bold. */
export type Written = WrittenHeading | WrittenParagraph | WrittenList | WrittenTable | WrittenFence;

export interface WrittenHeading {
  readonly kind: "heading";
  /** 2 for a section, 3 for a heading within one. */
  readonly level: 2 | 3;
  readonly text: string;
}

export interface WrittenParagraph {
  readonly kind: "paragraph";
  /** As printed: "1.1", "7."; null where it bears none. */
  readonly number: string | null;
  /** A "\n" in it is a line end that the report means. */
  readonly text: string;
}

export interface WrittenList {
  readonly kind: "list";
  readonly items: readonly WrittenItem[];
}

export interface WrittenItem {
  /** As printed: "1)", "(a)", "2."; null for a bullet. */
  readonly marker: string | null;
  /** 0 for the outermost. */
  readonly depth: number;
  readonly text: string;
}

export interface WrittenTable {
  readonly kind: "table";
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface WrittenFence {
  readonly kind: "fence";
  readonly lines: readonly string[];
}
