import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import Eleventy from "@11ty/eleventy";
import type { Site, SiteSource } from "./site.ts";

/** The folder in which Eleventy looks for templates; every page is virtual, so it holds none. */
const input = "static";

/** Eleventy, set up to write a site. `source` is asked for it at every build. */
export function eleventyFor(
  source: SiteSource,
  output: string,
  runMode: "build" | "serve",
): Eleventy {
  return new Eleventy(input, output, {
    configPath: ".eleventy.ts",
    runMode,
    quietMode: true,
    config: (eleventy) => eleventy.addGlobalData("site", source),
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
    await eleventyFor(() => Promise.resolve(site), building, "build").write();
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
