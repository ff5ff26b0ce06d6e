import type { Meeting } from "../../src/archive/by-meeting.ts";
import { meetingAddress } from "../../src/model/addresses/addresses.ts";
import { type Html, html, nothing } from "../html.ts";
import { dateText } from "../inline/date.ts";
import type { View } from "../view.ts";

/** A board's meetings without reports: cancelled, adjourned, or with only an agenda. */
export function otherMeetings(meetings: readonly Meeting[], view: View): Html {
  if (meetings.length === 0) return nothing;
  return html`<section aria-labelledby="_meetings"><h2 id="_meetings">Meetings without reports</h2>
<ul class="register-list">${meetings.map(
    ({ board, date, record }) =>
      html`<li><a href="${view.link(meetingAddress(board.entry, date))}">${dateText(date)}</a> <span>${record?.status ?? ""}</span></li>`,
  )}</ul></section>`;
}
