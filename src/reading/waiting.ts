import { isMap, parseDocument } from "yaml";
import type { Problem } from "../model/problem.ts";
import { type ContentFolder, readText, shownPath } from "./folder/content-folder.ts";
import { mayLack, partFrontMatter } from "./report/front-matter.ts";

/** The folder for imported reports that lack something their headers do not state. */
export const incoming = "incoming";

/** True for a report that is waiting to be filed. */
const isWaiting = (file: string): boolean => /^incoming\/[^/]+\.md$/.test(file);

/** What a waiting report needs before it can be filed, and how to say so. */
const needed = [
  ["board", "a board"],
  ["date", "a date"],
  ["subject", "a subject"],
  ["reporting_officer", "a reporting officer"],
] as const;

/** A warning for each report in `incoming/`, with what it lacks. Nothing of it is published. */
export function waitingReports(folder: ContentFolder): Problem[] {
  return folder.files.filter(isWaiting).map((file) => {
    const parted = partFrontMatter(readText(folder, file));
    const yaml = parted?.yaml ?? "";
    const { contents } = parseDocument(yaml, { schema: "failsafe" });
    const lacks = needed.flatMap(([field, words]) =>
      (isMap(contents) && contents.has(field)) || mayLack(field, yaml) ? [] : [words],
    );
    const message =
      lacks.length > 0
        ? `is not filed yet, because it lacks ${listed(lacks)}; fill that in, and move it with its source to reports/<board>/<date>/`
        : "is ready to be filed: move it with its source to reports/<board>/<date>/";
    return {
      rule: "waiting",
      severity: "warning",
      message,
      file: shownPath(folder, file),
      line: 1,
      column: 1,
    };
  });
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
