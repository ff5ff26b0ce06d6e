import { getDocumentProxy } from "unpdf";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { samplesOf } from "./pages.ts";
import { visit } from "./visit.ts";

const { at, pages } = await visit();
const samples = samplesOf(pages).filter(({ kind }) => kind === "report" || kind === "pack");

/** The pack's own table of contents belongs on paper. */
const furniture = "nav:not([aria-label='Contents of the pack']), .skip-link, .site-footer, button";

for (const { address, kind } of samples) {
  test(`a page of kind ${kind} prints as a paper, without the furniture of the site`, async () => {
    await at(address, async (page) => {
      await page.emulateMedia({ media: "print" });
      const shown = await page.evaluate<string[]>(`
        [...document.querySelectorAll("${furniture}")]
          .filter((element) => element.checkVisibility())
          .map((element) => element.outerHTML.slice(0, 100))`);
      assert.equal(shown, [], "furniture is printed");
      const lost = await page.evaluate<string[]>(`
        [...document.querySelectorAll("main h1, .summary, .paragraph-words > p:first-child, table")]
          .filter((element) => !element.checkVisibility())
          .map((element) => element.outerHTML.slice(0, 100))`);
      assert.equal(lost, [], "the report is not printed whole");
      const wide = await page.evaluate<number>(`document.documentElement.scrollWidth - innerWidth`);
      assert.ok(wide <= 0, "something is wider than the paper");
    });
  });

  test(`a page of kind ${kind} becomes a PDF with pages and an outline of words`, async () => {
    await at(address, async (page) => {
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
      assert.is(pdf.subarray(0, 5).toString(), "%PDF-");
      assert.ok(pdf.length > 10_000);
      const text = pdf.toString("latin1");
      assert.ok((text.match(/\/Type\s*\/Page\b/g)?.length ?? 0) >= 1);
      assert.match(text, /\/MediaBox\s*\[0 0 59[45]/, "the paper is A4");
    });
  });
}

test("every printed page has its running head, the first one too", async () => {
  const [report] = samples;
  assert.ok(report);
  await at(report.address, async (page) => {
    const heads = await page.evaluate<
      string[]
    >(`[...document.styleSheets].flatMap(function rules(sheet) {
      return [...sheet.cssRules].flatMap((rule) => rule instanceof CSSPageRule ? [rule.cssText] : rule.cssRules ? rules(rule) : rule.styleSheet ? rules(rule.styleSheet) : []);
    })`);
    assert.is(heads.length, 1, "no page has rules of its own");
    assert.match(heads[0] ?? "", /top-left[^}]*--council[\s\S]*top-right[^}]*--running-head/);
  });
});

/** How many lines a PDF’s last page has between its running head and its foot; null if it is the only page. */
async function linesOfLastPage(pdf: Uint8Array): Promise<number | null> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  if (document.numPages === 1) return null;
  const page = await document.getPage(document.numPages);
  const { items } = await page.getTextContent();
  const heights = items.flatMap((item) =>
    "str" in item && item.str.trim() !== "" ? [Math.round(Number(item.transform[5]))] : [],
  );
  const [foot, head] = [57, 780];
  return new Set(heights.filter((height) => height > foot && height < head)).size;
}

test("the last page of minutes and of a year’s decisions has more than three lines", async () => {
  const papers = pages.filter(({ kind }) => kind === "minutes" || kind === "decisions-year");
  const short: string[] = [];
  let long = 0;
  await at("/", async (page) => {
    for (const { address } of papers) {
      await page.goto(address.slice(1));
      const lines = await linesOfLastPage(await page.pdf({ preferCSSPageSize: true }));
      if (lines !== null) long += 1;
      if (lines !== null && lines <= 3) short.push(`${address}: ${lines} lines`);
    }
  });
  assert.ok(long > 5, `${long} are of several pages`);
  assert.equal(short, []);
});

test("codes stay on one line on paper, in a comparison too", async () => {
  const compared = pages.find(
    ({ kind, html }) => kind === "what-changed" && html.includes("ER LI 01"),
  );
  assert.ok(compared);
  await at(compared.address, async (page) => {
    await page.emulateMedia({ media: "print" });
    const broken = await page.evaluate<string[]>(`
      [...document.querySelectorAll(".table-change td:first-child")]
        .filter((cell) => getComputedStyle(cell).whiteSpace !== "nowrap")
        .map((cell) => cell.textContent)`);
    assert.equal(broken, []);
  });
});

test("what is said of a change, and a table's caption, stay on the page of what follows", async () => {
  const leadIns = `.change-words > .change-note:first-child, p:has(+ .table-frame)`;
  for (const { address } of pages.filter(({ kind }) => kind === "what-changed").slice(0, 3)) {
    await at(address, async (page) => {
      await page.emulateMedia({ media: "print" });
      const breaks = await page.evaluate<string[]>(
        `[...document.querySelectorAll("${leadIns}")].map((line) => getComputedStyle(line).breakAfter)`,
      );
      assert.ok(breaks.length > 0, address);
      assert.ok(breaks.every((after) => after === "avoid"));
    });
  }
});

test.run();
