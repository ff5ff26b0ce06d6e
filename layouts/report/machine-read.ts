import type { Address } from "../../src/model/addresses/addresses.ts";
import type { Section } from "../../src/model/report/body/section.ts";
import { isMachineRead } from "../../src/model/report/machine-read.ts";
import {
  quotedFrom,
  quotedFromHeader,
  type WithMarks,
} from "../../src/model/report/marks/quoted-unsure.ts";
import { withUnsureMarked } from "../../src/model/report/marks/unsure-words.ts";
import type { Report, Source } from "../../src/model/report/report.ts";
import { type Html, html, nothing } from "../html.ts";
import type { View } from "../view.ts";

/** The words of a scan as a page shows them, with those marked that the machine was not sure of. */
export interface ShownWords {
  readonly sections: readonly Section[];
  /** What the page quotes of the sections, in their order. */
  readonly quoted: WithMarks;
  /** What it shows of the header. */
  readonly header: WithMarks;
  /** Parts of the header and numbers of which the machine was not sure. */
  readonly elsewhere: readonly string[];
}

export function shownWords(sections: readonly Section[], source: Source | null): ShownWords {
  const marked = withUnsureMarked(sections, source?.unsure ?? []);
  return {
    sections: marked.sections,
    quoted: quotedFrom(marked.words),
    header: quotedFromHeader(marked.header),
    elsewhere: [...marked.header, ...marked.numbers],
  };
}

/** Says at the head of a report that a machine read it, and offers the scan. */
export const reportReadByMachine = (
  report: Report,
  scan: Address | null,
  elsewhere: readonly string[],
  view: Pick<View, "link">,
): Html =>
  isMachineRead(report) ? readByMachine("report", report.source, scan, elsewhere, view) : nothing;

/** The same for a report or minutes that a machine read. `scan` is where the scan can be read, if it can. */
export function readByMachine(
  what: "report" | "minutes",
  source: Source | null,
  scan: Address | null,
  elsewhere: readonly string[],
  view: Pick<View, "link">,
): Html {
  const these = what === "report" ? "this report" : "these minutes";
  const compare =
    scan === null
      ? html`The scan itself is not offered here.`
      : html`<a href="${view.link(scan)}">Compare them with the scan</a> before you rely on them.`;
  // The summary of a report marks words of the header too; no page marks the numbers of parts.
  const isMarked = source?.unsure.some(({ word, isInHeader }) =>
    isInHeader ? what === "report" : !elsewhere.includes(word),
  );
  const legend = isMarked
    ? html`<p>Words that the machine was not sure of are <mark class="unsure">marked</mark>.</p>`
    : nothing;
  const others =
    elsewhere.length === 0
      ? nothing
      : html`<p>It was not sure of these parts of the header and numbers: ${elsewhere.map((word, index) => html`${index === 0 ? "" : ", "}“${word}”`)}.</p>`;
  return html`<section class="notice machine-read" aria-labelledby="_machine-read" data-pagefind-ignore><h2 id="_machine-read">Read by a machine from a scan</h2>
<p>A machine read the words of ${these} from a scan. Some may be wrong. ${compare}</p>
${legend}${others}</section>`;
}
