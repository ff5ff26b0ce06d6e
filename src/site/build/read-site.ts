import { join } from "node:path";
import { fileProblems } from "../../attached/file-problems.ts";
import { compareProblems, hasErrors, type Problem } from "../../model/problem.ts";
import { programVersion } from "../../output/program-version.ts";
import { type ContentRead, readOpened } from "../../reading/content.ts";
import { openReportCache, type ReportCache } from "../../reading/kept/report-cache.ts";
import { type ContentOpened, openContent } from "../../reading/opened-content.ts";
import { BuildThreads, type Expected } from "./build-threads.ts";
import { type Site, siteOf } from "./site.ts";
import { digestOfContent } from "./value-digest.ts";
import type { Progress } from "./writing.ts";

/** What a content folder was found to be. */
export interface SiteRead {
  readonly opened: ContentOpened;
  /** Null where an error stands in the folder, or an address would vanish. */
  readonly site: Site | null;
  readonly problems: readonly Problem[];
}

/** What is kept of a content folder from one reading to the next, and who takes part in it. */
export interface Readers {
  readonly reports: ReportCache;
  readonly threads: BuildThreads;
  /** The folder in which both keep what they know. */
  readonly cache: string;
}

/** A content folder with the Problems of the files beside its reports, which are searched for marks of exemption. */
export async function withFiles(read: ContentRead, cache: string): Promise<ContentRead> {
  const found = await fileProblems(read.searched, join(cache, "attached"), programVersion());
  const problems = [...read.problems, ...found].sort(compareProblems);
  return { ...read, content: hasErrors(found) ? null : read.content, problems };
}

/** What was read of each report, kept in a folder that may be deleted at any time. */
export const reportsIn = (cache: string): ReportCache =>
  openReportCache(reportsFile(cache), programVersion());

/** Threads that read what is kept there. */
export const threadsIn = (cache: string): BuildThreads =>
  new BuildThreads({ cache: reportsFile(cache), version: programVersion() });

const reportsFile = (cache: string): string => join(cache, "reports");

/** Reads a content folder as a site; threads read what is new of it and arrange the same. */
export async function readSite(
  expected: Expected,
  { reports, threads, cache }: Readers,
  progress?: Progress,
): Promise<SiteRead> {
  progress?.begin("reading");
  let count = 0;
  const tell = () => {
    count += 1;
    progress?.at(count);
  };
  const opened = openContent(expected.content);
  await threads.read(opened, reports, expected, tell);
  const read = readOpened(opened, (...file) => {
    tell();
    return reports.read(...file);
  });
  const { content, problems } = await withFiles(read, cache);
  if (!content) return { opened, site: null, problems };
  reports.save();
  progress?.begin("arranging");
  threads.agreeOn({ ...expected, digest: digestOfContent(content) });
  const site = await siteOf(content, expected);
  return {
    opened,
    site: site.problems.length === 0 ? site : null,
    problems: [...problems, ...site.problems],
  };
}
