import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { samplesOf } from "./pages.ts";
import { visit } from "./visit.ts";

const { at, pages } = await visit();
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const run = `axe.run({
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  resultTypes: ["violations"],
})`;

for (const colorScheme of ["light", "dark"] as const) {
  for (const { address, kind } of samplesOf(pages)) {
    test(`nothing on a page of kind ${kind} breaks WCAG 2.2 AA in the ${colorScheme}`, async () => {
      await at(address, async (page) => assert.is(await violations(page), "", address), {
        colorScheme,
      });
    });
  }
}

async function violations(page: Page): Promise<string> {
  await page.evaluate(source);
  const { violations } = (await page.evaluate(run)) as AxeResults;
  return violations
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
    .join("\n");
}

test.run();
