/** A block of a report's text, ready to be written as Markdown. Its words may contain formatting marks. */
export type BodyPiece = BodyHeading | BodyParagraph | BodyList | TablePiece;

/** A table, or lines kept as printed because their columns are uncertain. */
export type TablePiece = BodyTable | BodyPrinted;

interface BodyHeading {
  readonly kind: "heading";
  /** 2 for a section, 3 for a heading within one. */
  readonly level: 2 | 3;
  readonly text: string;
}

interface BodyParagraph {
  readonly kind: "paragraph";
  /** As printed: "1.1", "7."; null if it has none. */
  readonly number: string | null;
  /** A "\n" in it is a deliberate line end. */
  readonly text: string;
}

export interface BodyList {
  readonly kind: "list";
  readonly items: readonly BodyItem[];
}

export interface BodyItem {
  /** As printed: "1)", "(a)", "2."; null for a bullet. */
  readonly marker: string | null;
  /** 0 for the outermost. */
  readonly depth: number;
  readonly text: string;
}

export interface BodyTable {
  readonly kind: "table";
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface BodyPrinted {
  readonly kind: "fence";
  readonly lines: readonly string[];
}
