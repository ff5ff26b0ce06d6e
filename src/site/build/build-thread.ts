import { parentPort, workerData } from "node:worker_threads";
import { fileWriter } from "../../output/file-writer.ts";
import { readOpened } from "../../reading/content.ts";
import { contentChanged } from "../../reading/folder/content-changed.ts";
import {
  type KeptLine,
  openReportCache,
  type ReportCache,
} from "../../reading/kept/report-cache.ts";
import { type ContentOpened, openContent } from "../../reading/opened-content.ts";
import { Claims } from "../../threads/claims.ts";
import { type KeptArchive, keptArchive } from "../pages/kept-addresses.ts";
import { batchesOf } from "./batches.ts";
import type { Published, Task, ThreadData, WrittenPage } from "./build-threads.ts";
import { plannedPages } from "./plan.ts";
import { readShare } from "./read-share.ts";
import { addressed } from "./site.ts";
import { digestOfContent } from "./value-digest.ts";
import { writePage } from "./write-page.ts";

interface Reading {
  readonly opened: ContentOpened;
  readonly reports: ReportCache;
}

interface Made extends Pick<KeptArchive, "archive" | "frame" | "pages"> {
  /** Of the content from which it was made. */
  readonly digest: string;
}

/** Runs in a thread of `BuildThreads`. */
const { cache, version }: ThreadData = workerData;
/** What this thread has read, until it has made the archive. */
let begun: Reading | null = null;
let made: Made | null = null;

parentPort?.on("message", (task: Task) => {
  if (task.kind === "arrange") made = arrange(task.published, task.lines);
  else parentPort?.postMessage(task.kind === "read" ? read(task) : layOut(task));
});

function read({ content, claims }: Extract<Task, { kind: "read" }>): readonly KeptLine[] {
  // A cache of its own, because the main thread's is not written yet.
  begun = { opened: openContent(content), reports: openReportCache("", version) };
  // Backwards, as pages are laid out: the words of what was read here first are still in memory then.
  readShare(begun.opened, begun.reports, new Claims(claims), { backwards: true });
  return begun.reports.lines();
}

/** Throws contentChanged if the folder differs from what the others read. */
function arrange(
  { content: folder, today, url }: Published,
  lines: readonly KeptLine[] = [],
): Made {
  const { opened, reports } = begun ?? {
    opened: openContent(folder),
    reports: openReportCache(cache, version),
  };
  begun = null;
  reports.add(lines);
  const { content } = readOpened(opened, reports.read);
  if (!content) throw contentChanged(folder);
  const { archive, frame, pages } = keptArchive(addressed(content, url), today);
  return { archive, frame, pages, digest: digestOfContent(content) };
}

function layOut(task: Extract<Task, { kind: "lay out" }>): WrittenPage[] {
  const { arranged, paths, claims, assets, output, isServed } = task;
  made ??= arrange(arranged);
  if (made.digest !== arranged.digest) throw contentChanged(arranged.content);
  const planned = plannedPages(made.pages, made.frame, assets);
  const byPath = new Map([...planned.values()].flat().map((page) => [page.path, page]));
  const pages = paths.flatMap((path) => byPath.get(path) ?? []);
  if (pages.length < paths.length) throw new Error("A thread plans other pages");
  const batches = batchesOf(pages);
  const write = fileWriter(output, isServed);
  const written: WrittenPage[] = [];
  // Backwards, because the main thread starts at the first.
  for (const at of new Claims(claims).each(true)) {
    for (const page of batches[at]?.pages ?? []) written.push([page.path, writePage(page, write)]);
  }
  return written;
}
