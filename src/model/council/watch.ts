/** A subject that the publisher watches for readers, in `watch.yaml`: a page and a feed of what matches it. */
export interface Watch {
  /** Its part of addresses, which never changes. */
  readonly id: string;
  readonly name: string;
  /** A report or minute matches if one of its paragraphs, or its title, holds any of these; empty for any words. */
  readonly words: readonly string[];
  /** The ids of the boards of which it must be to one; empty for any board. */
  readonly boards: readonly string[];
  /** The ids of the wards of which it must concern one; empty for any ward. */
  readonly wards: readonly string[];
  readonly kinds: readonly WatchedKind[];
}

export const watchedKinds = ["reports", "minutes"] as const;

export type WatchedKind = (typeof watchedKinds)[number];
