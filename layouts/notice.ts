import * as addresses from "../src/model/addresses/addresses.ts";
import { currentName } from "../src/model/council/register.ts";
import { schedule12A } from "../src/model/council/schedule-12a.ts";
import { paperType } from "../src/model/report/decision-record.ts";
import type { ExemptNotice, Filed, WithdrawnNotice } from "../src/model/report/report.ts";
import { type Child, type Html, html, nothing } from "./html.ts";
import { dateText } from "./inline/date.ts";
import { name } from "./inline/names.ts";
import { titleWords } from "./inline/title-words.ts";
import { page } from "./page.ts";
import { titleOf } from "./parts/report-list.ts";
import { summary } from "./parts/summary.ts";
import type { View } from "./view.ts";

/** What may be said about a withheld report, and why it is withheld. */
export function exemptPage(notice: ExemptNotice, view: View): Html {
  const main = html`<section class="notice"><h2>Not published</h2>
<p>This report contains exempt information, so its text is not in this archive. It is withheld under Part 1 of Schedule 12A to the Local Government Act 1972${exemption(notice)}</section>`;
  return noticePage("exempt", notice, titleOf(notice), main, view);
}

/** The paragraphs under which a report is withheld, in their wording on the day of the meeting. */
function exemption({ paragraphs, date }: ExemptNotice): Html {
  const law = schedule12A(date);
  if (!law) return html`.</p>`;
  return html`, ${law.source}:</p>
<ul>${paragraphs.map((number) => html`<li>Paragraph ${number}: ${law.paragraphs.get(number) ?? ""}</li>`)}</ul>`;
}

/** What remains at the address of a withdrawn report. */
export function withdrawnPage(notice: WithdrawnNotice, view: View): Html {
  const { withdrawn, reason, replacedBy } = notice;
  const successor =
    replacedBy === null
      ? nothing
      : html`<p>Read instead: <a href="${view.link(replacedBy)}">the report that replaces it</a>.</p>`;
  const main = html`<section class="notice"><h2>Withdrawn</h2>
<p>This report was withdrawn on ${dateText(withdrawn)}. ${reason}</p>
${successor}</section>`;
  return noticePage("withdrawn", notice, notice.subject, main, view);
}

function noticePage(kind: string, filed: Filed, title: string, main: Child, view: View): Html {
  const { board, date, item } = filed;
  const meeting = html`<a href="${view.link(addresses.meetingAddress(board.entry, date))}">${dateText(date)}</a>`;
  const rows = summary([
    ["Board", name("boards", board, view)],
    [
      "Meeting",
      html`${filed.kind === "withdrawn" ? dateText(date) : meeting}${item === null ? "" : html`, <span class="unbroken">item ${item}</span>`}`,
    ],
  ]);
  return page(
    {
      kind,
      title: kind === "withdrawn" ? `Withdrawn: ${title}` : title,
      description: `Notice. ${paperType(filed)}`,
      crumbs: [
        { name: "Boards", address: addresses.boards },
        { name: currentName(board.entry), address: addresses.entryAddress("boards", board.entry) },
      ],
      main: html`<p class="kicker">${paperType(filed)}, ${dateText(date)}</p><h1>${titleWords(title)}</h1>
${main}
${rows}`,
      indexed: false,
    },
    view,
  );
}
