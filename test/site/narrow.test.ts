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
