import { Document, isMap, isSeq, parseDocument } from "yaml";
import { digestOfWords } from "../../reading/report/attached-files.ts";
import { partFrontMatter } from "../../reading/report/front-matter.ts";
import type { ImportedMeeting } from "../meeting/imported-meeting.ts";

/** The file of an agenda or minutes, stored next to `meeting.md`. */
export interface MeetingFile {
  readonly name: string;
  readonly sha256: string;
}

/**
 * A meeting's file with the statements of an agenda or minutes added. The text in `there` stays the same,
 * including its comments; null if there is no file yet.
 */
export function meetingText(
  there: string | null,
  meeting: ImportedMeeting,
  file: MeetingFile,
  isPublic: boolean,
): string {
  const { parted, document } = documentOf(there);
  for (const [field, value] of Object.entries(fieldsOf(meeting, file, isPublic))) {
    const isEmpty = Array.isArray(value) && value.length === 0;
    if (value !== null && !isEmpty && !document.has(field))
      document.set(field, document.createNode(value));
  }
  if (meeting.body === null && meeting.withheld === null) {
    addAttachment(document, { file: file.name, title: "Agenda" });
  }
  return written(document, meeting.body === null ? (parted?.body ?? "") : `\n${meeting.body}`);
}

/** A meeting's file with one more attachment; null if there is no file yet. */
export function withAttachment(
  there: string | null,
  { board, date }: { readonly board: string; readonly date: string },
  attachment: Attachment,
): string {
  const { parted, document } = documentOf(there);
  if (parted === null)
    for (const [field, value] of Object.entries({ board, date })) document.set(field, value);
  addAttachment(document, attachment);
  return written(document, parted?.body ?? "");
}

interface Attachment {
  readonly file: string;
  readonly title: string;
}

function documentOf(there: string | null) {
  const parted = there === null ? null : partFrontMatter(there);
  const document = parted ? parseDocument(parted.yaml) : new Document({}, { version: "1.2" });
  return { parted, document };
}

function written(document: ReturnType<typeof documentOf>["document"], body: string): string {
  const yaml = document
    .toString({ lineWidth: 0 })
    // A date in front matter has no quotation marks.
    .replace(/^((?:date|confirmed_on|adjourned_to): )"(\d{4}-\d{2}-\d{2})"$/gm, "$1$2");
  return `---\n${yaml}---\n${body}`;
}

function fieldsOf(
  { head, agenda, state, confirmedOn, body, repairs, isMarked, withheld, unsure }: ImportedMeeting,
  { name, sha256 }: MeetingFile,
  isPublic: boolean,
) {
  return {
    board: head.board,
    date: head.date,
    time: head.time,
    place: head.place,
    status: head.isCancelled ? "cancelled" : null,
    chair: head.chair,
    present: head.present,
    apologies: head.apologies,
    in_attendance: head.inAttendance,
    contact: head.contact,
    agenda: agenda.map(({ item, title, decision, isExempt }) => ({
      item,
      title,
      ...(decision === null ? {} : { decision }),
      ...(isExempt ? { exempt: true } : {}),
    })),
    minutes: state,
    confirmed_on: confirmedOn,
    machine_read: unsure === null || body === null ? null : true,
    not_exempt: isMarked && isPublic ? "imported as public, by --public" : null,
    source:
      body === null
        ? null
        : {
            file: name,
            sha256,
            made: digestOfWords(body),
            ...(withheld === null ? {} : { withheld }),
            ...(unsure === null || unsure.length === 0 ? {} : { unsure }),
            ...(repairs.length === 0
              ? {}
              : {
                  repairs: repairs.map(({ line, note, leftOut }) => ({
                    line,
                    note,
                    ...(leftOut ? { left_out: true } : {}),
                  })),
                }),
          },
  };
}

function addAttachment(
  document: ReturnType<typeof documentOf>["document"],
  attachment: Attachment,
) {
  const own = document.createNode(attachment);
  const list = isMap(document.contents) ? document.get("attachments") : null;
  if (isSeq(list)) list.add(own);
  else document.set("attachments", document.createNode([attachment]));
}
