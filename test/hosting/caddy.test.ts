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
  test.after(async () => {
    await browser.close();
    await server.stop();
  });

  test("Caddy leads on from an address that moved", () => asked.leadsOn(server.url, "server"));
  test("Caddy leads on from an earlier system", () => asked.leadsFromOld(server.url));
  test("Caddy starts with an archive in which nothing moved", async () => {
    const other = join(temporaryFolder(), "site");
    cpSync(join(site, "hosting"), join(other, "hosting"), { recursive: true });
    writeFileSync(join(other, "hosting/caddy-moved.conf"), caddyMoved([]));
    await (await startCaddy(caddy, other)).stop();
  });
  test("Caddy leads to a folder's own address", () => asked.leadsToFolders(server.url));
  test("Caddy says the policy", () => asked.saysThePolicy(server.url, site));
  test("Caddy has a page for what is not found", () => asked.saysNotFound(server.url));
  test("Caddy says what is gone", () => asked.saysGone(server.url));
  test("Caddy knows the types", () => asked.saysTypes(server.url));
  test("Caddy tells feeds from other XML", () => asked.saysNamedTypes(server.url));
  test("Caddy says how long a file may be kept", () => asked.saysHowLong(server.url, site));
  test("Caddy sends packed copies", () => asked.sendsPacked(server.url, site, ["br", "gzip"]));
  test("the archive on Caddy can be read and searched", () => asked.canBeRead(browser, server.url));
  test("the page for what is not found has its style on Caddy", () =>
    asked.isLostInStyle(browser, server.url));
}

test.run();
