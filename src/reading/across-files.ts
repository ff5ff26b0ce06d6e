import { posix } from "node:path";
import { reportAddress } from "../model/addresses/addresses.ts";
import { nameKey, registerKinds } from "../model/council/register.ts";
import type { Problem } from "../model/problem.ts";
import type { Filed, Report } from "../model/report/report.ts";
import { searchTermsFile } from "./finding/search-terms.ts";
import { watchFile } from "./finding/watches.ts";
import { type ContentFolder, shownPath } from "./folder/content-folder.ts";
import { ledgerFile } from "./ledger-file.ts";
import { isMeetingFile, type MeetingRead } from "./meeting/meeting.ts";
import { oldAddressesFile } from "./old-addresses.ts";
import type { ProsePageRead } from "./prose-page.ts";
import type { ReportRead } from "./report/report.ts";
import { registerFile } from "./settings/registers.ts";
import { settingsFile } from "./settings/settings.ts";
import { incoming } from "./waiting.ts";

/** A report's file, and what was read from it. */
export interface ReportOfFile extends ReportRead {
  /** Relative to the content folder. */
  readonly file: string;
}

export const isReportFile = (file: string): boolean =>
  file.startsWith("reports/") && file.endsWith(".md") && !isMeetingFile(file);

export const isPageFile = (file: string): boolean => /^pages\/[^/]+\.md$/.test(file);

/** A meeting's file, and what was read from it. */
export interface MeetingOfFile extends MeetingRead {
  /** Relative to the content folder. */
  readonly file: string;
}

/** One of the publisher's own pages, and what was read from it. */
export interface PageOfFile extends ProsePageRead {
  /** Relative to the content folder. */
  readonly file: string;
}

/** The Problems that span files: reports filed twice, dead links, files that nothing lists. */
export function problemsAcross(
  folder: ContentFolder,
  reports: readonly ReportOfFile[],
  meetings: readonly MeetingOfFile[],
  pictures: readonly string[],
): readonly Problem[] {
  const filed = reports.flatMap((report) => report.filed ?? []);
  return [
    ...duplicates(filed),
    ...takenAddresses(filed),
    ...leftOut(folder, reports, meetings, pictures),
    ...absentFromMeeting(folder, meetings, filed),
    ...filesOfExempt(reports),
  ];
}

/** Two files for one meeting with the same subject are one report filed twice. */
function duplicates(filed: readonly Filed[]): Problem[] {
  const first = new Map<string, Filed>();
  return filed.flatMap((each) => {
    if (each.subject === null) return [];
    const key = `${each.board.entry.id} ${each.date} ${nameKey(each.subject)}`;
    const other = first.get(key);
    if (!other) first.set(key, each);
    if (!other) return [];
    const message = `has the same board, date and subject as ${other.file}; delete one of them, or say in the subject how they differ`;
    return [
      { rule: "duplicate-report", severity: "error", message, file: each.file, line: 1, column: 1 },
    ];
  });
}

/** A former address can redirect to its report only if no other page is there or redirects from there. */
function takenAddresses(filed: readonly Filed[]): Problem[] {
  const taken = new Map(filed.map((each) => [reportAddress(each), each.file]));
  return filed.flatMap((each) =>
    each.formerAddresses.flatMap((address) => {
      const other = taken.get(address);
      taken.set(address, each.file);
      if (other === undefined) return [];
      const message = `the former address ${address} is the address of ${other}`;
      const place = { file: each.file, line: 1, column: 1 };
      return [{ rule: "address-taken", severity: "error", message, ...place }];
    }),
  );
}

/** An agenda names reports of its own meeting by file. */
function absentFromMeeting(
  folder: ContentFolder,
  meetings: readonly MeetingOfFile[],
  filed: readonly Filed[],
): Problem[] {
  const joint = filed.filter(({ alsoTo }) => alsoTo.length > 0);
  return meetings.flatMap(({ file, record }) =>
    (record?.agenda ?? []).flatMap(({ report, title }): Problem[] => {
      if (report === null || folder.holds(`${folderOf(file)}/${report}.md`)) return [];
      const isHere = ({ alsoTo, date }: Filed) =>
        alsoTo.some(({ entry }) => folderOf(file) === `reports/${entry.id}/${date}`);
      if (joint.some((each) => each.slug === report && isHere(each))) return [];
      const message = `the agenda’s item “${title}” names the report “${report}”, and ${folderOf(file)}/${report}.md is not there`;
      const place = { file: shownPath(folder, file), line: 1, column: 1 };
      return [{ rule: "no-such-report", severity: "error", message, ...place }];
    }),
  );
}

/**
 * A file that no report lists would never be published, and nobody would notice; the same goes for a
 * misplaced one.
 */
function leftOut(
  folder: ContentFolder,
  reports: readonly ReportOfFile[],
  meetings: readonly MeetingOfFile[],
  pictures: readonly string[],
): Problem[] {
  const offered = new Set([
    ...reports.flatMap(({ filed }) => (filed?.kind === "report" ? filesOf(filed) : [])),
    ...meetings.flatMap(({ record }) => (record ? filesOf(record) : [])),
  ]);
  const refused = [
    ...reports.filter(({ filed }) => filed === null),
    ...meetings.filter(({ record }) => record === null),
  ].map(({ file }) => folderOf(file));
  const exempt = new Set(reports.filter(isExempt).map(({ file }) => folderOf(file)));
  const withheld = new Set(reports.filter(isExempt).flatMap(filesNamed));
  const problem = (rule: string, file: string, message: string): Problem => {
    const place = { file: shownPath(folder, file), line: 1, column: 1 };
    return { rule, severity: "warning", message, ...place };
  };
  const unnamed = [...exempt].filter((meeting) =>
    folder.files.some(
      (file) =>
        folderOf(file) === meeting &&
        !isReportFile(file) &&
        !isMeetingFile(file) &&
        !withheld.has(file) &&
        !offered.has(shownPath(folder, file)),
    ),
  );
  const unlisted = "next to an exempt report is a file that no report lists; it is not published";
  const quiet = unnamed.map((meeting) => problem("not-offered", meeting, unlisted));
  const reported = folder.files.flatMap((file) => {
    if (!file.startsWith("reports/")) {
      if (isReadByName(file) || pictures.includes(file)) return [];
      return [problem("not-read", file, "is not read: it does not belong in a content folder")];
    }
    if (isReportFile(file) || isMeetingFile(file) || refused.includes(folderOf(file))) return [];
    if (offered.has(shownPath(folder, file)) || exempt.has(folderOf(file))) return [];
    const message = "is not published: no report lists it among its attachments";
    return [problem("not-offered", file, message)];
  });
  return [...quiet, ...reported];
}

/** A file named by an exempt report is withheld with it, even if another report lists it. */
function filesOfExempt(reports: readonly ReportOfFile[]): Problem[] {
  const withheld = new Set(reports.filter(isExempt).flatMap(filesNamed));
  return reports
    .filter((report) => !isExempt(report) && filesNamed(report).some((file) => withheld.has(file)))
    .flatMap(({ filed }) => filed ?? [])
    .map(({ file }) => {
      const message = "offers a file that an exempt report to the same meeting names as its own";
      const place = { file, line: 1, column: 1 };
      return { rule: "exempt-attachment", severity: "error", message, ...place };
    });
}

const isExempt = ({ filed, secret }: ReportOfFile) => filed?.kind === "exempt" || secret === "name";

const filesNamed = ({ file, names }: ReportOfFile) =>
  names.map((name) => posix.join(folderOf(file), name));

const folderOf = (file: string) => posix.dirname(file);

const isReadByName = (file: string) =>
  isPageFile(file) ||
  file.startsWith(`${incoming}/`) ||
  // What the harvest keeps for its next run.
  file.startsWith("harvest/") ||
  /^README\b/i.test(file) ||
  [
    ...[settingsFile, ledgerFile, oldAddressesFile, searchTermsFile, watchFile],
    ...registerKinds.map(registerFile),
  ].includes(file);

function filesOf(report: Pick<Report, "attachments" | "source" | "file">): string[] {
  const names = [
    ...report.attachments.map(({ file }) => file),
    ...(report.source ? [report.source.file] : []),
  ];
  return names.map((name) => posix.join(posix.dirname(report.file), name));
}
