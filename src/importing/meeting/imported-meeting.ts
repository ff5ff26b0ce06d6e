import { type ExemptMark, ofMeeting, thatStop } from "../../model/council/exempt-marks.ts";
import type { MinutesState } from "../../model/meeting/meeting-record.ts";
import type { Repair } from "../../model/report/report.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import { readBody } from "../body/body.ts";
import type { BodyPiece } from "../body/body-piece.ts";
import { cleanedLines } from "../body/cleaning/cleaned-lines.ts";
import { markdownOf } from "../body/markdown-writer.ts";
import { firstDifference, type SourceWords } from "../filing/proof.ts";
import { marksOfRaw } from "../source/exempt-marks.ts";
import { isBlank, plain, type RawLine, type RawReport } from "../source/raw-report.ts";
import { Refusal } from "../source/refusal.ts";
import type { Changes, Finding } from "../source/repairs.ts";
import { withMachineRead } from "../source/scan/unsure-words.ts";
import { tellWithheld } from "../source/withheld.ts";
import { confirmedDay } from "./confirmed.ts";
import { type ItemPrinted, itemOf, itemsOf } from "./items-printed.ts";
import { type MeetingHead, meetingHead } from "./meeting-head.ts";
import { itemLineAt, type NumberedHeading, numberedHeadings } from "./numbered-headings.ts";
import { kindOf, type Paper } from "./paper-kind.ts";
import { peopleNamed } from "./people-named.ts";

/** An agenda or minutes as read: what they say of the meeting, and the minutes' text as Markdown. */
export interface ImportedMeeting {
  readonly paper: Paper;
  readonly head: MeetingHead;
  readonly agenda: readonly ItemPrinted[];
  /** Whether it says that it is a draft, or at its end when it was confirmed; null if it says neither. */
  readonly state: MinutesState | null;
  /** The day on which it says that it was confirmed or signed. */
  readonly confirmedOn: PlainDate | null;
  /** Markdown, proved to contain every word of the minutes; null for an agenda. */
  readonly body: string | null;
  /** True if it has a mark of exemption, and the clerk says that it is public. */
  readonly isMarked: boolean;
  readonly repairs: readonly Repair[];
  /** Why readers must not be able to download the paper, or null; such an agenda is not kept. */
  readonly withheld: string | null;
  /** Words that a machine may have read wrong; null if no machine read it from a scan. */
  readonly unsure: readonly string[] | null;
  readonly findings: readonly Finding[];
  readonly words: SourceWords;
}

export interface MeetingOptions {
  readonly isKnownBoard: (name: string) => boolean;
  /** True if the clerk says that a paper with a mark of exemption is public. */
  readonly isPublic: boolean;
  /** Marks of exemption outside the paper's lines. */
  readonly beyond?: readonly ExemptMark[];
}

/**
 * Reads the agenda or minutes of a meeting; null if the lines are neither. Throws a Refusal if they have a
 * mark of exemption that no public paper has, or could not be carried over completely.
 */
export function importedMeeting(raw: RawReport, options: MeetingOptions): ImportedMeeting | null {
  const { lines, changes } = cleanedLines(raw.lines);
  changes.repairs.push(...raw.repairs);
  const paper = kindOf(lines);
  if (paper === null) return null;
  const [mark] = thatStop(ofMeeting([...marksOfRaw(raw, null), ...(options.beyond ?? [])]));
  if (mark && !options.isPublic) {
    const message = `has a mark of exempt information (${mark.sign}); with --public it is imported as one that the public may read`;
    throw new Refusal("exempt", message, mark.line);
  }
  // An agenda is on the first pages; whatever follows in a pack are the papers.
  const headings = numberedHeadings(
    paper === "agenda" ? lines.slice(0, longestAgenda) : lines,
    raw.format === "word",
  );
  const opening = lines.slice(0, Math.min(headings[0]?.from ?? lines.length, longestHead));
  const head = meetingHead(opening, options.isKnownBoard);
  const words = { lines: raw.lines, changes, header: { from: 0, to: -1 }, accounted: [] };
  for (const field of head.unread) {
    changes.find(
      1,
      "warning",
      "names-not-parted",
      `the names under “${field}” could not be separated with certainty; fill in “${field}”`,
    );
  }
  if (paper === "minutes" && headings.length === 0) {
    const message =
      "no minute was recognised, so none has an address or a decision; give each a heading with its number, as “## 12. Street lamps”";
    changes.find(1, "warning", "no-minutes-read", message);
  }
  const body = paper === "minutes" ? bodyOf(lines, headings, raw.format, changes) : null;
  if (body !== null) {
    const difference = firstDifference(words, body);
    if (difference) {
      const message = `could not be carried over whole: ${difference.message}`;
      throw new Refusal("words-differ", message, difference.line);
    }
  }
  const withheld = body === null ? notKept(raw, changes) : tellWithheld(raw, "meeting", changes);
  const isDraft =
    paper === "minutes" && opening.slice(0, 12).some(({ text }) => /\bdraft\b/i.test(plain(text)));
  const confirmedOn = paper === "minutes" && !isDraft ? confirmedDay(lines, head.date) : null;
  return {
    paper,
    head: paper === "minutes" ? withApologies(head, lines, headings) : head,
    agenda:
      paper === "agenda"
        ? headings.map((each) => itemOf(each, lines))
        : headings.flatMap((each) => itemsOf(each, lines)),
    state: isDraft ? "draft" : confirmedOn === null ? null : "confirmed",
    confirmedOn,
    body,
    isMarked: mark !== undefined,
    withheld,
    unsure: withMachineRead(raw, words, body ?? "", changes),
    repairs: [...changes.repairs].sort((one, other) => one.line - other.line),
    findings: changes.findings,
    words,
  };
}

/** An agenda is published as the file that it is, or not kept at all. */
function notKept({ withheld }: RawReport, changes: Changes): string | null {
  if (!withheld) return null;
  const message = `only its items are taken, and the file is not kept, because readers could download it: ${withheld}`;
  changes.find(1, "warning", "source-withheld", message);
  return withheld;
}

/** In lines. */
const longestHead = 80;
const longestAgenda = 250;

/** The minutes' text: the head as printed, then a heading with its text for each minute. */
function bodyOf(
  lines: readonly RawLine[],
  headings: readonly NumberedHeading[],
  format: RawReport["format"],
  changes: Changes,
): string {
  const read = (own: readonly RawLine[]): readonly BodyPiece[] => {
    if (own.every(isBlank)) return [];
    const { pieces, changes: made } = readBody(format === "word" ? apart(own) : own, format);
    changes.add(made);
    return pieces;
  };
  const opening = read(lines.slice(0, headings[0]?.from ?? lines.length)).map(asParagraph);
  const minutes = headings.flatMap(({ number, title, to }, index): readonly BodyPiece[] => {
    const own = lines.slice(to, headings[index + 1]?.from ?? lines.length);
    const place = itemLineAt(own, 0);
    const item = place === null ? null : plain(own[place]?.text ?? "").trim();
    return [
      { kind: "heading", level: 2, text: `${number} ${title}` },
      ...(item === null ? [] : [{ kind: "paragraph", number: null, text: item } as const]),
      ...read(place === null ? own : own.slice(place + 1)).map((piece, at, all) =>
        at === all.length - 1 || isSentence(piece) ? asParagraph(piece) : lower(piece),
      ),
    ];
  });
  return markdownOf([...opening, ...minutes]);
}

/** The paragraphs of Word and HTML with a blank line after each, as the reader of text expects them. */
const apart = (lines: readonly RawLine[]): RawLine[] =>
  lines.flatMap((line) => [
    line,
    { ...line, text: "", table: null, heading: 0, opensPage: false, asPrinted: false },
  ]);

/** A heading within the head of the paper does not start a minute. */
const asParagraph = (piece: BodyPiece): BodyPiece =>
  piece.kind === "heading" ? { kind: "paragraph", number: null, text: piece.text } : piece;

/** A line on its own that reports what happened is not a heading. */
const isSentence = (piece: BodyPiece) =>
  piece.kind === "heading" &&
  /\b(?:was|were|is|are|had|have)\b|^\W*(?:RESOLVED|AGREED|RECOMMENDED|DECISION|DECIDED)\b/.test(
    piece.text,
  );

/** A heading within a minute. */
const lower = (piece: BodyPiece): BodyPiece =>
  piece.kind === "heading" ? { ...piece, level: 3 } : piece;

/** Apologies recorded in a minute: "Apologies were received from Mrs C Bell." */
function withApologies(
  head: MeetingHead,
  lines: readonly RawLine[],
  headings: readonly NumberedHeading[],
): MeetingHead {
  if (head.apologies.length > 0) return head;
  const at = headings.findIndex(({ title }) => /^apologies\b/i.test(title));
  const own = headings[at];
  if (!own) return head;
  const inTitle = /^apologies(?: for absence)?: (.+)$/i.exec(own.title)?.[1];
  const text = lines
    .slice(own.to, headings[at + 1]?.from)
    .map((line) => plain(line.text).trim())
    .join(" ");
  const named =
    inTitle ??
    /\bapolog(?:y|ies)(?: for (?:absence|non-attendance))? (?:were|was|had been|have been) (?:received|given|submitted|accepted|made) (?:from|on behalf of|by) ((?:[^.]|(?<=\b(?:\p{L}|mrs?|ms|dr|cllrs?))\.){3,400})\./iu.exec(
      text,
    )?.[1];
  const names = named === undefined ? null : peopleNamed([named]);
  return { ...head, apologies: names ?? [] };
}
