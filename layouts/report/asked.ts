import type { Decision } from "../../src/archive/decisions/decisions.ts";
import { minutesAddress } from "../../src/model/addresses/addresses.ts";
import type { WithMarks } from "../../src/model/report/marks/quoted-unsure.ts";
import { type Outcome, outcomeLabel } from "../../src/model/report/outcome.ts";
import type { Recommendation, Recommendations } from "../../src/model/report/recommendation.ts";
import { difference } from "../comparison/difference.ts";
import { attribute, type Html, html, nothing } from "../html.ts";
import { dateText } from "../inline/date.ts";
import { readNote } from "../inline/read-by-machine.ts";
import type { View } from "../view.ts";
import { words } from "./words.ts";

/** What the board is asked to do, each with a link to its place in the report, and what it decided. */
export function asked(
  groups: readonly Recommendations[],
  decision: Decision | null,
  quoted: WithMarks,
  view: View,
): Html {
  if (groups.length === 0) return nothing;
  const item = ({ number, anchor, text }: Recommendation) => {
    const outcome = decision?.outcomes.get(anchor);
    const said = html`<div><span class="asked-words">${words(quoted(text), view)}</span>${outcome ? decided(outcome) : nothing}</div>`;
    return number === null
      ? html`<li><a class="marker" href="#${anchor}" aria-label="Recommendation in the report">¶</a> ${said}</li>`
      : html`<li><a class="marker" href="#${anchor}" aria-label="Recommendation ${number}">${number}</a> ${said}</li>`;
  };
  const hasOutcome = decision?.minute != null;
  return html`<section class="asked" aria-labelledby="_asked"><h2 id="_asked">${hasOutcome ? html`What the board <span class="asked-words">was asked to do, and what it </span>decided` : "What the board is asked to do"}</h2>
${groups.map(
  ({ stem, items }) =>
    html`${stem === null ? nothing : html`<p class="asked-words">${words(quoted(stem), view)}</p>`}<ol class="marked" role="list">${items.map(item)}</ol>`,
)}${decision ? minutesLine(decision, view) : nothing}</section>`;
}

/**
 * The outcome in a word or two, then what was agreed instead. If no minutes are held, the line below says
 * so once.
 */
export function decided(outcome: Outcome): Html {
  if (outcome.kind === "no minute held") return nothing;
  const kind = outcome.kind.replaceAll(" ", "-");
  return html`<p class="outcome"${attribute("data-outcome", kind)}><strong>${outcomeLabel(outcome)}</strong>${agreedInstead(outcome)}</p>`;
}

function agreedInstead({ kind, difference: words, resolved }: Outcome): Html {
  if (words) return html`: ${difference(words)}`;
  return kind === "something else" && resolved !== null ? html`: ${resolved}` : nothing;
}

/** Where the outcome is recorded, or that no minutes are held here and where the council publishes them. */
function minutesLine(
  { report, minute, areMinutesHeld, areMinutesMachineRead }: Decision,
  view: View,
): Html {
  const { board, date } = report;
  const minutes = view.link(minutesAddress(board.entry, date));
  if (minute) {
    return html`<p class="minutes-line">Decided on ${dateText(date)}. <a class="unbroken" href="${minutes}#${minute.anchor}">Minute ${minute.number ?? minute.title}</a>${readNote(areMinutesMachineRead)}</p>`;
  }
  if (areMinutesHeld) {
    return html`<p class="minutes-line">The archive can’t tell which minute records the decision. <a href="${minutes}">Minutes of the meeting on ${dateText(date)}</a></p>`;
  }
  const { minutesAt } = view.frame.settings;
  return html`<p class="minutes-line">This archive doesn’t have the minutes of this meeting.${
    minutesAt === null
      ? nothing
      : html` <a href="${minutesAt}">The council publishes its minutes</a>`
  }</p>`;
}
