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
import { statedDay } from "../stated-day.ts";
import { answerOf, asServiceDay, isTrue, listAt, rawAt, wordsAt } from "./answer-xml.ts";
import { documentIn, papersIn } from "./meeting-answer.ts";
import type { Service } from "./service.ts";

/** The service requires both days; these include every meeting of any council. */
const firstDay = plainDate("1970-01-01") as PlainDate;
const lastDay = plainDate("2099-12-31") as PlainDate;

/** ModernGov, the committee system of most councils in the United Kingdom. */
export const modernGov = (service: Service): Source => ({
  name: service.name,
  isRemote: service.isRemote,
  isGivenUp: service.isGivenUp,

  boards: async () => {
    const answer = answerOf(await service.ask("GetCommittees", {}), "committees");
    const listed = childrenOf(answer, "committee").filter(
      (one) => !isTrue(one, "committeedeleted"),
    );
    const read = listed.map((one) =>
      boardOf(rawAt(one, "committeeid"), wordsAt(one, "committeetitle")),
    );
    return {
      entries: read.filter((each) => typeof each !== "string"),
      cautions: read.filter((each) => typeof each === "string"),
    };
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
    const committees = childrenOf(answer, "committee");
    const own = committees.filter((one) => rawAt(one, "committeeid") === board.id);
    const isOther = own.length === 0 && listAt(answer, "committee", "committeemeetings").length > 0;
    if (isOther) {
      throw new Refusal("not-an-answer", `the service answered with meetings of another committee`);
    }
    const listed = own.flatMap((one) => listAt(one, "committeemeetings", "meeting"));
    const read = listed.map((one) =>
      meetingOf(rawAt(one, "meetingid"), rawAt(one, "meetingdate"), board),
    );
    return {
      entries: read
        .filter((each) => typeof each !== "string")
        .filter(({ date }) => isWithin(date, days))
        .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0)),
      cautions: [
        ...read.filter((each) => typeof each === "string"),
        ...miscounted(rawAt(answer, "meetingscount"), listed.length, board),
      ],
    };
  },

  papers: async (meeting): Promise<MeetingPapers> => {
    const answer = answerOf(await service.ask("GetMeeting", { lMeetingId: meeting.id }), "meeting");
    if (rawAt(answer, "meetingid") !== meeting.id) {
      throw new Refusal(
        "not-an-answer",
        `the service answered with another meeting than ${meeting.id}`,
      );
    }
    const stated = statedDay(rawAt(answer, "meetingdate"));
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

/** A board, or why the entry is not one. */
const boardOf = (id: string, name: string): SourceBoard | string =>
  !isId(id) || name === ""
    ? `the committee “${name}” with the id “${id}” is left out: each needs both`
    : {
        id,
        name,
        oldAddresses: [`mgCommitteeDetails.aspx?ID=${id}`, `ieListMeetings.aspx?CommitteeId=${id}`],
      };

/** A meeting, or why the entry is not one. */
function meetingOf(id: string, day: string, board: SourceBoard): SourceMeeting | string {
  const date = statedDay(day);
  return date === null || !isId(id)
    ? `a meeting of ${board.name} is left out: its day “${day}” or its id “${id}” cannot be read`
    : { id, board, date, oldAddresses: [`ieListDocuments.aspx?MId=${id}`] };
}

const isId = (id: string) => /^[\w-]+$/.test(id);

/** What there is to say if an answer lists fewer or more meetings than it says. */
function miscounted(said: string, count: number, { name }: SourceBoard): readonly string[] {
  if (!/^\d+$/.test(said) || Number(said) === count) return [];
  return [`the service says that it lists ${said} meetings of ${name}, and lists ${count}`];
}

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
