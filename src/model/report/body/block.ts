/** Words of a report with their markup; never HTML. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong"; readonly content: readonly Inline[] }
  | { readonly kind: "emphasis"; readonly content: readonly Inline[] }
  | { readonly kind: "struck"; readonly content: readonly Inline[] }
  | { readonly kind: "superscript"; readonly content: readonly Inline[] }
  | { readonly kind: "subscript"; readonly content: readonly Inline[] }
  | { readonly kind: "link"; readonly href: string; readonly content: readonly Inline[] }
  /** A word that a machine may have read wrong. Only pages have it; a report's own words do not. */
  | { readonly kind: "unsure"; readonly content: readonly Inline[] }
  | { readonly kind: "line-break" };

/** A piece of a report's body that occupies its own lines. */
export type Block = Prose | List | Table | Preformatted | LeadIn;

interface Prose {
  readonly kind: "prose";
  readonly content: readonly Inline[];
}

/** A heading within a section, above the paragraphs it introduces. */
interface LeadIn {
  readonly kind: "lead-in";
  readonly content: readonly Inline[];
}

export interface List {
  readonly kind: "list";
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** As printed: "1)", "(a)", "ii."; null for a bullet. */
  readonly marker: string | null;
  /** The item's own anchor in the page, if it has one. */
  readonly anchor: string | null;
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly kind: "table";
  /** "table-1", numbered in the order of the report's tables. */
  readonly anchor: string;
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A position in a table. Every row has one for each column, even where cells are merged. */
export interface Cell {
  readonly content: readonly Inline[];
  readonly align: "left" | "right" | "centre" | null;
  /**
   * For a position inside a merged cell: the side of the neighbour that leads to that cell’s words. Such a
   * position has no words of its own. Together the positions form a rectangle, and its first position has
   * the words.
   */
  readonly joins?: Side;
}

export type Side = "left" | "above";

/** Text in which spaces and line ends matter. */
interface Preformatted {
  readonly kind: "preformatted";
  readonly text: string;
  /** The text with its unsure words, where a page marks them. */
  readonly marked?: readonly Inline[];
}
