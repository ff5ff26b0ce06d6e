import type { Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { plain, type SitePage } from "./pages.ts";
import { visit } from "./visit.ts";

const { at, pages, served } = await visit();

/** Reports to meetings between April 2014 and March 2015 with a paragraph 6.2. */
const reports = pages.filter(
  ({ kind, address, html }) =>
    kind === "report" &&
    /\/(2014-(0[4-9]|1[0-2])|2015-0[1-3])-\d\d\//.test(address) &&
    html.includes('id="6.2"'),
);

/** The target of a term in the summary: "Covers", "Wards". */
function summaryLink({ address, html }: SitePage, term: string): string | null {
  const row = new RegExp(`<dt>${term}</dt><dd>(.*?)</dd>`).exec(html)?.[1] ?? "";
  const href = /href="([^"]+)"/.exec(row)?.[1];
  return href ? new URL(plain(href), `https://x${address}`).pathname : null;
}

for (const [way, name, term, within] of [
  ["board", "Boards", "Board", "/boards/"],
  ["quarter", "Quarters", "Covers", "/quarters/2014-15/"],
  ["ward", "Wards", "Wards", "/wards/"],
  ["officer", "Officers", "Reporting officer", "/officers/"],
] as const) {
  test(`a reader comes from the first page to paragraph 6.2 of a report of 2014/15 by ${way}`, async () => {
    const report = reports.find((each) => summaryLink(each, term)?.startsWith(within));
    assert.ok(report, `no report of 2014/15 with a paragraph 6.2 has “${term}” in its summary`);
    await at("/", async (page) => {
      await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name }).click();
      if (way === "quarter") await follow(page, "/quarters/2014-15/");
      await follow(page, summaryLink(report, term) ?? "");
      await follow(page, report.address);
      await page.locator(".contents a[href='#6']").click();
      await page.locator("[id='6.2'] > a.number").click();
      assert.is(page.url(), `${served.url}${report.address.slice(1)}#6.2`);
      // The script that makes it is fetched meanwhile.
      await page.locator("[id='6.2'] .paragraph-citation").waitFor();
    });
  });
}

test("a reader comes from a report to its meeting, the whole pack, and the report before it", async () => {
  const report = reports.find(({ html }) => html.includes('rel="prev"'));
  assert.ok(report);
  await at(report.address, async (page) => {
    await page.getByRole("navigation", { name: "Breadcrumbs" }).getByRole("link").last().click();
    await page.getByRole("link", { name: "Read or print the whole pack" }).click();
    assert.ok(await page.locator("[data-kind='pack'] h1").isVisible());
    await page.goBack();
    await page.goBack();
    await page.locator("a[rel='prev']").click();
    assert.ok(await page.locator("[data-kind='report'] h1").isVisible());
    await page.locator("a[rel='next']").click();
    assert.is(page.url(), `${served.url}${report.address.slice(1)}`);
  });
});

/** Clicks a visible link to an address, after unfolding or opening the year that contains it. */
async function follow(page: Page, address: string, isTurned = false) {
  const href = await page.evaluate<string | null>(`(() => {
    const wanted = new URL(${JSON.stringify(address.slice(1))}, ${JSON.stringify(served.url)}).href;
    const link = [...document.querySelectorAll("main a")].find((each) => each.href === wanted);
    return link?.getAttribute("href") ?? null;
  })()`);
  if (href === null) {
    const year = page.locator("main").getByRole("link", { name: "2014/15" });
    const turns = !isTurned && (await year.count()) > 0;
    assert.ok(turns, `${page.url()} leads neither to ${address} nor to 2014/15`);
    await year.first().click();
    return follow(page, address, true);
  }
  const link = page.locator(`main a[href="${href}"]`).first();
  const folded = page.locator("details:not([open])", { has: page.locator(`a[href="${href}"]`) });
  if (!(await link.isVisible())) await folded.first().locator("summary").click();
  await link.click();
  assert.is(page.url().split("#")[0], served.url + address.slice(1));
}

test.run();
