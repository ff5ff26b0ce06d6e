import type { SectionKind } from "../../../model/report/section-kind.ts";

/** A part of the reader's words that names something. */
export type Understood = { readonly text: string } & (
  | { readonly kind: "quarters"; readonly quarters: readonly string[] }
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "paragraph"; readonly number: string }
  | { readonly kind: "section"; readonly section: SectionKind }
);
