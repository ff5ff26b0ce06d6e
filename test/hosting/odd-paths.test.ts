import { cpSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { test } from "uvu";
import { startBrowser } from "../browser/browser.ts";
import { serve } from "../site/serve.ts";
import { temporaryFolder } from "../site/site.ts";
import * as asked from "./asking.ts";
import { hostedFolder } from "./hosted-site.ts";
import { installed, type Running, skip } from "./programs.ts";
import { startApache, startNginx, startPython } from "./servers.ts";

/** Parts of paths as they stand on the disk: spaces, signs that mean something in addresses, dots. */
const paths = [
  "a b/%41/ü/1/2/3/4/5/6",
  "50%/what? #1/…/ends.",
  "c++ & 'd'/[e]/100%25/%2F/..f",
  "ぎょうせい;v=1/@x:y/~/.hidden",
];

const folder = await hostedFolder();
const root = temporaryFolder();
let browser: Browser;

test.before(async () => {
  browser = await startBrowser();
});
test.after(() => browser.close());

for (const path of paths) {
  cpSync(join(folder, "site"), join(root, path), { recursive: true, dereference: true });
}

/** The copy's address on a server of the folder of all copies. */
const addressOf = (server: { readonly url: string }, path: string) =>
  `${server.url}${path.split("/").map(encodeURIComponent).join("/")}/`;

/** Reads every copy on a server, which is stopped then. */
async function readAll(server: Running) {
  try {
    for (const path of paths) await asked.canBeRead(browser, addressOf(server, path));
  } finally {
    await server.stop();
  }
}

test("copies under odd paths can be read and searched on a plain server", async () => {
  const served = await serve(root);
  await readAll({ url: served.url, stop: served.close });
});

const python = installed("python3");
if (python === null) skip("Python is not installed");
else {
  test("copies under odd paths can be read and searched on Python's own server", async () => {
    await readAll(await startPython(python, root, "plain"));
  });
}

const nginx = installed("nginx");
if (nginx === null) skip("nginx is not installed");
else {
  test("copies under odd paths can be read and searched on nginx", async () => {
    const site = join(folder, "site");
    await readAll(await startNginx(nginx, { file: "nginx.conf", site, root }));
  });
}

const apache = installed("apache2", "httpd");
if (apache === null) skip("Apache is not installed");
else {
  test("copies under odd paths are whole on Apache: packed, leading on, and with their own page for what is not found", async () => {
    const server = await startApache(apache, root);
    try {
      for (const path of paths) {
        const url = addressOf({ url: `${server.url}` }, path);
        await asked.leadsToFolders(url);
        await asked.leadsOn(url, "server");
        await asked.saysNotFound(url);
        await asked.sendsPacked(url, ["br", "gzip"]);
        await asked.canBeRead(browser, url);
      }
    } finally {
      await server.stop();
    }
  });
}

test.run();
