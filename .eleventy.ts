import type { EleventyConfig } from "@11ty/eleventy";
import type { Batch } from "./src/site/build/batches.ts";
import { ownWriter, type WriterSource } from "./src/site/build/default-writer.ts";
import type { SiteWriter } from "./src/site/build/write-files.ts";

/**
 * The archive is read once, as data; Eleventy walks its pages, some at a time in the order of their
 * addresses, and has them laid out. They go to the disk at once: Eleventy would keep the text of all of
 * them until the last was made.
 */
export default function archive(eleventy: EleventyConfig) {
  // What is written: the commands hand it over; by itself Eleventy reads content/.
  const given = eleventy.globalData["writing"] as { readonly source: WriterSource } | undefined;
  const source = given?.source ?? ownWriter;
  let writer: Promise<SiteWriter> = Promise.reject(new Error("No build has begun"));
  writer.catch(() => undefined);
  eleventy.on("eleventy.before", ({ directories }) => {
    writer = source(directories.output);
    return writer;
  });

  eleventy.addGlobalData("batches", async () => (await writer).batches);
  eleventy.addTemplate<{ batch: Batch }>("pages.11ty.js", {
    data: {
      pagination: { data: "batches", size: 1, alias: "batch" },
      permalink: false,
      eleventyExcludeFromCollections: true,
    },
    render: async ({ batch }) => {
      (await writer).pages(batch);
      return "";
    },
  });

  // Everything that is not a page: attachments, source files, stylesheet, script and images, the
  // configuration of web servers, and the search index.
  eleventy.on("eleventy.after", async () => (await writer).others());

  // Eleventy looks for no templates of its own and follows no imports.
  eleventy.setTemplateFormats(["11ty.js"]);
  eleventy.setUseGitIgnore(false);
  eleventy.setWatchJavaScriptDependencies(false);
  eleventy.setServerOptions({ domDiff: false });
}
