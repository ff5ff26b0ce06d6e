import type {
  Answered,
  BoardOutcome,
  BoardOutcomeLabel,
} from "../../src/archive/decisions/by-outcome.ts";
import type { Decision } from "../../src/archive/decisions/decisions.ts";
import type { BoardYear, BoardYearLabel } from "../../src/archive/recommended.ts";
import * as addresses from "../../src/model/addresses/addresses.ts";
import { data } from "../../src/model/addresses/data-addresses.ts";
import { currentName, nowCalled } from "../../src/model/council/register.ts";
import { isMachineRead } from "../../src/model/report/machine-read.ts";
import { type Outcome, outcomeLabels } from "../../src/model/report/outcome.ts";
import type { Recommendation } from "../../src/model/report/recommendation.ts";
import type { Report } from "../../src/model/report/report.ts";
import { financialYearLabel } from "../../src/model/time/financial-year.ts";
import { counted } from "../../src/text/counted.ts";
import { type Html, html, nothing } from "../html.ts";
import { dateText } from "../inline/date.ts";
import { readNote } from "../inline/read-by-machine.ts";
import { titleWords } from "../inline/title-words.ts";
import { page } from "../page.ts";
import { boardYears } from "../parts/board-years.ts";
import { decided } from "../report/asked.ts";
import type { View } from "../view.ts";

const title = "Recommendations";

/** Every board's years, with how much it was asked to do in each, and the outcomes. */
export function recommendationsPage(
  { years, outcomes }: { years: readonly BoardYearLabel[]; outcomes: readonly BoardOutcomeLabel[] },
  view: View,
): Html {
  const decided =
    outcomes.length === 0
      ? html`Their minutes record what they decided.`
      : html`Where the archive has the minutes, it says what the board decided. See also <a href="${view.link(addresses.decisions)}">what boards decided</a>.`;
  const main = html`<h1>${title}</h1>
<p class="lede">What boards were asked to do, in the words of the reports, by board and the financial year of the meeting. ${decided} <a href="${view.link(data)}">Download the data</a>.</p>
${boardYears(
  years.map(({ board, year, count }) => ({
    board,
    year,
    to: addresses.recommendationsAddress(board, year),
    count: counted(count, "recommendation"),
  })),
  view,
  (board) =>
    outcomeCounts(
      outcomes.filter((each) => each.board === board),
      view,
    ),
)}`;
  return page(
    {
      kind: "recommendations",
      title,
      description: "What boards were asked to do",
      crumbs: [],
      main,
    },
    view,
  );
}

function outcomeCounts(outcomes: readonly BoardOutcomeLabel[], view: View): Html {
  if (outcomes.length === 0) return nothing;
  return html`<h3>What the board decided</h3>
<ul class="register-list paired outcomes">${outcomes.map(
    ({ board, kind, count }) =>
      html`<li><a href="${view.link(addresses.outcomeAddress(board, kind))}">${outcomeLabels[kind]}</a> <span>${counted(count, "recommendation")}</span></li>`,
  )}</ul>`;
}

/** A board's recommendations with the same outcome, each with what was agreed instead. */
export function boardOutcomePage({ board, kind, answered }: BoardOutcome, view: View): Html {
  const name = currentName(board);
  const heading = `${outcomeLabels[kind]}: ${name}`;
  const main = html`<p class="kicker">Recommendations</p>
<h1>${heading}</h1>
<p class="lede">${counted(answered.length, "recommendation")}, the newest meeting first.</p>
${byReport(answered).map((each) => answersTo(each, view))}`;
  return page(
    {
      kind: "recommendations-outcome",
      title: heading,
      description: `Recommendations to ${name}: ${outcomeLabels[kind].toLowerCase()}`,
      crumbs: [{ name: title, address: addresses.recommendations }],
      main,
    },
    view,
  );
}

/** The answers to one report, in their order: the report and its minute are named once. */
function byReport(answered: readonly Answered[]): Answered[][] {
  const groups: Answered[][] = [];
  for (const each of answered) {
    const last = groups.at(-1);
    if (last?.[0]?.decision === each.decision) last.push(each);
    else groups.push([each]);
  }
  return groups;
}

function answersTo(answered: readonly Answered[], view: View): Html {
  const [first] = answered;
  if (!first) return nothing;
  const { report, decision } = first;
  const to = view.link(addresses.reportAddress(report));
  const minutes = view.link(addresses.minutesAddress(report.board.entry, report.date));
  const { minute } = decision;
  return html`<section class="asked-of"><h2><a href="${to}">${titleWords(report.subject)}</a></h2>
<p class="asked-when">${dateText(report.date)}${readNote(isMachineRead(report))}${
    minute
      ? html`, <a class="unbroken" href="${minutes}#${minute.anchor}">minute ${minute.number ?? minute.title}</a>${readNote(decision.areMinutesMachineRead)}`
      : nothing
  }</p>
<ol class="marked" role="list">${answered.map(({ recommendation, outcome }) => item(recommendation, to, outcome))}</ol></section>
`;
}

/** Everything a board was asked to do in a financial year, in full, with links to its place. */
export function boardYearPage(
  { of, decisions }: { of: BoardYear; decisions: readonly Decision[] },
  view: View,
): Html {
  const { board, year, reports, count } = of;
  const decisionOn = (report: Report) =>
    decisions.find((decision) => decision.report === report) ?? null;
  const name = currentName(board);
  const heading = `${title}: ${name}, ${financialYearLabel(year)}`;
  const main = html`<p class="kicker">Recommendations</p>
<h1>${name}, ${financialYearLabel(year)}</h1>
<p class="lede">${counted(count, "recommendation")} in ${counted(reports.length, "report")} to meetings from ${titleWords(`April ${year.start} to March ${year.start + 1}`)}.</p>
${reports.map((each) => asked(each, decisionOn(each), view))}`;
  return page(
    {
      kind: "recommendations-year",
      title: heading,
      description: `What was asked of ${name} in ${financialYearLabel(year)}`,
      crumbs: [{ name: title, address: addresses.recommendations }],
      main,
    },
    view,
  );
}

function asked(report: Report, decision: Decision | null, view: View): Html {
  const to = view.link(addresses.reportAddress(report));
  return html`<section class="asked-of"><h2><a href="${to}">${titleWords(report.subject)}</a></h2>
<p class="asked-when">${nowCalled(report.board) === null ? nothing : `${report.board.printed}, `}${dateText(report.date)}${report.item === null ? "" : html`, <span class="unbroken">item ${report.item}</span>`}${readNote(isMachineRead(report) || decision?.areMinutesMachineRead === true)}</p>
${report.facts.recommendations.map(
  ({ stem, items }) =>
    html`${stem === null ? nothing : html`<p>${stem}</p>`}<ol class="marked" role="list">${items.map((each) => item(each, to, decision?.outcomes.get(each.anchor)))}</ol>`,
)}</section>
`;
}

function item(
  { number, anchor, text }: Recommendation,
  report: string,
  outcome: Outcome | undefined,
): Html {
  const href = `${report}#${anchor}`;
  const became = outcome ? decided(outcome) : nothing;
  return number === null
    ? html`<li><a class="marker" href="${href}" aria-label="Recommendation in the report">¶</a> <div>${text}${became}</div></li>`
    : html`<li><a class="marker" href="${href}" aria-label="Recommendation ${number} in the report">${number}</a> <div>${text}${became}</div></li>`;
}
