import type { BlockChange, EntryChange } from "../../src/archive/comparison/changes.ts";
import type { ItemChange } from "../../src/archive/comparison/list-changes.ts";
import type { Block } from "../../src/model/report/body/block.ts";
import { inlineText } from "../../src/model/report/body/plain-text.ts";
import type { Section } from "../../src/model/report/body/section.ts";
import { statedBlock } from "../../src/model/report/marks/stated-struck.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Anchoring } from "../report/anchoring.ts";
import { block } from "../report/block.ts";
import type { Links } from "../report/words.ts";
import { difference } from "./difference.ts";
import { tableChange } from "./table-change.ts";

/** The addresses of the two reports whose paragraphs a change shows. */
export interface Sides {
  readonly before: string;
  readonly after: string;
}

/**
 * A paragraph, table or inner heading and what happened to it; its number links to its place. `from` is the
 * section it was in.
 */
export function change(of: EntryChange, from: Section | null, sides: Sides, view: Links): Html {
  const report = of.kind === "removed" ? sides.before : sides.after;
  const note = noteOf(of, from);
  return html`<div class="change ${of.kind}"><a class="number" href="${report}#${of.anchor}"${of.number === null ? nothing : html` aria-label="Paragraph ${of.number}"`}>${of.number ?? (of.what === "table" ? "Table" : "¶")}${of.number === null ? html`<span class="visually-hidden"> in the report</span>` : nothing}</a>
<div class="change-words">${note === "" ? nothing : html`<p class="change-note">${note}</p>`}${of.changes.map((each) => blockChange(each, report, view))}</div></div>
`;
}

/** What happened, in words, in addition to the marks. */
function noteOf(
  { kind, what, movedFrom, madeOf, renumbered }: EntryChange,
  from: Section | null,
): string {
  const words: string[] = [];
  if (kind === "added") words.push("New");
  if (kind === "removed") words.push("Removed");
  if (kind === "reworded") words.push(what === "table" ? "Changed" : "Reworded");
  if (kind === "split") words.push(`Split: was part of ${placesOf(madeOf)}`);
  if (kind === "joined") words.push(`Joined: was ${placesOf(madeOf)}`);
  if (movedFrom) {
    const isNear = movedFrom.number === null && movedFrom.section === from;
    words.push(isNear ? "Moved within the section" : `Moved from ${placeOf(movedFrom)}`);
  }
  if (renumbered) words.push(renumberedNote(renumbered));
  return words.join(" · ");
}

/** "Was 3.2": the earlier number of words that have a new one. */
export const renumberedNote = ({ from }: NonNullable<EntryChange["renumbered"]>): string =>
  from === null ? "Not numbered before" : `Was ${from}`;

const placesOf = (places: EntryChange["madeOf"]) => [...new Set(places.map(placeOf))].join(" and ");

function placeOf({ number, section }: EntryChange["madeOf"][number]): string {
  if (number !== null) return number;
  const title = inlineText(section.heading);
  return title === "" ? "the opening words" : `“${title}”`;
}

function blockChange(of: BlockChange, report: string, view: Links): Html {
  switch (of.kind) {
    case "same":
      return blockAsPrinted(of.block, report, view);
    case "added":
      return html`<span class="visually-hidden">Added:</span><ins>${blockAsPrinted(of.block, report, view)}</ins>`;
    case "removed":
      return html`<span class="visually-hidden">Removed:</span><del>${blockAsPrinted(of.block, report, view)}</del>`;
    case "words":
      return of.block.kind === "preformatted"
        ? html`<pre tabindex="0" role="group" aria-label="Text as laid out in the report">${difference(of.words)}</pre>`
        : html`<p${of.block.kind === "lead-in" ? html` class="lead-in"` : nothing}>${difference(of.words)}</p>`;
    case "list":
      return of.marked
        ? html`<ol class="marked" role="list">${of.items.map(markedItem)}</ol>`
        : html`<ul>${of.items.map((item) => html`<li>${moved(item)}${difference(item.words)}</li>`)}</ul>`;
    case "table":
      return tableChange(of.table);
  }
}

const markedItem = (item: ItemChange): Html =>
  html`<li><span class="marker">${item.marker ?? "•"}</span> <div>${moved(item)}${difference(item.words)}</div></li>`;

const moved = (item: ItemChange): Html =>
  item.moved ? html`<span class="change-note">Moved:</span> ` : nothing;

/** A block as its report prints it, without anchors of its own. Only removed words may have a line through them. */
export function blockAsPrinted(of: Block, report: string, view: Links): Html {
  return block(statedBlock(of), null, unaddressed(report), view);
}

const unaddressed = (report: string): Anchoring => ({
  id: () => null,
  former: null,
  href: (anchor) => `${report}#${anchor}`,
  heading: (_level, _attributes, content) => html`<p class="lead-in">${content}</p>`,
});
