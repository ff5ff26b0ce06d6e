import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Manifest } from "../../src/model/report/file-digest.ts";
import { recordOf } from "../../src/output/file-record.ts";
import { manifestFiles, manifestOf, partsNamed } from "../../src/output/manifest-form.ts";

const manifest = (...paths: readonly string[]): Manifest => ({
  files: Object.fromEntries(paths.map((path) => [path, recordOf(path)])),
  sources: { "reports/streets/2015-01-05/lamps.md": recordOf("Lamps") },
  archive: "https://reports.example/",
});
const site = manifest(
  "index.html",
  "boards/streets/index.html",
  "boards/streets/2014-15/index.html",
  "boards/streets/2015-01-05/lamps/index.html",
  "boards/streets/2016-01-04/lamps/index.html",
  "boards/children/2015-01-05/schools/index.html",
  "pagefind/fragment/201501053f2a1.pf_fragment",
  "pagefind/index/2015abcd.pf_index",
);

/** What a manifest's files say when they are read again, after a change to some of them. */
function readAgain(files: ReadonlyMap<string, string>): Manifest | null {
  return manifestOf(files.get("manifest.json") ?? "", (path) => files.get(path));
}

test("a manifest has a part for each board and year of its papers, and one for each year of search entries", () => {
  const files = manifestFiles(site);
  const parts = [
    "manifest/boards/streets/2015.json",
    "manifest/boards/streets/2016.json",
    "manifest/boards/children/2015.json",
    "manifest/pagefind/2015.json",
  ];
  assert.equal([...files.keys()], [...parts, "manifest.json"]);
  assert.equal(partsNamed(files.get("manifest.json") ?? ""), parts);
  assert.equal(Object.keys(JSON.parse(files.get(parts[0] ?? "") ?? "").sources), [
    "reports/streets/2015-01-05/lamps.md",
  ]);
});

test("read again, it lists every file, its parts too", () => {
  const files = manifestFiles(site);
  const { files: listed, sources, archive } = readAgain(files) ?? manifest();
  const parts = Object.fromEntries(
    [...files]
      .filter(([path]) => path !== "manifest.json")
      .map(([path, text]) => [path, recordOf(text)]),
  );
  assert.equal(listed, { ...site.files, ...parts });
  assert.equal(sources, site.sources);
  assert.is(archive, site.archive);
});

test("a new report changes the part of its board and year, and the first file", () => {
  const before = manifestFiles(site);
  const added = "boards/children/2015-01-05/meals/index.html";
  const now = manifestFiles({ ...site, files: { ...site.files, [added]: recordOf("") } });
  assert.equal(
    [...now].filter(([path, text]) => before.get(path) !== text).map(([path]) => path),
    ["manifest/boards/children/2015.json", "manifest.json"],
  );
});

test("a manifest whose part is missing, or is of another publication, is not read", () => {
  const part = "manifest/boards/streets/2015.json";
  const files = new Map(manifestFiles(site));
  const older = manifestFiles(manifest("boards/streets/2015-01-05/lamps/index.html")).get(part);
  assert.is(readAgain(new Map([...files].filter(([path]) => path !== part))), null);
  assert.is(readAgain(files.set(part, `${older} `)), null);
  assert.is(readAgain(files.set(part, "{}")), null);
});

const alone = (text: string) => manifestOf(text, () => null);

test("a manifest has a digest of 64 figures for every file", () => {
  const text = (sha256: string) =>
    JSON.stringify({ files: { a: { size: 1, sha256 } }, sources: {} });
  assert.ok(alone(text("a".repeat(64))));
  for (const sha256 of ["a".repeat(63), "a".repeat(65), "A".repeat(64), ""]) {
    assert.is(alone(text(sha256)), null, sha256);
  }
  for (const other of ["", "[]", "{}", '{"files":{}}']) assert.is(alone(other), null, other);
});

test.run();
