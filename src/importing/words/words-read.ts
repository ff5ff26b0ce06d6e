/** A part of a file that holds words: a page, a running head, its properties, or the whole of it. */
export interface FilePart {
  /** "page 3", "its properties"; null for the whole of a text file. */
  readonly place: string | null;
  readonly text: string;
}

/** Every word that can be read from a file, whether a reader of it would see it or not. */
export interface FileWords {
  readonly parts: readonly FilePart[];
  /** Why some of it, or all, cannot be read: "is locked with a password"; null where all was read. */
  readonly unread: string | null;
}
