import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { close, createIndex } from "pagefind";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf } from "../../../src/archive/archive.ts";
import { searchedIn } from "../../../src/archive/search/searched.ts";
import { type PagefindScript, ranking } from "../../../src/browser/search/finding/pagefind.ts";
import { readContent } from "../../../src/reading/content.ts";
import { boilerplateIn } from "../../../src/search/boilerplate.ts";
import { recordOf } from "../../../src/search/entries.ts";
import { plainWord } from "../../../src/search/plain-word.ts";
import type { SearchRecord } from "../../../src/search/search-record.ts";
import { writeSearchIndex } from "../../../src/search/write-search-index.ts";
import { wordsIn } from "../../../src/text/grammar-words.ts";
import { day } from "../../archive/made.ts";
import { serve } from "../../site/serve.ts";
import { temporaryFolder } from "../../site/site.ts";
import { writeIndex } from "../written-by-pagefind.ts";

// Both Pagefind and our code index the sample, and Pagefind's own script is asked the same queries of both.

const { content } = readContent("content");
if (!content) throw new Error("The sample archive has errors");
const archive = archiveOf(content, day("2026-01-01"));
const records: SearchRecord[] = [];
for (const one of searchedIn(archive)) records.push(await recordOf(one));
const isBoilerplate = boilerplateIn(records.map(({ counted }) => counted.map(({ key }) => key)));

/** The words as we separate them, so that the comparison is of the indexes and not of where words end. */
const words = (text: string) =>
  wordsIn(text)
    .map((piece) => plainWord(piece).split(" ")[0] ?? "")
    .filter(Boolean)
    .join(" ");

const folder = temporaryFolder();
await writeSearchIndex(archive, join(folder, "ours"), temporaryFolder());
await writeByPagefind(join(folder, "its"));
const served = await serve(folder);
test.after(() => served.close());
const ours = await scriptOf("ours");
const its = await scriptOf("its");

const asked: readonly { readonly query: string }[] = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "../queries.json"), "utf8"),
);
const queries = [
  ...asked.map(({ query }) => query),
  ...["report", "boards", "carer", "2014", "performances", "surg", "café", "zeppelin"],
  ...records.slice(0, 8).map(({ shown }) => shown.subject),
].map(words);

async function writeByPagefind(folder: string) {
  const { index } = await createIndex({ forceLanguage: "en" });
  if (!index) throw new Error("Pagefind did not start");
  for (const { shown, counted, filters } of records) {
    const parts = shown.parts.map(([, , , text], at) => {
      const { weight = 0, key = 0 } = counted[at] ?? {};
      const counts = isBoilerplate(key) ? Math.trunc(weight / 5) : weight;
      return `<p data-pagefind-weight="${counts / 24}">${words(text)}</p>`;
    });
    const found = filters.flatMap(([name, values]) =>
      values.map((value) => `<meta data-pagefind-filter="${name}[content]" content="${value}">`),
    );
    const html = `<!doctype html><html lang="en"><head>${found.join("")}</head><body data-pagefind-body>
<p data-pagefind-weight="7" data-pagefind-meta="title">${words(shown.subject)}</p>
${parts.join("\n")}<p data-pagefind-meta="wards" data-pagefind-ignore>${words(shown.wards)}</p>
<p data-pagefind-meta="officers" data-pagefind-ignore>${words(shown.officers)}</p></body></html>`;
    const { errors } = await index.addHTMLFile({ url: shown.url, content: html });
    assert.equal(errors, []);
  }
  await writeIndex(index, folder);
  await close();
}

/**
 * Pagefind's script with an index. The length of a report has no weight here, because Pagefind counts all
 * its words and we count the distinct ones.
 */
async function scriptOf(name: string): Promise<PagefindScript> {
  const file = pathToFileURL(join(folder, name, "pagefind/pagefind.js")).href;
  const script = (await import(file)) as PagefindScript;
  const basePath = `${served.url}${name}/pagefind/`;
  await script.options({
    noWorker: true,
    ranking: { ...ranking, pageLength: 0 },
    basePath,
    baseUrl: "/",
  });
  return script;
}

type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;

/** A script's results: the address and score of each report, and the filters' counts. */
async function found(script: PagefindScript, query: string | null, filters: Filters = {}) {
  const { results, filters: counts } = await script.search(query, { filters });
  const hits = await Promise.all(
    results.map(async ({ score, data }) => ({ url: (await data()).url, score })),
  );
  return { hits, counts };
}

/** The largest difference between two scores, because both Pagefind and we round the weight of a word. */
const tolerance = 0.02;

test(`Pagefind’s script finds the same reports in our index as in its own, for ${queries.length} queries`, async () => {
  assert.ok(queries.length >= 60);
  for (const query of queries) {
    const [own, other] = [await found(ours, query), await found(its, query)];
    const scores = new Map(other.hits.map(({ url, score }) => [url, score]));
    assert.equal(own.hits.map(({ url }) => url).sort(), [...scores.keys()].sort(), query);
    for (const { url, score } of own.hits) {
      const apart = Math.abs(score / (scores.get(url) ?? 0) - 1);
      assert.ok(apart < tolerance, `${query}: ${url} scores ${score}, and ${scores.get(url)}`);
    }
  }
});

test("a narrowed search finds the same, and every filter counts the same", async () => {
  const values = new Map(records.flatMap(({ filters }) => filters));
  for (const [name, of] of values) {
    const any = of.slice(0, 1);
    for (const query of [null, "budget"]) {
      const [own, other] = [
        await found(ours, query, { [name]: { any } }),
        await found(its, query, { [name]: { any } }),
      ];
      const urls = ({ hits }: typeof own) => hits.map(({ url }) => url).sort();
      assert.equal(urls(own), urls(other), `${name} ${any}`);
      assert.equal(own.counts[name] ?? {}, other.counts[name] ?? {}, name);
    }
  }
});

test.run();
