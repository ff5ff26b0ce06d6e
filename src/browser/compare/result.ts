import { type Considered, compared } from "../../../layouts/comparison/compared.ts";
import { compareReports } from "../../archive/comparison/comparison.ts";
import { relativeAddress } from "../../model/addresses/addresses.ts";
import { element } from "../search/showing/element.ts";
import { measureTables } from "../table-frame.ts";
import type { Issue } from "./choice.ts";

/** One of the two that are compared. */
export interface Side {
  readonly issue: Issue;
  readonly report: Considered;
}

/** The heading to which the focus goes when a result is there. */
export interface Result {
  readonly section: HTMLElement;
  readonly heading: HTMLElement;
}

/** What changed, as the page of two neighbours has it; `address` is that of this page. */
export function resultOf(before: Side, after: Side, address: string): Result {
  const heading = element("h2", { id: "_result", tabindex: "-1" }, after.report.subject);
  const words = element("div", {});
  // Ready HTML of the layouts, in which every word of a report is escaped.
  words.innerHTML = compared(
    compareReports(before.report, after.report),
    {
      sides: { before: before.issue.href, after: after.issue.href },
      others: [],
      level: "h3",
    },
    { link: (to) => relativeAddress(address, to) },
  ).source;
  measureTables(words);
  const section = element(
    "section",
    { "aria-labelledby": "_result" },
    element("p", { class: "kicker" }, `What changed since ${before.issue.label}`),
    heading,
    words,
  );
  return { section, heading };
}
