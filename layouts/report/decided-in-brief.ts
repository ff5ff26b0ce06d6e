import type { Decision } from "../../src/archive/decisions/decisions.ts";
import { minutesAddress } from "../../src/model/addresses/addresses.ts";
import { outcomeLabel } from "../../src/model/report/outcome.ts";
import { type Html, html, nothing } from "../html.ts";
import { readNote } from "../inline/read-by-machine.ts";
import type { View } from "../view.ts";

/** What became of a report's recommendations, a line for each, and the minute that says so. */
export function decidedInBrief(
  decision: Decision | null,
  view: View,
  heading: Html = html`<h3>What was decided</h3>`,
): Html {
  if (!decision?.areMinutesHeld) return nothing;
  const { report, minute, outcomes, areMinutesMachineRead } = decision;
  const rows = report.facts.recommendations
    .flatMap(({ items }) => items)
    .flatMap(({ number, anchor, text }) => {
      const outcome = outcomes.get(anchor);
      if (!outcome) return [];
      const label = html`<strong>${outcomeLabel(outcome)}</strong>`;
      return number === null
        ? [html`<li><span class="marker">¶</span> <div>${text} ${label}</div></li>`]
        : [html`<li><span class="marker">${number}</span> ${label}</li>`];
    });
  if (rows.length === 0) return nothing;
  const minutes = view.link(minutesAddress(report.board.entry, report.date));
  return html`<section class="decided-in-brief">${heading}
<ul class="marked" role="list">${rows}</ul>${
    minute === null
      ? nothing
      : html`<p><a class="unbroken" href="${minutes}#${minute.anchor}">Minute ${minute.number ?? minute.title}</a>${readNote(areMinutesMachineRead)}</p>`
  }</section>`;
}
