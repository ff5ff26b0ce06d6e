/** What becomes of an element or attribute of a Word file. */
export type Treatment =
  | { readonly kind: "read"; readonly as: string }
  | {
      readonly kind: "reported";
      /** What the repair says, in words that go on after "a" or "an". */
      readonly says: string;
      /** True where something that carries meaning is not in the report. */
      readonly leftOut: boolean;
    }
  | {
      readonly kind: "passed over";
      readonly because: string;
      /** True where nothing within it is looked at either. */
      readonly whole: boolean;
    }
  | { readonly kind: "refused"; readonly because: string };

/** Names that are treated alike: "w:t", or "wp:docPr@descr" for an attribute. */
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

/** Names that a repair tells of although all that they say is in the report. */
export const told = (says: string, names: string): Group => ({
  treatment: { kind: "reported", says, leftOut: false },
  names: named(names),
});

/** Names of what the report lacks, which a repair and the page tell of. */
export const leftOut = (says: string, names: string): Group => ({
  treatment: { kind: "reported", says, leftOut: true },
  names: named(names),
});

/** Names that carry no words and no meaning by themselves. */
export const passedOver = (because: string, names: string): Group => ({
  treatment: { kind: "passed over", because, whole: false },
  names: named(names),
});

/** The same where what stands within them carries nothing either. */
export const passedOverWhole = (because: string, names: string): Group => ({
  treatment: { kind: "passed over", because, whole: true },
  names: named(names),
});

/** Names of a file that cannot be read rightly. */
export const refused = (because: string, names: string): Group => ({
  treatment: { kind: "refused", because },
  names: named(names),
});
