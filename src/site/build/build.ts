import { join, relative } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { makeFolder } from "../../cache/make-folder.ts";
import { folderFound, removeOthers, stampFiles } from "../../output/as-written.ts";
import { buildRecords } from "../../output/build-records.ts";
import type { FilesMade } from "../../output/file-record.ts";
import { replaceLive } from "../../output/live-folder.ts";
import { holdsManifest, manifestOfSite, writeManifest } from "../../output/manifest.ts";
import { writeLedgerFirst } from "../../output/pending-ledger.ts";
import { programVersion } from "../../output/program-version.ts";
import { ledgerFile } from "../../reading/ledger-file.ts";
import type { BuildThreads } from "./build-threads.ts";
import { packFiles } from "./compressed-copies.ts";
import { type PlanOptions, planOf } from "./plan.ts";
import type { Site } from "./site.ts";
import { siteWriter } from "./write-files.ts";
import { keepLedger, ledgerToKeep } from "./write-ledger.ts";
import { isAsPlanned, type Progress, type Writing, withWholeIndex, writingOf } from "./writing.ts";

/** Configures Eleventy: the default export of `.eleventy.ts`. */
export type Configure = (eleventy: EleventyConfig) => void;

/** Has Eleventy lay out pages and write them into a folder. Throws what a layout throws. */
export async function writeInto(
  configure: Configure,
  writing: Writing,
  output: string,
): Promise<void> {
  // Threads lay out pages while Eleventy is loaded, which takes longer than reading a small archive.
  const writer = siteWriter(writing, output);
  // Eleventy's hook for modules that change while it runs would start a thread for every later import.
  process.env["ELEVENTY_SKIP_ESM_RESOLVER"] = "1";
  const { default: Eleventy } = await import("@11ty/eleventy");
  // Where Eleventy looks for templates. Every page is virtual, so the folder holds none.
  const folder = join(writing.cache, "templates");
  makeFolder(folder);
  // Relative, because Eleventy takes /srv/archive-cache to be in /srv/archive, and finds nothing there.
  const input = relative("", folder);
  const eleventy = new Eleventy(input, output, {
    quietMode: true,
    // Never reads a configuration from the folder where the command runs.
    configPath: "",
    config: (eleventy) => {
      // Inside an object, because Eleventy calls any function in its data.
      eleventy.addGlobalData("writing", { source: () => Promise.resolve(writer) });
      configure(eleventy);
    },
  });
  await eleventy.init();
  // It would count no files, because they are written while it walks through the pages.
  eleventy.disableLogger();
  await eleventy.write();
}

export interface BuildOptions extends PlanOptions {
  /** A cache folder, which may be deleted at any time. */
  readonly cache: string;
  /** The content folder whose ledger will list what is published; null for a preview. */
  readonly ledgerOf?: string | null;
  readonly progress?: Progress;
  /** Threads that lay out pages too. */
  readonly threads?: BuildThreads;
}

/** The result of a build: how many files it wrote and removed. */
export interface Built {
  readonly written: number;
  readonly removed: number;
}

/**
 * Builds a site and swaps it in when it is complete; its ledger is written just before. Writes only what
 * the earlier build did not write identically, or what was altered since. Throws Busy if another build is
 * running there.
 */
export async function buildSite(
  configure: Configure,
  site: Site,
  output: string,
  { cache, ledgerOf = null, progress, threads, ...options }: BuildOptions,
): Promise<Built> {
  const records = buildRecords(cache, programVersion());
  progress?.begin("planning");
  const plan = planOf(site, options);
  let files: FilesMade = new Map();
  let built: Built = { written: 0, removed: 0 };
  const manifestOf = (written: FilesMade) =>
    manifestOfSite(site.archive, written, ledgerOf === null);
  const isNew = await replaceLive(output, fill, {
    written: records.filesIn,
    isCurrent: (folder) => {
      const known = records.filesIn(folder);
      // Nothing is to be learned from the disk where the plan is another.
      if (known === null || !isAsPlanned(plan, known)) return false;
      const { intact, others } = folderFound(folder, known);
      return (
        others.length === 0 &&
        isAsPlanned(plan, intact) &&
        holdsManifest(folder, manifestOf(intact))
      );
    },
    filled: (folder) => {
      records.keep(folder, files);
      if (ledgerOf === null) return undefined;
      const text = ledgerToKeep(site.ledger, ledgerOf);
      return writeLedgerFirst(output, folder, join(ledgerOf, ledgerFile), text);
    },
    renamed: records.rename,
  });
  if (!isNew && ledgerOf !== null) keepLedger(site.ledger, ledgerOf);
  return built;

  async function fill(folder: string, from: string | null) {
    const known = (from === null ? null : records.filesIn(from)) ?? new Map();
    const found = folderFound(folder, known);
    removeOthers(folder, found);
    const held = withWholeIndex(found, known);
    const writing = writingOf(plan, cache, held, { progress, threads });
    progress?.begin("pages");
    try {
      await writeInto(configure, writing, folder);
    } catch (error) {
      // What they still write would hinder the folder's removal, and its error would hide this one.
      await threads?.close();
      throw error;
    }
    if (plan.isPacked) {
      progress?.begin("packing");
      await packFiles(folder, writing.files);
    }
    progress?.begin("publishing");
    const fresh = [...writing.files].filter(([path, file]) => held.get(path) !== file).length;
    const gone = [...held.keys()].filter((path) => !writing.files.has(path)).length;
    writeManifest(folder, manifestOf(writing.files));
    stampFiles(folder, writing.files, held);
    files = writing.files;
    built = { written: fresh, removed: gone };
  }
}
