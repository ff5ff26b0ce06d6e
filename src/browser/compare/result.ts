import { type Considered, compared } from "../../../layouts/comparison/compared.ts";
import { compareReports } from "../../archive/comparison/comparison.ts";
import { relativeAddress } from "../../model/addresses/addresses.ts";
import { element } from "../search/showing/element.ts";
import { measureTables } from "../table-frame.ts";
import type { Issue } from "./choice.ts";

/** One of the two compared reports. */
export interface Side {
  readonly issue: Issue;
  readonly report: Considered;
}

/** The heading that receives the focus when a result appears. */
export interface Result {
  readonly section: HTMLElement;
  readonly heading: HTMLElement;
}

/** The changes, in the form of the page that compares neighbours; `address` is this page's. */
export function resultOf(before: Side, after: Side, address: string): Result {
  const heading = element("h2", { id: "_result", tabindex: "-1" }, after.report.subject);
  const words = element("div", {});
  // HTML from the layouts, in which every word of a report is escaped.
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
    element(
      "p",
      { class: "kicker" },
      "What changed since ",
      element("span", { class: "period" }, before.issue.label),
    ),
    heading,
    words,
  );
  return { section, heading };
}
