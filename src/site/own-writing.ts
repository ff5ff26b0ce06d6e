import { today } from "../model/plain-date.ts";
import { problemLine } from "../model/problem.ts";
import { readContent } from "../reading/content.ts";
import { planOf } from "./plan.ts";
import { siteOf } from "./site.ts";
import { type Writing, writingOf } from "./writing.ts";

/** Gives what is to be written now; asked at every build. */
export type WritingSource = () => Promise<Writing>;

/** The whole site of `content/`, for Eleventy's own command line. Throws where the content has errors. */
export const ownWriting: WritingSource = async () => {
  const { content, problems } = readContent("content");
  if (!content) throw new Error(problems.map(problemLine).join("\n"));
  const site = await siteOf(content, { today: today() });
  if (site.problems.length > 0) throw new Error(site.problems.map(problemLine).join("\n"));
  return writingOf(planOf(site), ".cache");
};
