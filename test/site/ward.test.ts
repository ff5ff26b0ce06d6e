import type { Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { searchSettled, visit } from "./visit.ts";

const { at } = await visit();

/** The sample's ward, the reports on it, and one on every ward whose third paragraph names it. */
const ward = "Larkhays";
const own = [/Corn Mill/, /Shorter Opening Hours at Fairhurst and Larkhays/];

const hits = (page: Page) =>
  page.locator(".hit").evaluateAll((all) =>
    all.map((hit) => ({
      subject: hit.querySelector("h3")?.textContent ?? "",
      address: hit.querySelector(".hit-paragraphs a")?.getAttribute("href") ?? "",
      words: hit.querySelector(".hit-words")?.textContent ?? "",
    })),
  );

test("a ward's page shows its own reports, then those on every ward whose words name it", () =>
  at("/wards/larkhays/", async (page) => {
    const headings = await page.locator("main h2").allTextContents();
    const [mine, naming] = [
      "Reports that name this ward",
      "Reports on every ward that name Larkhays",
    ];
    assert.ok(headings.indexOf(mine ?? "") !== -1);
    assert.ok(headings.indexOf(naming ?? "") > headings.indexOf(mine ?? ""));
    const region = (name = "") => page.getByRole("region", { name });
    for (const subject of own) assert.ok(await region(mine).getByText(subject).first().isVisible());
    const link = region(naming)
      .getByRole("link", { name: /^Paragraph 3\.2/ })
      .first();
    const said = await region(naming).innerText();
    assert.ok(said.includes(ward));
    await link.click();
    await page.waitForURL(/#3\.2$/);
    assert.match(await page.locator(":target").innerText(), /Larkhays/);
  }));

test("a search by ward shows its own reports first, then those on every ward, at the paragraph that names it", () =>
  at("/search/?ward=larkhays", async (page) => {
    await searchSettled(page);
    const found = await hits(page);
    assert.ok(found.length > own.length);
    for (const [place, subject] of own.entries())
      assert.match(found[place]?.subject ?? "", subject);
    for (const { words, address } of found.slice(own.length)) {
      assert.match(words, /Larkhays/);
      assert.match(address, /#/);
    }
  }));

test("words in a search by ward leave its own reports first", () =>
  at("/search/?q=opening&ward=larkhays", async (page) => {
    await searchSettled(page);
    assert.match((await hits(page))[0]?.subject ?? "", /Shorter Opening Hours/);
  }));

test.run();
