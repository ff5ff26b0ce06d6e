import type { Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { visit } from "./visit.ts";

const { at, pages, served } = await visit();
const report = pages.find(
  ({ kind, html }) => kind === "report" && html.includes('id="6.1"') && html.includes('id="1.2"'),
);
if (!report) throw new Error("No sample report has paragraphs 1.2 and 6.1");
const { address } = report;

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";

  test(`the address of paragraph 6.1 lights it, ${how} JavaScript`, async () => {
    await at(
      `${address}#6.1`,
      async (page) => {
        assert.ok(await isInView(page, "6.1"), "6.1 is not in view");
        assert.is.not(await look(page, "6.1"), await look(page, "1.2"));
      },
      { javaScriptEnabled },
    );
  });
}

test("a paragraph that the address names shows its citation, made of the report's", async () => {
  await at(`${address}#6.1`, async (page) => {
    const whole = (await page.locator(".cite .citation-text").textContent()) ?? "";
    const [, work, of] = /^(.*)\. (https:\S+)$/.exec(whole) ?? [];
    const citation = page.locator(".paragraph-citation .citation-text");
    assert.equal(await citation.allTextContents(), [`${work}, paragraph 6.1. ${of}#6.1`]);
    assert.ok(await page.locator("[id='6.1'] .paragraph-citation").isVisible());
    await page.locator(".contents a[href='#6']").click();
    // A section has no citation of its own.
    await citation.waitFor({ state: "detached" });
  });
});

test("a paragraph's number is a link to it, and lights it alone when it is followed", async () => {
  await at(address, async (page) => {
    await page.locator("[id='1.2'] > a.number").click();
    assert.is(page.url(), `${served.url}${address.slice(1)}#1.2`);
    await page.locator("[id='1.2'] .paragraph-citation").waitFor();
    await page.locator("[id='1.1'] > a.number").click();
    await page.locator("[id='1.1'] .paragraph-citation").waitFor();
    assert.is(await page.locator(".paragraph-citation").count(), 1);
  });
});

test("the contents lead to their sections", async () => {
  await at(address, async (page) => {
    await page.locator(".contents a[href='#6']").click();
    assert.ok(page.url().endsWith("#6"));
    assert.ok(await isInView(page, "6"));
  });
});

const isInView = (page: Page, id: string) =>
  page.evaluate<boolean>(`(() => {
    const { top, bottom } = document.getElementById("${id}").getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  })()`);

/** What visibly marks a highlighted paragraph. */
const look = (page: Page, id: string) =>
  page.evaluate<string>(`(() => {
    const element = document.getElementById("${id}");
    return [getComputedStyle(element), getComputedStyle(element, "::before")]
      .flatMap((style) => [style.content, style.backgroundColor, style.borderLeft, style.outline])
      .join();
  })()`);

test.run();
