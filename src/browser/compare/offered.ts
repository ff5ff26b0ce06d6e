import type { Issue } from "./choice.ts";

/** The reports that a page offers, oldest first. */
export const issuesOf = (choice: HTMLSelectElement): Issue[] =>
  [...choice.options]
    .map(({ value, dataset: { label = "", report = "" } }) => ({
      key: value,
      label,
      href: report,
    }))
    .reverse();
