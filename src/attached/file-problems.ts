import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { keep, readKept } from "../cache/kept-file.ts";
import { stampOf } from "../cache/stamp.ts";
import { fileWords, marksOfWords } from "../importing/words/file-words.ts";
import { ofMeeting } from "../model/council/exempt-marks.ts";
import type { Problem } from "../model/problem.ts";
import type { FileGoingOut } from "../reading/content.ts";
import { markProblem } from "../reading/report/exemption.ts";

/** What a search of files found, by path. */
export type FilesSearched = Map<string, FileSearched>;

interface FileSearched {
  /**
   * Identifies the version of the file that was read; empty if the file had changed too recently to be
   * sure.
   */
  readonly stamp: string;
  readonly problems: readonly Problem[];
}

/**
 * Searches the files that will be published for marks of exemption. Returns the marks by file path, and a
 * warning for each file that cannot be read in full. A file is read again only when it, or the program's
 * `version`, changes. `kept` is the cache file; it may be deleted at any time.
 */
export async function fileProblems(
  files: readonly FileGoingOut[],
  kept: string,
  version: string,
): Promise<readonly Problem[]> {
  const before = readKept<FilesSearched>(kept, version) ?? new Map<string, FileSearched>();
  const now: FilesSearched = new Map();
  let isChanged = before.size !== files.length;
  for (const file of files) {
    const stamp = stampOf(file.path);
    const known = before.get(file.path);
    const isKnown = known !== undefined && stamp !== "" && known.stamp === stamp;
    isChanged ||= !isKnown;
    now.set(file.path, isKnown ? known : { stamp, problems: await problemsOf(file) });
  }
  if (isChanged) keep(kept, version, now);
  return [...now.values()].flatMap(({ problems }) => problems);
}

async function problemsOf({ path, of }: FileGoingOut): Promise<Problem[]> {
  const words = await fileWords(readFileSync(path), basename(path));
  const marks = of === "meeting" ? ofMeeting(marksOfWords(words)) : marksOfWords(words);
  const problems = marks.map((mark) => markProblem(path, mark, mark.place));
  return words.unread === null ? problems : [...problems, unreadProblem(path, words.unread)];
}

function unreadProblem(file: string, reason: string): Problem {
  const message = `${reason}: it is published without a search for marks of exemption in all of it; look at it yourself`;
  return { rule: "unread-file", severity: "warning", message, file, line: 1, column: 1 };
}
