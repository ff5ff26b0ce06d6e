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

/** The result of reading a content folder. */
export interface SiteRead {
  readonly opened: ContentOpened;
  /** Null if the folder has an error, or an address would disappear. */
  readonly site: Site | null;
  readonly problems: readonly Problem[];
}

/** The caches that last from one reading to the next, and the threads that take part. */
export interface Readers {
  readonly reports: ReportCache;
  readonly threads: BuildThreads;
  /** The folder of both caches. */
  readonly cache: string;
}

/**
 * A content folder, with the Problems of the files that are published, which are searched for marks of
 * exemption and for withheld titles.
 */
export async function withFiles(read: ContentRead, cache: string): Promise<ContentRead> {
  const { searched, titles } = read;
  const found = await fileProblems(searched, join(cache, "attached"), programVersion(), titles);
  const problems = [...read.problems, ...found].sort(compareProblems);
  return { ...read, content: hasErrors(found) ? null : read.content, problems };
}

/** The cache of what was read of each report, in a folder that may be deleted at any time. */
export const reportsIn = (cache: string): ReportCache =>
  openReportCache(reportsFile(cache), programVersion());

/** Threads that read what is cached there. */
export const threadsIn = (cache: string): BuildThreads =>
  new BuildThreads({ cache: reportsFile(cache), version: programVersion() });

const reportsFile = (cache: string): string => join(cache, "reports");

/** Reads a content folder as a site; threads read new reports and arrange the same archive. */
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
  threads.agreeOn({ ...expected, digest: () => digestOfContent(content) });
  const site = await siteOf(content, expected);
  return {
    opened,
    site: site.problems.length === 0 ? site : null,
    problems: [...problems, ...site.problems],
  };
}
