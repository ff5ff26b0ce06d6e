import type { Page } from "playwright-core";

/**
 * Begins to add up how far the page moves, by the layout shifts that the browser reports. Unlike in the
 * measure for whole visits, what follows a key press counts too.
 */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.evaluate(`
    globalThis.moved = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.moved += value;
    }).observe({ type: "layout-shift" });
  `);

/** How far the page has moved since. */
export const shifted = async (page: Page): Promise<number> =>
  Number(await page.evaluate("globalThis.moved"));
