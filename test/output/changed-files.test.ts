import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Manifest } from "../../src/model/report/file-digest.ts";
import { changedFiles } from "../../src/output/changed-files.ts";

/** A manifest of files, by path, with a sign of what each holds. */
const manifest = (files: Readonly<Record<string, string>>): Manifest => ({
  files: Object.fromEntries(
    Object.entries(files).map(([path, sha256]) => [path, { size: 1, sha256 }]),
  ),
  sources: {},
});

test("files that pages name are sent first, pages after them, and the manifest last", () => {
  const now = manifest({
    "index.html": "1",
    "feed.xml": "1",
    "feeds/all.opml": "1",
    "feeds/all.atom": "1",
    "pagefind/pagefind-entry.json": "1",
    "index.html.br": "1",
    "assets/site-0123456789.css": "1",
    "assets/site-0123456789.css.gz": "1",
    "assets/site-012345678.css": "1",
    "assets/site-0123456789.css.map": "1",
    "pagefind/fragment/20150105abcde.pf_fragment": "1",
    "data/reports.csv": "1",
    "a.html.txt": "1",
    "pagefind-entry.json": "1",
    "manifest/boards/streets/2015.json": "1",
  });
  assert.equal(changedFiles(manifest({}), now), {
    kept: [
      "assets/site-0123456789.css",
      "assets/site-0123456789.css.gz",
      "pagefind/fragment/20150105abcde.pf_fragment",
    ],
    parts: [
      "a.html.txt",
      "assets/site-012345678.css",
      "assets/site-0123456789.css.map",
      "data/reports.csv",
      "pagefind-entry.json",
    ],
    pages: [
      "feed.xml",
      "feeds/all.atom",
      "feeds/all.opml",
      "index.html",
      "index.html.br",
      "pagefind/pagefind-entry.json",
    ],
    gone: [],
    manifest: ["manifest/boards/streets/2015.json", "manifest.json"],
  });
});

test("what is unchanged is not sent, and what no longer exists is deleted", () => {
  const { kept, parts, pages, gone } = changedFiles(
    manifest({ "a.html": "1", "b.html": "1", "d.html": "1", "c.html": "1" }),
    manifest({ "a.html": "1", "b.html": "2" }),
  );
  assert.equal(
    { kept, parts, pages, gone },
    {
      kept: [],
      parts: [],
      pages: ["b.html"],
      gone: ["c.html", "d.html"],
    },
  );
});

test.run();
