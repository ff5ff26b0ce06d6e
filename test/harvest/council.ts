import { docx, p, run } from "../importing/source/word/word-document.ts";

/** A word found only in restricted papers; it must never be requested or stored. */
export const canary = "zqxcanary";

/** A made-up council of three boards and forty meetings, in the form of ModernGov's answers. */
export const boards = [
  { id: "201", name: "Harbour and Quays Board", meetings: 14 },
  { id: "202", name: "Parks &amp; Allotments Members&amp;#39; Forum", meetings: 13 },
  { id: "203", name: "Lamps Committee", meetings: 13 },
] as const;

/** The names of the boards as readers should see them. */
export const boardNames = [
  "Harbour and Quays Board",
  "Parks & Allotments Members' Forum",
  "Lamps Committee",
];

const statuses: Readonly<Record<number, string>> = {
  1: "Cancelled",
  2: "Confirmed; Special Meeting",
  3: "Provisional; Rearranged",
};

export interface MadeMeeting {
  readonly id: string;
  readonly board: (typeof boards)[number];
  /** Counted from 0 within its board. */
  readonly place: number;
  /** "21/11/2025" */
  readonly day: string;
  readonly status: string;
}

export const meetings: readonly MadeMeeting[] = boards.flatMap((board, at) =>
  Array.from({ length: board.meetings }, (_, place) => ({
    id: String(7000 + at * 100 + place),
    board,
    place,
    day: dayOf(place, at),
    status: statuses[place] ?? "Confirmed",
  })),
);

function dayOf(place: number, at: number): string {
  const day = String(3 + at).padStart(2, "0");
  const month = String((place % 12) + 1).padStart(2, "0");
  return `${day}/${month}/${2023 + Math.floor(place / 12)}`;
}

/** The documents of a meeting: a report, its appendix, and some that nobody may see. */
export const documentsOf = ({ id }: MadeMeeting) => ({
  report: `${id}1`,
  appendix: `${id}2`,
  restrictedAppendix: `${id}3`,
  restrictedReport: `${id}4`,
});

/** True for a document that only members may request. */
export const isRestricted = (id: string): boolean => id.endsWith("3") || id.endsWith("4");

/** The answer to GetCommittees, with a board that was deleted. */
export const committees = (): string =>
  `${declaration}<committees><committeescount> 4</committeescount>${boards
    .map(({ id, name }) => committee(id, name, "False"))
    .join("")}${committee("299", "Deleted Panel", "True")}</committees>`;

const declaration = `<?xml version="1.0" encoding="utf-8"?>\n`;

const committee = (id: string, name: string, isDeleted: string) =>
  `<committee><committeeid>${id}</committeeid><committeetitle>${name}</committeetitle><committeedeleted>${isDeleted}</committeedeleted><committeeexpired>False</committeeexpired></committee>`;

/** The answer to GetMeetings. */
export const meetingsAnswer = (board: string, without: ReadonlySet<string>): string => {
  const own = meetings.filter((each) => each.board.id === board && !without.has(each.id));
  const list = own.map(
    ({ id, day, status }) =>
      `<meeting><meetingid>${id}</meetingid><meetingdate>${day}</meetingdate><meetingstatus>${status}</meetingstatus><meetingtime>6.00 pm</meetingtime></meeting>`,
  );
  return `${declaration}<getmeetings><meetingscount> ${own.length}</meetingscount><committee><committeeid>${board}</committeeid><committeemeetings>${list.join("\n")}</committeemeetings></committee></getmeetings>`;
};

/** The answer to GetMeeting. `isLater` gives the answer a month later: a title has changed, and a paper is gone. */
export function meetingAnswer(meeting: MadeMeeting, isLater = false): string {
  const documents = documentsOf(meeting);
  const isFirst = meeting.place === 0;
  const isCancelled = meeting.status === "Cancelled";
  const items = [
    item(meeting, {
      number: "1",
      title: "Apologies",
      minute: '<p class="MsoNormal">There were none.&nbsp;</p>',
    }),
    item(meeting, {
      number: "2",
      title: `Members&amp;#39; review of lamps ${meeting.place}`,
      minute: minute(meeting.place),
      documents: [
        linked(documents.report, "Report of the Lamps Manager"),
        ...(isLater && isFirst ? [] : [linked(documents.appendix, "Appendix 1 Counts of lamps")]),
        linked(documents.restrictedAppendix, `Appendix 2 ${canary}`, "True"),
      ],
    }),
    item(meeting, { number: "3", part: "a", title: "Sub-item on quays" }),
    item(meeting, {
      number: "4",
      title: "Sale of a lamp store",
      isRestricted: true,
      minute: `<p>${canary}</p>`,
      documents: [linked(documents.restrictedReport, canary)],
    }),
    item(meeting, {
      number: "5",
      title: canary,
      isRestricted: true,
      isShown: false,
      minute: `<p>${canary}</p>`,
    }),
  ];
  return `${declaration}<meeting><meetingid>${meeting.id}</meetingid><meetingdate>${meeting.day}</meetingdate><meetingstatus>${meeting.status}</meetingstatus><isdisplayallowed>True</isdisplayallowed><meetingtime>6.00 pm</meetingtime><meetingactualstarttime>${meeting.place === 2 ? "12.30 pm" : ""}</meetingactualstarttime><meetinglocation>Moot Hall, Marl &amp;amp; Quay Street</meetinglocation><agendaitems>${isCancelled ? "" : items.join("\n")}</agendaitems>${isCancelled ? "" : attendees}</meeting>`;
}

interface MadeItem {
  readonly number: string;
  readonly part?: string;
  readonly title: string;
  readonly isRestricted?: boolean;
  readonly isShown?: boolean;
  readonly minute?: string;
  readonly documents?: readonly string[];
}

const item = (
  meeting: MadeMeeting,
  {
    number,
    part = "",
    title,
    isRestricted = false,
    isShown = true,
    minute = "",
    documents = [],
  }: MadeItem,
) =>
  `<agendaitem><agendaitemid>${meeting.id}${number}0</agendaitemid><agendaitemtitle>${title}</agendaitemtitle><agendaitemnumber>${number}</agendaitemnumber><agendaitemsubnumber>${part}</agendaitemsubnumber><fulldisplaynumberformat>${10 + Number(number)}.</fulldisplaynumberformat><minutesnonemptyhtmlbody>${escaped(minute)}</minutesnonemptyhtmlbody><isminutepublished>True</isminutepublished><isrestricted>${word(isRestricted)}</isrestricted><isdisplayallowed>${word(isShown)}</isdisplayallowed><minutesitemnumber>${10 + Number(number)}</minutesitemnumber><minutesitemsubnumber></minutesitemsubnumber>${documents.length === 0 ? "" : `<linkeddocuments>${documents.join("")}</linkeddocuments>`}</agendaitem>`;

const word = (value: boolean) => (value ? "True" : "False");

const linked = (id: string, title: string, isRestricted = "False") =>
  `<linkeddoc><attachmentid>${id}</attachmentid><title>${title}</title><isurl>False</isurl><url>https://Democracy.Marlbridge.example/mgConvert2PDF.aspx?ID=${id}</url><isrestricted>${isRestricted}</isrestricted><restrictionsRef>\n</restrictionsRef><itemnum>1</itemnum><publicationdate>13/11/2025</publicationdate></linkeddoc>`;

const minute = (place: number) =>
  `<div class="WordSection1"><p class="MsoNormal">The Board considered review ${place}.</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal"><b style="">RESOLVED</b><span style="">:</span></p><p class="MsoNormal" style="margin-left:70.9pt"><span>(1)<span style="font:7.0pt 'Times New Roman'">&nbsp;&nbsp;&nbsp;</span></span>to note the review; and</p></div>`;

const attendees = `<attendees><attendee name="Councillor R Ash" roledescription="Chair" attendance="Present, as expected"></attendee><attendee name="Councillor T O&amp;#39;Elm" roledescription="Committee Member" attendance="Present, as expected"></attendee><attendee name="Councillor B Oak" roledescription="Committee Member" attendance="Apologies"></attendee><attendee name="Lamps Manager" roledescription="Officer" attendance="In attendance"></attendee><attendee name="Councillor Absent" roledescription="Committee Member" attendance="Absent"></attendee></attendees>`;

const escaped = (html: string) =>
  html.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A document's bytes, by its id. `isLater` gives those of a month later. */
export function documentBytes(id: string, isLater = false): Uint8Array {
  const key = `${id} ${isLater}`;
  const bytes = made.get(key) ?? madeBytes(id, isLater);
  made.set(key, bytes);
  return bytes;
}

/** A Word file contains the time at which it was made, so each is made only once. */
const made = new Map<string, Uint8Array>();

function madeBytes(id: string, isLater: boolean): Uint8Array {
  const meeting = meetings.find((each) => id.startsWith(each.id));
  const words = id.endsWith("1")
    ? reportLines(id, Number(meeting?.place), isLater)
    : [isRestricted(id) ? canary : `Counts of lamps for ${id}`];
  return docx({ body: words.map((each) => p(run(each))).join("") });
}

/** The third report's own header states another day than the service does. */
const reportLines = (id: string, place: number, isLater: boolean) => [
  "REPORT TO: Lamps Committee",
  ...(place === 4 ? ["DATE: 9 September 2011"] : []),
  "REPORTING OFFICER: Lamps Manager",
  `SUBJECT: Members' review of lamps ${place}`,
  "1.0 PURPOSE OF REPORT",
  `1.1 To report on lamp ${id}${isLater ? " again" : ""}.`,
  "2.0 RECOMMENDED: That the Board",
  "1) receive the report.",
];
