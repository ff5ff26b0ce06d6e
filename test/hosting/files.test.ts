import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runInNewContext } from "node:vm";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { isPackable, leastPacked, packings } from "../../src/model/packed.ts";
import { recordOf } from "../../src/site/manifest.ts";
import { packFiles } from "../../src/site/pack-files.ts";
import { filesOf, temporaryFolder } from "../site/site.ts";
import { hostedFolder } from "./hosted-site.ts";

const site = join(await hostedFolder(), "site");
const root = resolve(import.meta.dirname, "../..");
const docs = (file: string) => readFileSync(join(root, "docs/hosting", file), "utf8");

test("every file of text from a thousand bytes on has packed copies that hold the same, and no other has", () => {
  const { files } = JSON.parse(readFileSync(join(site, "manifest.json"), "utf8"));
  const there = Object.keys(files);
  const worthIt = there.filter((file) => isPackable(file) && files[file].size >= leastPacked);
  assert.ok(worthIt.length > 500);
  for (const file of worthIt) {
    const bytes = readFileSync(join(site, file));
    assert.ok(bytes.equals(brotliDecompressSync(readFileSync(join(site, `${file}.br`)))), file);
    assert.ok(bytes.equals(gunzipSync(readFileSync(join(site, `${file}.gz`)))), file);
  }
  const copies = there.filter((file) => /\.(?:br|gz)$/.test(file));
  assert.is(copies.length, worthIt.length * packings.length);
});

test("a packed copy is taken from an earlier site only where the file is the same", async () => {
  const [earlier, now] = [temporaryFolder(), temporaryFolder()];
  const text = (word: string) => `${word} `.repeat(500);
  for (const folder of [earlier, now]) mkdirSync(join(folder, "a"));
  writeFileSync(join(earlier, "a/same.html"), text("same"));
  writeFileSync(join(earlier, "other.html"), text("lamp"));
  await packFiles(earlier, null);
  // A copy that the earlier site alone can have made.
  writeFileSync(join(earlier, "a/same.html.br"), "taken over");
  const files = filesOf(earlier).map((file) => [file, recordOf(readFileSync(join(earlier, file)))]);
  const manifest = { files: Object.fromEntries(files), sources: {} };
  writeFileSync(join(earlier, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(now, "a/same.html"), text("same"));
  writeFileSync(join(now, "other.html"), text("bins"));
  await packFiles(now, earlier);
  assert.is(readFileSync(join(now, "a/same.html.br"), "utf8"), "taken over");
  assert.is(gunzipSync(readFileSync(join(now, "other.html.gz"))).toString(), text("bins"));
});

test("every file of the site that a configuration names is written by the build", () => {
  for (const file of ["nginx.conf", "nginx-sub-path.conf", "Caddyfile"]) {
    const named = [...docs(file).matchAll(/"\/srv\/archive\/site\/([^"]+)"/g)].map(
      ([, path = ""]) => path,
    );
    assert.ok(named.length >= 2, file);
    for (const path of named) assert.ok(existsSync(join(site, path)), `${file}: ${path}`);
  }
});

test("nothing that servers are told says where the site stands", () => {
  for (const file of filesOf(join(site, "hosting"))
    .map((name) => `hosting/${name}`)
    .concat(".htaccess", "_headers", "_redirects")) {
    assert.not.match(readFileSync(join(site, file), "utf8"), /https?:\/\//, file);
  }
  assert.is(statSync(join(site, ".nojekyll")).size, 0);
});

test("CloudFront's function asks for the page of a folder by name, and leads to folders", async () => {
  const asked = async (uri: string) =>
    JSON.parse(
      await runInNewContext(
        `${docs("cloudfront-function.js")}\nhandler(event).then(JSON.stringify)`,
        {
          event: { request: { uri, method: "GET" } },
        },
      ),
    );
  assert.is((await asked("/")).uri, "/index.html");
  assert.is(
    (await asked("/boards/streets/2015-01-05/")).uri,
    "/boards/streets/2015-01-05/index.html",
  );
  for (const folder of ["/boards", "/boards/streets/2015-01-05"]) {
    const answer = await asked(folder);
    assert.is(answer.statusCode, 301);
    assert.is(answer.headers.location.value, `${folder}/`);
  }
  // Every file but those for servers reaches the bucket under its own name.
  for (const file of filesOf(site).filter((name) => !/^_|\/index\.html$/.test(name)))
    assert.is((await asked(`/${file}`)).uri, `/${file}`);
});

test("the workflows build what they publish, and pin what they use", () => {
  const used: string[] = [];
  for (const name of ["check", "pages"]) {
    const text = readFileSync(join(root, `.github/workflows/${name}.yml`), "utf8");
    const { jobs, permissions } = parse(text);
    assert.equal(permissions, { contents: "read" }, name);
    for (const { steps } of Object.values<{ steps: { uses?: string; run?: string }[] }>(jobs)) {
      for (const { uses, run } of steps) {
        if (uses) used.push(uses);
        for (const [, script = ""] of run?.matchAll(/npm run ([a-z]+)/g) ?? [])
          assert.ok(existsSync(join(root, `src/commands/${script}.ts`)), script);
      }
    }
  }
  assert.ok(used.length > 6);
  for (const uses of used) assert.match(uses, /^actions\/[a-z-]+@v\d+$/);
});

test.run();
