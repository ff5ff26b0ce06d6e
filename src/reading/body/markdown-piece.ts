import type { Cell, Inline } from "../../model/report/body/block.ts";

/** A piece of Markdown and its line, before any numbering is recognised. */
export type Piece = Heading | ProsePiece | ListPiece | TablePiece | PreformattedPiece;

interface Placed {
  /** Counted from 1 in the file. */
  readonly line: number;
}

export interface Heading extends Placed {
  readonly kind: "heading";
  readonly level: number;
  readonly content: readonly Inline[];
}

export interface ProsePiece extends Placed {
  readonly kind: "prose";
  readonly content: readonly Inline[];
}

export interface ListPiece extends Placed {
  readonly kind: "list";
  readonly items: readonly ItemPiece[];
}

export interface ItemPiece extends Placed {
  /** "7." or "1)", as written; null for a bullet. */
  readonly marker: string | null;
  readonly pieces: readonly Piece[];
}

export interface TablePiece extends Placed {
  readonly kind: "table";
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

interface PreformattedPiece extends Placed {
  readonly kind: "preformatted";
  readonly text: string;
}
