import { posix } from "node:path";
import { registerKinds } from "../model/council/register.ts";
import type { MeetingOfFile, PageOfFile, ReportOfFile } from "./across-files.ts";
import { searchTermsFile } from "./finding/search-terms.ts";
import { watchFile } from "./finding/watches.ts";
import { type ContentFolder, shownPath } from "./folder/content-folder.ts";
import { filesGoingOut } from "./report/attached-files.ts";
import { registerFile } from "./settings/registers.ts";
import { settingsFile } from "./settings/settings.ts";

/** A file whose words are published. */
export interface FileGoingOut {
  readonly path: string;
  /** What it belongs to; "words" where it is searched for withheld titles alone. */
  readonly of: "report" | "meeting" | "words";
}

/** What else the publisher writes: names, subjects to follow, words that mean the same. */
const written = [settingsFile, watchFile, searchTermsFile, ...registerKinds.map(registerFile)];

/**
 * The files whose words are published and that are not searched for marks of exemption: what the archive
 * itself lays out, and files of which `not_exempt` says that their marks are none.
 */
export function publishedWords(
  folder: ContentFolder,
  reports: readonly ReportOfFile[],
  meetings: readonly MeetingOfFile[],
  pages: readonly PageOfFile[],
): FileGoingOut[] {
  const unsearched = (
    { file, searched }: ReportOfFile | MeetingOfFile,
    published: Parameters<typeof filesGoingOut>[0],
  ) => [
    file,
    ...filesGoingOut(published)
      .filter((name) => !searched.includes(name))
      .map((name) => posix.join(posix.dirname(file), name)),
  ];
  return [
    ...written.filter(folder.holds),
    ...reports.flatMap((report) =>
      report.filed?.kind === "report" ? unsearched(report, report.filed) : [],
    ),
    ...meetings.flatMap((meeting) => (meeting.record ? unsearched(meeting, meeting.record) : [])),
    ...pages.flatMap(({ file, page }) => (page ? [file] : [])),
  ].map((file) => ({ path: shownPath(folder, file), of: "words" }));
}
