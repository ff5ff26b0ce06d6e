import { boardsPrinted, type Filed, isReport, type Report } from "./report.ts";

/**
 * What a paper calls itself if it is the notice or record of a decision by an officer or a member of the
 * cabinet; null for a report. The Local Authorities (Executive Arrangements) (Meetings and Access to
 * Information) (England) Regulations 2012 (regs 12 and 13) and the Openness of Local Government Bodies
 * Regulations 2014 (reg 7) ask for such records.
 */
export function recordKind({ stated }: Pick<Report, "stated">): string | null {
  const kind = stated["kind"];
  return typeof kind === "string" ? kind : null;
}

/** What a paper is, and whose: "Report to the Streets Board", "Record of decision, Cabinet". */
export function paperType(filed: Filed): string {
  const kind = isReport(filed) ? recordKind(filed) : null;
  const boards = boardsPrinted(filed);
  return kind === null ? `Report to ${boards}` : `${kind}, ${boards}`;
}

const decider =
  "(?:officers?|delegated|executive|cabinet(?: member)?|portfolio holder|leader|mayor|director|key|member)(?:['’]s?)?";
const named = new RegExp(
  `^(?:(?:notice|record|statement) of (?:an? |the )?(?:${decider} )*decisions?(?: (?:taken|made))?|(?:${decider} )*decision (?:notice|record|sheet))(?: form)?$`,
  "i",
);

/** The kind that a title prints: "RECORD OF DECISION" is "Record of decision"; null for any other title. */
export function printedRecordKind(title: string): string | null {
  const words = title.trim().replace(/\s+/g, " ").replace(/[.:]$/, "");
  const own = words.split(/ [-–—] /).find((part) => named.test(part));
  return own === undefined ? null : own.charAt(0).toUpperCase() + own.slice(1).toLowerCase();
}

/** True for a day on which nobody met: only records of decisions by officers or members bear it. */
export const isOfRecords = ({
  listed,
  record,
}: {
  readonly listed: readonly Filed[];
  /** What else is recorded of a meeting; null if nothing is. */
  readonly record: object | null;
}): boolean =>
  record === null &&
  listed.length > 0 &&
  listed.every((each) => isReport(each) && recordKind(each) !== null);

/** Who decided, as a record of a decision prints it; the board where it names nobody else. */
export const decidedBy = ({ stated, board }: Report): string =>
  String(stated["decided_by"] ?? board.printed);
