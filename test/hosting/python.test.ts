import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { startBrowser } from "../browser/browser.ts";
import * as asked from "./asking.ts";
import { hostedFolder } from "./hosted-site.ts";
import { installed, skip } from "./programs.ts";
import { startPython } from "./servers.ts";

const program = installed("python3");
if (program === null) skip("Python is not installed");
else await tests(program);

async function tests(python: string) {
  const folder = await hostedFolder();
  const site = join(folder, "site");
  const browser = await startBrowser();
  const plain = await startPython(python, folder, "plain");
  const extended = await startPython(python, site, "extended");
  test.after(async () => {
    await browser.close();
    await plain.stop();
    await extended.stop();
  });

  test("Python's own server redirects to a folder's own address", () =>
    asked.leadsToFolders(`${plain.url}site/`));
  test("Python's own server knows no moves, and the page at the old address redirects", () =>
    asked.leadsOn(`${plain.url}site/`, "page"));
  test("Python's own server knows the types that a browser insists on", async () => {
    const types = { html: "text/html", css: "text/css", js: "text/javascript", xml: "text/xml" };
    for (const [ending, type] of Object.entries(types)) {
      const { header } = await asked.ask(`${plain.url}site/one-of.${ending}`);
      assert.match(header("content-type").replace("application/xml", "text/xml"), type);
    }
  });
  test("the archive on Python's own server can be read and searched", () =>
    asked.canBeRead(browser, `${plain.url}site/`));

  test("serve.py sends the policy", () => asked.saysThePolicy(extended.url, site));
  test("serve.py has a page for what is not found", () => asked.saysNotFound(extended.url));
  test("serve.py knows the types", () => asked.saysTypes(extended.url));
  test("serve.py distinguishes feeds from other XML", () => asked.saysNamedTypes(extended.url));
  test("the archive on serve.py can be read and searched", () =>
    asked.canBeRead(browser, extended.url));
  test("the page for what is not found has its style on serve.py", () =>
    asked.isLostInStyle(browser, extended.url));
}

test.run();
