import { existsSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import archive from "../../.eleventy.ts";
import { today } from "../model/plain-date.ts";
import { readOpened } from "../reading/content.ts";
import { type ContentOpened, openContent } from "../reading/opened.ts";
import { openReportCache, type ReportReader } from "../reading/report-cache.ts";
import { eleventyFor } from "../site/build.ts";
import { BuildThreads } from "../site/build-threads.ts";
import type { WritingSource } from "../site/own-writing.ts";
import { planOf } from "../site/plan.ts";
import { programVersion } from "../site/program-version.ts";
import { type Site, siteOf } from "../site/site.ts";
import { type Writing, writingOf } from "../site/writing.ts";
import { options, printProblems, run, UsageError } from "./command-line.ts";

const help = `npm start -- [--content DIR] [--port NUMBER]

Builds the site of a content folder and serves it on this machine; a change to a report
is shown as soon as it is saved. Problems in the content are printed, and the last good
pages stay.

  --content DIR    the publisher's folder (content)
  --port NUMBER    the first port to try (8080)`;

const output = ".cache/site";
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
  const version = programVersion();
  const reports = openReportCache(cache, version);
  const threads = new BuildThreads({ cache, version });
  const opened = openContent(folder);
  await threads.read(opened, reports);
  let site = await siteNow(opened, url, reports.read);
  if (!site) return 1;
  reports.save();
  threads.arrange({ content: folder, today: today(), url });
  let writing: Writing | null = null;
  const source: WritingSource = async () => {
    if (writing) site = (await siteNow(openContent(folder), url, reports.read)) ?? site;
    if (!site) throw new Error("The first site was not made");
    writing = writingOf(planOf(site), ".cache", writing?.files, { threads });
    return writing;
  };

  rmSync(output, { recursive: true, force: true });
  const eleventy = eleventyFor(archive, source, output, { runMode: "serve", watch: folder });
  await eleventy.init();
  await eleventy.watch();
  await threads.close();
  await eleventy.serve(port);
  process.on("SIGINT", () => eleventy.stopWatch());
  return 0;
});

/** The site of a folder as it is now, or null where an error stands in it. */
async function siteNow(
  opened: ContentOpened,
  url: string,
  reader: ReportReader,
): Promise<Site | null> {
  const { content, problems } = readOpened(opened, reader);
  printProblems(problems);
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
