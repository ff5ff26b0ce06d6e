import {
  isPackable,
  leastPacked,
  packings,
  unpackedName,
} from "../../formats/serving/compressed.ts";
import { searchEqualWords, searchVocabulary } from "../../model/addresses/addresses.ts";
import type { FolderFound } from "../../output/as-written.ts";
import type { FileMade, FilesMade } from "../../output/file-record.ts";
import { type Batch, batchesOf } from "./batches.ts";
import type { BuildThreads } from "./build-threads.ts";
import type { OtherFile } from "./other-files.ts";
import type { Plan } from "./plan.ts";
import type { Site } from "./site.ts";

/** Follows what is being done, and how far a stage is. */
export interface Progress {
  readonly begin: (stage: string) => void;
  readonly at: (count: number) => void;
}

/** The parts of a site to write into a folder, which may contain an earlier state of it. */
export interface Writing {
  readonly site: Site;
  /** The pages to write. */
  readonly batches: readonly Batch[];
  /** The other files to write. */
  readonly others: readonly OtherFile[];
  /** Null if the search index is up to date. */
  readonly search: SearchToWrite | null;
  /** The folder's files to remove or replace. */
  readonly stale: readonly string[];
  /** The folder's files; complete once everything is written. */
  readonly files: Map<string, FileMade>;
  readonly progress: Progress | undefined;
  /** Threads that lay out pages too, or null. */
  readonly threads: BuildThreads | null;
  /** True if readers use the folder while it is written. */
  readonly isServed: boolean;
  /** A folder for what need not be made again; it may be deleted at any time. */
  readonly cache: string;
}

/** A search index to write, reusing what it can of an earlier one. */
interface SearchToWrite {
  readonly made: string;
  /** A cache folder for each report's entries, which may be deleted at any time. */
  readonly cache: string;
  /** The files of the earlier index in the folder. */
  readonly held: FilesMade;
}

/** Who follows the writing, and who takes part in it. */
export interface WritingOptions {
  readonly progress?: Progress | undefined;
  readonly threads?: BuildThreads | undefined;
  readonly isServed?: boolean;
}

/** What to write where `held` is: the whole plan if that is empty. */
export function writingOf(
  plan: Plan,
  cache: string,
  held: FilesMade = new Map(),
  { progress, threads, isServed = false }: WritingOptions = {},
): Writing {
  const { site, search } = plan;
  const files = new Map<string, FileMade>();
  const isMissing = (path: string, made: () => string): boolean => {
    const file = held.get(path);
    if (file === undefined || file.made !== made()) return true;
    files.set(path, file);
    return false;
  };
  const pages = plan.pages.filter((page) => isMissing(page.path, () => page.made()));
  const others = plan.others.filter(({ path, made }) => isMissing(path, () => made));
  const index = new Map([...held].filter(([path]) => isSearchFile(path)));
  const isIndexed = search !== null && index.get(searchEntry)?.made === search;
  if (isIndexed) for (const [path, file] of index) files.set(path, file);
  if (plan.isPacked) for (const [path, copy] of copiesOf(files, held)) files.set(path, copy);
  const isStale = (path: string) => !files.has(path) && (search === null || !index.has(path));
  return {
    site,
    batches: batchesOf(pages),
    others,
    search: search === null || isIndexed ? null : { made: search, cache, held: index },
    stale: [...held.keys()].filter(isStale),
    files,
    progress,
    threads: threads ?? null,
    isServed,
    cache,
  };
}

/** True if a folder with these files matches the plan. */
export function isAsPlanned(plan: Plan, held: FilesMade): boolean {
  const { batches, others, search, stale, files } = writingOf(plan, "", held);
  const isPacked = !plan.isPacked || toPack(files).length === 0;
  return (
    batches.length === 0 && others.length === 0 && search === null && stale.length === 0 && isPacked
  );
}
/** The compressed copies in a folder that match their files. */
const copiesOf = (files: FilesMade, held: FilesMade): [string, FileMade][] =>
  [...held].filter(([path, { made }]) => {
    const file = files.get(unpackedName(path) ?? "");
    return file?.sha256 === made;
  });

/** The files that compress well and have no copies yet. */
export const toPack = (files: FilesMade): [string, FileMade][] =>
  [...files].filter(
    ([path, { size }]) =>
      isPackable(path) &&
      size >= leastPacked &&
      packings.some(({ ending }) => !files.has(path + ending)),
  );

/** True for a file of the search index, except its compressed copies. */
const isSearchFile = (path: string): boolean =>
  unpackedName(path) === null &&
  (path.startsWith("pagefind/") ||
    path === searchVocabulary.slice(1) ||
    path === searchEqualWords.slice(1));

/** The files of a folder. If one of the search index is lost, the index is made again. */
export function withWholeIndex({ intact, lost }: FolderFound, known: FilesMade): FilesMade {
  const isLost = (path: string) => isSearchFile(path) && !intact.has(path);
  if (lost === 0 || ![...known.keys()].some(isLost)) return intact;
  return new Map([...intact].filter(([path]) => path !== searchEntry));
}

/** The file that every index has. */
const searchEntry = "pagefind/pagefind-entry.json";
