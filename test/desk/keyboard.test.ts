import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { startBrowser } from "../browser/browser.ts";
import { contentFolder, reportText } from "../record/archive-folder.ts";
import { patience } from "../work-time.ts";
import { serveDesk } from "./served-desk.ts";

const lamps = "reports/streets/2015-01-05/lamps.md";
const content = contentFolder({ [lamps]: reportText({ subject: "Lamps" }) });
const given = resolve(import.meta.dirname, "../importing/fixtures/labels-and-tabs.txt");

const desk = await serveDesk(content);
const browser = await startBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
page.setDefaultTimeout(patience);

test.after(async () => {
  await browser.close();
  desk.stop();
});

/** More stops of the Tab key than any page of this desk has without what its frames have. */
const most = 45;

/** The words by which what has the focus is known, and whether the focus can be seen on it. */
const focused = () =>
  page.evaluate<{ name: string; isSeen: boolean }>(`(() => {
    const at = document.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const name = (at.labels?.[0] ?? at).innerText ?? "";
    const isSeen = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    return { name: name.trim(), isSeen };
  })()`);

const drawn = () => page.evaluate("new Promise((next) => requestAnimationFrame(next))");

async function tabTo(name: string) {
  for (let stops = 0; stops < most; stops += 1) {
    await page.keyboard.press("Tab");
    if ((await focused()).name !== name) continue;
    // A style is applied when the browser draws next.
    for (let tries = 0; tries < 100 && !(await focused()).isSeen; tries += 1) await drawn();
    assert.ok((await focused()).isSeen, `the focus can be seen on “${name}”`);
    return;
  }
  assert.unreachable(`Tab does not come to “${name}”`);
}

async function enter(name: string) {
  await tabTo(name);
  await page.keyboard.press("Enter");
}

const heading = (name: string | RegExp, timeout = patience) =>
  page.getByRole("heading", { name }).first().waitFor({ timeout });

test("by Tab and Enter alone a file is taken in", async () => {
  await page.goto(desk.address);
  await enter("Take in");
  await heading("Take in");
  const chosen = page.waitForEvent("filechooser");
  await enter("Files");
  await (await chosen).setFiles(given);
  await enter("Take in");
  await page.getByText("1 file looked at").waitFor();
  assert.match(await page.locator("main").innerText(), "labels-and-tabs.txt: Taken in");
});

test("by Tab and Enter alone both frames of a paper can be left, the source’s and the preview’s", async () => {
  await enter("Look at it");
  await page.getByRole("heading", { name: "As it will be published" }).waitFor();
  assert.is(await page.locator("iframe").count(), 2);
  await enter("Skip the source");
  await enter("Skip the preview");
  await tabTo("Subject");
});

test("by Tab and Enter alone a paper is found, and withdrawn once its officer has read what that does", async () => {
  await enter("Papers");
  await heading("Papers");
  await enter("Lamps");
  await heading("Lamps");
  await enter("Skip the preview");
  await enter("Withdraw");
  await tabTo("Why it is withdrawn");
  await page.keyboard.type("It named a person.");
  await enter("Go on: see what it does first");
  await page.getByText("Readers will see", { exact: false }).first().waitFor();
  assert.not.match(readFileSync(join(content, lamps), "utf8"), "withdrawn");
  await enter("Do it");
  await page.getByText(`${lamps}: withdrawn`).waitFor();
  assert.match(readFileSync(join(content, lamps), "utf8"), "reason: It named a person.");
});

test("by Tab and Enter alone the archive is built", async () => {
  await enter("Publish");
  await heading("Publish");
  await enter("Build");
  await heading(/^(Done|It failed)$/, 400_000);
  assert.match(await page.locator("main").innerText(), "Done");
  const built = join(desk.folder, "_site/boards/streets/2015-01-05/lamps/index.html");
  assert.match(readFileSync(built, "utf8"), "It named a person.");
});

test.run();
