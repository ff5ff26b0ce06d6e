import { test } from "uvu";
import * as assert from "uvu/assert";
import { samplesOf } from "./pages.ts";
import { visit } from "./visit.ts";

const { at, pages } = await visit();
const without = { javaScriptEnabled: false };
const samples = samplesOf(pages);

test("a report is whole without JavaScript: paragraphs, contents and citation", async () => {
  for (const { address, html } of samples.filter(({ kind }) => kind === "report")) {
    await at(
      address,
      async (page) => {
        const hidden = await page.evaluate<string[]>(`
          [...document.querySelectorAll(".paragraph, .contents li, .summary, .cite .citation-text")]
            .filter((element) => !element.checkVisibility())
            .map((element) => element.outerHTML.slice(0, 100))`);
        assert.equal(hidden, [], address);
        assert.is(
          await page.locator(".paragraph").count(),
          html.split('class="paragraph"').length - 1,
        );
        assert.match(
          (await page.locator(".cite .citation-text").textContent()) ?? "",
          /https:\/\//,
        );
      },
      without,
    );
  }
});

test("every kind of page but search and comparing shows the same words with JavaScript and without", async () => {
  const inBrowser = ["search", "compare"];
  for (const { address } of samples.filter(({ kind }) => !inBrowser.includes(kind ?? ""))) {
    const read: string[] = [];
    for (const javaScriptEnabled of [true, false]) {
      await at(
        address,
        async (page) => {
          const shown = await page.evaluate<string>(`(() => {
            for (const button of document.querySelectorAll("button")) button.remove();
            return document.querySelector("main").innerText;
          })()`);
          read.push(shown.replace(/\s+/g, " "));
        },
        { javaScriptEnabled },
      );
    }
    assert.is(read[0], read[1], address);
  }
});

test("lists that are folded open without JavaScript", async () => {
  const folded = pages.find(({ html }) => html.includes("<details"));
  if (!folded) return;
  await at(
    folded.address,
    async (page) => {
      const details = page.locator("details:not([open])").first();
      await details.locator("summary").click();
      assert.ok((await page.locator("details[open]").count()) > 0);
    },
    without,
  );
});

test.run();
