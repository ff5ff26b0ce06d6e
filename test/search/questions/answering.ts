import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { archiveOf } from "../../../src/archive/archive.ts";
import type { Searched } from "../../../src/browser/search/finding/candidates.ts";
import { find } from "../../../src/browser/search/finding/find.ts";
import { type PagefindScript, ranking } from "../../../src/browser/search/finding/pagefind.ts";
import { equalWordsFrom } from "../../../src/browser/search/query/equal-words.ts";
import { stateFrom } from "../../../src/browser/search/query/state.ts";
import { isReport, type Report } from "../../../src/model/report/report.ts";
import { readContent } from "../../../src/reading/content.ts";
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

/** The sample archive as read for measuring. Throws if it has errors. */
export function sampleArchive() {
  const { content } = readContent("content");
  if (!content) throw new Error("The sample archive has errors");
  return archiveOf(content, day("2026-12-01"));
}

/** The reports of the sample. */
export const sampleReports = (): Report[] => sampleArchive().listed.filter(isReport);

/** This archive's own search of the sample, with its own index, without a browser. */
export async function ownSearch(): Promise<Answering> {
  const folder = temporaryFolder();
  await writeSearchIndex(sampleArchive(), folder, temporaryFolder());
  const served = await serve(folder);
  const script = pathToFileURL(join(folder, "pagefind", "pagefind.js")).href;
  const pagefind = (await import(script)) as PagefindScript;
  await pagefind.options({ noWorker: true, ranking, basePath: `${served.url}pagefind/` });
  const vocabulary = readFileSync(join(folder, "search", "words.txt"), "utf8").split("\n");
  const equal = equalWordsFrom(readFileSync(join(folder, "search", "equal-words.txt"), "utf8"));
  const searched: Searched = {
    pagefind,
    own: pagefind,
    reports: 90,
    firstDay: "2014-01-01",
    lastDay: "2026-12-31",
    vocabulary: async () => vocabulary,
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
