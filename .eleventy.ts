import type { EleventyConfig } from "@11ty/eleventy";
import { ownWriting, type WritingSource } from "./src/site/own-writing.ts";
import { pageKinds } from "./src/site/pages.ts";
import { clearStale, writeBeside } from "./src/site/write-files.ts";
import type { PageToWrite, Writing } from "./src/site/writing.ts";

/** The archive is read once, as data; Eleventy walks the table of pages and writes them. */
export default function archive(eleventy: EleventyConfig) {
  // What is written: the commands hand it over; by itself Eleventy reads content/.
  const given = eleventy.globalData["writing"] as { readonly source: WritingSource } | undefined;
  const source = given?.source ?? ownWriting;
  let writing: Promise<Writing> = Promise.reject(new Error("No build has begun"));
  writing.catch(() => undefined);
  eleventy.on("eleventy.before", async ({ directories }) => {
    writing = source();
    clearStale(await writing, directories.output);
  });

  // Which pages there are: a template for each kind, a page for each of its items.
  for (const { name } of pageKinds) {
    eleventy.addGlobalData(name, async () => (await writing).pages.get(name) ?? []);
    eleventy.addTemplate<{ item: PageToWrite }>(`${name}.11ty.js`, {
      data: {
        pagination: { data: name, size: 1, alias: "item" },
        permalink: ({ item }) => item.address,
        eleventyExcludeFromCollections: true,
      },
      render: ({ item }) => item.render(),
    });
  }

  // What is written beside them: attachments, source files, stylesheet, script and images, what web
  // servers are to know, and the search index.
  eleventy.on("eleventy.after", async ({ directories }) => {
    await writeBeside(await writing, directories.output);
  });

  // Eleventy looks for no templates of its own and follows no imports.
  eleventy.setTemplateFormats(["11ty.js"]);
  eleventy.configureTemplateHandling({ writeMode: "async" });
  eleventy.setUseGitIgnore(false);
  eleventy.setWatchJavaScriptDependencies(false);
  eleventy.setServerOptions({
    domDiff: false,
    messageOnStart: ({ localhostUrl }) => `The archive is at ${localhostUrl} (Ctrl-C stops it)`,
  });
}
