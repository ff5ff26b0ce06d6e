import { quarterAddress } from "../../src/model/addresses/addresses.ts";
import { type Period, periodLabel, periodMonths, quartersOf } from "../../src/model/time/period.ts";
import { quarterLabel } from "../../src/model/time/quarter.ts";
import { type Html, html } from "../html.ts";
import type { View } from "../view.ts";

/** "Quarter 2 of 2014/15", not broken across lines where the line has room for it. */
export const periodName = (period: Period): Html =>
  html`<span class="period">${periodLabel(period)}</span>`;

/** "Quarter 2 of 2014/15, July to September 2014", each quarter a link. */
export function periodText(period: Period, view: View): Html {
  const quarters = quartersOf(period);
  const [only] = quarters;
  const months = html`<span class="months">${periodMonths(period)}</span>`;
  if (quarters.length === 1 && only) {
    return html`<a href="${view.link(quarterAddress(only))}"><span class="period">${quarterLabel(only)}</span></a>, ${months}`;
  }
  const links = quarters.map(
    (quarter, index) =>
      html`${index === 0 ? "" : ", "}<a href="${view.link(quarterAddress(quarter))}"><span class="period">${quarterLabel(quarter)}</span></a>`,
  );
  return html`${periodLabel(period)}, ${months} (${links})`;
}
