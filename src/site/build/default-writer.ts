import { problemLine } from "../../model/problem.ts";
import { today } from "../../model/time/plain-date.ts";
import { readContent } from "../../reading/content.ts";
import { planOf } from "./plan.ts";
import { withFiles } from "./read-site.ts";
import { siteOf } from "./site.ts";
import { type SiteWriter, siteWriter } from "./write-files.ts";
import { writingOf } from "./writing.ts";

/** Starts writing into a folder; called for every build. */
export type WriterSource = (output: string) => Promise<SiteWriter>;

const cache = ".cache";

/** Writes the whole site of `content/`, for Eleventy's own command line. Throws if the content has errors. */
export const ownWriter: WriterSource = async (output) => {
  const { content, problems } = await withFiles(readContent("content"), cache);
  if (!content) throw new Error(problems.map(problemLine).join("\n"));
  const site = await siteOf(content, { today: today() });
  if (site.problems.length > 0) throw new Error(site.problems.map(problemLine).join("\n"));
  return siteWriter(writingOf(planOf(site), cache), output);
};
