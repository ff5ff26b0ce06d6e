import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import { caddyMoved } from "../../src/site/servers/caddy.ts";
import { startBrowser } from "../browser/browser.ts";
import { temporaryFolder } from "../site/site.ts";
import * as asked from "./asking.ts";
import { hostedFolder } from "./hosted-site.ts";
import { installed, skip } from "./programs.ts";
import { startCaddy } from "./servers.ts";

const program = installed("caddy");
if (program === null) skip("Caddy is not installed");
else await tests(program);

async function tests(caddy: string) {
  const site = join(await hostedFolder(), "site");
  const browser = await startBrowser();
  const server = await startCaddy(caddy, site);
  const under = await startCaddy(caddy, site, "Caddyfile-sub-path");
  test.after(async () => {
    await browser.close();
    await server.stop();
    await under.stop();
  });
  const places = { "at the root": server.url, "under a path": `${under.url}reports/` };

  for (const [place, url] of Object.entries(places)) {
    test(`Caddy ${place} redirects from an address that moved`, () => asked.leadsOn(url, "server"));
    test(`Caddy ${place} redirects from an earlier system`, () => asked.leadsFromOld(url));
    test(`Caddy ${place} redirects to a folder's own address`, () => asked.leadsToFolders(url));
    test(`Caddy ${place} sends the policy`, () => asked.saysThePolicy(url, site));
    test(`Caddy ${place} has a page for what is not found`, () => asked.saysNotFound(url));
    test(`Caddy ${place} says what is gone`, () => asked.saysGone(url));
    test(`Caddy ${place} knows the types`, () => asked.saysTypes(url));
    test(`Caddy ${place} distinguishes feeds from other XML`, () => asked.saysNamedTypes(url));
    test(`Caddy ${place} says how long a file may be kept`, () => asked.saysHowLong(url, site));
    test(`Caddy ${place} sends packed copies`, () => asked.sendsPacked(url, site, ["br", "gzip"]));
    test(`the archive on Caddy ${place} can be read and searched`, () =>
      asked.canBeRead(browser, url));
  }
  test("Caddy starts with an archive in which nothing moved", async () => {
    const other = join(temporaryFolder(), "site");
    cpSync(join(site, "hosting"), join(other, "hosting"), { recursive: true });
    writeFileSync(join(other, "hosting/caddy-moved.conf"), caddyMoved([]));
    await (await startCaddy(caddy, other)).stop();
  });
  test("the page for what is not found has its style on Caddy", () =>
    asked.isLostInStyle(browser, server.url));
}

test.run();
