import { existsSync, mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join, normalize } from "node:path";
import archive from "../../.eleventy.ts";
import type { Content } from "../model/content.ts";
import { today } from "../model/plain-date.ts";
import { readOpened } from "../reading/content.ts";
import { type ContentOpened, openContent } from "../reading/opened.ts";
import { openReportCache, type ReportReader } from "../reading/report-cache.ts";
import { eleventyFor } from "../site/build.ts";
import { BuildThreads } from "../site/build-threads.ts";
import { fileWriter } from "../site/file-writer.ts";
import { digestOfContent } from "../site/made-of.ts";
import type { WritingSource } from "../site/own-writing.ts";
import { planOf } from "../site/plan.ts";
import { programVersion } from "../site/program-version.ts";
import { type Server, serve } from "../site/serving.ts";
import { shownFirst } from "../site/shown-first.ts";
import { type Site, siteOf } from "../site/site.ts";
import { writePage } from "../site/write-files.ts";
import { type Writing, writingOf } from "../site/writing.ts";
import { options, printProblems, run, UsageError } from "./command-line.ts";

const help = `npm start -- [--content DIR] [--port NUMBER]

Builds the site of a content folder and serves it on this machine; a change to a report
is shown as soon as it is saved. Problems in the content are printed, and the last good
pages stay.

  --content DIR    the publisher's folder (content)
  --port NUMBER    the first port to try (8080)`;

const cache = ".cache/reports.json";

await run(help, async (given) => {
  const { values } = options(given, {
    options: {
      content: { type: "string", default: "content" },
      port: { type: "string", default: "8080" },
    },
  });
  const folder = values.content;
  if (!existsSync(folder)) throw new UsageError(`There is no folder “${folder}”`);
  const port = await freePort(portGiven(values.port));

  const url = `http://localhost:${port}/`;
  // Two may be served at once.
  const output = `.cache/site-${port}`;
  const version = programVersion();
  const reports = openReportCache(cache, version);
  const threads = new BuildThreads({ cache, version });
  let opened = openContent(folder);
  await threads.read(opened, reports);
  const content = readNow(opened, reports.read);
  if (content) {
    reports.save();
    threads.arrange({ content: folder, today: today(), url, digest: digestOfContent(content) });
  }
  let site = await siteNow(content, url);
  if (!site) {
    await threads.close();
    return 1;
  }
  let writing: Writing | null = null;
  const source: WritingSource = async () => {
    if (writing) {
      opened = openContent(folder);
      site = (await siteNow(readNow(opened, reports.read), url)) ?? site;
    }
    if (!site) throw new Error("The first site was not made");
    writing = writingOf(planOf(site), ".cache", writing?.files, { threads });
    return writing;
  };

  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const write = fileWriter(output);
  let server: Server | null = null;
  const eleventy = eleventyFor(archive, source, output, {
    runMode: "watch",
    folder,
    changed: (files) => {
      for (const file of files) {
        const page = site && shownFirst(site, opened, normalize(file), reports.read);
        if (!page) continue;
        rmSync(join(output, page.path), { force: true });
        writePage(page, write);
        // So that the build that follows writes it again, or what it was where that finds a fault.
        writing?.files.delete(page.path);
      }
    },
    built: () => server?.reload(),
  });
  await eleventy.init();
  const again = await eleventy.watch();
  // Eleventy looks at files that changed and came, and not at those that went.
  eleventy.watcher?.on("unlink", again);
  await threads.close();
  const serving = serve({ folder: output, port });
  server = serving;
  process.on("SIGINT", () => Promise.all([eleventy.stopWatch(), serving.close()]));
  return 0;
});

/** What a folder holds now, or null where an error stands in it. */
function readNow(opened: ContentOpened, reader: ReportReader): Content | null {
  const { content, problems } = readOpened(opened, reader);
  printProblems(problems);
  return content;
}

/** The site of what a folder holds, or null where an address would vanish. */
async function siteNow(content: Content | null, url: string): Promise<Site | null> {
  const site = content && (await siteOf(content, { today: today(), url }));
  printProblems(site?.problems ?? []);
  return site?.problems.length === 0 ? site : null;
}

function portGiven(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new UsageError(`--port should be a number from 1 to 65535; “${text}” is not`);
}

/** The first port from one on that nothing listens at. */
function freePort(port: number): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" && port < 65535
        ? freePort(port + 1).then(found, failed)
        : failed(error),
    );
    probe.listen(port, () => probe.close(() => found(port)));
  });
}
