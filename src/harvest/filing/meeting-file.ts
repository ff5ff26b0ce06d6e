import { Document } from "yaml";
import { readBody } from "../../importing/body/body.ts";
import type { BodyPiece } from "../../importing/body/body-piece.ts";
import { markdownOf } from "../../importing/body/markdown-writer.ts";
import { readHtmlPart } from "../../importing/source/html/html-file.ts";
import { exemptMarks, ofMeeting, thatStop } from "../../model/council/exempt-marks.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import type { MeetingPapers, SourceItem } from "../sources/source.ts";

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

/** A `meeting.md`, and the items whose minutes have marks of exemption and were left out of it. */
export interface MeetingText {
  readonly text: string;
  readonly withheld: readonly SourceItem[];
}

/** Replaces a title that is not public in the agenda. */
const withoutTitle = "An item that is not open to the public";

/** A meeting's record: its agenda, attendance and files, with its minutes as the body. */
export function meetingText(papers: MeetingPapers, filed: MeetingFiled): MeetingText {
  const { items } = papers;
  const minutes = papers.status === "cancelled" ? [] : items.flatMap(minuteOf);
  const withheld = minutes.filter(({ isMarked }) => isMarked).map(({ item }) => item);
  const body = minutes.filter(({ isMarked }) => !isMarked).map(({ markdown }) => markdown);
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
  return { text: [frontMatter, ...body].join("\n"), withheld };
}

const someOf = <Item>(items: readonly Item[]) => (items.length === 0 ? undefined : items);

const agendaEntry = (item: SourceItem, reports: MeetingFiled["reports"]) => ({
  item: item.number ?? undefined,
  title: item.title ?? withoutTitle,
  report: reports.get(item),
  exempt: item.isRestricted ? true : undefined,
});

/** An item's minute as Markdown: its heading, its item, and its words. */
function minuteOf(item: SourceItem) {
  if (item.minute === null || item.title === null || item.isRestricted) return [];
  const { number, html } = item.minute;
  const words = piecesOf(html);
  const heading = number === null ? item.title : `${number} ${item.title}`;
  const pieces: BodyPiece[] = [
    { kind: "heading", level: 2, text: heading },
    ...(item.number === null ? [] : [paragraph(`(Item ${item.number})`)]),
    ...words,
  ];
  const markdown = markdownOf(pieces);
  const isMarked = thatStop(ofMeeting(exemptMarks(markdown))).length > 0;
  return [{ item, markdown, isMarked }];
}

/** Published decisions on items that have no minute yet; null if there are none. */
export function decisionsText(papers: MeetingPapers): string | null {
  const decided = papers.items.flatMap((item) => {
    const { decision, minute, title } = item;
    if (decision === null || minute !== null || title === null || item.isRestricted) return [];
    const heading = item.number === null ? title : `${item.number}. ${title}`;
    const text = markdownOf([{ kind: "heading", level: 2, text: heading }, ...piecesOf(decision)]);
    return thatStop(ofMeeting(exemptMarks(text))).length > 0 ? [] : [text];
  });
  return decided.length === 0 ? null : decided.join("\n");
}

/** Headings within an item's words are below the item's own; the words that open a resolution are not a heading. */
const piecesOf = (html: string): BodyPiece[] =>
  readBody(readHtmlPart(html).lines, "word").pieces.map((piece) => {
    if (piece.kind !== "heading") return piece;
    const opens = /^\W*(?:RESOLVED|AGREED|RECOMMENDED|DECISION|DECIDED|NOTED)\b/u.test(piece.text);
    return opens ? paragraph(piece.text) : { ...piece, level: 3 };
  });

const paragraph = (text: string): BodyPiece => ({ kind: "paragraph", number: null, text });
