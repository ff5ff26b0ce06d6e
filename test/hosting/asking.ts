import { readdirSync, readFileSync } from "node:fs";
import { get } from "node:http";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import * as assert from "uvu/assert";
import { headersOf } from "../../src/formats/serving/content-security-policy.ts";
import { mediaTypes, namedTypes } from "../../src/formats/serving/media-types.ts";
import { formerAddress, goneAddress, movedTo, noticeOfGone, oldAddresses } from "./hosted-site.ts";

/** An answer as received, without following redirects, with its body unpacked. */
export async function ask(url: string, encodings = "identity") {
  const answer = await fetch(url, {
    redirect: "manual",
    headers: { "accept-encoding": encodings },
  });
  const header = (name: string) => answer.headers.get(name) ?? "";
  return { status: answer.status, header, text: await answer.text() };
}

/**
 * A folder's address without its final slash must redirect to the full address, on this server and under
 * this path.
 */
export async function leadsToFolders(url: string) {
  const { status, header } = await ask(`${url}boards`);
  assert.ok([301, 308].includes(status), `${status}`);
  assert.is(pathOf(new URL(header("location"), `${url}boards`)), pathOf(new URL(`${url}boards/`)));
}

/** Servers differ in which optional characters they escape. */
const pathOf = ({ pathname }: URL) => decodeURIComponent(pathname);

/** A former address must redirect, by the server or, if the server knows no redirects, by its page. */
export async function leadsOn(url: string, by: "server" | "page") {
  const { status, header, text } = await ask(url + formerAddress.slice(1));
  if (by === "server") {
    assert.is(status, 301);
    const to = new URL(header("location"), url + formerAddress.slice(1));
    assert.is(pathOf(to), pathOf(new URL(url + movedTo.slice(1))));
  } else {
    assert.is(status, 200);
    assert.match(text, /http-equiv="refresh"/);
  }
}

/** Addresses of an earlier system must redirect, however their case, order and further parameters. */
export async function leadsFromOld(url: string) {
  for (const [asked, to] of oldAddresses) {
    const { status, header } = await ask(url + asked.slice(1));
    assert.is(status, 301, asked);
    const led = new URL(header("location"), url);
    assert.is(pathOf(led), pathOf(new URL(url + to.slice(1))), asked);
  }
  for (const unknown of ["ieListDocuments.aspx?MId=1", "mgAi.aspx", "documents/s1/A.pdf"]) {
    assert.is((await ask(url + unknown)).status, 404, unknown);
  }
}

/** The host of the earlier system must lead to the archive under a path, with the whole address. */
export async function leadsFromOldHost(url: string) {
  const location = await new Promise((resolve, reject) => {
    const headers = { host: `democracy.council.example:${new URL(url).port}` };
    get(`${url}mgAi.aspx?ID=7837&x=1`, { headers }, (answer) => {
      answer.resume();
      resolve(answer.headers.location);
    }).on("error", reject);
  });
  assert.is(location, "http://www.council.example/reports/mgAi.aspx?ID=7837&x=1");
}

/** Every answer must have the headers of the policy, including what other councils' search reads. */
export async function saysThePolicy(url: string, site: string) {
  const parts = ["fragment", "index"].map(
    (folder) => `pagefind/${folder}/${readdirSync(join(site, "pagefind", folder))[0]}`,
  );
  const files = ["sitemap.xml", "search/archive.json", "pagefind/pagefind-entry.json", ...parts];
  for (const path of ["", ...files, "nowhere/at/all/"]) {
    const { header } = await ask(url + path);
    for (const [name, value] of headersOf({ alsoSearch: [] }))
      assert.is(header(name), value, `${path}: ${name}`);
  }
}

/** A missing address must be answered with the not-found page. */
export async function saysNotFound(url: string) {
  for (const path of ["nowhere/at/all/", "boards/nowhere.md"]) {
    const { status, header, text } = await ask(url + path);
    assert.is(status, 404);
    assert.match(header("content-type"), /^text\/html; ?charset=utf-8$/i);
    assert.match(text, /We can’t find this page/);
  }
}

/** An address that would reveal a withheld title must be gone, without content; what is next to it must stay. */
export async function saysGone(url: string) {
  for (const path of ["", "report.json", "changes/"]) {
    const { status, text } = await ask(url + goneAddress.slice(1) + path);
    assert.is(status, 410, path);
    assert.not.match(text, "zqxsecret");
  }
  for (const address of [noticeOfGone, movedTo, `${movedTo}report.json`, dirname(noticeOfGone)]) {
    const { status } = await ask(`${url}${address.slice(1)}`);
    assert.ok([200, 301, 308].includes(status), `${address}: ${status}`);
  }
}

/** Every kind of file must have the type in the table; a feed may also be plain XML. */
export async function saysTypes(url: string) {
  for (const { type, endings, saysUtf8 } of mediaTypes) {
    for (const ending of endings) {
      const { status, header } = await ask(`${url}one-of.${ending}`);
      assert.is(status, 200, ending);
      const said = header("content-type").toLowerCase().replace("; ", ";");
      const expected = saysUtf8 ? [`${type};charset=utf-8`] : [type, `${type};charset=utf-8`];
      assert.ok(expected.includes(said), `${ending}: ${said}`);
    }
  }
  const feed = await ask(`${url}changes/feed.xml`);
  assert.match(feed.header("content-type"), /^application\/(?:atom\+)?xml/);
}

/** Files whose endings do not determine their type must have the right one. */
export async function saysNamedTypes(url: string) {
  const address = {
    "feed.xml": "changes/feed.xml",
  };
  assert.equal(namedTypes.map(({ name }) => name).sort(), Object.keys(address).sort());
  for (const { name, type } of namedTypes) {
    const { status, header } = await ask(url + Reflect.get(address, name));
    assert.is(status, 200, name);
    assert.is(header("content-type").replace(/; ?charset=.*/, ""), type, name);
  }
}

/** Files named by a hash must be cached for ever, everything else for a minute. */
export async function saysHowLong(url: string, site: string) {
  const hashed = ["assets", "pagefind/fragment", "pagefind/index", "pagefind/filter"].flatMap(
    (folder) =>
      readdirSync(join(site, folder))
        .slice(0, 3)
        .map((name) => `${folder}/${name}`),
  );
  assert.ok(hashed.length >= 10, hashed.join());
  for (const path of hashed.filter((name) => !/\.(?:br|gz)$/.test(name))) {
    const { header } = await ask(url + path);
    assert.is(header("cache-control"), "public, max-age=31536000, immutable", path);
  }
  for (const path of [
    "",
    "boards/",
    "search/words.txt",
    "pagefind/pagefind-entry.json",
    "pagefind/pagefind.js",
  ]) {
    const { header } = await ask(url + path);
    assert.is(header("cache-control"), "public, max-age=60, must-revalidate", path);
  }
}

/** Compressed copies must go to clients that accept them, and caches must be told that answers vary. */
export async function sendsPacked(url: string, site: string, codings: readonly string[]) {
  for (const path of ["", "boards/", "changes/feed.xml", "data/reports.json"]) {
    const plain = await ask(url + path);
    assert.is(plain.header("content-encoding"), "", path);
    for (const coding of codings) {
      const packed = await ask(url + path, coding === "gzip" ? "gzip" : `gzip, ${coding}`);
      assert.is(packed.header("content-encoding"), coding, path);
      const copy = join(
        site,
        `${path.replace(/(^|\/)$/, "$1index.html")}.${coding === "br" ? "br" : "gz"}`,
      );
      assert.ok(readFileSync(copy).equals(await bytesOf(url + path, coding)), path);
      assert.match(packed.header("vary"), /accept-encoding/i, path);
      assert.is(packed.header("content-type"), plain.header("content-type"), path);
      assert.is(packed.text, plain.text, path);
    }
  }
}

/** The bytes of an answer as received, still compressed. */
function bytesOf(url: string, coding: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": coding } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => resolve(Buffer.concat(chunks)));
    }).on("error", reject);
  });
}

/** A reader must get from the home page by search to a paragraph and on to the boards without an error. */
export async function canBeRead(browser: Browser, url: string) {
  const page = await browser.newPage();
  const faults = faultsOf(page);
  await page.goto(url);
  await page.fill("form[role=search] input[type=search], form input[name=q]", "toothbrushing");
  await page.keyboard.press("Enter");
  await page.locator(".hit-paragraphs a").first().click();
  await page.waitForURL(/\/boards\/.*#/);
  assert.ok(page.url().startsWith(url), page.url());
  assert.ok(await page.locator(":target").isVisible());
  await page
    .getByRole("navigation", { name: "Site" })
    .getByRole("link", { name: "Boards" })
    .click();
  await page.waitForURL(`${url}boards/`);
  assert.ok(await isStyled(page));
  await page.close();
  assert.equal(faults, []);
}

/** The not-found page must be styled and link to the boards. */
export async function isLostInStyle(browser: Browser, url: string) {
  const page = await browser.newPage();
  await page.goto(`${url}nowhere/at/all/`);
  assert.ok(await isStyled(page));
  await page
    .getByRole("navigation", { name: "Site" })
    .getByRole("link", { name: "Boards" })
    .click();
  await page.waitForURL(`${url}boards/`);
  await page.close();
}

function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("response", (answer) => {
    if (answer.status() >= 400) faults.push(`${answer.status()} ${answer.url()}`);
  });
  return faults;
}

/** True if the stylesheet's own properties reach the page. */
const isStyled = (page: Page) =>
  page.evaluate<boolean>(
    `getComputedStyle(document.documentElement).getPropertyValue("--paper") !== ""`,
  );
