import type { Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { samplesOf } from "./pages.ts";
import { visit } from "./visit.ts";

const { at, pages, served } = await visit();
const samples = samplesOf(pages).filter(({ html }) => html.length < 200_000);

/** The focused element, how it is marked, and whether the mark is visible. */
interface Focused {
  readonly tag: string;
  readonly text: string;
  readonly isMarked: boolean;
  readonly isInView: boolean;
}

const focused = (page: Page) =>
  page.evaluate<Focused>(`(() => {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    return {
      tag: element.tagName,
      text: (element.textContent ?? "").trim().slice(0, 60),
      isMarked: outlined || style.boxShadow !== "none",
      isInView: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0,
    };
  })()`);

/** Scripts have finished measuring once the page has been drawn. */
const settled = "new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

/** How many elements the Tab key should reach. */
const reachable = (page: Page) =>
  page.evaluate<number>(`
    [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0)
      .length`);

test("the skip link comes first, is seen when it has the focus, and leads to the main part", async () => {
  for (const { address } of samples.filter(({ kind }) => kind !== "not-found")) {
    await at(address, async (page) => {
      await page.keyboard.press("Tab");
      const first = await focused(page);
      assert.match(first.text, "Skip to main content", address);
      assert.ok(first.isInView && first.isMarked, `${address}: the skip link is not seen`);
      await page.keyboard.press("Enter");
      assert.ok(page.url().startsWith(served.url));
      await page.keyboard.press("Tab");
      const isWithin = await page.evaluate<boolean>(
        `document.querySelector("main").contains(document.activeElement) || document.activeElement === document.querySelector("footer a")`,
      );
      assert.ok(isWithin, `${address}: the next stop is not in the main part`);
    });
  }
});

for (const { address, kind } of samples) {
  test(`every link of a page of kind ${kind} is reached by Tab, and is seen to be`, async () => {
    await at(address, async (page) => {
      await page.evaluate(settled);
      const wanted = await reachable(page);
      const unseen: string[] = [];
      let stops = 0;
      for (; stops < Math.min(wanted, 150); stops += 1) {
        await page.keyboard.press("Tab");
        const { tag, text, isMarked, isInView } = await focused(page);
        if (tag === "BODY") break;
        if (!isMarked) unseen.push(`${tag} “${text}” is not marked`);
        if (!isInView) unseen.push(`${tag} “${text}” is out of view`);
      }
      assert.is(unseen.join("\n"), "", address);
      assert.ok(stops >= Math.min(wanted, 150), `${address}: ${stops} of ${wanted} are reached`);
    });
  });
}

test.run();
