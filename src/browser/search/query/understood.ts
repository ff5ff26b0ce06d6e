import type { SectionKind } from "../../../model/report/body/section-kind.ts";

/** Days and quarters that a query names. */
export interface DaySpan {
  /** `YYYY-MM-DD` */
  readonly from: string;
  readonly to: string;
  /** In the index's form: "2014-15-q2". */
  readonly quarters: readonly string[];
  /** The phrases by which a text names it. */
  readonly words: readonly (readonly string[])[];
}

/** A part of the reader's words that was recognised. */
export type Understood = { readonly text: string } & (
  | { readonly kind: "quarters"; readonly quarters: readonly string[] }
  | ({ readonly kind: "day"; readonly day: string } & DaySpan)
  | ({ readonly kind: "time" } & DaySpan)
  | { readonly kind: "paragraph"; readonly number: string }
  | { readonly kind: "section"; readonly section: SectionKind }
);
