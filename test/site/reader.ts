import type { Browser, ElementHandle, Page } from "puppeteer-core";
import * as assert from "uvu/assert";
import { patience } from "../work-time.ts";

const phone = { width: 390, height: 844, isMobile: false, hasTouch: false };

/** Someone who reads the site on a phone, in any engine, and counts the taps. */
export class Reader {
  readonly page: Page;
  readonly faults: string[] = [];
  taps = 0;

  private constructor(page: Page) {
    this.page = page;
    page.on("pageerror", (error) => this.faults.push(String(error)));
  }

  /** Opens an address in a page of its own. */
  static async at(browser: Browser, url: string, viewport = phone): Promise<Reader> {
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    await page.setViewport(viewport);
    const reader = new Reader(page);
    await page.goto(url);
    return reader;
  }

  /** Taps what is seen under a name, and waits until the page is at an address of this form, if one is given. */
  async tap(name: RegExp, within = "body", leadsTo?: RegExp) {
    await this.tapElement(await this.seen(name, within), leadsTo);
  }

  /** Taps the first element of a selector. */
  async tapOn(selector: string, leadsTo?: RegExp) {
    const element = await this.page.waitForSelector(selector, { visible: true });
    assert.ok(element, selector);
    await this.tapElement(element as ElementHandle, leadsTo);
  }

  private async tapElement(element: ElementHandle, leadsTo?: RegExp) {
    await element.scrollIntoView();
    await element.click();
    this.taps += 1;
    if (leadsTo) await this.isAt(leadsTo);
  }

  /** Waits until the page is at an address of this form, and has loaded. */
  async isAt(form: RegExp) {
    const deadline = Date.now() + patience;
    while (!form.test(this.page.url())) {
      assert.ok(Date.now() < deadline, `${this.page.url()} is not at ${form}`);
      await new Promise((waited) => setTimeout(waited, 50));
    }
    await this.page.waitForFunction("document.readyState === 'complete'");
  }

  /** The first visible link, button or summary whose words are of this form. */
  private async seen(name: RegExp, within: string): Promise<ElementHandle> {
    const found = await this.page.evaluateHandle(`(() => {
      const name = ${String(name)};
      return [...document.querySelectorAll("${within} :is(a, button, summary, label)")].find((each) =>
        each.checkVisibility({ visibilityProperty: true }) &&
        name.test((each.getAttribute("aria-label") ?? each.textContent).trim()));
    })()`);
    const element = found.asElement();
    assert.ok(element, `${this.page.url()} shows nothing called ${name}`);
    return element as ElementHandle;
  }

  /** The visible words of an element, once it is seen. */
  async words(selector: string): Promise<string> {
    await this.page.waitForSelector(selector, { visible: true });
    return String(
      await this.page.evaluate(`document.querySelector(${JSON.stringify(selector)}).innerText`),
    );
  }

  /** How far down the page something begins, in pixels. */
  async top(selector: string): Promise<number> {
    const top = await this.page.evaluate(
      `document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().top + scrollY`,
    );
    return Number(top);
  }

  async leave() {
    await this.page.close();
    assert.equal(this.faults, []);
  }
}
