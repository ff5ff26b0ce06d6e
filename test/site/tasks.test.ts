import { test } from "uvu";
import * as assert from "uvu/assert";
import { engines } from "../browser/engines.ts";
import { pagesOf } from "./pages.ts";
import { Reader } from "./reader.ts";
import { serve } from "./serve.ts";
import { builtSite } from "./site.ts";

const site = await builtSite();
const pages = pagesOf(site);
const served = await serve(site);

const reportThat = (...holds: readonly string[]) => {
  const found = pages.find(
    ({ kind, html }) => kind === "report" && holds.every((words) => html.includes(words)),
  );
  if (!found) throw new Error(`No sample report has ${holds.join(" and ")}`);
  return served.url + found.address.slice(1);
};
const home = served.url;
const paragraph = reportThat('id="6.2"');
const table = reportThat('class="table-csv"');
const decided = reportThat('class="outcome', 'id="1.1"');
const compared = reportThat('class="changed-since"');

for (const { name, start } of engines()) {
  const browser = await start();
  test.after(() => browser.close());

  /** What a reader does from an address, in so many taps. */
  const does = (
    what: string,
    from: string,
    most: number,
    walk: (reader: Reader) => Promise<void>,
  ) =>
    test(`${name}: ${what}, in ${most} taps`, async () => {
      const reader = await Reader.at(browser, from);
      await walk(reader);
      await reader.leave();
      assert.ok(reader.taps <= most, `it took ${reader.taps} taps`);
    });

  does("a reader finds the bit about their ward from home", home, 2, async (reader) => {
    await reader.tap(/^Castle Quay$/, "main", /\/wards\/castle-quay\/$/);
    await reader.tap(/^Paragraph 3\.5$/, "main", /#3\.5$/);
    assert.match(await reader.words(":target"), /Castle Quay/);
  });

  does("a reader sees in a report what was decided", decided, 0, async (reader) => {
    assert.match(await reader.words("main"), /what it decided/);
    assert.ok((await reader.top(".outcome")) < 1.5 * 844, "it is within the first screens");
  });

  does("a reader finds from home what boards decided", home, 2, async (reader) => {
    await reader.tap(/^Decisions$/, "main", /\/decisions\/$/);
    await reader.tap(/^Financial year 20\d\d\/\d\d$/, "main", /\/decisions\/[^/]+\/20\d\d-\d\d\/$/);
    assert.match(await reader.words("main"), /RESOLVED/);
  });

  does(
    "a journalist finds which recommendations of a board were changed, and how",
    home,
    2,
    async (reader) => {
      await reader.tap(/^Recommendations$/, "main", /\/recommendations\/$/);
      await reader.tap(
        /^Agreed with changes$/,
        "main",
        /\/recommendations\/[^/]+\/agreed-with-changes\/$/,
      );
      assert.match(await reader.words("main h1"), /^Agreed with changes: /);
      assert.ok(await reader.words("main .outcome ins, main .outcome del"));
    },
  );

  does("a reader sees from a report what changed", compared, 1, async (reader) => {
    await reader.tap(/^What changed since/, "main", /\/changes\/$/);
    assert.ok(await reader.words("main ins, main .change-words"));
  });

  does("a reader finds from home what changed", home, 3, async (reader) => {
    await reader.tap(/^What changed$/, "main", /\/series\/$/);
    await reader.tap(/Performance/, "main", /\/series\/[^/]+\/$/);
    await reader.tap(/^what changed since/, "main", /\/changes\/$/);
  });

  does("a reader cites paragraph 6.2 from its report", paragraph, 3, async (reader) => {
    await reader.tapOn("[id='6.2'] > a.number", /#6\.2$/);
    assert.match(await reader.words("[id='6.2'] .citation-text"), /paragraph 6\.2\. \S+#6\.2$/);
    await reader.tap(/^Copy$/, "[id='6.2']");
    const said = "[id='6.2'] [role=status]";
    // It is said for some seconds alone, so it is read as soon as it is there.
    await reader.page.waitForFunction(
      `document.querySelector("${said}").textContent.trim().startsWith("Copied")`,
    );
  });

  does("a reader takes a table to a spreadsheet", table, 1, async (reader) => {
    const file = await reader.page.$eval(".table-csv a", (link) => link.getAttribute("download"));
    assert.match(file ?? "", /\.csv$/);
    await reader.tapOn(".table-csv a");
  });

  does("a reader comes from a report to the pack to print", paragraph, 2, async (reader) => {
    await reader.tapOn("nav[aria-label=Breadcrumbs] li:last-child a", /\/\d{4}-\d\d-\d\d\/$/);
    await reader.tap(/^Read or print the whole pack$/, "main", /\/pack\/$/);
    assert.ok(await reader.words("h1"));
  });

  does("a reader searches from any page and lands on the paragraph", table, 3, async (reader) => {
    await reader.tap(/^Search$/, "header", /\/search\/$/);
    await reader.page.type("#_words", "bowls club falls");
    await reader.page.keyboard.press("Enter");
    await reader.tapOn(".hit-paragraphs a", /#4\.3$/);
    assert.match(await reader.words(":target"), /Hallowdown bowls club/);
  });

  does(
    "a reader narrows a search, and takes the filter away",
    `${home}search/?q=foster&quarter=2014-15-q3&quarter=2014-15-q4`,
    3,
    async (reader) => {
      await reader.page.waitForSelector(".hit");
      await reader.tap(/^Remove: .*Quarter 3 of 2014\/15/, "main");
      await reader.page.waitForFunction("document.querySelectorAll('.hit').length === 1");
    },
  );

  does("a reader opens the menu and goes to a board", table, 2, async (reader) => {
    await reader.tap(/^Menu$/, "header");
    await reader.tap(/^Boards$/, "header nav", /\/boards\/$/);
  });

  does("a reader unfolds the rest of the summary", table, 1, async (reader) => {
    await reader.tap(/^More about this report$/, "main");
    assert.ok(await reader.words(".summary"));
  });

  test(`${name}: no page is wider than a phone of 320 pixels`, async () => {
    for (const address of [home, table, `${home}search/`, `${home}quarters/`]) {
      const reader = await Reader.at(browser, address, {
        width: 320,
        height: 640,
        isMobile: false,
        hasTouch: false,
      });
      const width = await reader.page.evaluate("document.documentElement.scrollWidth");
      assert.ok(Number(width) <= 320, `${address} is ${width} wide`);
      await reader.leave();
    }
  });
}

test.after(() => served.close());
test.run();
