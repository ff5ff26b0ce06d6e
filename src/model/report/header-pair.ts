/** What a report's header prints and no field holds whole: a label and its value. */
export interface HeaderPair {
  /** Without its colon; null for words that stand under no label. */
  readonly label: string | null;
  /** Null where nothing is printed for the label. */
  readonly value: string | null;
}
