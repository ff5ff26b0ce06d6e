import Eleventy from "@11ty/eleventy";
import { replaceLive } from "./live-folder.ts";
import { writeManifest } from "./manifest.ts";
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

/** Builds a site and swaps it in when it is whole. Throws Busy where another build is at work there. */
export async function buildSite(site: Site, output: string): Promise<void> {
  await replaceLive(output, async (folder) => {
    await eleventyFor(() => Promise.resolve(site), folder, { runMode: "build" }).write();
    writeManifest(site.archive, folder);
  });
}
