import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import Eleventy from "@11ty/eleventy";
import type { Site, SiteSource } from "./site.ts";

/** The folder in which Eleventy looks for templates; every page is virtual, so it holds none. */
const input = "static";

/** How Eleventy runs: once, or serving and building again when something in `watch` changes. */
export type RunMode =
  | { readonly runMode: "build" }
  | { readonly runMode: "serve"; readonly watch: string };

/** Eleventy, set up to write a site. `source` is asked for it at every build. */
export function eleventyFor(source: SiteSource, output: string, mode: RunMode): Eleventy {
  return new Eleventy(input, output, {
    configPath: ".eleventy.ts",
    runMode: mode.runMode,
    quietMode: true,
    config: (eleventy) => {
      // Within an object, because Eleventy calls a function that it finds among its data.
      eleventy.addGlobalData("site", { source });
      if (mode.runMode === "serve") eleventy.addWatchTarget(mode.watch);
    },
  });
}

/**
 * Builds a site beside its output folder and swaps it in when it is whole: an error leaves the last
 * good site as it was, and no page of an earlier build stays behind.
 */
export async function buildSite(site: Site, output: string): Promise<void> {
  const live = resolve(output);
  const building = mkdtempSync(join(dirname(live), `.${basename(live)}-building-`));
  try {
    await eleventyFor(() => Promise.resolve(site), building, { runMode: "build" }).write();
    swap(building, live);
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

function swap(building: string, live: string) {
  const old = `${building}-old`;
  if (existsSync(live)) renameSync(live, old);
  renameSync(building, live);
  rmSync(old, { recursive: true, force: true });
}
