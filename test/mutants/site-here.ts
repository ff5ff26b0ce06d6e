import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { today } from "../../src/model/time/plain-date.ts";
import { readContent } from "../../src/reading/content.ts";
import { planOf } from "../../src/site/build/plan.ts";
import { withFiles } from "../../src/site/build/read-site.ts";
import { siteOf } from "../../src/site/build/site.ts";
import { siteWriter } from "../../src/site/build/write-files.ts";
import { writingOf } from "../../src/site/build/writing.ts";

export * from "../site/site.ts";

let built: Promise<string> | null = null;

/**
 * Replaces `test/site/site.ts` while mutants are tried: the sample archive's site, written within this process
 * without Eleventy and without a search index.
 */
export function builtSite(): Promise<string> {
  built ??= buildHere();
  return built;
}

async function buildHere(): Promise<string> {
  const [output, cache] = [resolve(".site-here"), resolve(".cache-here")];
  for (const folder of [output, cache]) rmSync(folder, { recursive: true, force: true });
  const { content, problems } = await withFiles(readContent("content"), cache);
  if (!content) throw new Error(problems.map(({ message }) => message).join("\n"));
  const site = await siteOf(content, { today: today() });
  const plan = planOf(site, { isSearchable: false });
  const writer = siteWriter(writingOf(plan, cache), output);
  for (const batch of writer.batches) writer.pages(batch);
  await writer.others();
  return output;
}
