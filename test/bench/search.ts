import type { Browser } from "playwright-core";
import { startBrowser } from "../browser/browser.ts";
import { build, temporaryFolder } from "../site/site.ts";
import { searchSettled } from "../site/visit.ts";
import { serveCompressed } from "./compressed-server.ts";
import { generate } from "./generate.ts";

/**
 * Measures what a search fetches in a real browser over HTTP with gzip, on a generated archive: `node
 * --import tsx test/bench/search.ts 10000`, or with a built site: `… 10000 FOLDER`.
 */
const queries = [
  "foster carers",
  "children in care",
  "air quality",
  "flooding",
  "library opening hours",
  "social workers vacancies",
  "waste recycling contamination",
  "school places",
  "council tax",
  '"care leavers"',
  "performance management report",
  "street lighting contract",
  "Q2 2018/19 budget overspend",
  "recommendations about parking",
  "asylum seekers",
  "highway maintenance programme",
  "mental health support",
  "town hall roof",
  "planning appeal costs",
  "£1.4 million",
];

const [given = "10000", built] = process.argv.slice(2);
const count = Number(given);
const site = built ?? (await builtArchive(count));
const { url, close } = await serveCompressed(site);
const browser = await startBrowser();
const measured = [];
for (const [at, query] of queries.entries()) {
  const later = queries[(at + 7) % queries.length] ?? "";
  const bytes = await fetchedBy(browser, query, later);
  measured.push(bytes);
  console.log(
    `${kB(bytes.first)} first, ${kB(bytes.later)} later, ${bytes.milliseconds} ms  ${query}`,
  );
}
await browser.close();
close();
const first = measured.map((each) => each.first);
const later = measured.map((each) => each.later);
console.log(
  `${count} reports: first query ${kB(median(first))} in the median, ${kB(Math.max(...first))} at most; ` +
    `later ones ${kB(median(later))} in the median, ${kB(Math.max(...later))} at most`,
);

async function builtArchive(reports: number): Promise<string> {
  const [content, output] = [temporaryFolder(), temporaryFolder()];
  generate(reports, "content", content);
  const started = Date.now();
  const { code, words } = await build(content, output);
  if (code !== 0) throw new Error(words);
  console.log(`built in ${Math.round((Date.now() - started) / 1000)} s`);
  return output;
}

/** The bytes of a first search, including its page and script, and of a second one. */
async function fetchedBy(browser: Browser, query: string, next: string) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const started = Date.now();
  await page.goto(`${url}search/?q=${encodeURIComponent(query)}`);
  await searchSettled(page, 60_000);
  const milliseconds = Date.now() - started;
  await page.waitForLoadState("networkidle");
  const first = bytes;
  await page.fill("#_words", next);
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=/);
  await page.waitForTimeout(1500);
  await page.waitForLoadState("networkidle");
  await page.close();
  return { first, later: bytes - first, milliseconds };
}

function median(of: readonly number[]): number {
  const sorted = [...of].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function kB(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
