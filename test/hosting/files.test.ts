import { cpSync, existsSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runInNewContext } from "node:vm";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { isPackable, leastPacked, packings } from "../../src/formats/serving/compressed.ts";
import type { Manifest } from "../../src/model/report/file-digest.ts";
import { isManifestPart } from "../../src/output/manifest-form.ts";
import { manifestIn } from "../../src/output/own-site.ts";
import { build, filesOf, temporaryFolder } from "../site/site.ts";
import { hostedFolder } from "./hosted-site.ts";

const site = join(await hostedFolder(), "site");
const root = resolve(import.meta.dirname, "../..");
const docs = (file: string) => readFileSync(join(root, "docs/hosting", file), "utf8");

test("every file of text of a thousand bytes or more has packed copies with the same content, and no other has", () => {
  const files = filesIn(site);
  const there = Object.keys(files);
  const worthIt = there.filter(
    (file) => isPackable(file) && (files[file]?.size ?? 0) >= leastPacked,
  );
  assert.ok(worthIt.length > 500);
  for (const file of worthIt) {
    const bytes = readFileSync(join(site, file));
    assert.ok(bytes.equals(brotliDecompressSync(readFileSync(join(site, `${file}.br`)))), file);
    assert.ok(bytes.equals(gunzipSync(readFileSync(join(site, `${file}.gz`)))), file);
  }
  const copies = there.filter((file) => /\.(?:br|gz)$/.test(file));
  assert.is(copies.length, worthIt.length * packings.length);
});

test("a second build packs only what changed, and one without --compress removes the copies", async () => {
  const folder = temporaryFolder();
  const [content, output, cache] = ["content", "site", "cache"].map((name) => join(folder, name));
  assert.ok(content && output && cache);
  cpSync(join(root, "content"), content, { recursive: true });
  const built = async (...further: string[]) => {
    const { code, words } = await build(content, output, {}, [
      "--preview",
      "--cache",
      cache,
      ...further,
    ]);
    assert.is(code, 0, words);
    const files = filesIn(output);
    assert.equal(Object.keys(files).sort(), filesOf(realpathSync(output)).filter(isNoManifest));
    return files;
  };
  const packed = await built("--compress");
  const standing = stampsOf(output);
  const about = join(content, "pages/about.md");
  writeFileSync(about, `${readFileSync(about, "utf8")}\nOne more line.\n`);
  const edited = await built("--compress");
  assert.is(
    gunzipSync(readFileSync(join(output, "about/index.html.gz"))).toString(),
    readFileSync(join(output, "about/index.html"), "utf8"),
  );
  assert.not.equal(edited["about/index.html.br"], packed["about/index.html.br"]);
  const anew = stampsOf(output).filter((line) => !standing.includes(line));
  assert.equal(
    anew.map((line) => line.split(" ")[0]).filter((path = "") => isNoManifest(path)),
    ["about/index.html", "about/index.html.br", "about/index.html.gz"],
  );
  const plain = Object.keys(await built());
  assert.equal(
    plain,
    Object.keys(packed).filter((file) => !/\.(?:br|gz)$/.test(file)),
  );
  assert.ok(Object.keys(await built("--compress")).length > plain.length * 2);
});

const isNoManifest = (file: string) => file !== "manifest.json" && !isManifestPart(file);

/** What a site's manifest says of its files, apart from the manifest's own. */
function filesIn(folder: string): Manifest["files"] {
  const files = manifestIn(realpathSync(folder))?.files ?? {};
  return Object.fromEntries(Object.entries(files).filter(([file]) => isNoManifest(file)));
}

/** Every file with its inode and the time of writing. */
const stampsOf = (folder: string): string[] =>
  filesOf(realpathSync(folder)).map((file) => {
    const { ino, mtimeMs } = statSync(join(folder, file));
    return `${file} ${ino} ${mtimeMs}`;
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

test("no server rule says where the site is", () => {
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
  // Every file except those for servers must reach the bucket under its own name.
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
  for (const uses of used) assert.match(uses, /^actions\/[a-z-]+@[0-9a-f]{40}$/);
});

test.run();
