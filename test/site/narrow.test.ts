import { test } from "uvu";
import * as assert from "uvu/assert";
import { fonts, setIn, textSizes } from "./fonts.ts";
import { samplesOf } from "./pages.ts";
import { visit } from "./visit.ts";

const { at, pages } = await visit();
const phone = { viewport: { width: 320, height: 640 } };

/** Runs in the page: its width, and what makes it wider than the screen. */
const measure = `(() => {
  const edge = document.documentElement.clientWidth + 1;
  const wide = [...document.querySelectorAll("body *")].filter(
    (element) => element.getBoundingClientRect().right > edge &&
      !element.parentElement.closest(".table-frame"),
  );
  return {
    width: document.documentElement.scrollWidth,
    widest: wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)),
  };
})()`;

/** Scripts have measured what they measure once the page has been drawn. */
const settled = "new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))";
const narrowest = { ...phone, bypassCSP: true };
const letters = new Map(fonts.map((font) => [font, setIn(font)]));

for (const { address, kind } of samplesOf(pages)) {
  test(`a page of kind ${kind} fits a screen of 320 pixels in letters of any width and size`, async () => {
    await at(
      address,
      async (page) => {
        const tooWide: string[] = [];
        for (const [font, style] of letters) {
          const set = await page.addStyleTag({ content: style });
          await page.evaluate(`document.fonts.load('1em "${font}"')`);
          for (const size of textSizes) {
            await page.evaluate(`document.documentElement.style.fontSize = "${size}%"`);
            await page.evaluate(settled);
            const { width, widest } = await page.evaluate<Measured>(measure);
            if (width > 320)
              tooWide.push(`${font} at ${size} %: ${width} wide: ${widest.join(" ")}`);
          }
          await set.evaluate((style) => style.parentNode?.removeChild(style));
        }
        assert.is(tooWide.join("\n"), "", address);
      },
      narrowest,
    );
  });
}

interface Measured {
  readonly width: number;
  readonly widest: readonly string[];
}

/** Runs in the page: which of the site’s own words of a form, in these elements, are on more lines than one. */
const broken = (form: RegExp, within: string) => `(() => {
  const printed = ".report-body, .asked, .asked-of > p:not(.asked-when), .marked, .decided, .changes, .cite, .packed-source, .notice, table td";
  const found = new Set();
  for (const element of document.querySelectorAll("${within}")) {
    if (element.closest(printed + ", .visually-hidden") || !element.checkVisibility()) continue;
    const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      for (const { index, 0: text } of node.data.matchAll(${form})) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + text.length);
        const feet = [...range.getClientRects()].map(({ bottom }) => bottom);
        if (Math.max(...feet) - Math.min(...feet) > 8) found.add(text);
      }
    }
  }
  return [...found].join(", ");
})()`;

const whole =
  /(?:January|March|April|June|July|September|October|December) \d{4}|[Mm]inute [A-Z]+ \d+|(?:Quarters?|Q) ?\w+(?: (?:and|to) \w+)?(?: of)? \d{4}\/\d{2}|\d{1,2} [A-Z][a-z]+ \d{4}|(?<=@)[\w.-]+/g;
const shortWord = /(?<![\p{L}\d/])(?:\p{L}{2,8}|\d{4}\/\d{2})(?![\p{L}\d/])/gu;

test("on a phone a day, a period, a minute and an address of e-mail stay on one line, and a short word does in letters of any size", async () => {
  const parted: string[] = [];
  await at(
    "/",
    async (page) => {
      for (const { address, kind } of samplesOf(pages)) {
        if (kind === "not-found") continue;
        await page.goto(address.slice(1));
        const usual = await page.addStyleTag({ content: letters.get("inter") ?? "" });
        await page.evaluate(`document.fonts.load('1em "inter"')`);
        const times = await page.evaluate<string>(
          broken(whole, "main :is(h1, h2, h3, a, p, dd, th, span), footer p"),
        );
        await usual.evaluate((style) => style.parentNode?.removeChild(style));
        await page.addStyleTag({ content: letters.get("dejavu-sans") ?? "" });
        await page.evaluate(`document.fonts.load('1em "dejavu-sans"')`);
        await page.evaluate(`document.documentElement.style.fontSize = "200%"`);
        await page.evaluate(settled);
        const words = await page.evaluate<string>(
          broken(shortWord, "main :is(h1, h2, h3, a:not([href^=mailto]), dt, label)"),
        );
        if (times + words !== "") parted.push(`${kind} ${address}: ${times} ${words}`);
      }
    },
    narrowest,
  );
  assert.equal(parted, []);
});

test("on a phone the names in a table leave room for a figure next to them", async () => {
  const starved: string[] = [];
  let named = 0;
  await at(
    "/",
    async (page) => {
      for (const { address } of pages.filter(
        ({ kind, html }) => kind === "report" && html.includes('class="long"'),
      )) {
        await page.goto(address.slice(1));
        const shares = await page.evaluate<number[]>(`
          [...document.querySelectorAll(".table-frame:has(td.short:first-child + td.long, th.short + td.long)")]
            .map((frame) => {
              const name = frame.querySelector("td.long:nth-child(2)").getBoundingClientRect();
              return (name.right - frame.getBoundingClientRect().left) / frame.clientWidth;
            })`);
        named += shares.length;
        if (shares.some((share) => share > 0.8)) starved.push(`${address}: ${shares.join(", ")}`);
      }
    },
    phone,
  );
  assert.ok(named > 5, `${named} tables have names next to codes`);
  assert.equal(starved, []);
});

test("on a phone the first word of every report is on its first screen and a half", async () => {
  const screen = { width: 390, height: 844 };
  const late: string[] = [];
  const reports = pages.filter(({ kind }) => kind === "report");
  assert.ok(reports.length > 50);
  await at(
    reports[0]?.address ?? "/",
    async (page) => {
      for (const { address } of reports) {
        await page.goto(address.slice(1));
        const top = await page.evaluate<number>(
          `document.querySelector(".paragraph-words").getBoundingClientRect().top`,
        );
        if (top > 1.5 * screen.height) late.push(`${address} begins at ${Math.round(top)} pixels`);
      }
    },
    { viewport: screen },
  );
  assert.equal(late, []);
});

test("a wide table scrolls inside itself, by keyboard too, and keeps its headers", async () => {
  const [wide] = pages
    .filter(({ kind, html }) => kind === "report" && html.includes("<table"))
    .sort((one, other) => columns(other.html) - columns(one.html));
  assert.ok(wide, "no report has a table");
  await at(
    wide.address,
    async (page) => {
      const frames = await page.evaluate<Record<string, unknown>[]>(`
        [...document.querySelectorAll(".table-frame")]
          .filter((frame) => frame.scrollWidth > frame.clientWidth)
          .map((frame) => ({
            overflow: getComputedStyle(frame).overflowX,
            tabIndex: frame.tabIndex,
            isNamed: frame.hasAttribute("aria-label") || frame.hasAttribute("aria-labelledby"),
            head: getComputedStyle(frame.querySelector("thead th")).position,
          }))`);
      assert.ok(frames.length > 0, `no table of ${wide.address} is wider than the screen`);
      for (const frame of frames) {
        assert.equal(frame, { overflow: "auto", tabIndex: 0, isNamed: true, head: "sticky" });
      }
    },
    phone,
  );
});

const columns = (html: string) =>
  Math.max(0, ...html.split("<tr>").map((row) => row.split(/<t[hd]\b/).length - 1));

test.run();
