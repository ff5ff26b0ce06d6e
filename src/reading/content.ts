import { posix } from "node:path";
import type { Content } from "../model/content.ts";
import { entryWord, type RegisterKind } from "../model/council/register.ts";
import { compareProblems, hasErrors, type Problem } from "../model/problem.ts";
import { isPageFile, isReportFile, problemsAcross } from "./across-files.ts";
import { shownPath } from "./content-folder.ts";
import type { ReportReader } from "./kept/report-cache.ts";
import { ledgerFile } from "./ledger-file.ts";
import { isMeetingFile, readMeeting } from "./meeting/meeting.ts";
import { type ContentOpened, openContent } from "./opened-content.ts";
import { readProsePage } from "./prose-page.ts";
import { readReport } from "./report/report.ts";
import { withhold } from "./report/withheld.ts";

/** A content folder as read, and every Problem in it. */
export interface ContentRead {
  /** Null where there are errors: an archive is published whole or not at all. */
  readonly content: Content | null;
  readonly problems: readonly Problem[];
  /** The files that go out with reports and meetings, in which marks of exemption are to be looked for. */
  readonly searched: readonly FileGoingOut[];
}

/** A file that is published beside a report or a meeting. */
export interface FileGoingOut {
  readonly path: string;
  readonly of: "report" | "meeting";
}

/** Reads a content folder once, whole; `read` may know reports from before. Throws where there is no such folder. */
export const readContent = (path: string, read: ReportReader = readReport): ContentRead =>
  readOpened(openContent(path), read);

/** Reads the reports and pages of a content folder that was opened. */
export function readOpened(
  { folder, basis, problems: before }: ContentOpened,
  read: ReportReader,
): ContentRead {
  if (basis === null) return { content: null, problems: before, searched: [] };
  const { settings, registers, ledger, unread } = basis;
  const given = folder.files
    .filter(isReportFile)
    .map((file) => ({ file, ...read(folder, file, registers) }));
  const reports = withhold(folder, given, ledger);
  const filed = reports.flatMap((report) => report.filed ?? []);
  const meetings = folder.files
    .filter(isMeetingFile)
    .map((file) => ({ file, ...readMeeting(folder, file, registers) }));
  const pages = folder.files
    .filter(isPageFile)
    .map((file) => ({ file, ...readProsePage(folder, file) }));
  const problems = [
    ...before,
    ...[...reports, ...meetings, ...pages].flatMap((read) => read.problems),
    ...problemsAcross(folder, reports, meetings),
  ];
  const told = problems.filter(notFollowing(unread)).sort(compareProblems);
  const whole = settings !== null && !hasErrors(told);
  return {
    content: whole
      ? {
          settings,
          registers,
          filed,
          meetings: meetings.flatMap(({ record }) => record ?? []),
          pages: new Map(
            pages.flatMap(({ file, page }) => (page ? [[posix.basename(file, ".md"), page]] : [])),
          ),
          ledger,
          ledgerFile: shownPath(folder, ledgerFile),
        }
      : null,
    problems: told,
    searched: [...reports.flatMap(goingOut("report")), ...meetings.flatMap(goingOut("meeting"))],
  };

  function goingOut(of: FileGoingOut["of"]) {
    return ({ file, searched }: { file: string; searched: readonly string[] }) =>
      searched.map(
        (name): FileGoingOut => ({
          path: shownPath(folder, posix.join(posix.dirname(file), name)),
          of,
        }),
      );
  }
}

/** A register that cannot be read makes every name unknown; it is told once, at the register. */
function notFollowing(unread: readonly RegisterKind[]): (problem: Problem) => boolean {
  const rules = unread.map((kind) => `unknown-${entryWord[kind]}`);
  return ({ rule }) => !rules.includes(rule);
}
