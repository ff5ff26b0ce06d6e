import { posix } from "node:path";
import type { Problem } from "../../model/problem.ts";
import type { ProblemAt } from "../yaml.ts";
import { type FrontMatter, fileSlug } from "./front-matter.ts";

/** A report must be in the folder of its board and meeting, under a name that can be part of an address. */
export function placeProblems(
  path: string,
  board: string | null,
  value: FrontMatter,
  at: ProblemAt,
): Problem[] {
  const problems: Problem[] = [];
  const name = posix.basename(path, ".md");
  const expected = `reports/${board ?? path.split("/")[1]}/${value.date}/${posix.basename(path)}`;
  if (path !== expected) {
    problems.push(at(["date"], "wrong-folder", `should be at ${expected}; it is at ${path}`));
  }
  if (!fileSlug.safeParse(name).success || ["minutes", "pack"].includes(name)) {
    const message = `the file’s name should be lower-case letters, digits and hyphens, and not “minutes” or “pack”; “${name}” is not`;
    problems.push(at([], "file-name", message));
  }
  return problems;
}
