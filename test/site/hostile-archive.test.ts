import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { startBrowser } from "../browser/browser.ts";
import {
  links,
  otherArchive,
  patientPage,
  searchPage,
  servedCouncils,
  status,
} from "./councils.ts";

/** How the hostile archive changes an answer: true if it sent its own. */
type Tamper = (path: string, file: Buffer, response: ServerResponse) => boolean;

let tamper: Tamper = () => false;
let copied = "";
const asked: string[] = [];
const server = createServer((request, response) => {
  const path = new URL(request.url ?? "/", "http://localhost").pathname;
  asked.push(path);
  response.setHeader("Access-Control-Allow-Origin", "*");
  const file = join(copied, path);
  const bytes = existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
  if (bytes === null) response.writeHead(404).end();
  else if (!tamper(path, bytes, response)) response.end(bytes);
});
await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
const hostile = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

// It sends the index of Overdale, whose reports have addresses without a host, as its own.
const { served, close } = await servedCouncils(
  [
    { name: "Marlow Vale", year: 2015, words: "The beck flooded the mill by night." },
    { name: "Wykeham County", year: 2016, words: "The river flooded forty cellars." },
    { name: "Overdale", year: 2017, words: "The tarn flooded the school." },
  ],
  [otherArchive("Hostile", hostile)],
);
copied = served[2]?.site ?? "";
const [own = "", wykeham = ""] = served.map(({ url }) => url);
const browser = await startBrowser();
test.after(async () => {
  await browser.close();
  await close();
  server.closeAllConnections();
  server.close();
});

const packed = (text: string) => gzipSync(`pagefind_dcd${text}`);

/** Makes the hostile archive send its report with other fields. */
function sendReport(change: Readonly<Record<string, unknown>>) {
  tamper = (path, file, response) => {
    if (!path.startsWith("/pagefind/fragment/")) return false;
    const report = JSON.parse(gunzipSync(file).subarray(12).toString()) as object;
    response.end(packed(JSON.stringify({ ...report, ...change })));
    return true;
  };
}

async function search(done: (page: Page) => Promise<void>, times?: number) {
  asked.length = 0;
  const query = "?q=flooded&also=wykeham-county&also=hostile";
  await searchPage(browser, own, query, done, times);
}

/** The result when the hostile archive sends nothing that can be shown. */
async function onlyTheOthers(page: Page, said: RegExp) {
  assert.equal((await links(page)).map((url) => new URL(url).origin).sort(), origins);
  assert.match(await status(page), said);
  assert.equal(await page.evaluate("Object.keys(Object.prototype)"), []);
}
const report = `${hostile}boards/streets/2017-02-01/flooding/`;
const linksOfHostile = async (page: Page) =>
  (await page.evaluate(
    "[...document.querySelectorAll('.hit')].filter((hit) => hit.textContent.includes('Hostile')).flatMap((hit) => [...hit.querySelectorAll('a')].map(({ href }) => href))",
  )) as string[];
/** Whatever the archive sent, its hits stay within an address, and those of the others are unaffected. */
async function leadsWithin(page: Page, address: string, sent: string) {
  const found = await linksOfHostile(page);
  assert.ok(
    found.every((href) => href.startsWith(address)),
    `${sent} leads to ${found}`,
  );
  assert.is((await links(page)).filter((link) => !link.startsWith(hostile)).length, 2);
}

const origins = [own, wykeham].map((url) => new URL(url).origin).sort();

test("an archive that means well at that place is searched, and no program of it is fetched", async () => {
  tamper = () => false;
  await search(async (page) => {
    assert.match(await status(page), /^3 reports for “flooded”\.$/);
    assert.ok((await links(page)).includes(`${hostile}boards/streets/2017-02-01/flooding/`));
  });
  assert.equal(
    asked.filter((path) => /\.(js|pagefind|wasm|css|html)$|\/$/.test(path)),
    [],
  );
});

test("what another archive says is shown as words", async () => {
  const mark = `<img src=x onerror="window.ran = true"><script>window.ran = true</script>`;
  sendReport({ subject: `Flooded ${mark}`, board: mark, covers: mark });
  await search(async (page) => {
    const hit = page.locator(".hit", { hasText: "Hostile" });
    assert.is(await hit.locator("h3").textContent(), `Flooded ${mark}`);
    assert.is(await page.locator(".search-results :is(img, script)").count(), 0);
    assert.is(await page.evaluate("window.ran"), undefined);
  });
});

test("a report leads to the archive that it came from, and nowhere else", async () => {
  for (const url of [
    "javascript:window.ran=true//",
    "//elsewhere.example/boards/",
    `${own}boards/streets/2015-02-01/flooding/`,
    `${wykeham}boards/streets/2016-02-01/flooding/`,
  ]) {
    sendReport({ url });
    await search((page) => leadsWithin(page, hostile, url));
  }
});

test("a part of a report leads within it", async () => {
  for (const place of ["//elsewhere.example/", "..\\..\\.."]) {
    sendReport({ parts: [[0, place, "1.1", "The tarn flooded the school."]] });
    await search((page) => leadsWithin(page, report, place));
  }
});

test("what is not a report is left out, and the others are found", async () => {
  for (const change of [{ date: "2017-99-99" }, { subject: { toString: "no" } }]) {
    sendReport(change);
    await search((page) => onlyTheOthers(page, /Part of the archive of Hostile did not load/));
  }
});

test("an index that is none, or is packed without an end, is left out", async () => {
  const zeros = gzipSync(Buffer.alloc(100_000_000));
  for (const bytes of [packed("no index"), zeros, gzipSync(zeros)]) {
    tamper = (path, _, response) => {
      if (!/\.pf_(meta|index)$/.test(path)) return false;
      response.end(bytes);
      return true;
    };
    await search((page) => onlyTheOthers(page, /The archive of Hostile did not answer|Part of/));
  }
});

test("a filter that would change every object of the page is refused", async () => {
  tamper = (path, file, response) => {
    if (!path.startsWith("/pagefind/filter/")) return false;
    const named = Buffer.from(gunzipSync(file).toString("latin1"), "latin1");
    const at = named.indexOf("gsection");
    if (at === -1) return false;
    const name = Buffer.from("i__proto__", "latin1");
    response.end(gzipSync(Buffer.concat([named.subarray(0, at), name, named.subarray(at + 8)])));
    return true;
  };
  await searchPage(browser, own, "?q=flooded&section=information&also=hostile", async (page) => {
    assert.equal(await page.evaluate("Object.keys(Object.prototype)"), []);
    assert.match(await status(page), /Part of the archive of Hostile did not load/);
    assert.is((await links(page)).length, 1);
  });
});

test("an archive that leads the search elsewhere is not followed", async () => {
  tamper = (path, _, response) => {
    if (path !== "/search/archive.json") return false;
    response.writeHead(302, { location: `http://localhost:${new URL(hostile).port}${path}` }).end();
    return true;
  };
  const page = await patientPage(browser);
  await page.goto(`${own}search/?q=flooded&also=hostile`);
  await page.locator(".search-status", { hasText: "Hostile did not answer" }).waitFor();
  assert.is((await links(page)).length, 1);
  await page.close();
});

for (const [what, path] of [
  ["greeting", "/search/archive.json"],
  ["index", "/pagefind/index/"],
  ["report", "/pagefind/fragment/"],
] as const)
  test(`the other reports wait for a ${what} that never ends for a while alone`, async () => {
    tamper = (each, _, response) => {
      if (!each.startsWith(path)) return false;
      const more = setInterval(() => response.write("[".repeat(1000)), 100);
      response.on("close", () => clearInterval(more));
      return true;
    };
    const start = performance.now();
    await search((page) => onlyTheOthers(page, /Hostile did not (answer|load)/), 3);
    const seconds = (performance.now() - start) / 1000;
    // How long it takes in all is the machine's load; that it ends at all shows that the wait is cut off.
    assert.ok(seconds > 3 * 4.5, `${seconds} s`);
  });

test.run();
