import type { EleventyConfig } from "@11ty/eleventy";
import type { Batch } from "./src/site/batches.ts";
import { ownWriting, type WritingSource } from "./src/site/own-writing.ts";
import { type SiteWriter, siteWriter } from "./src/site/write-files.ts";
import type { Writing } from "./src/site/writing.ts";

/**
 * The archive is read once, as data; Eleventy walks its pages, some at a time in the order of their
 * addresses, and has them laid out. They go to the disk at once: Eleventy would keep the text of all of
 * them until the last was made.
 */
export default function archive(eleventy: EleventyConfig) {
  // What is written: the commands hand it over; by itself Eleventy reads content/.
  const given = eleventy.globalData["writing"] as { readonly source: WritingSource } | undefined;
  const source = given?.source ?? ownWriting;
  let begun: Promise<Begun> = Promise.reject(new Error("No build has begun"));
  begun.catch(() => undefined);
  eleventy.on("eleventy.before", ({ directories }) => {
    begun = begin(source, directories.output);
    return begun;
  });

  eleventy.addGlobalData("batches", async () => (await begun).writing.batches);
  eleventy.addTemplate<{ batch: Batch }>("pages.11ty.js", {
    data: {
      pagination: { data: "batches", size: 1, alias: "batch" },
      permalink: false,
      eleventyExcludeFromCollections: true,
    },
    render: async ({ batch }) => {
      (await begun).write.pages(batch);
      return "";
    },
  });

  // What is written beside them: attachments, source files, stylesheet, script and images, what web
  // servers are to know, and the search index.
  eleventy.on("eleventy.after", async () => (await begun).write.beside());

  // Eleventy looks for no templates of its own and follows no imports.
  eleventy.setTemplateFormats(["11ty.js"]);
  eleventy.setUseGitIgnore(false);
  eleventy.setWatchJavaScriptDependencies(false);
  eleventy.setServerOptions({ domDiff: false });
}

/** What is written by a build that has begun, and by what. */
interface Begun {
  readonly writing: Writing;
  readonly write: SiteWriter;
}

async function begin(source: WritingSource, output: string): Promise<Begun> {
  const writing = await source();
  return { writing, write: siteWriter(writing, output) };
}
