import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Header, headersOf } from "../../src/model/policy.ts";
import type { OtherArchive } from "../../src/model/settings.ts";
import { startBrowser } from "../browser/browser.ts";
import { contentFolder, reportText } from "../record/archive-folder.ts";
import { type ServedFolder, serve } from "./serve.ts";
import { build, temporaryFolder } from "./site.ts";

/** Three councils, each at a port of its own, and two that cannot be searched. */
const councils = ["Marlow Vale", "Wykeham County", "Overdale"] as const;
const others = (): OtherArchive[] => [
  { id: "wykeham-county", council: "Wykeham County", url: served[1].url },
  { id: "overdale", council: "Overdale", url: served[2].url },
  { id: "gone", council: "Gone", url: gone.url },
  { id: "old", council: "Old", url: old.url },
];

const sites = councils.map(() => join(temporaryFolder(), "site"));
const headers = (): readonly Header[] => headersOf({ alsoSearch: others() });
// A site is one of several of its host, another stands under a path.
const [first, second, third] = ["/", "/archive/", "/"] as const;
const served: readonly [ServedFolder, ServedFolder, ServedFolder] = [
  await serve(sites[0] ?? "", first, headers),
  await serve(sites[1] ?? "", second, headers),
  await serve(sites[2] ?? "", third, headers),
];
const gone = await serve(temporaryFolder());
await gone.close();
const old = await serve(join(import.meta.dirname, "fixtures/old-archive"), "/", headers);

const words = [
  "The beck flooded the mill by night.",
  "The river flooded forty cellars.",
  "The tarn flooded the school.",
] as const;
const offered = others()
  .map(({ council, url }) => `  - council: ${council}\n    url: ${url}\n`)
  .join("");
for (const [at, council] of councils.entries()) {
  const { url = "" } = served[at] ?? {};
  const date = `201${5 + at}-02-01`;
  const report = reportText({ date, subject: `Flooding in ${council}`, body: `1.1 ${words[at]}` });
  const content = contentFolder({
    [`reports/streets/${date}/flooding.md`]: report,
    "site.yaml": `council: ${council}\nurl: ${url}\ncontact: { team: Clerks, email: clerk@example.org }\n${at === 0 ? `also_search:\n${offered}` : ""}`,
  });
  const { code, words: said } = await build(content, sites[at] ?? "");
  assert.is(code, 0, said);
}

const browser = await startBrowser();
test.after(async () => {
  await browser.close();
  for (const { close } of [...served, old]) await close();
});

/** The search of the first council, once it has said what it found. */
async function search(query: string, done: (page: Page) => Promise<void>) {
  const page = await browser.newPage();
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
  });
  page.setDefaultTimeout(30_000);
  try {
    await page.goto(`${served[0].url}search/${query}`);
    await page.locator(".search-status", { hasText: /report|Nothing|could not/ }).waitFor();
    await done(page);
  } finally {
    await page.close();
  }
  assert.equal(refused, []);
}

const status = async (page: Page) => (await page.locator(".search-status").textContent()) ?? "";
const abouts = (page: Page) => page.locator(".hit-about").allTextContents();
const links = async (page: Page) =>
  (await page.evaluate(
    "[...document.querySelectorAll('.hit h3 a')].map((link) => link.href)",
  )) as string[];

test("only the own archive is searched until the reader asks for others", () =>
  search("?q=flooded", async (page) => {
    assert.match(await status(page), /^1 report for/);
    assert.not((await abouts(page)).join().includes("Marlow Vale"));
    const fetched = await page.evaluate(
      "performance.getEntriesByType('resource').map(e => e.name)",
    );
    assert.ok((fetched as string[]).every((url) => url.startsWith(served[0].url)));
  }));

test("three archives on three ports are searched together, each report with its council", () =>
  search("?q=flooded&also=wykeham-county&also=overdale", async (page) => {
    assert.match(await status(page), /^3 reports for “flooded”\.$/);
    const named = (await abouts(page)).map((about) => about.split(" · ")[0]);
    assert.equal(named.sort(), [...councils].sort());
    assert.equal(
      (await links(page)).sort(),
      served.map(({ url }, at) => `${url}boards/streets/201${5 + at}-02-01/flooding/`).sort(),
    );
    const paragraph = page
      .locator(".hit", { hasText: "Wykeham County" })
      .locator(".hit-paragraphs a");
    assert.match((await page.locator(".hit-words").allTextContents()).join(), /forty cellars/);
    await paragraph.first().click();
    await page.waitForURL(`${served[1].url}boards/streets/2016-02-01/flooding/#1.1`);
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

test("a board is of this council alone, and the reader is told", () =>
  search("?q=flooded&board=streets&also=overdale", async (page) => {
    assert.match(await status(page), /^1 report .*Other councils are not searched while a board/);
    assert.match((await links(page)).join(), new RegExp(`^${served[0].url}`));
  }));

test("an archive that is down or of another version is named, and the others are found", () =>
  search("?q=flooded&also=gone&also=old&also=overdale", async (page) => {
    const said = await status(page);
    assert.match(said, /^2 reports/);
    assert.match(said, /The archive of Gone did not answer/);
    assert.match(said, /The archive of Old is of another version/);
  }));

test("a part of another index that does not come is told, and one of the own stops the search", async () => {
  const page = await browser.newPage();
  await page.route(`${served[2].url}pagefind/index/*`, (route) => route.abort());
  await page.goto(`${served[0].url}search/?q=flooded&also=overdale`);
  await page.locator(".search-status", { hasText: /Part of the archive of Overdale/ }).waitFor();
  assert.match(await status(page), /^1 report/);
  await page.route(`${served[0].url}pagefind/index/*`, (route) => route.abort());
  await page.reload();
  await page.getByRole("heading", { name: "Search could not be started" }).waitFor();
  await page.close();
});

test("what another archive says is shown as words, and leads nowhere but to it", async () => {
  const page = await browser.newPage();
  await page.route(`${served[2].url}pagefind/fragment/*`, (route) =>
    route.fulfill({
      headers: { "access-control-allow-origin": "*" },
      body: `pagefind_dcd${JSON.stringify({
        url: "https://elsewhere.example/",
        content: "",
        meta: {},
        anchors: [],
        subject: "<b>Flooding</b>",
        date: "2017-02-01",
        covers: "",
        board: "Board",
        wards: "",
        sections: [],
        parts: [],
      })}`,
    }),
  );
  await page.goto(`${served[0].url}search/?q=flooded&also=overdale`);
  await page.locator(".hit").first().waitFor();
  assert.not((await page.locator(".search-results").textContent())?.includes("Flooding</b>"));
  assert.ok((await links(page)).every((url) => url.startsWith(served[0].url)));
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
      readFileSync(join(sites[0] ?? "", file), "utf8"),
    )?.[1] ?? "";
  assert.match(policy("search/index.html"), /connect-src &#39;self&#39; http:\/\/127/);
  assert.match(policy("index.html"), /connect-src &#39;self&#39;;/);
});

test.run();
