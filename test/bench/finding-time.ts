import { startBrowser } from "../browser/browser.ts";
import { shifted, watchShifts } from "../site/layout-shift.ts";
import { builtSite } from "../site/site.ts";
import { serveCompressed } from "./compressed-server.ts";

/**
 * Measures the time from Enter to the first results on the sample, at 400 kbit/s with a delay of 400 ms, where
 * the box had the focus for two seconds before; and how far the page moves: `node --import tsx
 * test/bench/finding-time.ts`.
 */
const line = { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000, offline: false };
const queries = [
  "foster carers",
  "bins missed in April 2025",
  "£4.3m",
  "how many children are in care",
];

const { url, close } = await serveCompressed(await builtSite());
const browser = await startBrowser();
for (const query of queries) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", line);
  await page.goto(`${url}search/`, { timeout: 120_000 });
  await watchShifts(page);
  await page.focus("#_words");
  await page.waitForTimeout(2000);
  await page.keyboard.insertText(query);
  const started = Date.now();
  await page.keyboard.press("Enter");
  await page.locator(".hit").first().waitFor({ timeout: 60_000 });
  const seconds = (Date.now() - started) / 1000;
  const moved = await shifted(page);
  console.log(`${seconds.toFixed(1)} s, moved ${moved.toFixed(3)}  ${query}`);
  await page.close();
}
await browser.close();
close();
