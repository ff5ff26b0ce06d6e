import type {
  Comparison,
  EntryChange,
  SectionChange,
} from "../../src/archive/comparison/changes.ts";
import { flowing } from "../../src/model/report/body/flowing-text.ts";
import { blockText } from "../../src/model/report/body/plain-text.ts";
import { countsLine } from "../../src/model/report/change-counts.ts";
import { type Html, html, nothing } from "../html.ts";
import type { SummaryRow } from "../parts/summary.ts";
import type { Links } from "../report/words.ts";
import { change, renumberedNote, type Sides } from "./change.ts";
import { difference } from "./difference.ts";

/** How much changed, in one line. */
export const changesLine = ({ counts }: Comparison): Html =>
  // A figure stays on the line of its word.
  html`<p class="lede changes-line">${countsLine(counts).replace(/(\d) /g, "$1\u00a0")}</p>`;

/** The header fields that differ, each with what was removed and added. */
export const headerRows = ({ header }: Comparison): SummaryRow[] =>
  header.map(({ field, items }) => [
    `${fieldNames[field]} changed`,
    html`<ul class="header-change" role="list">${items.map((words) => html`<li>${difference(words)}</li>`)}</ul>`,
  ]);

const fieldNames = {
  board: "Board’s name",
  subject: "Subject",
  officers: "Reporting officer",
  portfolios: "Portfolio",
  wards: "Wards",
  attachments: "Attachments",
  "background papers": "Background papers",
} as const;

/** What changed from one report to another, section by section; needs only the two reports and how to link. */
export function changes(
  { sections }: Comparison,
  sides: Sides,
  view: Links,
  level: HeadingLevel,
): Html {
  return html`<p class="hint changes-key">Added words are <ins>underlined</ins>, removed words <del>struck through</del>. Spacing, the shape of quotation marks and dashes, and the full stop at the end of a paragraph do not count as changes.</p>
<div class="changes">${sections.map((each) => section(each, sides, view, level))}</div>`;
}

/** The heading level of section titles: they are parts of the page, or parts of one of its parts. */
export type HeadingLevel = "h2" | "h3";

function section(of: SectionChange, sides: Sides, view: Links, level: HeadingLevel): Html {
  const printed = of.after ?? of.before;
  const report = of.after ? sides.after : sides.before;
  const note = !of.after ? "Section removed" : !of.before ? "New section" : renumbered(of);
  const number =
    printed?.number == null
      ? nothing
      : html`<a class="number" href="${report}#${printed.anchor}" aria-label="Section ${printed.number}">${printed.number}</a> `;
  const heading =
    of.title.length === 0
      ? html`<${level}>Opening words</${level}>`
      : html`<${level}>${number}${difference(of.title)}</${level}>`;
  return html`<section class="section">${heading}${note === "" ? nothing : html`<p class="change-note">${note}</p>`}
${runs(of.entries).map((run) => (isAsBefore(run[0]) ? asBefore(run, sides) : run.map((each) => change(each, of.before, sides, view))))}</section>
`;
}

function renumbered({ before, after }: SectionChange): string {
  const [was, now] = [before?.anchor, after?.anchor];
  return was === now || before?.number == null || after?.number == null
    ? ""
    : `Was ${before.number}`;
}

const isAsBefore = (entry: EntryChange | undefined) =>
  entry?.kind === "same" && entry.movedFrom === null;

/** Consecutive unchanged entries together, and consecutive changed ones. */
function runs(entries: readonly EntryChange[]): EntryChange[][] {
  const found: EntryChange[][] = [];
  for (const entry of entries) {
    const last = found.at(-1);
    if (last && isAsBefore(last[0]) === isAsBefore(entry)) last.push(entry);
    else found.push([entry]);
  }
  return found;
}

/** Folded away: what a reader has read before, by its opening words, each linking to its place. */
function asBefore(entries: readonly EntryChange[], { after }: Sides): Html {
  return html`<details class="as-before"><summary>${asBeforeLabel(entries)} unchanged</summary><ul role="list">${entries.map(
    ({ what, number, anchor, renumbered, changes: [first] }) =>
      html`<li><a href="${after}#${anchor}"${number === null ? nothing : html` aria-label="Paragraph ${number}"`}>${number ?? unnumbered[what]}</a> ${first && "block" in first ? openingWords(flowing(blockText(first.block))) : ""}${renumbered ? html` <span class="change-note">${renumberedNote(renumbered)}</span>` : nothing}</li>
`,
  )}</ul></details>
`;
}

const unnumbered = { paragraph: "¶", table: "Table", heading: "Heading" } as const;

/** About one line of a text. */
function openingWords(text: string): string {
  if (text.length <= 90) return text;
  const end = text.lastIndexOf(" ", 90);
  return `${text.slice(0, end > 0 ? end : 90)} …`;
}

function asBeforeLabel(entries: readonly EntryChange[]): string {
  const count = (what: EntryChange["what"]) => entries.filter((each) => each.what === what).length;
  const words = (["paragraph", "table", "heading"] as const).flatMap((what) => {
    const some = count(what);
    return some === 0 ? [] : [`${some} ${what}${some === 1 ? "" : "s"}`];
  });
  return words.join(", ");
}
