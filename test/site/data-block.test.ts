import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { startBrowser } from "../browser/browser.ts";
import { contentFolder, reportText } from "../record/archive-folder.ts";
import { serve } from "./serve.ts";
import { build, temporaryFolder } from "./site.ts";

const subject = "</script><script>alert(1)</script> \u2028 <!--<script> & “so on”";

test("words that would end the block of data neither end it, nor run, nor are refused", async () => {
  const output = join(temporaryFolder(), "site");
  const content = contentFolder({
    "reports/streets/2015-01-05/lighting.md": reportText({ subject: JSON.stringify(subject) }),
  });
  const { code, words } = await build(content, output);
  assert.is(code, 0, words);
  const served = await serve(output);
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const messages: string[] = [];
    page.on("console", (message) => messages.push(message.text()));
    page.on("pageerror", (error) => messages.push(error.message));
    page.on("dialog", (dialog) => {
      messages.push(dialog.message());
      return dialog.dismiss();
    });
    await page.goto(`${served.url}boards/streets/2015-01-05/lighting/`);
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
    assert.is(blocks.length, 1);
    assert.is(JSON.parse(blocks[0] ?? "")["@graph"][0].headline, subject);
    assert.is(await page.locator("script").count(), 2, "the block and the archive’s own script");
    assert.is(await page.locator("h1").textContent(), subject);
    assert.equal(messages, []);
  } finally {
    await browser.close();
    await served.close();
  }
});

test.run();
