import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import * as assert from "uvu/assert";
import { headersOf } from "../../src/formats/serving/content-security-policy.ts";
import type { OtherArchive } from "../../src/model/council/settings.ts";
import { slug } from "../../src/text/slug.ts";
import { contentFolder, reportText } from "../record/archive-folder.ts";
import { type ServedFolder, serve } from "./serve.ts";
import { build, temporaryFolder } from "./site.ts";
import { searchSettled } from "./visit.ts";

/** A council with one report. */
export interface Council {
  readonly name: string;
  /** The year of its meeting, on 1 February. */
  readonly year: number;
  readonly words: string;
}

/** A built archive, served at its own port. */
export interface ServedCouncil extends ServedFolder {
  readonly site: string;
  readonly other: OtherArchive;
}

export const otherArchive = (council: string, url: string): OtherArchive => ({
  id: slug(council),
  council,
  url,
});

/**
 * Builds councils' archives and serves each at its own port, every second one under a path. The first
 * offers to search all others, and those of `further`.
 */
export async function servedCouncils(
  councils: readonly Council[],
  further: readonly OtherArchive[],
): Promise<{ readonly served: readonly ServedCouncil[]; readonly close: () => Promise<void> }> {
  const offered: OtherArchive[] = [];
  const served: ServedCouncil[] = [];
  for (const [at, { name }] of councils.entries()) {
    const site = join(temporaryFolder(), "site");
    const folder = await serve(site, at % 2 === 0 ? "/" : "/archive/", () =>
      headersOf({ alsoSearch: offered }),
    );
    served.push({ ...folder, site, other: otherArchive(name, folder.url) });
  }
  offered.push(...served.slice(1).map(({ other }) => other), ...further);
  for (const [at, { name, year, words }] of councils.entries()) {
    const { site = "", url = "" } = served[at] ?? {};
    const date = `${year}-02-01`;
    const others = offered.map(
      (other) => `  - { council: ${other.council}, url: "${other.url}" }\n`,
    );
    const content = contentFolder({
      [`reports/streets/${date}/flooding.md`]: reportText({
        date,
        subject: `Flooding in ${name}`,
        body: `1.1 ${words}`,
      }),
      "site.yaml": `council: ${name}\nurl: ${url}\ncontact: { team: Clerks, email: clerk@example.org }\n${at === 0 ? `also_search:\n${others.join("")}` : ""}`,
    });
    const { code, words: said } = await build(content, site, {}, ["--preview"]);
    assert.is(code, 0, said);
  }
  return {
    served,
    close: async () => {
      for (const { close } of served) await close();
    },
  };
}

/**
 * A new page that waits for other archives so many times five seconds: on a busy machine one that means well
 * may need more than five.
 */
export async function patientPage(browser: Browser, times = 30): Promise<Page> {
  const page = await browser.newPage();
  await page.addInitScript(`{
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (most) => timeout(most * ${times});
  }`);
  return page;
}

/** A search of an archive in a new page, once its result is announced; nothing may be refused to it. */
export async function searchPage(
  browser: Browser,
  url: string,
  query: string,
  done: (page: Page) => Promise<void>,
  times?: number,
) {
  const page = await patientPage(browser, times);
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
  });
  try {
    await page.goto(`${url}search/${query}`);
    await searchSettled(page);
    await done(page);
  } finally {
    await page.close();
  }
  assert.equal(refused, []);
}

/** What the page announces about a search. */
export const status = async (page: Page) =>
  (await page.locator(".search-status").textContent()) ?? "";

/** The targets of the titles found. */
export const links = async (page: Page) =>
  (await page.evaluate(
    "[...document.querySelectorAll('.hit h3 a')].map((link) => link.href)",
  )) as string[];
