import { type ExemptMark, thatStop } from "../../model/council/exempt-marks.ts";
import { sectionKind } from "../../model/report/body/section-kind.ts";
import { printedRecordKind } from "../../model/report/decision-record.ts";
import type { Repair } from "../../model/report/report.ts";
import { readBody } from "../body/body.ts";
import type { BodyPiece } from "../body/body-piece.ts";
import { cleanedLines } from "../body/cleaning/cleaned-lines.ts";
import { markdownOf } from "../body/markdown-writer.ts";
import { type Header, readHeader } from "../header/header.ts";
import { type HeaderZone, headerZone, isOfReport } from "../header/lines/header-zone.ts";
import { withoutRowNumbers } from "../header/lines/numbered-rows.ts";
import { withoutStruckWords } from "../header/lines/struck-words.ts";
import { withTablesInLines } from "../header/lines/tables-in-lines.ts";
import { type StatedElsewhere, settle, withStated } from "../header/stated-elsewhere.ts";
import type { KnownNames } from "../header/values/certain-names.ts";
import { kindOf } from "../meeting/paper-kind.ts";
import { marksOfLines, marksOfRaw } from "../source/exempt-marks.ts";
import { isOtherPaper, notAReport } from "../source/not-a-report.ts";
import { isBlank, plain, type RawLine, type RawReport } from "../source/raw-report.ts";
import { Refusal } from "../source/refusal.ts";
import type { Changes, Finding } from "../source/repairs.ts";
import { unsureIn, withMachineRead } from "../source/scan/unsure-words.ts";
import { tellWithheld } from "../source/withheld.ts";
import { ofReportsAlone } from "./lacking-fields.ts";
import { firstDifference, type SourceWords } from "./proof.ts";

/** A raw report as read: its header, its text as Markdown, and everything that was done to it. */
export interface ImportedReport {
  readonly header: Header;
  /** Markdown, proved to contain every word of the source. */
  readonly body: string;
  /** True if it has a mark of exemption, and the clerk says that it is public. */
  readonly isMarked: boolean;
  readonly repairs: readonly Repair[];
  /** Why readers must not be able to download the raw report, or null. */
  readonly withheld: string | null;
  /** Words that a machine may have read wrong; null if no machine read it from a scan. */
  readonly unsure: readonly string[] | null;
  readonly findings: readonly Finding[];
  readonly words: SourceWords;
}

export interface ImportOptions {
  readonly known: KnownNames;
  /** True if the clerk says that a report with a mark of exemption is public. */
  readonly isPublic: boolean;
  /** Marks of exemption outside the report's lines: in running heads, properties and the file’s name. */
  readonly beyond?: readonly ExemptMark[];
  /** What is known of the report from where it was fetched; it then needs no header of its own. */
  readonly stated?: StatedElsewhere | null;
}

/**
 * Reads a raw report of any layout. Throws a Refusal if it is not a report, is marked as exempt, or could
 * not be carried over completely.
 */
export function importedReport(
  raw: RawReport,
  { known, isPublic, beyond = [], stated = null }: ImportOptions,
): ImportedReport {
  const { lines: cleaned, changes } = cleanedLines(raw.lines);
  const printed = withoutRowNumbers(withTablesInLines(cleaned), changes);
  changes.repairs.push(...raw.repairs);
  const zone = headerZone(printed) ?? (stated === null ? null : withoutHeader(printed));
  if (!zone || isOtherPaper(printed, zone.end) || isAgenda(printed, zone)) {
    throw notAReport(printed);
  }
  const lines = withoutStruckWords(printed, zone, changes);
  const isUnsure = unsureIn(raw, linesOf(lines, zone));
  const own = readHeader(lines, zone, known, changes, isUnsure);
  const header = withKind(stated === null ? own : withStated(own, stated, changes), lines, changes);
  if (header.subject === null && header.date === null) throw notAReport(lines);
  const marks = [
    ...marksOfRaw(raw, header.classification),
    ...marksOfLines(lines, null),
    ...beyond,
  ];
  const [mark] = thatStop(marks);
  if (mark && !isPublic) throw exempt(mark);
  for (const each of marks) warnOf(each, changes);

  const preface = prefaceOf(lines.slice(0, zone.start), changes);
  const { pieces: text, changes: made } = readBody(lines.slice(zone.end), raw.format);
  changes.add(made);
  if (!text.some(isStructure)) {
    if (!isWholeScan(raw, header)) {
      throw new Refusal("not-a-report", "has a header, but no sections and no numbered paragraphs");
    }
    const message =
      "no section and no numbered paragraph was found in the scan: compare its numbers with the scan, and write them in";
    changes.find(1, "warning", "no-numbers-read", message);
  }
  const body = markdownOf([...preface, ...text]);
  const words = {
    lines: raw.lines,
    changes,
    header: linesOf(lines, zone),
    accounted: header.accounted,
  };
  const difference = firstDifference(words, body);
  if (difference) {
    const message = `could not be carried over whole: ${difference.message}`;
    throw new Refusal("words-differ", message, difference.line);
  }
  warnOfUnreadRecommendations(lines.slice(zone.end), body, changes);
  const repairs = [...changes.repairs].sort((one, other) => one.line - other.line);
  const withheld = tellWithheld(raw, "report", changes);
  const unsure = withMachineRead(raw, words, body, changes);
  const isMarked = mark !== undefined;
  return { header, body, isMarked, repairs, withheld, unsure, findings: changes.findings, words };
}

/** True for an agenda whose meeting is told in labels: it has none of those that only a report has. */
const isAgenda = (lines: readonly RawLine[], { start, end }: HeaderZone): boolean =>
  !isOfReport(lines.slice(start, end)) && kindOf(lines.slice(0, end + 1)) === "agenda";

/** The header of a record of a decision, by the title at the head of the paper. */
function withKind(header: Header, lines: readonly RawLine[], changes: Changes): Header {
  const titles = lines
    .filter((line) => !isBlank(line))
    .slice(0, 6)
    .map(({ text }) => printedRecordKind(plain(text)));
  const kind = titles.find((each) => each !== null);
  if (!kind) return header;
  settle(changes, ofReportsAlone);
  return { ...header, stated: { ...header.stated, kind } };
}

/** The header's position in a report without one: nowhere. Throws a Refusal if it is another kind of paper. */
function withoutHeader(lines: readonly RawLine[]): HeaderZone {
  const other = notAReport(lines);
  if (other.rule !== "not-a-report") throw other;
  return { start: 0, end: 0 };
}

/** In a scan each number may have been misread; a whole header then says that it is a report. */
const isWholeScan = ({ machineRead }: RawReport, { board, date, subject }: Header) =>
  machineRead !== null &&
  machineRead !== undefined &&
  board !== null &&
  date !== null &&
  subject !== null;

const isStructure = (block: BodyPiece) =>
  block.kind === "heading" || (block.kind === "paragraph" && block.number !== null);

/**
 * Warns of recommendations that are printed in a table or after a label, and are no section of the body: they are in no
 * list, and no minute is joined to them.
 */
function warnOfUnreadRecommendations(lines: readonly RawLine[], body: string, changes: Changes) {
  const headings = body.match(/^#{1,6} .*$/gm) ?? [];
  if (headings.some((heading) => sectionKind(heading.replace(/^#+ /, "")) === "recommendations"))
    return;
  const line = lines.find(({ text, table }) =>
    [text, ...(table ?? []).flat()].some((words) => asksFor.test(plain(words).trim())),
  );
  if (line === undefined) return;
  const message =
    "recommendations are printed here, and not under a heading of their own: no list has them and no minute is joined to them; make their label a heading, as “## Recommendations”";
  changes.find(line.number, "warning", "recommendations-unread", message);
}

const asksFor = /^(?:\d[\d.]*\s+)?recommend(?:ations?|ation\(s\)|ed)\b(?:$|\s*[:(]|.{0,80}:$)/i;

/** Warns once about each form of words that does not stop an import. */
function warnOf({ sign, line, degree }: ExemptMark, changes: Changes) {
  const rule = "possible-exemption";
  const message = `holds ${sign}; it is imported as public, and should be looked at`;
  if (degree === "stops" || changes.findings.some((finding) => finding.message === message)) return;
  changes.find(line, "warning", rule, message);
}

function exempt({ sign, line }: ExemptMark): Refusal {
  const message = `has a mark of exempt information (${sign}); with --exempt and the paragraph of Schedule 12A, such as --exempt 3, a notice is filed in its place; with --public it is imported as one that the public may read`;
  return new Refusal("exempt", message, line);
}

/** Text before the header is kept as printed: its numbers are not the report's. */
function prefaceOf(lines: readonly RawLine[], changes: Changes): BodyPiece[] {
  const printed = lines.filter((line) => !isBlank(line));
  const first = printed[0];
  if (!first) return [];
  changes.repair(first.number, "the words before the header are kept in their layout");
  const text = lines.map((line) =>
    (line.table ?? [[line.text]]).map((row) => row.join("  ")).join("\n"),
  );
  return [{ kind: "fence", lines: text.join("\n").trim().split("\n") }];
}

const linesOf = (lines: readonly RawLine[], zone: HeaderZone) =>
  zone.end === 0
    ? { from: 0, to: 0 }
    : { from: lines[zone.start]?.number ?? 1, to: lines[zone.end - 1]?.number ?? 1 };
