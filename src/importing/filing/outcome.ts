import type { Finding } from "../source/repairs.ts";

/** What happened to a raw file. */
export type ImportOutcome = Imported | Attached | AlreadyThere | Refused;

export interface Imported {
  readonly kind: "imported";
  /** The report's path in the content folder. */
  readonly path: string;
  readonly text: string;
  readonly repairs: number;
  readonly findings: readonly Finding[];
  /** Required fields that the header does not give, by their names in front matter. */
  readonly lacks: readonly string[];
  /** The original file and its path in the content folder; null if none is kept. */
  readonly source: { readonly from: string; readonly path: string } | null;
}

/** Pages of a pack that belong to no report, attached to its meeting. */
export interface Attached {
  readonly kind: "attached";
  /** Their path in the content folder. */
  readonly path: string;
}

export interface AlreadyThere {
  /** "edited" if the report differs from what importing its source produces. */
  readonly kind: "unchanged" | "edited";
  readonly path: string;
}

export interface Refused {
  readonly kind: "refused";
  readonly rule: string;
  readonly line: number | null;
  readonly reason: string;
}
