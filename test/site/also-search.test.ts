import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { headersOf } from "../../src/formats/serving/content-security-policy.ts";
import { startBrowser } from "../browser/browser.ts";
import {
  links,
  otherArchive,
  patientPage,
  searchPage,
  servedCouncils,
  status,
} from "./councils.ts";
import { serve } from "./serve.ts";
import { temporaryFolder } from "./site.ts";

const councils = [
  { name: "Marlow Vale", year: 2015, words: "The beck flooded the mill by night." },
  { name: "Wykeham County", year: 2016, words: "The river flooded forty cellars." },
  { name: "Overdale", year: 2017, words: "=The tarn flooded the school." },
];

/** Archives that cannot be searched: one that is down, one of another version, and an ordinary web site. */
const gone = await serve(temporaryFolder());
await gone.close();
const readable = () => headersOf({ alsoSearch: [] });
const old = await serve(join(import.meta.dirname, "fixtures/old-archive"), "/", readable);
const plain = await serve(join(import.meta.dirname, "fixtures/plain-site"), "/", readable);

const { served, close } = await servedCouncils(councils, [
  otherArchive("Gone", gone.url),
  otherArchive("Old", old.url),
  otherArchive("Plain", plain.url),
]);
const [own = "", wykeham = "", overdale = ""] = served.map(({ url }) => url);
const browser = await startBrowser();
test.after(async () => {
  await browser.close();
  await close();
  for (const each of [old, plain]) await each.close();
});

const search = (query: string, done: (page: Page) => Promise<void>) =>
  searchPage(browser, own, query, done);
const abouts = (page: Page) => page.locator(".hit-about").allTextContents();

test("only the own archive is searched until the reader asks for others", () =>
  search("?q=flooded", async (page) => {
    assert.match(await status(page), /^1 report for/);
    assert.not((await abouts(page)).join().includes("Marlow Vale"));
    const fetched = await page.evaluate(
      "performance.getEntriesByType('resource').map(e => e.name)",
    );
    assert.ok((fetched as string[]).every((url) => url.startsWith(own)));
  }));

test("three archives on three ports are searched together, each report with its council", () =>
  search("?q=flooded&also=wykeham-county&also=overdale", async (page) => {
    assert.match(await status(page), /^3 reports for “flooded”\.$/);
    const named = (await abouts(page)).map((about) => about.split(" · ")[0]);
    assert.equal(named.sort(), councils.map(({ name }) => name).sort());
    assert.equal(
      (await links(page)).sort(),
      served.map(({ url }, at) => `${url}boards/streets/201${5 + at}-02-01/flooding/`).sort(),
    );
    const paragraph = page
      .locator(".hit", { hasText: "Wykeham County" })
      .locator(".hit-paragraphs a");
    assert.match((await page.locator(".hit-words").allTextContents()).join(), /forty cellars/);
    await paragraph.first().click();
    await page.waitForURL(`${wykeham}boards/streets/2016-02-01/flooding/#1.1`);
  }));

test("a reader turns another archive on and off by the keyboard, and the address holds it", () =>
  search("?q=flooded", async (page) => {
    await page.focus("#_words");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    assert.is(await page.evaluate("document.activeElement.value"), "wykeham-county");
    await page.keyboard.press("Space");
    await page.waitForURL(/also=wykeham-county/);
    await page.locator(".search-status", { hasText: /^2 reports/ }).waitFor();
    await page.keyboard.press("Space");
    await page.locator(".search-status", { hasText: /^1 report/ }).waitFor();
    assert.not(page.url().includes("also="));
    await page.goBack();
    await page.locator(".search-status", { hasText: /^2 reports/ }).waitFor();
    assert.ok(await page.getByLabel("Wykeham County").isChecked());
  }));

test("the order and the dates of meetings hold for all archives", async () => {
  const both = "also=wykeham-county&also=overdale";
  await search(`?q=flooded&${both}&sort=newest`, async (page) => {
    const days = await page.locator(".hit-about time").allTextContents();
    assert.equal(days, ["1 February 2017", "1 February 2016", "1 February 2015"]);
  });
  await search(`?q=flooded&${both}&from=2016-01-01&to=2017-12-31`, async (page) => {
    assert.match(await status(page), /^2 reports/);
  });
});

test("a board is of this council alone, and the reader is informed", () =>
  search("?q=flooded&board=streets&also=overdale", async (page) => {
    assert.match(await status(page), /^1 report .*Other councils are not searched while a board/);
    assert.match((await links(page)).join(), new RegExp(`^${own}`));
  }));

test("an archive that cannot be searched is named with the reason, and the others are found", () =>
  search("?q=flooded&also=gone&also=old&also=plain&also=overdale", async (page) => {
    const said = await status(page);
    assert.match(said, /^2 reports/);
    assert.match(said, /The archive of Gone did not answer/);
    assert.match(said, /The archive of Old is of another version/);
    assert.match(
      said,
      /At the address of the archive of Plain there is no archive that can be searched from here/,
    );
  }));

test("words next to one another are found in all archives", async () => {
  const all = "also=wykeham-county&also=overdale";
  await search(`?q="forty cellars"&${all}`, async (page) => {
    assert.match(await status(page), /^1 report for “forty cellars”\.$/);
    assert.equal(await links(page), [`${wykeham}boards/streets/2016-02-01/flooding/`]);
  });
  await search(`?q="cellars forty"&${all}`, async (page) => {
    assert.match(await status(page), /^Nothing found/);
  });
});

test("the years of all archives are counted, and narrow them together", () =>
  search("?q=flooded&also=wykeham-county&also=overdale&section=information", async (page) => {
    assert.match(await status(page), /^3 reports/);
    assert.match((await page.locator('.filter[data-name="section"]').textContent()) ?? "", /3/);
  }));

test("a file of what was found names the council and leads to its archive", () =>
  search("?q=flooded&also=wykeham-county&also=overdale&sort=oldest", async (page) => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download as CSV" }).click(),
    ]);
    const rows = readFileSync((await file.path()) ?? "", "utf8")
      .trim()
      .split("\r\n");
    assert.equal(
      rows.slice(1).map((row) => [row.split(",")[0], row.split(",").at(-1)]),
      councils.map(({ name, year }, at) => [
        name,
        `${served[at]?.url}boards/streets/${year}-02-01/flooding/#1.1`,
      ]),
    );
    assert.match(rows[3] ?? "", /,'=The tarn/);
  }));

test("a saved search knows what is new in each archive, and forgets nothing while one is down", async () => {
  const page = await patientPage(browser);
  const found = page.locator(".search-status", { hasText: /report/ });
  await page.goto(`${own}search/?q=flooded&also=overdale`);
  await page.getByRole("button", { name: "Save this search in this browser" }).click();
  await page.route(`${overdale}**`, (route) => route.abort());
  await page.reload();
  await found.filter({ hasText: "Overdale did not answer" }).waitFor();
  await page.unroute(`${overdale}**`);
  await page.reload();
  await found.filter({ hasText: /^2 reports/ }).waitFor();
  assert.is(await page.getByText("new to this saved search").count(), 0);
  await page.goto(`${own}search/`);
  await page.getByRole("link", { name: "flooded, also Overdale" }).waitFor();
  await page.getByRole("button", { name: "See what is new" }).click();
  await page.getByText("nothing new.").waitFor();
  await page.close();
});

test("the choice of archives has room on a narrow page", () =>
  search("?q=flooded&also=overdale", async (page) => {
    await page.setViewportSize({ width: 320, height: 640 });
    assert.ok((await page.evaluate("document.documentElement.scrollWidth")) === 320);
    for (const box of await page.locator(".search-also label").all()) {
      const { height = 0 } = (await box.boundingBox()) ?? {};
      assert.ok(height >= 24, `a choice is ${height} px high`);
    }
  }));

test("a missing part of another index is reported, and a missing part of this one stops the search", async () => {
  const page = await patientPage(browser);
  await page.route(`${overdale}pagefind/index/*`, (route) => route.abort());
  await page.goto(`${own}search/?q=flooded&also=overdale`);
  await page.locator(".search-status", { hasText: /Part of the archive of Overdale/ }).waitFor();
  assert.match(await status(page), /^1 report/);
  await page.route(`${own}pagefind/index/*`, (route) => route.abort());
  await page.reload();
  await page.getByRole("heading", { name: "Search could not be started" }).waitFor();
  await page.close();
});

test("the choice of archives breaks nothing of WCAG 2.2 AA, in the light and in the dark", async () => {
  const source = readFileSync(
    createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
    "utf8",
  );
  for (const colorScheme of ["light", "dark"] as const)
    await search("?q=flooded&also=overdale", async (page) => {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(source);
      const tags = '["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]';
      const { violations } = (await page.evaluate(`axe.run({ runOnly: ${tags} })`)) as AxeResults;
      assert.equal(
        violations.map(({ id }) => id),
        [],
      );
    });
});

test("no page but the search page may fetch from other archives", () => {
  const policy = (file: string) =>
    /Content-Security-Policy" content="([^"]*)"/.exec(
      readFileSync(join(served[0]?.site ?? "", file), "utf8"),
    )?.[1] ?? "";
  assert.match(policy("search/index.html"), /connect-src &#39;self&#39; http:\/\/127/);
  assert.match(policy("index.html"), /connect-src &#39;self&#39;;/);
});

test.run();
