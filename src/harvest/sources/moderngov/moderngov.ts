import { Refusal } from "../../../importing/source/refusal.ts";
import { childAt, childrenOf } from "../../../importing/source/word/package/xml.ts";
import { type PlainDate, plainDate } from "../../../model/time/plain-date.ts";
import type { Fetched, Validators } from "../../fetching/fetched.ts";
import { failed } from "../../fetching/fetched.ts";
import { goodFile } from "../../fetching/good-file.ts";
import type {
  Days,
  MeetingPapers,
  Source,
  SourceBoard,
  SourceDocument,
  SourceMeeting,
} from "../source.ts";
import { answerOf, asServiceDay, dayIn, isTrue, listAt, rawAt, wordsAt } from "./answer-xml.ts";
import { documentIn, papersIn } from "./meeting-answer.ts";
import type { Service } from "./service.ts";

/** The service requires both days; these include every meeting of any council. */
const firstDay = plainDate("1970-01-01") as PlainDate;
const lastDay = plainDate("2099-12-31") as PlainDate;

/** ModernGov, the committee system of most councils in the United Kingdom. */
export const modernGov = (service: Service): Source => ({
  name: service.name,
  isRemote: service.isRemote,

  boards: async () => {
    const answer = answerOf(await service.ask("GetCommittees", {}), "committees");
    return childrenOf(answer, "committee")
      .filter((one) => !isTrue(one, "committeedeleted"))
      .map((one) => boardOf(rawAt(one, "committeeid"), wordsAt(one, "committeetitle")));
  },

  meetings: async (board, days) => {
    const answer = answerOf(
      await service.ask("GetMeetings", {
        lCommitteeId: board.id,
        sFromDate: asServiceDay(days.from ?? firstDay),
        sToDate: asServiceDay(days.until ?? lastDay),
      }),
      "getmeetings",
    );
    return childrenOf(answer, "committee")
      .filter((one) => rawAt(one, "committeeid") === board.id)
      .flatMap((one) => listAt(one, "committeemeetings", "meeting"))
      .flatMap((one) => meetingOf(rawAt(one, "meetingid"), dayIn(rawAt(one, "meetingdate")), board))
      .filter(({ date }) => isWithin(date, days))
      .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  },

  papers: async (meeting): Promise<MeetingPapers> => {
    const answer = answerOf(await service.ask("GetMeeting", { lMeetingId: meeting.id }), "meeting");
    if (rawAt(answer, "meetingid") !== meeting.id) {
      throw new Refusal(
        "not-an-answer",
        `the service answered with another meeting than ${meeting.id}`,
      );
    }
    const stated = dayIn(rawAt(answer, "meetingdate"));
    if (stated !== null && stated !== meeting.date) {
      throw new Refusal(
        "two-dates",
        `the service's list says that the meeting is on ${meeting.date}, and its own answer ${stated}`,
      );
    }
    return papersIn(answer);
  },

  document: (document, before) => fetched(service, document, before),
});

const boardOf = (id: string, name: string): SourceBoard => {
  return { id, name, oldAddresses: [`mgCommitteeDetails.aspx?ID=${id}`] };
};

const meetingOf = (id: string, date: PlainDate | null, board: SourceBoard): SourceMeeting[] =>
  date === null || !/^\d+$/.test(id)
    ? []
    : [{ id, board, date, oldAddresses: [`ieListDocuments.aspx?MId=${id}`] }];

const isWithin = (date: PlainDate, { from, until }: Days) =>
  (from === null || date >= from) && (until === null || date <= until);

/** Fetches a document; if its address is unknown, asks the service for it. */
async function fetched(
  service: Service,
  document: SourceDocument,
  before: Validators | null,
): Promise<Fetched> {
  if (document.isRestricted) throw new Error("A restricted document is never fetched");
  if (document.kind === "other") return failed("a-link", `is a link to ${document.address}`);
  const known = document.address === "" ? await described(service, document) : document;
  if (known.isRestricted) return failed("restricted", "is restricted at the source");
  if (known.address === "") return failed("no-address", "has no address");
  const asked = await service.file(known.id, known.address, before);
  return asked.kind === "answer" ? goodFile(asked, document.title) : asked;
}

async function described(service: Service, { id }: SourceDocument): Promise<SourceDocument> {
  const answer = answerOf(await service.ask("GetAttachment", { lAttachmentId: id }), "attachment");
  const details = childAt(answer, "attachmentdetails");
  return documentIn(details ?? answer);
}
