import type { Browser } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { startBrowser } from "./browser.ts";

let browser: Browser;
test.before(async () => {
  browser = await startBrowser();
});
test.after(() => browser.close());

test("a page with words has a size, so there is a font", async () => {
  const page = await browser.newPage();
  await page.setContent("<p><span>A report to the Board</span></p>");
  const box = await page.locator("span").boundingBox();
  assert.ok(box && box.width > 100 && box.height > 10, JSON.stringify(box));
});

test("a script in the page runs, and a click lands", async () => {
  const page = await browser.newPage();
  await page.setContent(`<button onclick="this.textContent = 'Done'">Do</button>`);
  await page.click("button");
  assert.is(await page.textContent("button"), "Done");
});

test.run();
