import { posix } from "node:path";
import type { Content, ProsePage } from "../model/content.ts";
import { entryWord, type RegisterKind } from "../model/council/register.ts";
import type { MeetingRecord } from "../model/meeting/meeting-record.ts";
import { compareProblems, hasErrors, type Problem } from "../model/problem.ts";
import { isPageFile, isReportFile, problemsAcross } from "./across-files.ts";
import { deadLinks, ownLinksOf } from "./dead-links.ts";
import { shownPath } from "./folder/content-folder.ts";
import type { ReportReader } from "./kept/report-cache.ts";
import { ledgerFile } from "./ledger-file.ts";
import { isMeetingFile, type MeetingRead, readMeeting } from "./meeting/meeting.ts";
import { NoticeWays } from "./notice-ways.ts";
import { readOldAddresses } from "./old-addresses.ts";
import { type ContentOpened, openContent } from "./opened-content.ts";
import { type ProsePageRead, readProsePage } from "./prose-page.ts";
import { type FileGoingOut, publishedWords } from "./published-words.ts";
import { noWards } from "./report/names.ts";
import { readReport } from "./report/report.ts";
import { withhold } from "./report/withheld.ts";
import { waitingReports } from "./waiting.ts";
import {
  type WithheldTitle,
  withheldTitles,
  withheldTitlesPrinted,
  withheldTitlesTold,
} from "./withheld-titles.ts";

/** A content folder as read, and all its Problems. */
export interface ContentRead {
  /** Null if there are errors: an archive is published whole or not at all. */
  readonly content: Content | null;
  readonly problems: readonly Problem[];
  /** The files that are published, to be searched for marks of exemption and for withheld titles. */
  readonly searched: readonly FileGoingOut[];
  readonly titles: readonly WithheldTitle[];
}

/** Reads a whole content folder once; `read` may take reports from a cache. Throws if there is no such folder. */
export const readContent = (path: string, read: ReportReader = readReport): ContentRead =>
  readOpened(openContent(path), read);

/** Reads the reports and pages of an opened content folder. */
export function readOpened(
  { folder, basis, problems: before }: ContentOpened,
  read: ReportReader,
): ContentRead {
  if (basis === null) return { content: null, problems: before, searched: [], titles: [] };
  const { settings, registers, ledger, searchTerms, pictures, unread } = basis;
  const given = folder.files
    .filter(isReportFile)
    .map((file) => ({ file, ...read(folder, file, registers) }));
  const withheld = withhold(folder, given, ledger);
  const ways = new NoticeWays(withheld.reports);
  const reports = withheld.reports.map((report) => ({
    ...ways.followedBy(report),
    filed: report.filed && ways.relinkFiled(report.filed, report.links),
  }));
  const filed = reports.flatMap((report) => report.filed ?? []);
  const held = folder.files
    .filter(isMeetingFile)
    .map((file) => ({ file, ...readMeeting(folder, file, registers) }));
  const meetings = held.map((meeting) => ways.followedBy(meeting));
  const pages = folder.files
    .filter(isPageFile)
    .map((file) => ({ file, ...readProsePage(folder, file) }))
    .map((read) => ({ ...ways.followedBy(read), page: ledPage(read, ways) }));
  const titles = withheldTitles(folder, reports, ledger);
  const old = readOldAddresses(folder, new Set(filed.flatMap((each) => each.formerAddresses)));
  const problems = [
    ...before,
    ...[...reports, ...meetings, ...pages].flatMap((read) => read.problems),
    ...problemsAcross(folder, reports, meetings, pictures),
    ...withheldTitlesPrinted(folder, reports, meetings),
    ...withheldTitlesTold(folder, reports, titles),
    ...waitingReports(folder),
    ...old.problems,
    ...deadLinks(reports, meetings, pages),
  ];
  const isToTell = ({ rule }: Problem) => rule !== noWards || settings?.wards !== "not stated";
  const reported = problems.filter(notFollowing(unread)).filter(isToTell).sort(compareProblems);
  const whole = settings !== null && !hasErrors(reported);
  return {
    content: whole
      ? {
          settings,
          registers,
          filed,
          meetings: held.flatMap((meeting) => relinkRecord(meeting, ways) ?? []),
          pages: new Map(
            pages.flatMap(({ file, page }) => (page ? [[posix.basename(file, ".md"), page]] : [])),
          ),
          ledger,
          secretAddresses: withheld.secretAddresses,
          searchTerms,
          watches: registers.watches,
          oldAddresses: old.oldAddresses,
          ledgerFile: shownPath(folder, ledgerFile),
        }
      : null,
    problems: reported,
    searched: [
      ...reports.flatMap(goingOut("report")),
      ...meetings.flatMap(goingOut("meeting")),
      ...(titles.length > 0 ? publishedWords(folder, reports, meetings, pages) : []),
    ],
    titles,
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

function ledPage({ page, links }: ProsePageRead, ways: NoticeWays): ProsePage | null {
  if (!page) return null;
  const sections = ways.changes(links) ? ways.relinkSections(page.sections) : page.sections;
  return { ...page, sections, ownLinks: ownLinksOf(links) };
}

/** A meeting whose minutes and agenda link to notices by their own addresses. */
function relinkRecord({ record, links }: MeetingRead, ways: NoticeWays): MeetingRecord | null {
  if (!record) return null;
  const at = `/boards/${record.board.entry.id}/${record.date}`;
  const agenda = record.agenda.map((item) => {
    if (item.report === null) return item;
    return { ...item, report: posix.basename(ways.wayOf(`${at}/${item.report}/`)) };
  });
  const digest = [record.digest, ...links.map(({ to }) => ways.wayOf(to))].join(" ");
  const { minutes } = record;
  if (!minutes || !ways.changes(links)) return { ...record, digest, agenda };
  const led = minutes.minutes.map((minute) => ({
    ...minute,
    section: ways.relinkSections([minute.section])[0] ?? minute.section,
  }));
  return { ...record, digest, agenda, minutes: { ...minutes, minutes: led } };
}

/** If a register cannot be read, every name is unknown; only the register itself is reported. */
function notFollowing(unread: readonly RegisterKind[]): (problem: Problem) => boolean {
  const rules = unread.map((kind) => `unknown-${entryWord[kind]}`);
  return ({ rule }) => !rules.includes(rule);
}
