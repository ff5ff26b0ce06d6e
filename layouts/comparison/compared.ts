import type { Compared, Comparison } from "../../src/archive/comparison/changes.ts";
import { isMachineRead } from "../../src/model/report/machine-read.ts";
import type { Report } from "../../src/model/report/report.ts";
import type { PlainDate } from "../../src/model/time/plain-date.ts";
import { type Html, html } from "../html.ts";
import { dateText } from "../inline/date.ts";
import { readNote } from "../inline/read-by-machine.ts";
import { titleWords } from "../inline/title-words.ts";
import { type SummaryRow, summary } from "../parts/summary.ts";
import type { Links } from "../report/words.ts";
import type { Sides } from "./change.ts";
import { changes, changesLine, type HeadingLevel, headerRows } from "./change-sections.ts";

/**
 * What is needed of two reports to lay out their comparison: the compared parts, the day of the meeting, and
 * whether a machine read them.
 */
export type Considered = Compared & { readonly date: PlainDate } & Pick<Report, "stated">;

/** Where the two reports are, what else can be compared, and the heading level of section titles. */
export interface ComparedIn {
  readonly sides: Sides;
  readonly others: readonly SummaryRow[];
  readonly level: HeadingLevel;
}

/** Two reports and what changed from one to the other, without the heading. */
export function compared(
  comparison: Comparison<Considered>,
  { sides, others, level }: ComparedIn,
  view: Links,
): Html {
  const { before, after } = comparison;
  return html`${changesLine(comparison)}
${summary([
  ["This report", side(after, sides.after)],
  ["Compared with", side(before, sides.before)],
  ...headerRows(comparison),
  ...others,
])}
${changes(comparison, sides, view, level)}`;
}

const side = (report: Considered, href: string): Html =>
  html`<a href="${href}">${titleWords(report.subject)}</a>, considered ${dateText(report.date)}${readNote(isMachineRead(report))}`;
