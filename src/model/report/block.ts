/** Words of a report and how they are marked; never HTML. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong"; readonly content: readonly Inline[] }
  | { readonly kind: "emphasis"; readonly content: readonly Inline[] }
  | { readonly kind: "struck"; readonly content: readonly Inline[] }
  | { readonly kind: "superscript"; readonly content: readonly Inline[] }
  | { readonly kind: "subscript"; readonly content: readonly Inline[] }
  | { readonly kind: "link"; readonly href: string; readonly content: readonly Inline[] }
  | { readonly kind: "line-break" };

/** A piece of a report's body that stands on lines of its own. */
export type Block = Prose | List | Table | Preformatted | LeadIn;

export interface Prose {
  readonly kind: "prose";
  readonly content: readonly Inline[];
}

/** A heading within a section, above the paragraphs it introduces. */
export interface LeadIn {
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
  /** The item's address in the page, where it has one of its own. */
  readonly anchor: string | null;
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly kind: "table";
  /** "table-1", by the order of tables in the report. */
  readonly anchor: string;
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A place in a table: every row has one for each column, whatever cells are merged. */
export interface Cell {
  readonly content: readonly Inline[];
  readonly align: "left" | "right" | "centre" | null;
  /**
   * Where the place is part of a merged cell: the neighbour on the side of that cell’s words. Such a
   * place has no words of its own; together they make a rectangle whose first place has the words.
   */
  readonly joins?: Side;
}

export type Side = "left" | "above";

/** Text whose spaces and line ends are part of what it says. */
export interface Preformatted {
  readonly kind: "preformatted";
  readonly text: string;
}
