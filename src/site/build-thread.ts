import { parentPort, workerData } from "node:worker_threads";
import { frameOf } from "../archive/frame.ts";
import { Claims } from "../reading/claims.ts";
import { readOpened } from "../reading/content.ts";
import { contentChanged } from "../reading/content-changed.ts";
import { openContent } from "../reading/opened.ts";
import { readShare } from "../reading/read-share.ts";
import { openReportCache } from "../reading/report-cache.ts";
import { batchesOf } from "./batches.ts";
import type { Arranged, Task, ThreadData, WrittenPage } from "./build-threads.ts";
import { fileWriter } from "./file-writer.ts";
import { type KeptArchive, keptArchive } from "./kept-addresses.ts";
import { digestOfContent } from "./made-of.ts";
import { plannedPages } from "./plan.ts";
import { addressed } from "./site.ts";
import { writePage } from "./write-files.ts";

type ArchivePages = Pick<KeptArchive, "archive" | "pages">;

/** What runs in a thread of `BuildThreads`. */
const { cache, version }: ThreadData = workerData;
let kept: ArchivePages | null = null;

parentPort?.on("message", (task: Task) => {
  if (task.kind === "arrange") kept = arrange(task.arranged);
  else parentPort?.postMessage(task.kind === "read" ? read(task) : layOut(task));
});

function read({ content, claims }: Extract<Task, { kind: "read" }>) {
  // A cache of its own: the other's is not written yet.
  const reports = openReportCache("", version);
  readShare(openContent(content), reports, new Claims(claims));
  return reports.lines();
}

/** Throws contentChanged where the folder is not what it was when the other read it. */
function arrange({ content: folder, today, url, digest }: Arranged): ArchivePages {
  const { content } = readOpened(openContent(folder), openReportCache(cache, version).read);
  if (!content || digestOfContent(content) !== digest) throw contentChanged(folder);
  const { archive, pages } = keptArchive(addressed(content, url), today);
  return { archive, pages };
}

function layOut(task: Extract<Task, { kind: "lay out" }>): WrittenPage[] {
  const { arranged, paths, claims, assets, output } = task;
  kept ??= arrange(arranged);
  const planned = plannedPages(kept.pages, frameOf(kept.archive), assets);
  const byPath = new Map([...planned.values()].flat().map((page) => [page.path, page]));
  const pages = paths.flatMap((path) => byPath.get(path) ?? []);
  if (pages.length < paths.length) throw new Error("A thread plans other pages");
  const batches = batchesOf(pages);
  const write = fileWriter(output);
  const written: WrittenPage[] = [];
  // The other begins at the first.
  for (const at of new Claims(claims).each(true)) {
    for (const page of batches[at]?.pages ?? []) written.push([page.path, writePage(page, write)]);
  }
  return written;
}
