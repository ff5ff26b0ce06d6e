import type { Chosen } from "../../model/addresses/compare-addresses.ts";

/** A report of the series as the page offers it. */
export interface Issue {
  /** As in the page's address. */
  readonly key: string;
  /** The period that it covers, or otherwise its meeting. */
  readonly label: string;
  /** The relative link to its page. */
  readonly href: string;
}

/** The result of a choice of two: both in order, nothing chosen yet, or why they cannot be compared. */
export type Choice =
  | { readonly kind: "two"; readonly before: Issue; readonly after: Issue }
  | { readonly kind: "none" }
  | { readonly kind: "refused"; readonly why: string };

/** The two chosen reports of a series, oldest first, in whatever order they are named. */
export function choiceOf({ from, to }: Chosen, issues: readonly Issue[]): Choice {
  if (from === null && to === null) return { kind: "none" };
  const places = [from, to].map((key) => issues.findIndex((issue) => issue.key === key));
  const [earlier, later] = [...places].sort((one, other) => one - other);
  const [before, after] = [issues[earlier ?? -1], issues[later ?? -1]];
  if (!before || !after) {
    const why =
      from === null || to === null
        ? "The address names one report only. Choose two."
        : "The address names a report that is not in this series. Choose two of these.";
    return { kind: "refused", why };
  }
  return before === after
    ? { kind: "refused", why: "Both are the same report. Choose two different ones." }
    : { kind: "two", before, after };
}
