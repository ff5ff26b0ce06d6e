import type { Finding } from "../source/repairs.ts";

/** What became of a raw file. */
export type Outcome = Imported | Attached | AlreadyThere | Refused;

export interface Imported {
  readonly kind: "imported";
  /** The report's path from the content folder. */
  readonly path: string;
  readonly text: string;
  readonly repairs: number;
  readonly findings: readonly Finding[];
  /** Required fields that the header does not give, as front matter names them. */
  readonly lacks: readonly string[];
  /** The file that it was made of, and its path from the content folder; null where none is kept. */
  readonly source: { readonly from: string; readonly path: string } | null;
}

/** Pages of a pack that are of no report, kept with its meeting. */
export interface Attached {
  readonly kind: "attached";
  /** Their path from the content folder. */
  readonly path: string;
}

export interface AlreadyThere {
  /** "edited" where the report is no longer what importing makes of its source. */
  readonly kind: "unchanged" | "edited";
  readonly path: string;
}

export interface Refused {
  readonly kind: "refused";
  readonly rule: string;
  readonly line: number | null;
  readonly reason: string;
}
