import type { EleventyConfig } from "@11ty/eleventy";
import { type FileWriter, fileWriter } from "./src/site/file-writer.ts";
import { ownWriting, type WritingSource } from "./src/site/own-writing.ts";
import { pageKinds } from "./src/site/pages.ts";
import { clearStale, writeBeside } from "./src/site/write-files.ts";
import type { PageToWrite, Writing } from "./src/site/writing.ts";

/**
 * The archive is read once, as data; Eleventy walks the table of pages and has each of them laid out. A
 * page goes to the disk at once: Eleventy would keep the text of all of them until the last was made.
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

  // Which pages there are: a template for each kind, a page for each of its items.
  for (const { name } of pageKinds) {
    eleventy.addGlobalData(name, async () => (await begun).writing.pages.get(name) ?? []);
    eleventy.addTemplate<{ item: PageToWrite }>(`${name}.11ty.js`, {
      data: {
        pagination: { data: name, size: 1, alias: "item" },
        permalink: false,
        eleventyExcludeFromCollections: true,
      },
      render: async ({ item }) => {
        await (await begun).writer.write(item.path, item.render());
        return "";
      },
    });
  }

  // What is written beside them: attachments, source files, stylesheet, script and images, what web
  // servers are to know, and the search index.
  eleventy.on("eleventy.after", async ({ directories }) => {
    const { writing, writer } = await begun;
    await writer.done();
    await writeBeside(writing, directories.output);
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

/** What is written by a build that has begun, and by what. */
interface Begun {
  readonly writing: Writing;
  readonly writer: FileWriter;
}

async function begin(source: WritingSource, output: string): Promise<Begun> {
  const writing = await source();
  clearStale(writing, output);
  return { writing, writer: fileWriter(output) };
}
