import {
  cpSync,
  existsSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { servedTypes } from "../../src/formats/serving/served-types.ts";
import { manifestIn } from "../../src/output/own-site.ts";
import { build, command, filesOf, temporaryFolder } from "../site/site.ts";
import { contentFolder, reportText } from "./archive-folder.ts";

const content = contentFolder({
  "reports/streets/2015-01-05/lighting.md": reportText({
    fields:
      "attachments:\n  - file: lamps.csv\n    title: Lamps\nformer_addresses: /boards/streets/2015-01-05/lamps/",
  }),
  "reports/streets/2015-01-05/lamps.csv": "month,lamps\n",
  "reports/streets/2015-03-02/sale.md": reportText({
    date: "2015-03-02",
    fields: "exempt:\n  paragraphs: [3]",
  }),
  "addresses.txt": "/boards/ 2015-03-05\n",
  "pages/about.md": "---\ntitle: About\n---\n\nWords.\n",
});
const output = join(temporaryFolder(), "site");

test.before(async () => {
  const { code, words } = await build(content, output, {}, ["--preview", "--today", "2015-03-06"]);
  assert.is(code, 0, words);
});

test("the manifest names every published file, and the sources of what can be read", () => {
  const manifest = manifestIn(realpathSync(output));
  if (!manifest) throw new Error("The site has a manifest");
  const { files, sources } = manifest;
  const there = filesOf(`${output}/`.replace(/\/$/, "")).filter((file) => file !== "manifest.json");
  assert.equal(Object.keys(files).sort(), [...there].sort());
  assert.equal(Object.keys(sources), ["reports/streets/2015-01-05/lighting.md"]);
});

test("a copy in a folder is as published until one of its bytes changes", async () => {
  const copy = join(temporaryFolder(), "copy");
  cpSync(output, copy, { recursive: true, dereference: true });
  assert.is((await command("verify", [copy])).code, 0);
  const page = join(copy, "about/index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace("Words", "Wards"));
  rmSync(join(copy, "404.html"));
  writeFileSync(join(copy, "extra.html"), "");
  const { code, words } = await command("verify", [copy]);
  assert.is(code, 1);
  assert.match(words, /changed +about\/index\.html/);
  assert.match(words, /missing +404\.html/);
  assert.match(words, /extra +extra\.html/);
  assert.match(words, /3 files of \d+ not as published/);
});

test("a copy that a web server sends is checked too", async () => {
  const server = createServer((request, response) => {
    const path = join(output, decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname));
    const found = existsSync(path) && statSync(path).isFile() && !path.includes("/_");
    response.writeHead(found ? 200 : 404).end(found ? readFileSync(path) : "");
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  try {
    const { code, words } = await command("verify", [`http://127.0.0.1:${port}/`]);
    assert.is(code, 0, words);
  } finally {
    server.close();
  }
});

test("verifying nothing, or what is not there, is a wrong use", async () => {
  assert.is((await command("verify", [])).code, 2);
  assert.is((await command("verify", ["/nowhere"])).code, 2);
});

test("rules and headers are written for each kind of web server", () => {
  const text = (file: string) => readFileSync(join(output, file), "utf8");
  const [from, to] = ["/boards/streets/2015-01-05/lamps/", "/boards/streets/2015-01-05/lighting/"];
  assert.is(text("_redirects"), `${from} ${to} 301\n`);
  assert.is(text("hosting/nginx-moved.conf"), `${from} ${to};\n`);
  assert.is(text("hosting/caddy-moved.conf"), `# Made by the build.\n${from} ${to}\n`);
  assert.match(
    text(".htaccess"),
    `RewriteRule "^${from.slice(1)}$" "/%{ENV:ARCHIVE}${to.slice(1)}"`,
  );
  for (const file of [
    "_headers",
    ".htaccess",
    "hosting/nginx-headers.conf",
    "hosting/caddy-rules.conf",
  ]) {
    assert.match(text(file), "frame-ancestors 'none'");
    assert.match(text(file), "nosniff");
  }
  const nginx = text("hosting/nginx-named.conf") + text("hosting/nginx-types.conf");
  for (const rules of [
    text("_headers"),
    text(".htaccess"),
    text("hosting/caddy-rules.conf"),
    nginx,
  ])
    for (const { type } of servedTypes) assert.match(rules, type);
});

test("the feed of the log is whole, with lasting ids and days for times", () => {
  const feed = readFileSync(join(output, "changes/feed.xml"), "utf8");
  assert.match(feed, "<id>tag:reports.marlowvale.example,2026:/changes/</id>");
  assert.match(
    feed,
    "<id>tag:reports.marlowvale.example,2026:/boards/streets/2015-01-05/lamps/#published</id>",
  );
  assert.match(feed, "<updated>2015-03-06T00:00:00Z</updated>");
});

test("the same content gives the same bytes in any zone and language, and in any place", async () => {
  const manifest = readFileSync(join(output, "manifest.json"), "utf8");
  const zones = [
    { TZ: "Pacific/Auckland", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
    { TZ: "America/Los_Angeles", LC_ALL: "C" },
  ];
  for (const environment of zones) {
    const copy = join(temporaryFolder(), "content");
    cpSync(content, copy, { recursive: true });
    const other = join(temporaryFolder(), "site");
    const { code, words } = await build(copy, other, environment, [
      "--preview",
      "--today",
      "2015-03-06",
    ]);
    assert.is(code, 0, words);
    assert.is(readFileSync(join(other, "manifest.json"), "utf8"), manifest);
  }
});

test.run();
