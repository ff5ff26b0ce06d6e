/** How the reader treats an element or attribute of a Word file. */
export type Treatment =
  | { readonly kind: "read"; readonly as: string }
  | {
      readonly kind: "reported";
      /** The text of the repair, which must fit after "a" or "an". */
      readonly says: string;
      /** True if something meaningful is missing from the report. */
      readonly leftOut: boolean;
    }
  | {
      readonly kind: "passed over";
      readonly because: string;
      /** True if its contents are not examined either. */
      readonly whole: boolean;
    }
  | { readonly kind: "refused"; readonly because: string };

/** Names with the same treatment: "w:t", or "wp:docPr@descr" for an attribute. */
export interface Group {
  readonly treatment: Treatment;
  readonly names: readonly string[];
}

const named = (names: string) => names.trim().split(/\s+/);

/** Names that the reader turns into words, numbers or marks. */
export const read = (as: string, names: string): Group => ({
  treatment: { kind: "read", as },
  names: named(names),
});

/** Names that are reported although everything they say is in the report. */
export const reported = (says: string, names: string): Group => ({
  treatment: { kind: "reported", says, leftOut: false },
  names: named(names),
});

/** Names of what the report lacks, which a repair and the page mention. */
export const leftOut = (says: string, names: string): Group => ({
  treatment: { kind: "reported", says, leftOut: true },
  names: named(names),
});

/** Names without words or meaning of their own. */
export const passedOver = (because: string, names: string): Group => ({
  treatment: { kind: "passed over", because, whole: false },
  names: named(names),
});

/** The same, if their contents have none either. */
export const passedOverWhole = (because: string, names: string): Group => ({
  treatment: { kind: "passed over", because, whole: true },
  names: named(names),
});

/** Names of a file that cannot be read correctly. */
export const refused = (because: string, names: string): Group => ({
  treatment: { kind: "refused", because },
  names: named(names),
});
