import { createHash } from "node:crypto";
import type { XmlElement } from "../../../importing/source/word/package/xml.ts";
import type { MeetingPapers, SourceDocument, SourceItem } from "../source.ts";
import { statedDay } from "../stated-day.ts";
import { htmlAt } from "./answer-html.ts";
import { answerAt, isFalse, isTrue, listAt, rawAt, timeIn, wordsAt } from "./answer-xml.ts";
import { attendanceIn } from "./attendance.ts";
import { statusRead } from "./statuses.ts";

/** A meeting, from the service's answer to GetMeeting. Anything restricted is dropped here. */
export function papersIn(meeting: XmlElement): MeetingPapers {
  const { status, type, unknown } = statusRead(wordsAt(meeting, "meetingstatus"));
  const published = {
    minutes: !isFalse(meeting, "minutepublished"),
    decisions: !isFalse(meeting, "decisionpublished"),
  };
  const listed = listAt(meeting, "agendaitems", "agendaitem");
  const items = inOrder(listed).map((item) => itemIn(item, published));
  const attendance = attendanceIn(meeting);
  const started = wordsAt(meeting, "meetingactualstarttime") || wordsAt(meeting, "meetingtime");
  const time = timeIn(started);
  const isHeld = attendance.present.length > 0 || items.some(({ minute }) => minute !== null);
  // Of some old meetings, the minutes alone are published.
  const isPublished = !isFalse(meeting, "agendapublished") || isTrue(meeting, "minutepublished");
  const isShown = !mayBe(meeting, "isdisplayallowed", false) && isPublished;
  const unknownAccess = unsaid(meeting, listed);
  const { unknown: _, ...attended } = attendance;
  const papers = {
    time,
    place: wordsAt(meeting, "meetinglocation") || null,
    status: status ?? (isHeld ? ("held" as const) : null),
    type,
    ...attended,
    items: isShown ? items : [],
    documents: isShown ? documentsIn(meeting) : [],
    cautions: [
      ...unknown.map((word) => `the status “${word}” has no field, and is not kept`),
      ...attendance.unknown.map(
        (word) => `who attended as “${word}” has no field, and is not kept`,
      ),
      ...(time === null && started !== "" ? [`the time “${started}” is not a time of day`] : []),
      ...(items.some(({ title, isRestricted }) => title === null && !isRestricted)
        ? ["an item of this meeting has no title"]
        : []),
      ...(isShown ? [] : ["the service does not show this meeting’s papers"]),
      ...(unknownAccess === 0
        ? []
        : [
            `items and documents of this meeting do not say whether the public may see them, and are taken as restricted: ${unknownAccess}`,
          ]),
    ],
  };
  return { ...papers, digest: createHash("sha256").update(JSON.stringify(papers)).digest("hex") };
}

/** Items in agenda order. The service sorts them by number, except some that were added later. */
function inOrder(items: readonly XmlElement[]): readonly XmlElement[] {
  const keyOf = (item: XmlElement) => ({
    number: Number(rawAt(item, "agendaitemnumber") || "0"),
    part: rawAt(item, "agendaitemsubnumber"),
  });
  if (items.some((item) => !(keyOf(item).number > 0))) return items;
  return [...items].sort((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    return a.number - b.number || a.part.localeCompare(b.part, "en", { numeric: true });
  });
}

/** Whether the meeting as a whole says that its minutes and decisions are published. */
interface Published {
  readonly minutes: boolean;
  readonly decisions: boolean;
}

function itemIn(item: XmlElement, { minutes, decisions }: Published): SourceItem {
  const id = rawAt(item, "agendaitemid");
  const isHidden = mayBe(item, "isdisplayallowed", false);
  const isRestricted = isHidden || mayBe(item, "isrestricted", true);
  const title = wordsAt(item, "agendaitemtitle");
  return {
    number: numberOf(item, "agendaitemnumber", "agendaitemsubnumber"),
    title: isHidden || title === "" ? null : title,
    isRestricted,
    minute: isRestricted || !minutes ? null : minuteIn(item),
    decision: isRestricted || !decisions ? null : decisionIn(item),
    documents: isRestricted ? [] : documentsIn(item),
    oldAddresses: !isNumber(id) ? [] : [`mgAi.aspx?ID=${id}`, `ieDecisionDetails.aspx?AIId=${id}`],
  };
}

/** True if an element says so, or is there and says nothing: what may be restricted is taken as restricted. */
function mayBe(element: XmlElement, name: string, said: boolean): boolean {
  const answer = answerAt(element, name);
  return answer === said || answer === null;
}

/** How many items and documents are restricted only because the answer does not say whether they are. */
const unsaid = (meeting: XmlElement, items: readonly XmlElement[]): number =>
  [...items, ...[...items, meeting].flatMap(documentsListed)].filter((each) =>
    ["isdisplayallowed", "isrestricted"].some((name) => answerAt(each, name) === null),
  ).length;

const documentsListed = (parent: XmlElement) => listAt(parent, "linkeddocuments", "linkeddoc");

/** "7" with the part "a" → "7(a)", "7b" → "7b"; null if an item has no number. */
function numberOf(item: XmlElement, number: string, part: string): string | null {
  const own = wordsAt(item, number).replace(/\.$/, "");
  const letters = wordsAt(item, part).replace(/[().]/g, "");
  if (!/^\w[\w.()/-]{0,11}$/.test(own) || Number(own) === 0) return null;
  return letters === "" ? own : `${own}(${letters})`;
}

function minuteIn(item: XmlElement): SourceItem["minute"] {
  const html = htmlAt(item, "minutesnonemptyhtmlbody");
  if (html === "" || !isTrue(item, "isminutepublished")) return null;
  const number = numberOf(item, "minutesitemnumber", "minutesitemsubnumber");
  const printed = wordsAt(item, "fulldisplaynumberformat");
  const isOfMinute = number !== null && printed.startsWith(number.replace(/\(.*/, ""));
  return { number: isOfMinute ? printed : number === null ? null : `${number}.`, html };
}

function decisionIn(item: XmlElement): string | null {
  const html = htmlAt(item, "decisionnonemptyhtmlbody");
  return html !== "" && isTrue(item, "isdecisionpublished") ? html : null;
}

/** The documents of an item or a meeting, in order. A restricted one keeps neither title nor address. */
function documentsIn(parent: XmlElement): readonly SourceDocument[] {
  return documentsListed(parent).map(documentIn);
}

/** A document as the service describes it, in a list or in its answer to GetAttachment. */
export function documentIn(document: XmlElement): SourceDocument {
  const address = rawAt(document, "url");
  const number = rawAt(document, "attachmentid");
  const isRestricted =
    mayBe(document, "isrestricted", true) || wordsAt(document, "restrictionsref") !== "";
  return {
    // Without a number, the address tells a document from others.
    id: number === "" && !isRestricted ? address : number,
    title: isRestricted ? "" : wordsAt(document, "title"),
    address: isRestricted ? "" : address,
    published: statedDay(rawAt(document, "publicationdate")),
    isRestricted,
    kind: isTrue(document, "isurl") ? "other" : null,
    officers: [],
    wards: [],
    oldAddresses: isNumber(number)
      ? [`mgConvert2PDF.aspx?ID=${number}`, `documents/s${number}/`]
      : [],
  };
}

/** True for an id that an old address can hold. */
const isNumber = (id: string) => /^[\w-]+$/.test(id);
