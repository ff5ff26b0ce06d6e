import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Archive, archiveOf } from "../../../src/archive/archive.ts";
import { searchedIn } from "../../../src/archive/search/searched.ts";
import type { Searched } from "../../../src/browser/search/finding/candidates.ts";
import { find } from "../../../src/browser/search/finding/find.ts";
import { type PagefindScript, ranking } from "../../../src/browser/search/finding/pagefind.ts";
import { equalWordsFrom } from "../../../src/browser/search/query/equal-words.ts";
import { stateFrom } from "../../../src/browser/search/query/state.ts";
import type { IndexedReport } from "../../../src/formats/search-hit.ts";
import { readContent } from "../../../src/reading/content.ts";
import { attachmentPages } from "../../../src/search/attachment-text.ts";
import { minutesRecord } from "../../../src/search/minutes-record.ts";
import { searchRecord } from "../../../src/search/search-record.ts";
import { writeSearchIndex } from "../../../src/search/write-search-index.ts";
import { day } from "../../archive/made.ts";
import { serve } from "../../site/serve.ts";
import { temporaryFolder } from "../../site/site.ts";
import type { Answers } from "./asked.ts";

/** A search of the sample, and a function that ends it. */
export interface Answering {
  readonly answer: (question: string) => Promise<Answers>;
  readonly close: () => unknown;
}

/** The archive of a content folder. Throws if it has errors. */
export function archiveIn(folder: string): Archive {
  const { content, problems } = readContent(folder);
  const error = problems.find(({ severity }) => severity === "error");
  if (!content || error) throw new Error(`${folder} has errors: ${error?.message}`);
  return archiveOf(content, day("2026-12-01"));
}

/** The reports and minutes of an archive as they are indexed: the same words for each search. */
export async function pagesOf(archive: Archive): Promise<IndexedReport[]> {
  const all: IndexedReport[] = [];
  for (const { of, outcomes } of searchedIn(archive)) {
    const record =
      of.kind === "report"
        ? searchRecord(of, await attachmentPages(of), outcomes)
        : minutesRecord(of, outcomes);
    all.push(record.shown);
  }
  return all;
}

/** This archive's own search, with its own index, without a browser. */
export async function ownSearch(archive: Archive): Promise<Answering> {
  const folder = temporaryFolder();
  await writeSearchIndex(archive, folder, temporaryFolder());
  const served = await serve(folder);
  const script = pathToFileURL(join(folder, "pagefind", "pagefind.js")).href;
  const pagefind = (await import(script)) as PagefindScript;
  await pagefind.options({ noWorker: true, ranking, basePath: `${served.url}pagefind/` });
  const vocabulary = readFileSync(join(folder, "search", "words.txt"), "utf8").split("\n");
  const equal = equalWordsFrom(readFileSync(join(folder, "search", "equal-words.txt"), "utf8"));
  const days = searchedIn(archive).map(({ of }) => of.date);
  const searched: Searched = {
    pagefind,
    own: pagefind,
    reports: days.length,
    firstDay: days.at(-1) ?? "",
    lastDay: days[0] ?? "",
    vocabulary: async () => vocabulary,
    wardName: (ward) => ward,
    equal: async () => equal,
    others: [],
    notices: () => [],
    renew: () => undefined,
  };
  return {
    answer: async (question) => {
      const { shown } = await find(searched, stateFrom(new URLSearchParams({ q: question }), []));
      return shown.hits.map(({ address, paragraphs }) => ({
        report: address,
        paragraphs: paragraphs.map((each) => each.address),
      }));
    },
    close: () => served.close(),
  };
}
