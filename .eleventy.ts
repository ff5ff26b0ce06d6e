import type { EleventyConfig } from "@11ty/eleventy";
import { pageKinds } from "./src/site/pages.ts";
import type { PageToWrite } from "./src/site/pages-to-write.ts";
import { writeSearchIndex } from "./src/site/search-index.ts";
import { writeServerFiles } from "./src/site/server-files.ts";
import { ownSite, type Site, type SiteSource } from "./src/site/site.ts";
import { writeFiles } from "./src/site/write-files.ts";

/** The archive is read once, as data; Eleventy walks the table of pages and writes them. */
export default function archive(eleventy: EleventyConfig) {
  // What is read: the commands hand the site over; by itself Eleventy reads content/.
  const given = eleventy.globalData["site"] as { readonly source: SiteSource } | undefined;
  const source = given?.source ?? ownSite;
  let site: Promise<Site> = Promise.reject(new Error("No build has begun"));
  site.catch(() => undefined);
  eleventy.on("eleventy.before", () => {
    site = source();
    return site;
  });

  // Which pages there are: a template for each kind, a page for each of its items.
  for (const { name } of pageKinds) {
    eleventy.addGlobalData(name, async () => (await site).toWrite.get(name) ?? []);
    eleventy.addTemplate<{ item: PageToWrite }>(`${name}.11ty.js`, {
      data: {
        pagination: { data: name, size: 1, alias: "item" },
        permalink: ({ item }) => item.address,
        eleventyExcludeFromCollections: true,
      },
      render: ({ item }) => item.render(),
    });
  }

  // What is written beside them: attachments, source files, stylesheet, script and images, and
  // what web servers are to know.
  eleventy.on("eleventy.after", async ({ directories }) => {
    writeFiles(await site, directories.output);
    writeServerFiles((await site).archive, directories.output);
    await writeSearchIndex((await site).archive, directories.output);
  });

  // Eleventy looks for no templates of its own and follows no imports.
  eleventy.setTemplateFormats(["11ty.js"]);
  eleventy.setUseGitIgnore(false);
  eleventy.setWatchJavaScriptDependencies(false);
  eleventy.setServerOptions({
    domDiff: false,
    messageOnStart: ({ localhostUrl }) => `The archive is at ${localhostUrl} (Ctrl-C stops it)`,
  });
}
