import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { tagsOf, wordsOfHtml } from "./pages.ts";
import { visit } from "./visit.ts";

const { at, pages, served } = await visit();
const comparing = pages.filter(({ kind }) => kind === "compare");
const [{ address } = { address: "" }] = comparing;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The reports that a page offers, newest first, by option value. */
const keysOf = (html: string) => [
  ...new Set([...html.matchAll(/<option value="([^"]+)"/g)].map(([, key = ""]) => key)),
];
const keys = keysOf(comparing[0]?.html ?? "");
const [newest = "", second = ""] = keys;
const oldest = keys.at(-1) ?? "";

const query = (from: string, to: string) => `?from=${from}&to=${to}`;
const result = (page: Page) => page.locator(".compare-result > section");
const status = (page: Page, words: RegExp) =>
  page.locator(".compare-status", { hasText: words }).waitFor();

/** Links to other comparisons, and what was decided: only a separate page has them. */
const separate =
  /<div><dt>Other comparisons<\/dt>.*?<\/div>|<section class="decided-in-brief">.*?<\/section>/gs;
const wordsOf = (html: string) =>
  wordsOfHtml(html.replace(separate, "")).replace(/\s+/g, " ").trim();

/** The targets of its links, from the site's root. */
const leadsOf = (html: string, from: string) =>
  tagsOf(html.replace(separate, "")).flatMap(({ name, attributes }) => {
    const href = attributes.get("href");
    if (name !== "a" || href === undefined) return [];
    const { pathname, hash } = new URL(href, new URL(from, "https://archive.example"));
    return [pathname + hash];
  });

const htmlOf = (page: Page) =>
  page.evaluate<string>(`document.querySelector(".compare-result > section").outerHTML`);

test("two reports of every series are compared word for word as on the page of neighbours", async () => {
  assert.ok(comparing.length > 1);
  let count = 0;
  for (const { address: here, html } of comparing) {
    const all = keysOf(html);
    await at(here, async (page) => {
      for (const [index, later] of all.slice(0, -1).entries()) {
        const own = pages.find(({ address: of }) => of.endsWith(`/${later}/changes/`));
        const main = /<main [^>]*>(.*)<\/main>/s.exec(own?.html ?? "")?.[1] ?? "";
        await page.selectOption("#_from", all[index + 1] ?? "");
        await page.selectOption("#_to", later);
        await page.getByRole("button", { name: "Compare" }).click();
        await result(page).waitFor();
        const shown = await htmlOf(page);
        assert.is(wordsOf(shown), wordsOf(main), later);
        assert.equal(leadsOf(shown, here), leadsOf(main, own?.address ?? ""), later);
        count += 1;
      }
    });
  }
  assert.ok(count > 10);
});

test("the series leads to it, and by keyboard two reports are chosen, compared and read", () =>
  at(address.replace("compare/", ""), async (page) => {
    await page.getByRole("link", { name: "Compare any two reports" }).click();
    await page.waitForURL(/\/compare\/$/);
    await page.locator("#_from").focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    assert.is(await page.evaluate<string>("document.activeElement.textContent"), "Compare");
    await page.keyboard.press("Enter");
    await result(page).waitFor();
    assert.is(await page.evaluate<string>("document.activeElement.id"), "_result");
    assert.ok(page.url().endsWith(query(oldest, newest)), page.url());
    await page.keyboard.press("Tab");
    assert.ok(
      await page.evaluate<boolean>(
        `document.querySelector(".compare-result").contains(document.activeElement)`,
      ),
    );
  }));

test("the page opens with the two newest reports compared, and keeps the reader's place", () =>
  at(address, async (page) => {
    await result(page).waitFor();
    assert.is(await page.inputValue("#_from"), second);
    assert.is(await page.inputValue("#_to"), newest);
    await status(page, /, compared with .+\./);
    assert.is(await page.evaluate<string>("document.activeElement.tagName"), "BODY");
    assert.is(new URL(page.url()).search, "");
    assert.is(await page.evaluate<number>("scrollY"), 0);
  }));

test("the earlier report is the one before, in whichever order the two are chosen", async () => {
  const read: string[] = [];
  for (const [from, to] of [
    [oldest, newest],
    [newest, oldest],
  ] as const)
    await at(`${address}${query(from, to)}`, async (page) => {
      await result(page).waitFor();
      assert.is(await page.inputValue("#_from"), from);
      assert.is(await page.inputValue("#_to"), to);
      read.push(await htmlOf(page));
    });
  assert.is(read[0], read[1]);
});

test("back and forward lead through what was compared", () =>
  at(`${address}${query(second, newest)}`, async (page) => {
    await result(page).waitFor();
    const before = await htmlOf(page);
    await page.selectOption("#_from", oldest);
    await page.getByRole("button", { name: "Compare" }).click();
    await page.waitForURL((url) => url.search === query(oldest, newest));
    await page.goBack();
    await result(page).waitFor();
    assert.is(await page.inputValue("#_from"), second);
    assert.is(await htmlOf(page), before);
  }));

test("the same report twice and addresses that name none are reported in a sentence", async () => {
  for (const [asked, sentence] of [
    [query(newest, newest), /Both are the same report/],
    [query("1999-01-01/nothing", newest), /is not in this series/],
    [`?to=${newest}`, /one report only/],
    [query(encodeURIComponent("<img src=x>"), "../../"), /is not in this series/],
  ] as const)
    await at(`${address}${asked}`, async (page) => {
      await status(page, sentence);
      assert.is(await result(page).count(), 0);
    });
});

test("a report that does not come is said, and is asked for again", () =>
  at(address, async (page) => {
    // The page has fetched the two that it opens with; this one it has not.
    await result(page).waitFor();
    await page.selectOption("#_from", oldest);
    await page.evaluate(`console.error = () => {};
      window.fetched = window.fetch;
      window.fetch = async () => new Response("not JSON");`);
    await page.getByRole("button", { name: "Compare" }).click();
    await status(page, /could not be compared/);
    await page.evaluate("window.fetch = window.fetched; undefined");
    await page.getByRole("button", { name: "Compare" }).click();
    await result(page).waitFor();
  }));

for (const colorScheme of ["light", "dark"] as const) {
  test(`a result breaks nothing of WCAG 2.2 AA in the ${colorScheme}, and fits 320 pixels`, () =>
    at(
      `${address}${query(oldest, newest)}`,
      async (page) => {
        await result(page).waitFor();
        await page.evaluate(axe);
        const { violations } = (await page.evaluate(
          `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] })`,
        )) as AxeResults;
        assert.equal(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          [],
        );
        assert.ok(
          (await page.evaluate<number>("document.documentElement.scrollWidth")) <= 320,
          "the page is wider than the screen",
        );
      },
      { colorScheme, viewport: { width: 320, height: 640 } },
    ));
}

test("without JavaScript the page says what to do, and offers nothing that does not work", () =>
  at(
    address,
    async (page) => {
      assert.is(await page.locator("form.compare").isVisible(), false);
      assert.match((await page.locator(".notice").textContent()) ?? "", /needs JavaScript/);
      await page.locator(".notice a").click();
      await page.waitForURL(served.url + address.slice(1).replace("compare/", ""));
      assert.ok((await page.locator(".series-issues a[href$='/changes/']").count()) > 1);
    },
    { javaScriptEnabled: false },
  ));

test.run();
