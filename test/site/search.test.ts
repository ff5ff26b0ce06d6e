import type { BrowserContextOptions, Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { shifted, watchShifts } from "./layout-shift.ts";
import { searchSettled, visit } from "./visit.ts";

const { at, served } = await visit();

const search = (
  query: string,
  done: (page: Page) => Promise<void>,
  options?: BrowserContextOptions,
) =>
  at(
    `/search/${query}`,
    async (page) => {
      await searchSettled(page);
      await done(page);
    },
    options,
  );

const status = async (page: Page) => (await page.locator(".search-status").textContent()) ?? "";
const subjects = (page: Page) => page.locator(".hit h3").allTextContents();

test("a click on a hit lands on the paragraph that holds the words", () =>
  search("?q=bowls+club+falls", async (page) => {
    const first = page.locator(".hit-paragraphs a").first();
    assert.match((await first.textContent()) ?? "", /^4\.3/);
    await first.click();
    await page.waitForURL(/#4\.3$/);
    assert.match((await page.locator(":target").textContent()) ?? "", /Hallowdown bowls club/);
  }));

test("a hit says what distinguishes the reports of a series", () =>
  search("?q=nursery+unit+Q2+2014%2F15", async (page) => {
    const about = (await page.locator(".hit-about").first().textContent()) ?? "";
    assert.match(about, /12 January 2015/);
    assert.match(about, /Children's Services Policy and Performance Board/);
    assert.match(about, /covers Quarter 2 of 2014\/15/);
  }));

test("values of one filter are alternatives, and a chip takes one away", () =>
  search("?q=foster&quarter=2014-15-q3&quarter=2014-15-q4", async (page) => {
    const both = await subjects(page);
    assert.is(both.length, 2);
    await page.getByRole("button", { name: /^Remove: .*Quarter 3 of 2014\/15/ }).click();
    await page.waitForURL((url) => !url.search.includes("2014-15-q3"));
    await page.locator(".hit").nth(1).waitFor({ state: "detached" });
    await page.goBack();
    await page.locator(".hit").nth(1).waitFor();
  }));

test("the counts of a filter follow the search once it is opened", () =>
  search("?q=foster", async (page) => {
    await page.locator("summary", { hasText: /^Board$/ }).click();
    const children = page.locator(".filter[data-name=board] li", { hasText: "Children" });
    await page.fill("#_words", "foster quarter 3 2014/15");
    await page.keyboard.press("Enter");
    await children.locator(".count", { hasText: /^1$/ }).waitFor();
    assert.is(await children.locator(".count").textContent(), "1");
  }));

test("newest and oldest order by the meeting", () =>
  search("?q=performance&sort=oldest", async (page) => {
    const days = () =>
      page
        .locator(".hit-about time")
        .evaluateAll((all) => all.map((each) => each.getAttribute("datetime") ?? ""));
    const oldest = await days();
    assert.equal(oldest, [...oldest].sort());
    await page.selectOption("#_sort", "newest");
    await page.waitForURL(/sort=newest/);
    await page.locator(`.hit:first-child time:not([datetime="${oldest[0]}"])`).waitFor();
    const newest = await days();
    assert.equal(newest, [...newest].sort().reverse());
  }));

test("a date range keeps to the meetings between its days", () =>
  search("?q=performance&from=2015-01-01&to=2015-03-31", async (page) => {
    const days = await page
      .locator(".hit-about time")
      .evaluateAll((all) => all.map((each) => each.getAttribute("datetime") ?? ""));
    assert.ok(days.length > 0);
    assert.ok(
      days.every((day) => "2015-01-01" <= day && day <= "2015-03-31"),
      days.join(),
    );
  }));

test("the three ways to write a compound find the same", async () => {
  const found: string[] = [];
  for (const words of ["cross-referred", "cross referred", "cross - referred", '"cross referred"'])
    await search(`?q=${encodeURIComponent(words)}`, async (page) => {
      const [first] = await subjects(page);
      found.push(`${/^\d+ results?/.exec(await status(page))?.[0]}: ${first}`);
    });
  assert.is(new Set(found).size, 1, found.join("\n"));
});

test("a phrase is found with its small words, and not where they differ", async () => {
  await search(`?q=${encodeURIComponent('"one adult in five"')}`, async (page) => {
    assert.match(await status(page), /^1 result/);
  });
  await search(`?q=${encodeURIComponent('"one adult of five"')}`, async (page) => {
    assert.match(await status(page), /^Nothing found/);
    await page.getByRole("button", { name: /not as a phrase/ }).click();
    await page.waitForSelector(".hit");
  });
});

test("a search that finds nothing says so once, and offers what an empty one does", async () => {
  await search("?q=qqqxyz", async (page) => {
    const words = await page.locator(".search-found").innerText();
    assert.is(words.match(/Nothing found/g)?.length, 1, words);
    await page.getByRole("heading", { name: "What you can ask" }).waitFor();
  });
  await search("?q=foster", async (page) => {
    await page.waitForSelector(".hit");
    assert.not(await page.getByRole("heading", { name: "What you can ask" }).isVisible());
  });
});

test("recommendations are found where only recommendations are asked for", () =>
  search("?q=air+quality&section=recommendations", async (page) => {
    const places = await page
      .locator(".hit-paragraphs a")
      .evaluateAll((all) => all.map((each) => each.getAttribute("href") ?? ""));
    assert.ok(places.length > 0);
    assert.ok(
      places.every((place) => !/#[3-9]\./.test(place)),
      places.join(),
    );
  }));

test("a misspelt word is missing, and the reader is informed", () =>
  search("?q=toothbrusing", async (page) => {
    assert.match(
      await status(page),
      /No report contains “toothbrusing”; these contain “toothbrushing”/,
    );
    assert.ok((await subjects(page)).length > 0);
  }));

test("an exempt report is in no result, nor is a list or a pack", () =>
  search("?q=exempt&show=200", async (page) => {
    const addresses = await page
      .locator(".hit h3 a")
      .evaluateAll((all) => all.map((each) => each.getAttribute("href") ?? ""));
    assert.ok(
      addresses.every((address) => /\/boards\/[^/]+\/\d{4}-\d\d-\d\d\/[^/]+\/$/.test(address)),
    );
  }));

test("the words of an attachment are found, and the hit says which and on what page", () =>
  search("?q=daily+rainfall+millimetres&section=attachments", async (page) => {
    const link = page.locator(".hit-paragraphs a").first();
    assert.match((await link.textContent()) ?? "", /^Attachment: .*, page 1$/);
    assert.match((await link.getAttribute("href")) ?? "", /rainfall-and-river-levels\.pdf#page=1$/);
  }));

test("a table's hit shows the row that holds the words, and nothing but words is shown", () =>
  search("?q=foster+carer+households+Q3+2014%2F15", async (page) => {
    const words = await page.locator(".hit-words").allTextContents();
    assert.ok(
      words.some((each) => each.startsWith("… CYP LI 07 · Foster carer")),
      words.join("\n"),
    );
    assert.not(
      words.some((each) => /[|~^`\u2063]/.test(each)),
      words.join("\n"),
    );
  }));

test("a search is kept in the browser by the reader alone", () =>
  search("?q=foster", async (page) => {
    assert.is(await page.evaluate("localStorage.length"), 0);
    await page.getByRole("button", { name: "Save this search in this browser" }).click();
    await page.goto("search/");
    await page.getByRole("button", { name: "See what is new" }).click();
    await page.getByText("nothing new").waitFor();
    await page.getByRole("button", { name: "Forget foster" }).click();
    assert.is(await page.evaluate("localStorage.length"), 0);
  }));

test("a saved search says how many reports are new, and marks them once", () =>
  search("?q=foster&quarter=2014-15-q3", async (page) => {
    await page.getByRole("button", { name: "Save this search in this browser" }).click();
    // As if what it found had come since.
    await page.evaluate(`localStorage.setItem("saved-searches", JSON.stringify(
      JSON.parse(localStorage.getItem("saved-searches")).map((saved) => ({ ...saved, seen: [] }))))`);
    await page.goto("search/");
    await page.getByRole("button", { name: "See what is new" }).click();
    await page.getByText(/^1 new since /).waitFor();
    await page.locator(".saved-searches a").click();
    await searchSettled(page);
    await page.getByText("new to this saved search").waitFor();
    await page.reload();
    await searchSettled(page);
    await page.locator(".hit").waitFor();
    assert.is(await page.getByText("new to this saved search").count(), 0);
  }));

test("the search field says that minutes are searched, where the archive has them", () =>
  at("/search/", async (page) => {
    await page.getByLabel("Words in the reports and minutes").waitFor();
  }));

test("what was found comes as a table", () =>
  search("?q=foster+carers", async (page) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download as CSV" }).click(),
    ]);
    assert.is(download.suggestedFilename(), "reports-found.csv");
  }));

test("where the index does not come the reader is told what to do, and may try again", async () => {
  await at("/search/", async (page) => {
    await page.route("**/pagefind/*.pf_meta", (route) => route.fulfill({ status: 200, body: "" }));
    await page.route("**/pagefind/pagefind.js", (route) => route.abort());
    await page.fill("#_words", "foster");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Search could not be started" }).waitFor();
    await page.unrouteAll();
  }).catch((fault: Error) => assert.match(fault.message, /Failed to (load|fetch)|ERR_FAILED/));
});

test("without JavaScript the page leads to the boards and the quarters", () =>
  at(
    "/search/?q=foster",
    async (page) => {
      assert.ok(await page.getByRole("link", { name: "by board" }).isVisible());
      assert.ok(await page.getByRole("link", { name: "by the quarter" }).isVisible());
      assert.not(await page.getByText("Narrow the search").isVisible());
    },
    { javaScriptEnabled: false },
  ));

test("the key / leads to the search field, and a plain form to the results", () =>
  at("/boards/", async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type("foster");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${served.url}search/?q=foster`);
    await searchSettled(page);
  }));

test("nothing of search is fetched on a page that does not search", () =>
  at("/boards/", async (page) => {
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(request.url()));
    await page.reload({ waitUntil: "networkidle" });
    assert.not(
      fetched.some((url) => /pagefind|search-/.test(url)),
      fetched.join(),
    );
  }));

test("a board's page leads to a search within it", () =>
  at("/boards/", async (page) => {
    await page.locator("main .register-list a").first().click();
    await page.getByRole("link", { name: "Search this board’s reports" }).click();
    await searchSettled(page);
    assert.match((await page.locator(".chip").textContent()) ?? "", /^Board: /);
  }));

test("nothing moves when results come", () =>
  at("/search/", async (page) => {
    await watchShifts(page);
    await page.fill("#_words", "foster carers");
    await page.keyboard.press("Enter");
    await searchSettled(page);
    await page.waitForTimeout(600);
    const moved = await shifted(page);
    assert.ok(moved < 0.1, `the page moved by ${moved}`);
  }));

test("an empty search says what can be asked, until something is searched for", () =>
  at("/search/", async (page) => {
    const examples = page.locator(".search-examples a");
    await examples.first().waitFor();
    const count = await examples.count();
    assert.ok(count >= 4, `${count} examples`);
    assert.ok((await page.locator(".search-subjects a").count()) >= 5);
    assert.ok((await page.locator(".search-ways .report-list > li").count()) >= 3);
    await examples.first().click();
    await searchSettled(page);
    assert.ok(await page.locator(".search-ways").isHidden());
  }));

test.run();
