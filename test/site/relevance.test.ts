import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Searched } from "../../src/browser/search/finding/candidates.ts";
import { find } from "../../src/browser/search/finding/find.ts";
import { type PagefindScript, ranking } from "../../src/browser/search/finding/pagefind.ts";
import { equalWordsFrom } from "../../src/browser/search/query/equal-words.ts";
import { stateFrom } from "../../src/browser/search/query/state.ts";
import { serve } from "./serve.ts";
import { builtSite } from "./site.ts";

/** The results at the last change; anything lower is a regression. */
const recorded = { first: 0.95, firstFive: 1, reciprocalRank: 0.97, paragraph: 0.98 };

interface Asked {
  readonly query: string;
  /** The report that answers it: board, meeting and name. */
  readonly report: string;
  /** The paragraph that should be among the three shown. */
  readonly paragraph?: string;
}

const queries = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "../search/queries.json"), "utf8"),
) as readonly Asked[];
const folder = await builtSite();
const served = await serve(folder);
test.after(() => served.close());

test("the report that answers a query comes first, and its paragraph is shown", async () => {
  const searched = await searchedIn(folder);
  const ranks: number[] = [];
  const shown: boolean[] = [];
  for (const asked of queries) {
    const { rank, hasParagraph } = await answer(searched, asked);
    ranks.push(rank);
    if (asked.paragraph) shown.push(hasParagraph);
    if (rank !== 1 || !hasParagraph) console.log(`${asked.query}: place ${rank}`);
  }
  const measured = {
    first: share(ranks.map((rank) => rank === 1)),
    firstFive: share(ranks.map((rank) => rank <= 5)),
    reciprocalRank: ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length,
    paragraph: share(shown),
  };
  console.log(`${queries.length} queries: ${JSON.stringify(measured)}`);
  for (const [name, least] of Object.entries(recorded))
    assert.ok(measured[name as keyof typeof measured] >= least, `${name} fell below ${least}`);
});

async function answer(searched: Searched, { query, report, paragraph }: Asked) {
  const { shown } = await find(searched, stateFrom(new URLSearchParams({ q: query }), []));
  const place = shown.hits.findIndex(({ address }) => address.endsWith(`/boards/${report}/`));
  const paragraphs = shown.hits[place]?.paragraphs.slice(0, 3) ?? [];
  return {
    rank: place === -1 ? Number.POSITIVE_INFINITY : place + 1,
    hasParagraph:
      paragraph === undefined ||
      paragraphs.some(({ address }) => address.endsWith(`#${paragraph}`)),
  };
}

/** The built index, read by Pagefind's own script as in a browser. */
async function searchedIn(site: string): Promise<Searched> {
  const script = pathToFileURL(join(site, "pagefind", "pagefind.js")).href;
  const pagefind = (await import(script)) as PagefindScript;
  await pagefind.options({ noWorker: true, ranking, basePath: `${served.url}pagefind/` });
  const vocabulary = readFileSync(join(site, "search", "words.txt"), "utf8").split("\n");
  return {
    pagefind,
    own: pagefind,
    reports: 90,
    firstDay: "2000-01-01",
    lastDay: "2049-12-31",
    vocabulary: async () => vocabulary,
    equal: async () =>
      equalWordsFrom(readFileSync(join(site, "search", "equal-words.txt"), "utf8")),
    others: [],
    wardName: (ward) => ward,
    notices: () => [],
    renew: () => undefined,
  };
}

const share = (of: readonly boolean[]) => of.filter(Boolean).length / of.length;

test.run();
