/** Wording by which reports say that they are, or may be, withheld from the public. */
export interface ExemptForm {
  /** The kind of mark, described without quoting the report. */
  readonly sign: string;
  /**
   * A claim about this very file stops the build or import; a mention of the law, or of another item, is a
   * warning.
   */
  readonly degree: "stops" | "warns";
  /**
   * Tested on a simplified line: without the number at its start, Markdown marks, quotation marks and
   * apostrophes; with single spaces; with every dash as a hyphen. A form that ends in "$" matches a whole
   * line.
   */
  readonly pattern: RegExp;
  /** True if it is tested on each filled cell of a table's row, and not on the line. */
  readonly ofCell?: boolean;
  /** True if "no exempt information" or "none" in the same sentence cancels it. */
  readonly unlessDenied?: boolean;
}

/** A form that stops a build or an import. */
export const stops = (
  sign: string,
  pattern: string | RegExp,
  unlessDenied = false,
): ExemptForm => ({
  sign,
  degree: "stops",
  pattern: typeof pattern === "string" ? new RegExp(pattern, "i") : pattern,
  unlessDenied,
});

/** A form that is only reported. */
export const warns = (sign: string, pattern: string): ExemptForm => ({
  sign,
  degree: "warns",
  pattern: new RegExp(pattern, "i"),
  unlessDenied: true,
});
