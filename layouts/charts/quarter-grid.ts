import type { Grid, GridCell, GridRow, MeetingsMissed } from "../../src/archive/grid.ts";
import {
  entryAddress,
  quarterAddress,
  reportAddress,
  yearAddress,
} from "../../src/model/addresses/addresses.ts";
import { currentName } from "../../src/model/council/register.ts";
import { type FinancialYear, financialYearLabel } from "../../src/model/time/financial-year.ts";
import {
  monthsOfQuarter,
  type Quarter,
  quarterLabel,
  quarterSerial,
} from "../../src/model/time/quarter.ts";
import { type Html, html, nothing } from "../html.ts";
import { yearName } from "../inline/year-name.ts";
import type { View } from "../view.ts";

/**
 * Boards down, quarters across, newest on the right: a filled mark for a report held, a ring for a missing
 * one, a dot where none was expected. Words accompany each mark for people who cannot see it (WCAG 1.4.1).
 */
export function quarterGrid(
  whole: Grid,
  quarters: readonly Quarter[],
  label: string,
  view: View,
): Html {
  const grid = within(whole, quarters);
  const years = [...new Map(grid.quarters.map(({ year }) => [year.start, year])).values()];
  return html`<div class="table-frame quarter-grid" role="region" tabindex="0" aria-label="${label}"><table>
<thead>
<tr><td></td>${years.map((year) => yearHeading(year, grid, view))}</tr>
<tr><td></td>${grid.quarters.map((quarter) => quarterHeading(quarter, grid, view))}</tr>
</thead>
<tbody>${grid.rows.map((row) => boardRow(row, view))}</tbody>
</table></div>`;
}

/** The key to the marks. */
export function gridKey({ rows }: Grid): Html {
  const meetings = rows.flatMap(({ cells }) => cells.map((cell) => cell.meetings));
  const hasWithout = meetings.some(({ withoutMinutes }) => withoutMinutes > 0);
  const hasCancelled = meetings.some(({ cancelled }) => cancelled > 0);
  return html`<ul class="grid-key"><li><span class="mark held" aria-hidden="true"></span> report here</li><li><span class="mark missing" aria-hidden="true"></span> expected but missing</li><li><span class="mark none" aria-hidden="true"></span> not expected</li>${
    hasWithout
      ? html`<li><span class="meeting-mark without" aria-hidden="true"></span> a meeting in these months without minutes</li>`
      : nothing
  }${hasCancelled ? html`<li><span class="meeting-mark cancelled" aria-hidden="true">×</span> a meeting cancelled</li>` : nothing}</ul>`;
}

/** Boards with nothing held or missing in these quarters are left out. */
function within({ rows, years }: Grid, quarters: readonly Quarter[]): Grid {
  const shown = new Set(quarters.map(quarterSerial));
  const cut = rows.map(({ board, cells }) => ({
    board,
    cells: cells.filter(({ quarter }) => shown.has(quarterSerial(quarter))),
  }));
  return {
    quarters,
    years,
    rows: cut.filter(({ cells }) => cells.some(({ state }) => state !== "not expected")),
  };
}

function yearHeading(year: FinancialYear, grid: Grid, view: View): Html {
  const across = grid.quarters.filter((quarter) => quarter.year.start === year.start).length;
  return html`<th scope="colgroup" class="year-start" colspan="${across}">${hasPage(year, grid) ? html`<a href="${view.link(yearAddress(year))}">${yearName(year)}</a>` : yearName(year)}</th>`;
}

function quarterHeading(quarter: Quarter, grid: Grid, view: View): Html {
  const name = html`Q${quarter.number}<span class="visually-hidden"> of ${financialYearLabel(quarter.year)}</span>`;
  const months = `${quarterLabel(quarter)}, ${monthsOfQuarter(quarter.number)}`;
  return html`<th scope="col"${yearStart(quarter)}>${hasPage(quarter.year, grid) ? html`<a href="${view.link(quarterAddress(quarter))}" title="${months}">${name}</a>` : html`<span title="${months}">${name}</span>`}</th>`;
}

const hasPage = ({ start }: FinancialYear, { years }: Grid) => years.includes(start);

function boardRow({ board, cells }: GridRow, view: View): Html {
  return html`<tr><th scope="row"><a href="${view.link(entryAddress("boards", board))}">${currentName(board)}</a></th>${cells.map((cell) => gridCell(cell, view))}</tr>
`;
}

function gridCell({ quarter, reports, state, meetings }: GridCell, view: View): Html {
  const marks = meetingMarks(meetings);
  const missed = missedInWords(meetings);
  const label = quarterLabel(quarter);
  const [only] = reports;
  if (only) {
    const to = reports.length === 1 ? reportAddress(only) : quarterAddress(quarter);
    const what = reports.length === 1 ? "report" : `${reports.length} reports`;
    return html`<td${yearStart(quarter)}><a class="cell" href="${view.link(to)}"><span class="mark held" aria-hidden="true"></span>${marks}<span class="visually-hidden">${label}: ${what}${missed}</span></a></td>`;
  }
  const [mark, words] =
    state === "missing" ? ["missing", "expected but missing"] : ["none", "not expected"];
  return html`<td${yearStart(quarter)}><span class="cell"><span class="mark ${mark}" aria-hidden="true"></span>${marks}<span class="visually-hidden">${label}: ${words}${missed}</span></span></td>`;
}

/** A dashed line below the mark for a meeting without minutes, a cross for one that was cancelled. */
const meetingMarks = ({ cancelled, withoutMinutes }: MeetingsMissed): Html =>
  cancelled + withoutMinutes === 0
    ? nothing
    : html`<span class="meeting-marks" aria-hidden="true">${withoutMinutes > 0 ? html`<span class="meeting-mark without"></span>` : nothing}${cancelled > 0 ? html`<span class="meeting-mark cancelled">×</span>` : nothing}</span>`;

/** "; 1 meeting without minutes; 2 meetings cancelled" */
const missedInWords = ({ cancelled, withoutMinutes }: MeetingsMissed): string =>
  [[withoutMinutes, "without minutes"] as const, [cancelled, "cancelled"] as const]
    .filter(([count]) => count > 0)
    .map(([count, what]) => `; ${count} ${count === 1 ? "meeting" : "meetings"} ${what}`)
    .join("");

/** A hairline separates the years. */
const yearStart = ({ number }: Quarter): Html =>
  number === 1 ? html` class="year-start"` : nothing;
