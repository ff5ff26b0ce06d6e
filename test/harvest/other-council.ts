import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { docx, p, run } from "../importing/source/word/word-document.ts";
import { canary } from "./council.ts";

/** A council whose service stands under a path and writes its answers in other forms than the first does. */
export interface OtherCouncil {
  readonly url: string;
  readonly asked: string[];
  /** The answers by address, which a test may change. */
  readonly answers: Map<string, string | Uint8Array>;
  readonly stop: () => Promise<void>;
}

export async function startOtherCouncil(): Promise<OtherCouncil> {
  const asked: string[] = [];
  const answers = new Map<string, string | Uint8Array>(Object.entries(made()));
  const server = createServer(({ url = "" }, response) => {
    const answer = answers.get(url.replace(/sFromDate.*/, ""));
    asked.push(`${url} ${answer === undefined ? 404 : 200}`);
    // It states no type at all.
    response.writeHead(answer === undefined ? 404 : 200).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/modgov`,
    asked,
    answers,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const service = "/modgov/mgWebService.asmx/";

const made = (): Record<string, string | Uint8Array> => ({
  [`${service}GetCommittees`]: Buffer.from(
    `<?xml version="1.0" encoding="ISO-8859-1"?><M:Committees xmlns:M="urn:m"><M:Committee><M:CommitteeId>b-1</M:CommitteeId><M:CommitteeTitle>Caf\u00e9 &amp;amp; Quays Panel</M:CommitteeTitle><M:CommitteeDeleted/></M:Committee><M:Committee><M:CommitteeId>b-2</M:CommitteeId><M:CommitteeTitle/></M:Committee><M:Committee><M:CommitteeId>b-3</M:CommitteeId><M:CommitteeTitle>Old Panel</M:CommitteeTitle><M:CommitteeDeleted>yes</M:CommitteeDeleted></M:Committee></M:Committees>`,
    "latin1",
  ),
  [`${service}GetMeetings?lCommitteeId=b-1&`]: meetingsOf([
    ["m-1", "2024-03-05T18:30:00", "CONFIRMED / Extraordinary"],
    ["m-2", "Tuesday, 9th April 2024", "Cancelled - not quorate"],
    ["m-3", "31/02/2024", "Confirmed"],
    ["", "01/05/2024", "Confirmed"],
    ["m-4", "5 March 2024", "Confirmed"],
    ["m-5", "07/05/24", "Confirmed"],
  ]),
  [`${service}GetMeeting?lMeetingId=m-1`]: meeting(
    "m-1",
    "<MeetingDate>05/03/2024</MeetingDate><MeetingStatus>CONFIRMED / Extraordinary</MeetingStatus><MeetingTime>6pm</MeetingTime><MeetingActualStartTime/>",
    [
      "<AgendaItemTitle>Apologies</AgendaItemTitle><AgendaItemNumber/><MinutesNonEmptyHtmlBody>None.</MinutesNonEmptyHtmlBody><IsMinutePublished>1</IsMinutePublished>",
      `<AgendaItemTitle>Caf&amp;amp;eacute;s &amp;lt;b&amp;gt;and&amp;lt;/b&amp;gt; costs &amp;lt;\u00a3500</AgendaItemTitle><AgendaItemNumber>5a</AgendaItemNumber><MinutesItemNumber>12</MinutesItemNumber><MinutesNonEmptyHtmlBody><div xmlns="http://www.w3.org/1999/xhtml"><p>The Panel heard <b>two</b> speakers.</p><p>RESOLVED: to note the report.</p></div></MinutesNonEmptyHtmlBody><IsMinutePublished>Yes</IsMinutePublished><LinkedDocuments>${linked("77", "Report of the Quays Manager", "documents/s77/Report.DOCX?Ver=2")}${linked("", "Appendix A", "http://inside.example/modgov/documents/s78/A.DOCX")}${linked("79", "Appendix B", "http://[broken")}</LinkedDocuments>`,
      "<AgendaItemTitle>Twice escaped</AgendaItemTitle><AgendaItemNumber>6</AgendaItemNumber><MinutesItemNumber>13</MinutesItemNumber><MinutesNonEmptyHtmlBody>&amp;lt;p&amp;gt;Lamps &amp;amp;amp; quays.&amp;lt;/p&amp;gt;</MinutesNonEmptyHtmlBody><IsMinutePublished>-1</IsMinutePublished>",
      "<AgendaItemTitle/><AgendaItemNumber>7</AgendaItemNumber><MinutesItemNumber>14</MinutesItemNumber><MinutesNonEmptyHtmlBody>&lt;p&gt;Words of it.&lt;/p&gt;</MinutesNonEmptyHtmlBody><IsMinutePublished>True</IsMinutePublished>",
      `<AgendaItemTitle>A sale</AgendaItemTitle><AgendaItemNumber>8</AgendaItemNumber><IsRestricted>-1</IsRestricted><MinutesNonEmptyHtmlBody><p>${canary}</p></MinutesNonEmptyHtmlBody><IsMinutePublished>True</IsMinutePublished><LinkedDocuments>${linked("90", canary, "documents/s90/A.pdf")}</LinkedDocuments>`,
      `<AgendaItemTitle>${canary}</AgendaItemTitle><AgendaItemNumber>9</AgendaItemNumber><IsRestricted>Perhaps</IsRestricted><IsDisplayAllowed>0</IsDisplayAllowed>`,
    ],
    "<Attendees><Attendee><Name>Cllr A Ash</Name><RoleDescription>Chairman</RoleDescription><Attendance>Present, in person</Attendance></Attendee><Attendee><Name>Cllr B Oak</Name><Attendance>Substituted</Attendance></Attendee><Attendee><Name>Cllr C Elm</Name><Attendance>Apologies given</Attendance></Attendee></Attendees>",
  ),
  [`${service}GetMeeting?lMeetingId=m-2`]: meeting(
    "m-2",
    "<MeetingStatus>Cancelled - not quorate</MeetingStatus><MeetingTime>18:30:00</MeetingTime>",
    [],
  ),
  [`${service}GetMeeting?lMeetingId=m-4`]: meeting("m-4", "", [
    "<AgendaItemTitle>Of the second meeting</AgendaItemTitle><AgendaItemNumber>1</AgendaItemNumber>",
  ]),
  // The same document is listed with a later meeting too.
  [`${service}GetMeeting?lMeetingId=m-5`]: meeting("m-5", "<MeetingTime>about six</MeetingTime>", [
    `<AgendaItemTitle>Matters arising</AgendaItemTitle><AgendaItemNumber>2</AgendaItemNumber><LinkedDocuments>${linked("77", "Report of the Quays Manager", "documents/s77/Report.DOCX?Ver=2")}</LinkedDocuments>`,
  ]),
  "/modgov/documents/s77/Report.DOCX?Ver=2": docx({
    body: [
      "REPORT TO: Caf\u00e9 & Quays Panel",
      "DATE: 5 March 2024",
      "REPORTING OFFICER: Quays Manager",
      "SUBJECT: Caf\u00e9s and costs",
      "1.0 PURPOSE OF REPORT",
      "1.1 To report on quays.",
      "2.0 RECOMMENDED: That the Panel",
      "1) receive the report.",
    ]
      .map((each) => p(run(each.replaceAll("&", "&amp;"))))
      .join(""),
  }),
  "/modgov/documents/s78/A.DOCX": docx({ body: p(run("Counts of quays")) }),
});

const meetingsOf = (all: readonly (readonly [id: string, day: string, status: string])[]) =>
  `<GetMeetings xmlns="urn:other"><MeetingsCount> 8</MeetingsCount><Committee><CommitteeId> b-1 </CommitteeId><CommitteeMeetings>${all
    .map(
      ([id, day, status]) =>
        `<Meeting><MeetingId>${id}</MeetingId><MeetingDate>${day}</MeetingDate><MeetingStatus>${status}</MeetingStatus></Meeting>`,
    )
    .join("")}</CommitteeMeetings></Committee></GetMeetings>`;

const meeting = (id: string, own: string, items: readonly string[], after = "") =>
  `<Meeting><MeetingId>${id}</MeetingId>${own}<AgendaItems>${items
    .map((item, at) => `<AgendaItem><AgendaItemId>${id}-${at}</AgendaItemId>${item}</AgendaItem>`)
    .join("")}</AgendaItems>${after}</Meeting>`;

const linked = (id: string, title: string, url: string) =>
  `<LinkedDoc><AttachmentId>${id}</AttachmentId><Title>${title}</Title><Url>${url}</Url><RestrictionsRef/></LinkedDoc>`;
