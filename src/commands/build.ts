import { existsSync, realpathSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import archive from "../../.eleventy.ts";
import { hasErrors } from "../model/problem.ts";
import { buildRecords } from "../output/build-records.ts";
import { placeOf } from "../output/live-folder.ts";
import { archiveUrl } from "../output/manifest.ts";
import { removeCachedSites, removeOlderSites } from "../output/older-sites.ts";
import { checkSameArchive, manifestIn } from "../output/own-site.ts";
import { settleLedger } from "../output/pending-ledger.ts";
import { programVersion } from "../output/program-version.ts";
import { publishingProblems } from "../reading/settings/placeholders.ts";
import { buildSite } from "../site/build/build.ts";
import { readSite, reportsIn, threadsIn } from "../site/build/read-site.ts";
import { keepCopy, shortenedLedger } from "../site/build/shortened-ledger.ts";
import { dataKinds } from "../site/pages/data-pages.ts";
import { counted } from "../text/counted.ts";
import { dayGiven, options, printProblems, runCommand, UsageError } from "./command-line.ts";
import { cpuProfile } from "./cpu-profile.ts";
import { plainReason } from "./plain-reason.ts";
import { stages } from "./stages.ts";

const help = `committee-report-archive build [--content DIR] [--output DIR] [--site-url URL] [--today DAY] [--preview]
            [--replace-other] [--cache DIR] [--compress] [--profile FILE]

Builds the site of a content folder. Problems in the content are printed; an error
leaves the last good site as it was.

  --content DIR    the publisher's folder (content)
  --output DIR     where the site is written (_site)
  --site-url URL   where it will be published, if not where site.yaml says
  --today DAY      the day on which it is published (today)
  --preview        only to look at: addresses.txt, which keeps every address that was
                   published, is left as it was
  --replace-other  puts the site in the place of another archive’s, which is refused otherwise
  --cache DIR      where the next build finds what it need not make again; it may be deleted (.cache)
  --compress       writes a Brotli and a gzip copy next to each file, for servers that send them
  --profile FILE   writes where the processor's time went, as a .cpuprofile for a browser's tools
  --unsearchable   for measuring only: the site has no search index
  --dataless       for measuring only: the site has no data files`;

await runCommand(help, async (given) => {
  const { values } = options(given, {
    options: {
      content: { type: "string", default: "content" },
      output: { type: "string", default: "_site" },
      "site-url": { type: "string" },
      today: { type: "string" },
      cache: { type: "string", default: ".cache" },
      profile: { type: "string" },
      preview: { type: "boolean", default: false },
      "replace-other": { type: "boolean", default: false },
      compress: { type: "boolean", default: false },
      unsearchable: { type: "boolean", default: false },
      dataless: { type: "boolean", default: false },
    },
  });
  const { content: folder, output, "site-url": address } = values;
  if (!existsSync(folder)) throw new UsageError(`There is no folder “${folder}”`);
  if (isWithin(output, folder)) {
    throw new UsageError(`The site should be written outside of “${folder}”, which is read`);
  }
  const url = address === undefined ? null : asFolder(address);
  const today = dayGiven(values.today);
  const profiled = values.profile === undefined ? null : await cpuProfile(values.profile);
  const stage = stages();
  const threads = threadsIn(values.cache);
  let isLive = false;
  try {
    settleLedger(output);
    const { site, problems } = await readSite(
      { content: folder, today, url, isWhole: !existsSync(output) },
      // No variable keeps this value, so that its memory is free when pages are laid out.
      { reports: reportsIn(values.cache), threads, cache: values.cache },
      stage,
    );
    const live = manifestIn(placeOf(resolve(output)));
    const before = { content: folder, output, cache: values.cache, live };
    const lost = site && !values.preview ? shortenedLedger(site, before) : [];
    const found = [...(values.preview ? problems : publishingProblems(problems)), ...lost];
    printProblems(found);
    if (!site || hasErrors(found)) return 1;
    if (!values["replace-other"]) checkSameArchive(output, live, archiveUrl(site.archive));
    const built = await buildSite(archive, site, output, {
      cache: values.cache,
      ledgerOf: values.preview ? null : folder,
      isSearchable: !values.unsearchable,
      without: new Set(values.dataless ? dataKinds.map(({ name }) => name) : []),
      isPacked: values.compress,
      progress: stage,
      threads,
    });
    isLive = true;
    if (!values.preview) keepCopy(site.ledger, before);
    const { forget } = buildRecords(values.cache, programVersion());
    const older = removeOlderSites(output, site.withheld, forget);
    const isOfCache = !values.preview && removeCachedSites(values.cache, site.withheld, forget);
    const times = stage.end();
    console.log(
      `${counted(site.archive.listed.length, "report")} ${values.preview ? "built, and not published," : "published"} in ${output}: ${counted(built.written, "file")} written, ${built.removed} deleted (${times})`,
    );
    if (older > 0 || isOfCache) {
      console.log("An older copy of the site had what is withheld now, and was deleted");
    }
  } catch (error) {
    const reason = plainReason(error);
    if (reason === null) throw error;
    console.error(`The site in ${output} is ${isLive ? "live" : "left as it was"}: ${reason}`);
    return 1;
  } finally {
    await threads.close();
  }
  await profiled?.();
  return 0;
});

/** True for a folder or any path inside it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(realpathSync(folder), resolve(path));
  return way === "" || (way.split(sep)[0] !== ".." && !isAbsolute(way));
}

function asFolder(url: string): string {
  if (!/^https?:/.test(url) || !URL.canParse(url)) {
    throw new UsageError(`--site-url should be an address on the web; “${url}” is not`);
  }
  return url.endsWith("/") ? url : `${url}/`;
}
