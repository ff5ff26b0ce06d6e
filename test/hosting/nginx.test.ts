import { join } from "node:path";
import { test } from "uvu";
import { startBrowser } from "../browser/browser.ts";
import * as asked from "./asking.ts";
import { hostedFolder } from "./hosted-site.ts";
import { installed, skip } from "./programs.ts";
import { brotliModule, startNginx } from "./servers.ts";

const program = installed("nginx");
if (program === null) skip("nginx is not installed");
else await tests(program);

async function tests(nginx: string) {
  const site = join(await hostedFolder(), "site");
  const codings = brotliModule() ? ["br", "gzip"] : ["gzip"];
  if (!brotliModule()) skip("nginx's module for Brotli is not installed");
  const browser = await startBrowser();
  const atRoot = await startNginx(nginx, { file: "nginx.conf", site });
  const under = await startNginx(nginx, { file: "nginx-sub-path.conf", site });
  test.after(async () => {
    await browser.close();
    await atRoot.stop();
    await under.stop();
  });
  const places = { "at the root": atRoot.url, "under a path": `${under.url}reports/` };

  for (const [place, url] of Object.entries(places)) {
    test(`nginx ${place} redirects to a folder's own address`, () => asked.leadsToFolders(url));
    test(`nginx ${place} redirects from an address that moved`, () => asked.leadsOn(url, "server"));
    test(`nginx ${place} redirects from an earlier system`, () => asked.leadsFromOld(url));
    test(`nginx ${place} sends the policy`, () => asked.saysThePolicy(url, site));
    test(`nginx ${place} has a page for what is not found`, () => asked.saysNotFound(url));
    test(`nginx ${place} says what is gone`, () => asked.saysGone(url));
    test(`nginx ${place} knows the types`, () => asked.saysTypes(url));
    test(`nginx ${place} says how long a file may be kept`, () => asked.saysHowLong(url, site));
    test(`nginx ${place} sends packed copies`, () => asked.sendsPacked(url, site, codings));
    test(`the archive on nginx ${place} can be read and searched`, () =>
      asked.canBeRead(browser, url));
  }
  test("nginx at the root distinguishes feeds from other XML", () =>
    asked.saysNamedTypes(atRoot.url));
  test("the page for what is not found has its style on nginx", () =>
    asked.isLostInStyle(browser, atRoot.url));
}

test.run();
