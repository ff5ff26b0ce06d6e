import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type FileMade, recordOf } from "../../../src/output/file-record.ts";
import { packFiles } from "../../../src/site/build/compressed-copies.ts";
import { temporaryFolder } from "../site.ts";

test("every large file that can be packed gets both copies, which name its hash", async () => {
  const folder = temporaryFolder();
  const files = new Map<string, FileMade>();
  for (let at = 0; at < 9; at += 1) {
    const text = `page ${at} `.repeat(200);
    writeFileSync(join(folder, `${at}.html`), text);
    files.set(`${at}.html`, { made: "1", ...recordOf(text) });
  }
  for (const path of ["small.html", "picture.png"]) {
    const text = path.startsWith("small") ? "page" : "picture".repeat(400);
    writeFileSync(join(folder, path), text);
    files.set(path, { made: "1", ...recordOf(text) });
  }
  await packFiles(folder, files);
  assert.is(files.size, 11 + 18);
  for (let at = 0; at < 9; at += 1) {
    const text = `page ${at} `.repeat(200);
    const [brotli, gzip] = [".br", ".gz"].map((ending) =>
      readFileSync(join(folder, `${at}.html${ending}`)),
    );
    assert.is(brotliDecompressSync(brotli ?? "").toString(), text);
    assert.is(gunzipSync(gzip ?? "").toString(), text);
    assert.equal(files.get(`${at}.html.br`), {
      made: files.get(`${at}.html`)?.sha256,
      ...recordOf(brotli ?? ""),
    });
  }
  assert.is(existsSync(join(folder, "small.html.br")), false);
  assert.is(existsSync(join(folder, "picture.png.gz")), false);
});

test("what every reader fetches is packed as small as it can be", async () => {
  const text = Array.from(
    { length: 3000 },
    (_, at) => `.a${(at * 7919) % 1009}{top:${at % 97}px}`,
  ).join("\n");
  const sizes = [];
  for (const path of ["archive-0123456789.css", "other.css"]) {
    const folder = temporaryFolder();
    const name = path.startsWith("archive") ? `assets/${path}` : path;
    const files = new Map([[name, { made: "1", ...recordOf(text) }]]);
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, name), text);
    await packFiles(folder, files);
    sizes.push(files.get(`${name}.br`)?.size ?? 0);
  }
  assert.ok((sizes[0] ?? 0) < (sizes[1] ?? 0), sizes.join(" and "));
});

test.run();
