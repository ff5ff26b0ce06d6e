import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { unmadePage } from "../../layouts/desk/unmade-page.ts";
import type { Problem } from "../model/problem.ts";
import { pageText } from "./desk-state.ts";
import { shownProblems } from "./shown.ts";

/**
 * Writes into the folder of a served site what stands there while errors in the content let none be made:
 * the same page at every address. The first site that is made replaces it.
 */
export function writeUnmadeSite(
  output: string,
  content: string,
  problems: readonly Problem[],
  hasDesk: boolean,
) {
  const page = pageText(unmadePage(shownProblems(problems, content), hasDesk));
  // The second is what the server sends for every other address.
  for (const name of ["index.html", "404.html"]) writeFileSync(join(output, name), page);
}
