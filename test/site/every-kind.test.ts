import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf } from "../../src/archive/archive.ts";
import { plainDate } from "../../src/model/time/plain-date.ts";
import { readContent } from "../../src/reading/content.ts";
import type { PageKind } from "../../src/site/pages/page-kind.ts";
import { pageKinds } from "../../src/site/pages/pages.ts";
import { visit } from "./visit.ts";

const { at, pages } = await visit();
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const run = `axe.run({
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  resultTypes: ["violations"],
})`;

/** A phone and a tablet held upright, both used with a finger. */
const widths = [390, 768];
const touched = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** What a finger or a key sets off. */
const targets = "a[href], button, input, select, textarea, summary, label[for]";
/** What most readers come for; it is large enough to be met without looking. */
const main = [
  ".site-header a, .site-footer li a, .action a, button, summary, select, textarea",
  "input:not([type=checkbox], [type=radio]), .unfold-label, .mark-new-label",
].join();

/** Runs in the page: the targets that are too small, their labels counted in, and names that say only a number. */
const touch = `(() => {
  const seen = [...document.querySelectorAll("${targets}")].filter(
    (target) => target.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !target.closest(".visually-hidden, .skip-link"),
  );
  const small = seen.filter((target) => {
    const whole = target.matches("input") ? target.closest("label") ?? target : target;
    const { width, height } = whole.getBoundingClientRect();
    return Math.min(width, height) < 23.9 || (height < 43.9 && target.matches("${main}"));
  });
  const named = (target) => {
    const words = target.cloneNode(true);
    for (const unheard of words.querySelectorAll("[aria-hidden=true]")) unheard.remove();
    for (const picture of words.querySelectorAll("img")) picture.replaceWith(picture.alt);
    return (target.getAttribute("aria-label") ?? words.textContent).trim();
  };
  const bare = /^\\W*(\\d[\\d.,/]*|[a-z]|[ivxlc]+)?\\W*$/i;
  return [
    ...small.map((target) => {
      const { width, height } = target.getBoundingClientRect();
      return "only " + Math.round(width) + " by " + Math.round(height) + ": " + target.outerHTML.slice(0, 150);
    }),
    ...seen.filter((target) => target.matches("a, button, summary") && bare.test(named(target)))
      .map((target) => "called “" + named(target) + "”: " + target.outerHTML.slice(0, 150)),
  ];
})()`;

const today = plainDate("2026-11-30");
const { content } = readContent(join(import.meta.dirname, "../../content"));
if (!today || !content) throw new Error("the sample archive cannot be read");
const archive = archiveOf(content, today);

const kinds = pageKinds.map(samplesOfKind);

test("the sample archive shows every kind of page but those of what it does not have", () => {
  const unseen = kinds.filter(({ samples, isFile }) => samples.length === 0 && !isFile);
  assert.equal(
    unseen.map(({ name }) => name),
    // Nothing in it has moved, each of its reports names its wards, and no older form of data is kept.
    [
      "moved",
      "unstated-wards",
      "unstated-wards-year",
      "reports-csv-metadata",
      "reports-columns",
      "meetings-csv-metadata",
      "meetings-columns",
    ],
  );
});

for (const { name, samples } of kinds) {
  for (const { address } of samples) {
    test(`nothing on a page of kind ${name} breaks WCAG 2.2 AA, narrow or wide, light or dark: ${address}`, async () => {
      await eachWidth(address, async (page, width) => {
        await page.evaluate(source);
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          const { violations } = (await page.evaluate(run)) as AxeResults;
          assert.is(
            violations
              .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
              .join("\n"),
            "",
            `${address} at ${width} px, ${colorScheme}`,
          );
        }
      });
    });

    test(`a finger meets every link of a page of kind ${name}, and none is called by a number alone: ${address}`, async () => {
      await eachWidth(address, async (page, width) => {
        await page.evaluate(`for (const menu of document.querySelectorAll("[popover]")) {
          if (!menu.checkVisibility()) menu.showPopover();
        }`);
        const faults = await page.evaluate<string[]>(touch);
        assert.is(faults.join("\n"), "", `${address} at ${width} px`);
      });
    });
  }
}

const eachWidth = (address: string, done: (page: Page, width: number) => Promise<void>) =>
  at(
    address,
    async (page) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 844 });
        await done(page, width);
      }
    },
    { ...touched, bypassCSP: true },
  );

/**
 * The longest page of a kind in the table of pages, where the most can go wrong, and three reports. A new
 * kind is tried without a word here; one that the sample archive does not show fails.
 */
function samplesOfKind({ name, pages: of }: PageKind) {
  const addresses = of(archive).map(({ address }) => address);
  const within = new Set<string>(addresses);
  const built = pages
    .filter(({ address, kind }) => within.has(address) && kind !== null)
    .sort((one, other) => other.html.length - one.html.length);
  const places = name === "report" ? [0, built.length >> 1, built.length - 1] : [0];
  return {
    name,
    /** Data, feeds and the like. */
    isFile: addresses.some((address) => !/(\/|\.html)$/.test(address)),
    samples: places.flatMap((place) => built[place] ?? []),
  };
}

test.run();
