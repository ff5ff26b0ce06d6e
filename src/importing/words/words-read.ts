/** A part of a file with words: a page, a running head, its properties, or the whole file. */
export interface FilePart {
  /** "page 3", "its properties"; null for a whole text file. */
  readonly place: string | null;
  readonly text: string;
}

/** Every word that can be read from a file, visible to its readers or not. */
export interface FileWords {
  readonly parts: readonly FilePart[];
  /** Why all or part of it cannot be read: "is locked with a password"; null if all was read. */
  readonly unread: string | null;
  /** What it holds without printing it: “2 deletions under tracked changes and 1 comment”; null if nothing. */
  readonly unprinted?: string | null;
  /** True for a workbook with hidden sheets, rows or columns. */
  readonly hidesCells?: boolean;
  /** The parts with words that are blacked out, which whoever copies them can read. */
  readonly blackedOut?: readonly string[];
}
