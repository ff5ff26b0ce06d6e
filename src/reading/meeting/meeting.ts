import { posix } from "node:path";
import { exemptMarks, ofMeeting } from "../../model/council/exempt-marks.ts";
import type { MeetingRecord } from "../../model/meeting/meeting-record.ts";
import type { Problem } from "../../model/problem.ts";
import type { LinkFound } from "../body/links.ts";
import { readWords } from "../body/report-body.ts";
import { type ContentFolder, shownPath, sizeOf } from "../folder/content-folder.ts";
import { digestOf } from "../folder/digest.ts";
import { readBounded } from "../folder/text-bounds.ts";
import { filesGoingOut, readFiles, readSource } from "../report/attached-files.ts";
import { undeclared } from "../report/exemption.ts";
import { partFrontMatter } from "../report/front-matter.ts";
import { readName } from "../report/names.ts";
import type { RegistersRead } from "../settings/registers.ts";
import { type ProblemAt, readYaml } from "../yaml.ts";
import { type MeetingFields, meetingFields } from "./front-matter.ts";
import { minutesOf } from "./minutes.ts";

/** A meeting's file as read, with the links in its minutes and its Problems. */
export interface MeetingRead {
  /** Null if the file cannot be published. */
  readonly record: MeetingRecord | null;
  readonly links: readonly LinkFound[];
  readonly problems: readonly Problem[];
  /** The files published with it, to be searched for marks of exemption. */
  readonly searched: readonly string[];
}

/** True for the file that describes a meeting: `reports/<board>/<date>/meeting.md`. */
export const isMeetingFile = (file: string): boolean =>
  /^reports\/[^/]+\/[^/]+\/meeting\.md$/.test(file);

/** Reads a `meeting.md`: the meeting's fields, and its minutes as the body. */
export function readMeeting(
  folder: ContentFolder,
  path: string,
  registers: RegistersRead,
): MeetingRead {
  const file = shownPath(folder, path);
  const { text, bytes, problems: beyond } = readBounded(folder, path);
  if (beyond.length > 0) return { record: null, links: [], problems: beyond, searched: [] };
  const parted = partFrontMatter(text);
  if (!parted) {
    const message = "should open with front matter between two lines of ---";
    const problem = { rule: "no-front-matter", message, file, line: 1, column: 1 };
    return { record: null, links: [], problems: [{ ...problem, severity: "error" }], searched: [] };
  }
  const { value, problems, at } = readYaml(parted.yaml, meetingFields, file, 2);
  if (!value) return { record: null, links: [], problems, searched: [] };
  const board = readName(registers.boards, value.board, value.date, ["board"], at);
  const files = readFiles(folder, path, value, at);
  const body = readWords(parted.body, parted.bodyLine, path, file, []);
  if ("rule" in body) return { record: null, links: [], problems: [body], searched: [] };
  const minutes = minutesOf(body.sections);
  const ownFiles = [
    ...value.attachments.map((each) => each.file),
    ...(value.source ? [value.source.file] : []),
  ];
  const sizes = ownFiles.map((name) => sizeOf(folder, posix.join(posix.dirname(path), name)));
  const source = value.source
    ? readSource(value.source, value.source_public, sizes.at(-1) ?? 0, parted.body)
    : null;
  const published = { attachments: files.held, source };
  const found = [
    ...problems,
    ...files.problems,
    ...(board.problem ? [board.problem] : []),
    ...placeProblems(path, board.named?.entry.id ?? null, value, at),
    ...contradictions(value, minutes.length, at),
    // Minutes are numbered through a year, so one meeting's can begin with any number.
    ...body.problems.filter(({ rule }) => rule !== "section-order"),
    ...(value.not_exempt === undefined
      ? undeclared(folder, path, ofMeeting(exemptMarks(text)), published)
      : []),
  ];
  if (!board.named) return { record: null, links: body.links, problems: found, searched: [] };
  return {
    record: {
      kind: "meeting",
      file,
      digest: digestOf(path, bytes.sha256, registers.digest, ...sizes.map(String)),
      bytes,
      board: board.named,
      date: value.date,
      time: value.time ?? null,
      place: value.place ?? null,
      status: value.status ?? null,
      adjournedTo: value.adjourned_to ?? null,
      type: value.type ?? null,
      chair: value.chair ?? null,
      attendance: {
        present: value.present,
        apologies: value.apologies,
        inAttendance: value.in_attendance,
      },
      contact: value.contact ?? null,
      webcast: value.webcast ?? null,
      agenda: value.agenda.map(({ item, title, report, decision, exempt }) => ({
        item: item ?? null,
        title,
        report: report ?? null,
        decision: decision ?? null,
        exempt,
      })),
      minutes:
        minutes.length === 0
          ? null
          : { state: value.minutes ?? null, confirmedOn: value.confirmed_on ?? null, minutes },
      isMachineRead: value.machine_read,
      ...published,
    },
    links: body.links,
    problems: found,
    searched: value.not_exempt === undefined ? filesGoingOut(published) : [],
  };
}

function placeProblems(
  path: string,
  board: string | null,
  { date }: MeetingFields,
  at: ProblemAt,
): Problem[] {
  const expected = `reports/${board ?? path.split("/")[1]}/${date}/meeting.md`;
  if (path === expected) return [];
  return [at(["date"], "wrong-folder", `should be at ${expected}; it is at ${path}`)];
}

/** Fields that contradict each other. */
function contradictions(value: MeetingFields, minutes: number, at: ProblemAt): Problem[] {
  const wrong = (field: string, message: string) => at([field], "meeting-contradiction", message);
  const { status, adjourned_to, confirmed_on } = value;
  return [
    ...(status === "cancelled" && minutes > 0
      ? [wrong("status", "a meeting that was cancelled has no minutes; delete one of the two")]
      : []),
    ...(adjourned_to !== undefined && status !== "adjourned"
      ? [wrong("adjourned_to", "needs “status: adjourned” too")]
      : []),
    ...(adjourned_to !== undefined && adjourned_to <= value.date
      ? [
          wrong(
            "adjourned_to",
            `should be after the meeting's date, ${value.date}; it is ${adjourned_to}`,
          ),
        ]
      : []),
    ...(value.minutes !== undefined && minutes === 0
      ? [wrong("minutes", "says what the minutes are, but the file has none")]
      : []),
    ...(confirmed_on !== undefined && value.minutes !== "confirmed"
      ? [wrong("confirmed_on", "needs “minutes: confirmed” too")]
      : []),
  ];
}
