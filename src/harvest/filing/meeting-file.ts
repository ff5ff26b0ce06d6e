import { Document } from "yaml";
import type { PlainDate } from "../../model/time/plain-date.ts";
import type { MeetingPapers, SourceItem } from "../sources/source.ts";
import { type ItemText, itemText } from "./item-text.ts";

/** A file next to a meeting's record. */
export interface FiledAttachment {
  readonly file: string;
  readonly title: string;
}

/** What a meeting's record needs in addition to what the source says. */
export interface MeetingFiled {
  readonly board: string;
  readonly date: PlainDate;
  /** The name of the report's file, without `.md`, for the items that have one. */
  readonly reports: ReadonlyMap<SourceItem, string>;
  readonly attachments: readonly FiledAttachment[];
}

/** A file of a meeting, and the words of its items: those in it, and those that were left out of it. */
interface MeetingText {
  readonly text: string;
  readonly items: readonly ItemText[];
}

/** Replace a title that is not public in the agenda, and one that the source does not have. */
const withheldTitle = "An item that is not open to the public";
const noTitle = "An item without a title";

/** A meeting's record: its agenda, attendance and files, with its minutes as the body. */
export function meetingText(papers: MeetingPapers, filed: MeetingFiled): MeetingText {
  const { items } = papers;
  const minutes = papers.status === "cancelled" ? [] : items.flatMap(minuteOf);
  const body = minutes.flatMap(({ markdown }) => markdown ?? []);
  const fields = {
    board: filed.board,
    date: filed.date,
    time: papers.time ?? undefined,
    place: papers.place ?? undefined,
    status: papers.status ?? undefined,
    type: papers.type ?? undefined,
    chair: papers.chair ?? undefined,
    present: someOf(papers.present),
    apologies: someOf(papers.apologies),
    in_attendance: someOf(papers.inAttendance),
    agenda: someOf(items.map((item) => agendaEntry(item, filed.reports))),
    attachments: someOf(filed.attachments),
  };
  const document = new Document(fields, { version: "1.2", keepUndefined: false });
  const frontMatter = `---\n${document.toString({ lineWidth: 0 })}---\n`;
  return { text: [frontMatter, ...body].join("\n"), items: minutes };
}

const someOf = <Item>(items: readonly Item[]) => (items.length === 0 ? undefined : items);

const agendaEntry = (item: SourceItem, reports: MeetingFiled["reports"]) => ({
  item: item.number ?? undefined,
  title: item.title ?? (item.isRestricted ? withheldTitle : noTitle),
  report: reports.get(item),
  exempt: item.isRestricted ? true : undefined,
});

/** An item's minute: its heading, its item, and its words. */
function minuteOf(item: SourceItem): ItemText[] {
  if (item.minute === null || item.isRestricted) return [];
  const { number, html } = item.minute;
  const title = item.title ?? noTitle;
  const heading = number === null ? title : `${number} ${title}`;
  const named = item.number === null ? null : `(Item ${item.number})`;
  return [itemText(`the minute of ${nameOf(item)}`, heading, named, html)];
}

/** Published decisions on items that have no minute yet; "" if there are none. */
export function decisionsText(papers: MeetingPapers): MeetingText {
  const items = papers.items.flatMap((item) => {
    const { decision, minute } = item;
    if (decision === null || minute !== null || item.isRestricted) return [];
    const title = item.title ?? noTitle;
    const heading = item.number === null ? title : `${item.number}. ${title}`;
    return [itemText(`the decision on ${nameOf(item)}`, heading, null, decision)];
  });
  return { text: items.flatMap(({ markdown }) => markdown ?? []).join("\n"), items };
}

const nameOf = ({ number }: SourceItem) =>
  number === null ? "an item without a number" : `item ${number}`;
