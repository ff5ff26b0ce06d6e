import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { keep, readKept } from "../cache/kept-file.ts";
import { stampOf } from "../cache/stamp.ts";
import { fileWords, marksOfWords, unprintedSaid } from "../importing/words/file-words.ts";
import type { FileWords } from "../importing/words/words-read.ts";
import { ofMeeting } from "../model/council/exempt-marks.ts";
import type { Problem } from "../model/problem.ts";
import type { FileGoingOut } from "../reading/published-words.ts";
import { markProblem } from "../reading/report/exemption.ts";
import type { WithheldTitle } from "../reading/withheld-titles.ts";
import {
  mayPrint,
  sieveOf,
  type TitlePlace,
  titleKeyOf,
  titlePlacesOf,
  titleProblem,
  type WordSieve,
} from "./title-places.ts";

/** What a search of files found, by path. */
export type FilesSearched = Map<string, FileSearched>;

interface FileSearched {
  /**
   * Identifies the version of the file that was read; empty if the file had changed too recently to be
   * sure.
   */
  readonly stamp: string;
  readonly of: FileGoingOut["of"];
  readonly problems: readonly Problem[];
  readonly sieve: WordSieve;
  /** Where it prints the titles that were looked for, by their keys. */
  readonly titles: ReadonlyMap<string, readonly TitlePlace[]>;
}

/**
 * Searches the files that will be published for marks of exemption and for withheld titles. Returns the
 * Problems by file path, with a warning for each file that cannot be read in full. A file is read again
 * only when it, or the program's `version`, changes, or when it may print a title that was not looked for.
 * `kept` is the cache file; it may be deleted at any time.
 */
export async function fileProblems(
  files: readonly FileGoingOut[],
  kept: string,
  version: string,
  titles: readonly WithheldTitle[],
): Promise<readonly Problem[]> {
  const before = readKept<FilesSearched>(kept, version) ?? new Map<string, FileSearched>();
  const now: FilesSearched = new Map();
  const keyed = titles.map((title) => ({ title, key: titleKeyOf(title) }));
  let isChanged = before.size !== files.length;
  const found: Problem[] = [];
  for (const file of files) {
    const stamp = stampOf(file.path);
    const known = before.get(file.path);
    const isKnown =
      known !== undefined && stamp !== "" && known.stamp === stamp && known.of === file.of;
    const words = oneReading(file.path);
    const searched = isKnown ? known : await searchedNow(file, stamp, await words());
    const sought = keyed.filter(
      ({ title }) => !title.meetings.includes(file.path) && mayPrint(searched.sieve, title),
    );
    const places = new Map<string, readonly TitlePlace[]>();
    for (const { title, key } of sought) {
      const at = searched.titles.get(key) ?? titlePlacesOf(await words(), title);
      places.set(key, at);
      found.push(...at.map((place) => titleProblem(file.path, place, title)));
    }
    const isSame =
      isKnown &&
      places.size === known.titles.size &&
      [...places.keys()].every((key) => known.titles.has(key));
    isChanged ||= !isSame;
    now.set(file.path, isSame ? known : { ...searched, titles: places });
  }
  if (isChanged) keep(kept, version, now);
  return [...[...now.values()].flatMap(({ problems }) => problems), ...found];
}

/** Reads a file's words when they are first needed. */
function oneReading(path: string): () => Promise<FileWords> {
  let words: Promise<FileWords> | null = null;
  return () => {
    words ??= fileWords(readFileSync(path), basename(path));
    return words;
  };
}

async function searchedNow(
  { path, of }: FileGoingOut,
  stamp: string,
  words: FileWords,
): Promise<FileSearched> {
  const found = { stamp, of, sieve: sieveOf(words), titles: new Map() };
  if (of === "words") return { ...found, problems: [] };
  const marks = of === "meeting" ? ofMeeting(marksOfWords(words)) : marksOfWords(words);
  const problems = marks.map((mark) => markProblem(path, mark, mark.place));
  if (words.unread !== null) problems.push(unreadProblem(path, words.unread));
  const unprinted = unprintedSaid(words);
  if (unprinted !== null) problems.push(warning(path, "unprinted-words", unprinted));
  return { ...found, problems };
}

function unreadProblem(file: string, reason: string): Problem {
  const message = `${reason}: it is published without a search for marks of exemption in all of it; look at it yourself`;
  return warning(file, "unread-file", message);
}

const warning = (file: string, rule: string, message: string): Problem => ({
  ...{ rule, severity: "warning", message },
  ...{ file, line: 1, column: 1 },
});
