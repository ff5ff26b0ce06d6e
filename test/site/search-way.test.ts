import type { Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { searchSettled, visit } from "./visit.ts";

const { at } = await visit();

const search = (query: string, done: (page: Page) => Promise<void>) =>
  at(`/search/${query}`, async (page) => {
    await searchSettled(page);
    await done(page);
  });

const focused = (page: Page) =>
  page.evaluate("document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id");

test("a chip that is removed leaves the focus to its neighbour, and the last to the search field", () =>
  search("?q=bins+Q2+2024%2F25", async (page) => {
    await page.getByRole("button", { name: /^Remove: Quarter 2 of 2024\/25/ }).press("Enter");
    await page.waitForURL((url) => !/2024/.test(url.search));
    await page.getByRole("button", { name: /Quarter 2 of 2024/ }).waitFor({ state: "detached" });
    assert.match(String(await focused(page)), /^Remove: also: /);
    await page.keyboard.press("Enter");
    await page.waitForURL(/less=/);
    await page.getByRole("button", { name: /^Remove/ }).waitFor({ state: "detached" });
    assert.is(await focused(page), "_words");
  }));

test("a quarter also finds a report that only names it", () =>
  search("?q=Q2+2024%2F25+target", async (page) => {
    assert.ok((await page.locator(".hit").count()) > 0);
    assert.is(await page.getByRole("button", { name: "Remove: Quarter 2 of 2024/25" }).count(), 1);
  }));

test("more results say how many they are, and the focus goes to the first of them", () =>
  search("?q=performance", async (page) => {
    assert.is(await page.locator(".hit").count(), 6);
    await page.getByRole("button", { name: "Show 6 more" }).click();
    await page.locator(".hit").nth(11).waitFor();
    const seventh = await page.locator(".hit").nth(6).locator("h3").textContent();
    assert.is(await page.evaluate("document.activeElement?.textContent"), seventh);
  }));

test("signs alone are not a search", () =>
  at("/search/?q=%3F!%20-", async (page) => {
    await page.getByRole("heading", { name: "What you can ask" }).waitFor();
    assert.is(await page.locator(".hit").count(), 0);
  }));

for (const [query, absent] of [
  ["motorways+funding", "motorways"],
  ["parking+October+2031", "October 2031"],
  ["budget+Q2+2031%2F32", "Q2 2031/32"],
] as const)
  test(`what no report has is said and not turned into something else: ${absent}`, () =>
    search(`?q=${query}`, async (page) => {
      const said = (await page.locator(".search-status").textContent()) ?? "";
      assert.ok(said.includes(`No report contains “${absent}”.`), said);
      assert.not(said.includes("these contain"));
      assert.ok((await page.locator(".hit").count()) > 0);
    }));

test("a search without results says so once, with what to try next", () =>
  search("?q=hackers+motorways&year=2014-15", async (page) => {
    const said = (await page.locator("main").textContent()) ?? "";
    assert.is(said.split("Nothing found").length - 1, 1);
    await page.getByText("You could try:").waitFor();
    await page.getByRole("button", { name: "Did you mean “walkers”?" }).waitFor();
    await page
      .getByRole("button", { name: "Without “Financial year of the meeting: 2014/15”" })
      .click();
    await page.locator(".hit").first().waitFor();
  }));

for (const [query, words] of [
  ["21/00588", "1 result for “21/00588”."],
  ["How many children are in care?", "results for “children care”."],
  ["toothbrusing", "1 result for “toothbrushing”."],
] as const)
  test(`what was looked for is said in its own words: ${query}`, () =>
    search(`?q=${encodeURIComponent(query)}`, async (page) => {
      const said = (await page.locator(".search-status").textContent()) ?? "";
      assert.ok(said.includes(words), said);
    }));

test.run();
