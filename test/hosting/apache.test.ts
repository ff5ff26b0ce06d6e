import { join } from "node:path";
import { test } from "uvu";
import { startBrowser } from "../browser/browser.ts";
import * as asked from "./asking.ts";
import { hostedFolder } from "./hosted-site.ts";
import { installed, skip } from "./programs.ts";
import { startApache } from "./servers.ts";

const program = installed("apache2", "httpd");
if (program === null) skip("Apache is not installed");
else await tests(program);

async function tests(apache: string) {
  const folder = await hostedFolder();
  const site = join(folder, "site");
  const browser = await startBrowser();
  const server = await startApache(apache, folder);
  test.after(async () => {
    await browser.close();
    await server.stop();
  });
  const places = { "at the root": server.url, "under a path": `${server.url}reports/` };

  for (const [place, url] of Object.entries(places)) {
    test(`Apache ${place} redirects to a folder's own address`, () => asked.leadsToFolders(url));
    test(`Apache ${place} redirects from an address that moved`, () =>
      asked.leadsOn(url, "server"));
    test(`Apache ${place} redirects from an earlier system`, () => asked.leadsFromOld(url));
    test(`Apache ${place} sends the policy`, () => asked.saysThePolicy(url, site));
    test(`Apache ${place} has a page for what is not found`, () => asked.saysNotFound(url));
    test(`Apache ${place} says what is gone`, () => asked.saysGone(url));
    test(`Apache ${place} knows the types`, () => asked.saysTypes(url));
    test(`Apache ${place} says how long a file may be kept`, () => asked.saysHowLong(url, site));
    test(`Apache ${place} sends packed copies`, () => asked.sendsPacked(url, site, ["br", "gzip"]));
    test(`the archive on Apache ${place} can be read and searched`, () =>
      asked.canBeRead(browser, url));
  }
  test("Apache distinguishes feeds from other XML", () =>
    asked.saysNamedTypes(`${server.url}reports/`));
  test("the page for what is not found has its style on Apache", () =>
    asked.isLostInStyle(browser, server.url));
}

test.run();
