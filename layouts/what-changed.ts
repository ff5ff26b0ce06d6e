import type {
  Comparison,
  EntryChange,
  SectionChange,
} from "../src/archive/comparison/comparison.ts";
import type { SeriesPlace } from "../src/archive/series.ts";
import * as addresses from "../src/model/addresses.ts";
import { countsLine } from "../src/model/counts-line.ts";
import { currentName } from "../src/model/register.ts";
import type { Report } from "../src/model/report.ts";
import { type Html, html, nothing } from "./html.ts";
import { page } from "./page.ts";
import { change, plain, type Sides } from "./parts/change.ts";
import { dateText } from "./parts/date.ts";
import { difference } from "./parts/difference.ts";
import { issueLabel } from "./parts/series-place.ts";
import { summary } from "./parts/summary.ts";
import type { View } from "./view.ts";

/** What changed from one report of a series to another, paragraph by paragraph. */
export function whatChangedPage(comparison: Comparison, place: SeriesPlace, view: View): Html {
  const { before, after, counts, sections } = comparison;
  const sides: Sides = {
    before: view.link(addresses.reportAddress(before)),
    after: view.link(addresses.reportAddress(after)),
  };
  const title = `What changed since ${issueLabel(before)}: ${after.subject}`;
  const main = html`<p class="kicker">What changed since ${issueLabel(before)}</p>
<h1>${after.subject}</h1>
<p class="lede changes-line">${countsLine(counts)}</p>
${summary([
  ["This report", side(after, sides.after)],
  ["Compared with", side(before, sides.before)],
  ...others(comparison, place, view),
])}
<p class="hint changes-key">Words that came are <ins>underlined</ins>, words that went are <del>struck through</del>. White space, the shape of quotation marks and dashes, and the stop at a paragraph’s end are not counted as changes.</p>
<div class="changes">${sections.map((each) => section(each, sides, view))}</div>`;
  const { board } = after;
  return page(
    {
      kind: "what-changed",
      title,
      description: title,
      crumbs: [
        { name: "Boards", address: addresses.boards },
        { name: currentName(board.entry), address: addresses.entryAddress("boards", board.entry) },
        { name: issueLabel(after), address: addresses.reportAddress(after) },
      ],
      main,
      indexed: false,
    },
    view,
  );
}

const side = (report: Report, href: string): Html =>
  html`<a href="${href}">${report.subject}</a>, considered ${dateText(report.date)}`;

function others(
  { before, after }: Comparison,
  { series, previous, yearBefore }: SeriesPlace,
  view: View,
): [string, Html][] {
  const links = [
    previous && previous !== before
      ? html`<a href="${view.link(addresses.changesAddress(after))}">since ${issueLabel(previous)}</a>, `
      : nothing,
    yearBefore?.covers && yearBefore !== before
      ? html`<a href="${view.link(addresses.changesSinceAddress(after, yearBefore.covers.period))}">since ${issueLabel(yearBefore)}</a>, `
      : nothing,
    html`<a href="${view.link(addresses.seriesAddress(series))}">every report of the series</a>`,
  ];
  return [["Other comparisons", html`${links}`]];
}

function section(of: SectionChange, sides: Sides, view: View): Html {
  const printed = of.after ?? of.before;
  const report = of.after ? sides.after : sides.before;
  const note = !of.after ? "Section gone" : !of.before ? "New section" : renumbered(of);
  const number =
    printed?.number == null
      ? nothing
      : html`<a class="number" href="${report}#${printed.anchor}">${printed.number}</a> `;
  const heading =
    of.title.length === 0
      ? html`<h2>Opening words</h2>`
      : html`<h2>${number}${difference(of.title)}</h2>`;
  return html`<section class="section">${heading}${note === "" ? nothing : html`<p class="change-note">${note}</p>`}
${runs(of.entries).map((run) => (isAsBefore(run[0]) ? asBefore(run, sides, view) : run.map((each) => change(each, sides, view))))}</section>
`;
}

function renumbered({ before, after }: SectionChange): string {
  const [was, now] = [before?.anchor, after?.anchor];
  return was === now || before?.number == null || after?.number == null
    ? ""
    : `Was ${before.number}`;
}

const isAsBefore = (entry: EntryChange | undefined) =>
  entry?.kind === "same" && entry.movedFrom === null && entry.renumbered === null;

/** Neighbours that are as before together, and those that are not. */
function runs(entries: readonly EntryChange[]): EntryChange[][] {
  const found: EntryChange[][] = [];
  for (const entry of entries) {
    const last = found.at(-1);
    if (last && isAsBefore(last[0]) === isAsBefore(entry)) last.push(entry);
    else found.push([entry]);
  }
  return found;
}

/** Folded away: what a reader has read before. */
function asBefore(entries: readonly EntryChange[], { after }: Sides, view: View): Html {
  const blocks = entries.flatMap(({ number, anchor, changes }) => [
    number === null ? nothing : html`<a class="number" href="${after}#${anchor}">${number}</a>`,
    ...changes.map((each) => ("block" in each ? plain(each.block, after, view) : nothing)),
  ]);
  return html`<details class="as-before"><summary>${asBeforeLabel(entries)} as before</summary><div class="change-words">${blocks}</div></details>
`;
}

function asBeforeLabel(entries: readonly EntryChange[]): string {
  const count = (what: EntryChange["what"]) => entries.filter((each) => each.what === what).length;
  const words = (["paragraph", "table", "heading"] as const).flatMap((what) => {
    const some = count(what);
    return some === 0 ? [] : [`${some} ${what}${some === 1 ? "" : "s"}`];
  });
  return words.join(", ");
}
