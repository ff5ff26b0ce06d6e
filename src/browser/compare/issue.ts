/** A report of the series as the page offers it. */
export interface Issue {
  /** As in the page's address. */
  readonly key: string;
  /** What it covers, or else its meeting. */
  readonly label: string;
  /** The way to its page from this one. */
  readonly href: string;
}

/** The reports that a page offers, the oldest first. */
export const issuesOf = (choice: HTMLSelectElement): Issue[] =>
  [...choice.options]
    .map(({ value, dataset: { label = "", report = "" } }) => ({
      key: value,
      label,
      href: report,
    }))
    .reverse();
