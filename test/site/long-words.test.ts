import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { startBrowser } from "../browser/browser.ts";
import { contentFolder, reportText } from "../record/archive-folder.ts";
import { serve } from "./serve.ts";
import { build, temporaryFolder } from "./site.ts";

const word = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
const content = contentFolder({
  "reports/streets/2015-01-05/lamps.md": reportText({ subject: `${word} lamps` }),
});
const output = join(temporaryFolder(), "site");
const { code, words } = await build(content, output);
assert.is(code, 0, words);
const { url, close } = await serve(output);
const browser = await startBrowser();
const page = await browser.newPage({ viewport: { width: 320, height: 700 } });

test.after(async () => {
  await browser.close();
  close();
});

for (const path of [
  "",
  "changes/",
  "search/",
  "boards/streets/",
  "boards/streets/2015-01-05/",
  "boards/streets/2015-01-05/lamps/",
  "boards/streets/2015-01-05/pack/",
]) {
  test(`a title longer than a phone's line does not scroll /${path} sideways`, async () => {
    await page.goto(new URL(path, url).href);
    assert.match(await page.locator("body").innerText(), word);
    assert.is(await page.evaluate("document.documentElement.scrollWidth"), 320);
  });
}

test.run();
