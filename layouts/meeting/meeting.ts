import type { Business, Meeting } from "../../src/archive/by-meeting.ts";
import type { Decision } from "../../src/archive/decisions/decisions.ts";
import type { Listed } from "../../src/archive/order.ts";
import * as addresses from "../../src/model/addresses/addresses.ts";
import { currentName, nowCalled } from "../../src/model/council/register.ts";
import type { MeetingRecord } from "../../src/model/meeting/meeting-record.ts";
import { fileSizeLabel, fileType } from "../../src/model/report/attachment-kind.ts";
import { isOfRecords } from "../../src/model/report/decision-record.ts";
import { isMachineRead } from "../../src/model/report/machine-read.ts";
import { outcomeLabels } from "../../src/model/report/outcome.ts";
import { isReport, type WithdrawnNotice } from "../../src/model/report/report.ts";
import { longDate } from "../../src/model/time/plain-date.ts";
import { quarterLabel, quarterOf } from "../../src/model/time/quarter.ts";
import { type Html, html, nothing } from "../html.ts";
import { dateText, weekdayText } from "../inline/date.ts";
import { name } from "../inline/names.ts";
import { readNote } from "../inline/read-by-machine.ts";
import { titleWords } from "../inline/title-words.ts";
import { jsonLd } from "../metadata/json-ld.ts";
import { meetingThing } from "../metadata/page-data.ts";
import { itemLinks } from "../metadata/signposting.ts";
import { page } from "../page.ts";
import { followBoard } from "../parts/follow.ts";
import { reportList, titleOf } from "../parts/report-list.ts";
import { type SummaryRow, summary } from "../parts/summary.ts";
import type { View } from "../view.ts";

/** A meeting: when and where it was, its agenda with every report, its minutes, and the attendance. */
export function meetingPage(
  { meeting, decisions }: { meeting: Meeting; decisions: readonly Decision[] },
  view: View,
): Html {
  const { board, date, listed, record } = meeting;
  const title = `${board.printed}, ${longDate(date)}`;
  const areRecords = isOfRecords(meeting);
  const pack = view.link(addresses.packAddress(board.entry, date));
  const main = html`<p class="kicker">${areRecords ? "Decisions" : record?.type ? `${capitalised(record.type)} meeting` : "Meeting"}</p>
<h1>${board.printed}, ${dateText(date)}</h1>
${statusNotice(record, view)}
${summary(rows(meeting, view))}
${business(meeting, decisions, view)}
${listed.some(isReport) ? html`<p class="action"><a href="${pack}">Read or print the whole pack</a></p>` : nothing}
${record ? papers(record, view) : nothing}
${record ? attendance(record) : nothing}`;
  return page(
    {
      kind: "meeting",
      title,
      description: `Reports to ${title}`,
      crumbs: crumbs(meeting),
      main,
      metadata: html`${itemLinks(listed.filter(isReport), view)}${jsonLd(areRecords ? [] : [meetingThing(meeting, view)], title, crumbs(meeting), view)}`,
      follow: followBoard(board.entry),
    },
    view,
  );
}

export const crumbs = ({ board }: Pick<Meeting, "board">) => [
  { name: "Boards", address: addresses.boards },
  { name: currentName(board.entry), address: addresses.entryAddress("boards", board.entry) },
];

function rows({ board, date, record }: Meeting, view: View): readonly SummaryRow[] {
  const quarter = quarterOf(date);
  return [
    // The heading and the way up name the board; only a later name is new.
    ["Board", nowCalled(board) === null ? null : name("boards", board, view)],
    [
      "Date",
      html`${weekdayText(date)} <span class="stated"><a href="${view.link(addresses.quarterAddress(quarter))}"><span class="period">${quarterLabel(quarter)}</span></a></span>`,
    ],
    [
      "Time",
      record?.time
        ? html`<span class="unbroken">${record.time}</span>${readNote(record.isMachineRead)}`
        : null,
    ],
    ["Place", record?.place ? html`${record.place}${readNote(record.isMachineRead)}` : null],
    ["Minutes", record ? minutesLink(record, view) : null],
    ["Contact", record?.contact ?? null],
    ["Webcast", record?.webcast ? html`<a href="${record.webcast}">Watch the meeting</a>` : null],
  ];
}

/** What a reader must know first about a meeting that did not take place as planned. */
function statusNotice(record: MeetingRecord | null, view: View): Html {
  if (record?.status === "cancelled") {
    return html`<p class="notice">This meeting was cancelled.</p>`;
  }
  if (record?.status !== "adjourned") return nothing;
  const { board, adjournedTo } = record;
  if (adjournedTo === null) return html`<p class="notice">This meeting was adjourned.</p>`;
  const to = view.link(addresses.meetingAddress(board.entry, adjournedTo));
  return html`<p class="notice">This meeting was adjourned to <a href="${to}">${dateText(adjournedTo)}</a>.</p>`;
}

function minutesLink(
  { board, date, minutes, isMachineRead: isRead }: MeetingRecord,
  view: View,
): Html | null {
  if (!minutes) return null;
  const to = view.link(addresses.minutesAddress(board.entry, date));
  return html`<a href="${to}">Minutes of the meeting</a>${readNote(isRead)}${minutes.state === null ? nothing : html`, ${minutesState(minutes)}`}`;
}

/** "draft" or "confirmed on 4 March 2025"; nothing if the minutes do not say. */
export function minutesState({
  state,
  confirmedOn,
}: Pick<NonNullable<MeetingRecord["minutes"]>, "state" | "confirmedOn">): Html {
  if (state === null) return nothing;
  return state === "draft"
    ? html`draft`
    : html`confirmed${confirmedOn === null ? nothing : html` on ${dateText(confirmedOn)}`}`;
}

/** The agenda with its reports, or only the reports if no agenda is held. */
function business(meeting: Meeting, decisions: readonly Decision[], view: View): Html {
  const { listed, record } = meeting;
  if (!record || record.agenda.length === 0) {
    if (listed.length === 0) return nothing;
    return html`<section aria-labelledby="_reports"><h2 id="_reports">${isOfRecords(meeting) ? "Records of decisions" : "Reports to this meeting"}</h2>
${reportList(listed, { board: false, item: listed.some(({ item }) => item !== null) }, view)}</section>`;
  }
  return html`<section aria-labelledby="_agenda"><h2 id="_agenda">Agenda${readNote(record.isMachineRead)}</h2>
<ol class="report-list agenda" role="list">${meeting.business.map((each) => businessRow(each, decisions, view))}</ol></section>`;
}

function businessRow(
  { item, agenda, listed, withdrawn }: Business,
  decisions: readonly Decision[],
  view: View,
): Html {
  const lead = item === null ? nothing : html`Item ${item}`;
  return html`<li><span class="report-list-lead">${lead}</span> <div>${businessTitle({ agenda, listed, withdrawn }, view)}${decisions.filter(({ report }) => listed.includes(report)).map(inAWord)}</div></li>
`;
}

/**
 * A report's own title and link, or the agenda's words if there is no report. For an unpublished report the
 * agenda's title may be withheld, so it is never shown.
 */
function businessTitle(
  { agenda, listed, withdrawn }: Omit<Business, "item">,
  view: View,
): Html | Html[] {
  if (listed.length > 0) return listed.map((each) => listedLink(each, view));
  if (withdrawn.length > 0) return withdrawn.map((each) => withdrawnLink(each, view));
  if (agenda?.report) return html`<p>A report that is not published</p>`;
  return html`<p class="agenda-title">${agenda?.title ?? ""}</p>${agenda?.exempt ? html`<p>Exempt: considered in private</p>` : nothing}`;
}

/** The outcome of a report's requests: "Agreed as asked", or how many recommendations had which outcome. */
function inAWord({ outcomes }: Decision): Html {
  const kinds = [...outcomes.values()].map(({ kind }) => kind);
  const [first] = kinds;
  if (first === undefined || first === "no minute held") return nothing;
  const ways = [...new Set(kinds)].map((kind) =>
    kinds.every((other) => other === kind)
      ? outcomeLabels[kind]
      : `${outcomeLabels[kind]}: ${kinds.filter((other) => other === kind).length}`,
  );
  return html`<p>${ways.join(" · ")}</p>`;
}

const listedLink = (each: Listed, view: View): Html =>
  html`<a href="${view.link(addresses.reportAddress(each))}">${titleWords(titleOf(each))}</a>${readNote(isMachineRead(each))}${
    each.kind === "exempt" ? html`<p>Exempt: notice only</p>` : nothing
  }`;

const withdrawnLink = (notice: WithdrawnNotice, view: View): Html =>
  html`<a href="${view.link(addresses.reportAddress(notice))}">${titleWords(notice.subject)}</a><p>Withdrawn: notice only</p>`;

/** The meeting's own papers, apart from its reports. */
function papers({ board, date, attachments }: MeetingRecord, view: View): Html {
  if (attachments.length === 0) return nothing;
  const meeting = addresses.meetingAddress(board.entry, date);
  return html`<section aria-labelledby="_papers"><h2 id="_papers">Other papers</h2>
<ul>${attachments.map(
    ({ file, title, size }) =>
      html`<li><a href="${view.link(`${meeting}${file}`)}">${title}</a> <span class="file-kind">${fileType(file)}, ${fileSizeLabel(size)}</span></li>`,
  )}</ul></section>`;
}

function attendance({ chair, attendance: of, isMachineRead: isRead }: MeetingRecord): Html {
  const rows: readonly SummaryRow[] = [
    ["Chair", chair],
    ["Present", list(of.present)],
    ["Apologies", list(of.apologies)],
    ["In attendance", list(of.inAttendance)],
  ];
  if (rows.every(([, value]) => value === null)) return nothing;
  return html`<section aria-labelledby="_attendance"><h2 id="_attendance">Attendance${readNote(isRead)}</h2>
${summary(rows)}</section>`;
}

const list = (names: readonly string[]): Html | null =>
  names.length === 0
    ? null
    : html`<ul class="plain-list" role="list">${names.map((each) => html`<li>${each}</li>`)}</ul>`;

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
