import { cpSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { startBrowser } from "../browser/browser.ts";
import { pagesOf, samplesOf } from "./pages.ts";
import { serve } from "./serve.ts";
import { builtSite, temporaryFolder } from "./site.ts";

const folder = await builtSite();
const samples = samplesOf(pagesOf(folder)).filter(({ kind }) => kind !== "not-found");
let browser: Browser;

test.before(async () => {
  browser = await startBrowser();
});
test.after(() => browser.close());

test("a copy of the site works under any path, with its style, and misses nothing", async () => {
  const copy = join(temporaryFolder(), "copied");
  cpSync(folder, copy, { recursive: true });
  const served = await serve(copy, "/council/archive/");
  const page = await browser.newPage();
  for (const { address } of samples) {
    await page.goto(served.url + address.slice(1));
    assert.ok(await page.locator("main h1").isVisible(), address);
    assert.ok(await isStyled(page), `${address} has no style`);
  }
  await page.goto(served.url);
  await page
    .getByRole("navigation", { name: "Site" })
    .getByRole("link", { name: "Boards" })
    .click();
  assert.is(page.url(), `${served.url}boards/`);
  await page.close();
  await served.close();
  assert.equal(served.missed, []);
});

test("the pages can be read from a folder, without a server", async () => {
  const page = await browser.newPage();
  const home = samples.find(({ address }) => address === "/");
  await page.goto(`file://${join(folder, home?.file ?? "")}`);
  assert.ok(await page.locator("h1").isVisible());
  assert.ok(await isStyled(page));
  await page.close();
});

/** True if the stylesheet's own properties reach the page. */
const isStyled = (page: Page) =>
  page.evaluate<boolean>(
    `getComputedStyle(document.documentElement).getPropertyValue("--paper") !== ""`,
  );

test.run();
