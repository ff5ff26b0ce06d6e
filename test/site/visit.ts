import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from "playwright-core";
import { test } from "uvu";
import { startBrowser } from "../browser/browser.ts";
import { patience } from "../work-time.ts";
import { pagesOf, type SitePage } from "./pages.ts";
import { type ServedFolder, serve } from "./serve.ts";
import { builtSite } from "./site.ts";

/** The built site, served, and a browser to read it with. */
export interface Visit {
  readonly pages: readonly SitePage[];
  readonly served: ServedFolder;
  /** Opens a page of the site in a new context, and closes it afterwards. */
  readonly at: (
    address: string,
    done: (page: Page) => Promise<void>,
    options?: BrowserContextOptions,
  ) => Promise<void>;
}

/** Starts a visit for the tests of one file; it ends after them. Errors in the pages fail the test. */
export async function visit(): Promise<Visit> {
  const folder = await builtSite();
  const served = await serve(folder);
  const browser: Browser = await startBrowser();
  test.after(async () => {
    await browser.close();
    await served.close();
  });
  const pages = pagesOf(folder);
  return {
    pages,
    served,
    at: async (address, done, options = {}) => {
      const context = await browser.newContext({ baseURL: served.url, ...options });
      const faults: string[] = [];
      const page = await context.newPage();
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error" && !isExpected(message)) faults.push(message.text());
      });
      try {
        await page.goto(address === "/404.html" ? "nowhere/at/all/" : address.replace(/^\//, ""));
        await done(page);
      } finally {
        await context.close();
      }
      if (faults.length > 0) throw new Error(`${address}: ${faults.join("; ")}`);
    },
  };
}

/** Waits until a search says its result: "4 results", "about 40 reports", "Nothing found", or that it failed. */
export const searchSettled = (page: Page, timeout = patience): Promise<void> =>
  page
    .locator(".search-status", { hasText: /result|report|Nothing|could not/ })
    .waitFor({ timeout });

/** The browser's own message about a missing address, if the address is meant to be missing. */
const isExpected = (message: ConsoleMessage) => message.location().url.endsWith("nowhere/at/all/");
