import { join } from "node:path";
import { pathToFileURL } from "node:url";
import MiniSearch from "minisearch";
import { close, createIndex } from "pagefind";
import type { IndexedReport } from "../../../src/formats/search-hit.ts";
import { serve } from "../../site/serve.ts";
import { temporaryFolder } from "../../site/site.ts";
import { writeIndex } from "../written-by-pagefind.ts";
import type { Answering } from "./answering.ts";
import type { Answers } from "./asked.ts";

/** The words of a page, in parts with an address each. */
export type Page = Omit<IndexedReport, "sections">;

/** Pagefind without changes: a page for each report, a heading with an id for each paragraph, its own ranking. */
export async function plainPagefind(pages: readonly Page[]): Promise<Answering> {
  const folder = temporaryFolder();
  const { index } = await createIndex({ forceLanguage: "en" });
  if (!index) throw new Error("Pagefind did not start");
  for (const shown of pages) {
    const parts = shown.parts.map(
      ([, place, number, text]) =>
        `<h2 id="${place.replace(/^#/, "")}">${number || "Words"}</h2><p>${escaped(text)}</p>`,
    );
    await index.addHTMLFile({
      url: shown.url,
      content: `<!doctype html><html lang="en"><body data-pagefind-body><h1>${escaped(shown.subject)}</h1>
<p>${escaped(`${shown.board} ${shown.date} ${shown.covers} ${shown.wards} ${shown.officers}`)}</p>${parts.join("\n")}</body></html>`,
    });
  }
  await writeIndex(index, folder);
  await close();
  const served = await serve(folder);
  const script = (await import(
    pathToFileURL(join(folder, "pagefind", "pagefind.js")).href
  )) as PlainScript;
  await script.options({ noWorker: true, basePath: `${served.url}pagefind/` });
  return {
    answer: async (question) => {
      const { results } = await script.search(question);
      const found = await Promise.all(
        results.slice(0, shownReports).map((result) => result.data()),
      );
      return found.map(({ raw_url, sub_results }) => ({
        report: raw_url,
        paragraphs: [...sub_results]
          .sort((one, other) => other.weighted_locations.length - one.weighted_locations.length)
          .map(({ url }) => url),
      }));
    },
    close: () => served.close(),
  };
}

/** MiniSearch over paragraphs, each with its report's subject, allowing prefixes and one slip. */
export function miniSearch(pages: readonly Page[]): Answering {
  const search = new MiniSearch<Paragraph>({
    fields: ["text", "subject", "board", "when"],
    storeFields: ["report"],
    searchOptions: { boost: { subject: 2 }, prefix: true, fuzzy: 0.2 },
  });
  for (const shown of pages)
    for (const [at, [, place, , text]] of shown.parts.entries())
      search.add({
        id: `${shown.url}${place.startsWith("#") ? place : `#${at}`}?${at}`,
        report: shown.url,
        subject: shown.subject,
        board: `${shown.board} ${shown.wards} ${shown.officers}`,
        when: `${shown.date} ${shown.covers}`,
        text,
      });
  return {
    answer: async (question) => byReport(search.search(question)),
    close: () => undefined,
  };
}

/** The reports of the paragraphs found, each at the rank of its best. */
function byReport(found: readonly { readonly id: string; readonly report?: string }[]): Answers {
  const reports = new Map<string, string[]>();
  for (const { id, report = "" } of found)
    reports.set(report, [...(reports.get(report) ?? []), id.replace(/\?\d+$/, "")]);
  return [...reports]
    .slice(0, shownReports)
    .map(([report, paragraphs]) => ({ report, paragraphs }));
}

/** As many as this archive's own search shows. */
const shownReports = 6;

interface Paragraph {
  readonly id: string;
  readonly report: string;
  readonly subject: string;
  readonly board: string;
  readonly when: string;
  readonly text: string;
}

interface PlainScript {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (words: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<PlainPage> }[];
  }>;
}

interface PlainPage {
  readonly raw_url: string;
  readonly sub_results: readonly {
    readonly url: string;
    readonly weighted_locations: readonly unknown[];
  }[];
}

const escaped = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign);
