import { chmodSync, cpSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { test } from "uvu";
import { startBrowser } from "../browser/browser.ts";
import { temporaryFolder } from "../site/site.ts";
import * as asked from "./asking.ts";
import { hostedFolder } from "./hosted-site.ts";
import { installed, type Running, skip } from "./programs.ts";
import { startApache, startNginx, startPython } from "./servers.ts";

/** Names of folders on disk: with spaces, with characters that have a meaning in addresses, with dots. */
const paths = [
  "a b/%41/ü/1/2/3/4/5/6/c++ & 'd'/#1",
  "50%/…/ends./..f/[e]/%2F/100%25/ぎょうせい;v=1/@x:y/~/.hidden",
  "what?",
];

const folder = await hostedFolder();
const root = temporaryFolder();
chmodSync(root, 0o755);
const copies = join(root, "site");
for (const path of paths) {
  cpSync(join(folder, "site"), join(copies, path), { recursive: true, dereference: true });
}

let browser: Browser;
test.before(async () => {
  browser = await startBrowser();
});
test.after(() => browser.close());

/** The copy's address on a server of the folder with all copies. */
const addressOf = (server: { readonly url: string }, path: string) =>
  `${server.url}${path.split("/").map(encodeURIComponent).join("/")}/`;

/** Reads every copy from a server, and stops the server. */
async function readAll(server: Running) {
  try {
    for (const path of paths) await asked.canBeRead(browser, addressOf(server, path));
  } finally {
    await server.stop();
  }
}

const python = installed("python3");
if (python === null) skip("Python is not installed");
else {
  test("copies under odd paths can be read and searched on Python's own server", async () => {
    await readAll(await startPython(python, copies, "plain"));
  });
}

const nginx = installed("nginx");
if (nginx === null) skip("nginx is not installed");
else {
  test("copies under odd paths can be read and searched on nginx", async () => {
    const site = join(folder, "site");
    await readAll(await startNginx(nginx, { file: "nginx.conf", site, root: copies }));
  });
}

const apache = installed("apache2", "httpd");
if (apache === null) skip("Apache is not installed");
else {
  test("copies under odd paths are complete on Apache: packed, with redirects, and with their own page for what is not found", async () => {
    const server = await startApache(apache, root);
    try {
      // Apache's rewriting refuses an encoded "?" since 2.4.60.
      for (const path of paths.filter((each) => !each.includes("?"))) {
        const url = addressOf(server, path);
        await asked.leadsToFolders(url);
        await asked.leadsOn(url, "server");
        await asked.saysNotFound(url);
        await asked.sendsPacked(url, join(folder, "site"), ["br", "gzip"]);
        await asked.canBeRead(browser, url);
      }
    } finally {
      await server.stop();
    }
  });
}

test.run();
