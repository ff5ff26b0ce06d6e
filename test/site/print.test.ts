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

/** The heights of the lines on each page of a PDF between its running head and its foot, from 0 at the foot to 1. */
async function linesOfPages(pdf: Uint8Array): Promise<number[][]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const [foot, head] = [57, 780];
  const pages: number[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const heights = items.flatMap((item) =>
      "str" in item && item.str.trim() !== "" ? [Math.round(Number(item.transform[5]))] : [],
    );
    pages.push(
      [...new Set(heights)]
        .filter((height) => height > foot && height < head)
        .map((height) => (height - foot) / (head - foot)),
    );
  }
  return pages;
}

test("a printed list, minutes or a year’s decisions fill each page but the last, which has more than three lines", async () => {
  const kinds = ["minutes", "decisions-year", "home", "recommendations", "series", "ward"];
  const papers = pages.filter(({ kind }) => kind !== null && kinds.includes(kind));
  const faults: string[] = [];
  let long = 0;
  await at("/", async (page) => {
    for (const { address } of papers) {
      await page.goto(address.slice(1));
      const filled = await linesOfPages(await page.pdf({ preferCSSPageSize: true }));
      const last = filled.pop()?.length ?? 0;
      if (filled.length > 0) long += 1;
      if (filled.length > 0 && last <= 3) faults.push(`${address}: ${last} lines on the last page`);
      for (const [index, heights] of filled.entries()) {
        if (Math.min(...heights) > 0.35) faults.push(`${address}: page ${index + 1} is short`);
      }
    }
  });
  assert.ok(long > 5, `${long} are of several pages`);
  assert.equal(faults, []);
});

test("a printed report says what the board decided, and does not announce requests that it leaves out", async () => {
  const answered = pages.find(
    ({ kind, html }) => kind === "report" && html.includes('class="outcome"'),
  );
  assert.ok(answered);
  await at(answered.address, async (page) => {
    const heading = () => page.evaluate<string>(`document.querySelector("#_asked").innerText`);
    assert.is(await heading(), "What the board was asked to do, and what it decided");
    await page.emulateMedia({ media: "print" });
    assert.is(await heading(), "What the board decided");
  });
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
