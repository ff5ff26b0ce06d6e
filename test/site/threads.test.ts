import { appendFileSync, existsSync, readFileSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import archiveOf from "../../.eleventy.ts";
import type { Content } from "../../src/model/content.ts";
import { type PlainDate, plainDate } from "../../src/model/time/plain-date.ts";
import { readContent, readOpened } from "../../src/reading/content.ts";
import { openReportCache } from "../../src/reading/kept/report-cache.ts";
import { openContent } from "../../src/reading/opened-content.ts";
import { batchesOf } from "../../src/site/build/batches.ts";
import { buildSite } from "../../src/site/build/build.ts";
import { BuildThreads } from "../../src/site/build/build-threads.ts";
import { planOf } from "../../src/site/build/plan.ts";
import { siteOf } from "../../src/site/build/site.ts";
import { digestOfContent } from "../../src/site/build/value-digest.ts";
import { siteWriter } from "../../src/site/build/write-files.ts";
import { writingOf } from "../../src/site/build/writing.ts";
import { contentFolder, reportText } from "../record/archive-folder.ts";
import { filesOf, temporaryFolder } from "./site.ts";

const today = plainDate("2026-11-21") as PlainDate;
const sample = resolve(import.meta.dirname, "../../content");

/** Threads that take part even if there is little to do. */
const threadsOf = (cache: string) =>
  new BuildThreads({ cache, version: "1" }, 2, { reports: 1, pages: 1, pagesOfStarted: 1 });

/** What happens to a folder after it was opened here, and after everything was read. */
interface Meanwhile {
  readonly opened?: () => void;
  readonly read?: () => void;
}

/** Reads a folder without a site, using threads, and has them make its archive. */
async function readWith(
  threads: BuildThreads,
  folder: string,
  cache: string,
  { opened: onceOpened, read: onceRead }: Meanwhile = {},
): Promise<Content> {
  const reports = openReportCache(cache, "1");
  const opened = openContent(folder);
  onceOpened?.();
  const published = { content: folder, today, url: null, isWhole: true };
  await threads.read(opened, reports, published);
  const { content } = readOpened(opened, reports.read);
  reports.save();
  if (!content) throw new Error("The content has errors");
  onceRead?.();
  threads.agreeOn({ ...published, digest: () => digestOfContent(content) });
  return content;
}

test("a site that threads read and laid out is the same, byte for byte", async () => {
  const place = temporaryFolder();
  const cache = join(place, "reports.json");
  const threads = threadsOf(cache);
  const built = async (content: Content | null, name: string, beside?: BuildThreads) => {
    if (!content) throw new Error("The content has errors");
    const site = await siteOf(content, { today });
    const options = { cache: join(place, name), isSearchable: false };
    await buildSite(archiveOf, site, join(place, `site-${name}`), {
      ...options,
      ...(beside ? { threads: beside } : {}),
    });
    return realpathSync(join(place, `site-${name}`));
  };
  try {
    const shared = await built(await readWith(threads, sample, cache), "shared", threads);
    const alone = await built(readContent(sample).content, "alone");
    assert.equal(filesOf(shared), filesOf(alone));
    const differing = filesOf(alone).filter(
      (file) => !readFileSync(join(alone, file)).equals(readFileSync(join(shared, file))),
    );
    assert.equal(differing, []);
  } finally {
    await threads.close();
  }
});

for (const isKnown of [false, true]) {
  const what = isKnown ? "is known from before" : "they read";
  test(`threads lay out every page that is not laid out here, of what ${what}`, async () => {
    const place = temporaryFolder();
    const cache = join(place, "reports.json");
    if (isKnown) {
      const reports = openReportCache(cache, "1");
      readOpened(openContent(sample), reports.read);
      reports.save();
    }
    const threads = threadsOf(cache);
    try {
      const site = await siteOf(await readWith(threads, sample, cache), { today });
      const { pages } = planOf(site, { isSearchable: false });
      const output = join(place, "site");
      const shared = threads.layOut(batchesOf(pages), site.assets.addresses, output, false);
      const written = new Map(await shared?.done());
      const differing = pages.filter((page) => written.get(page.path)?.made !== page.made());
      assert.equal(
        differing.map(({ path }) => path),
        [],
      );
      assert.ok(pages.every(({ path }) => existsSync(join(output, path))));
      assert.not.ok(shared?.claim(0));
    } finally {
      await threads.close();
    }
  });
}

test("threads that read the reports lay out few pages too, for which none would be started", async () => {
  const place = temporaryFolder();
  const folder = contentFolder({ [report]: reportText({}) });
  const sharedBy = async (reports: number) => {
    const cache = join(place, `kept-${reports}`);
    const few = { reports, pages: Number.POSITIVE_INFINITY, pagesOfStarted: 1 };
    const threads = new BuildThreads({ cache, version: "1" }, 1, few);
    try {
      const site = await siteOf(await readWith(threads, folder, cache), { today });
      const batches = batchesOf(planOf(site, { isSearchable: false }).pages);
      const shared = threads.layOut(
        batches,
        site.assets.addresses,
        join(place, `site-${reports}`),
        false,
      );
      return (await shared?.done())?.length ?? null;
    } finally {
      await threads.close();
    }
  };
  assert.ok(Number(await sharedBy(1)) > 0);
  assert.is(await sharedBy(2), null);
});

const report = "reports/streets/2015-01-05/report.md";

/** Has threads lay out a whole archive of one report that changes meanwhile, and returns the folder. */
async function laidOutWith(changing: (folder: string) => Meanwhile): Promise<string> {
  const place = temporaryFolder();
  const folder = contentFolder({ [report]: reportText({}) });
  const cache = join(place, "reports.json");
  const threads = threadsOf(cache);
  try {
    const site = await siteOf(await readWith(threads, folder, cache, changing(folder)), { today });
    const plan = planOf(site, { isSearchable: false });
    const output = join(place, "site");
    // Lays out nothing here, so that the threads lay out everything.
    await siteWriter(writingOf(plan, place, new Map(), { threads }), output).others();
    return output;
  } finally {
    await threads.close();
  }
}

const editReport = (folder: string) => appendFileSync(join(folder, report), "\n9.9 More words.\n");
const editSetting = (folder: string) =>
  appendFileSync(join(folder, "site.yaml"), "notice: The offices are closed.\n");

const stopping: Readonly<Record<string, (folder: string) => Meanwhile>> = {
  "a report that changes when all was read": (folder) => ({ read: () => editReport(folder) }),
  "a setting that changes before threads have read it": (folder) => ({
    opened: () => editSetting(folder),
  }),
};

for (const [what, changing] of Object.entries(stopping)) {
  test(`${what} stops the build`, async () => {
    let fault: unknown = null;
    await laidOutWith(changing).catch((error) => {
      fault = error;
    });
    assert.match(String(fault), "was changed while it was being read");
  });
}

test("a setting that changes when all was read is seen on no page", async () => {
  const output = await laidOutWith((folder) => ({ read: () => editSetting(folder) }));
  const pages = filesOf(output).filter((file) => file.endsWith(".html"));
  assert.ok(pages.length > 10);
  for (const page of pages) {
    assert.not.match(readFileSync(join(output, page), "utf8"), "The offices are closed");
  }
});

test.run();
