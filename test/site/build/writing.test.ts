import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type FileMade, type FilesMade, recordOf } from "../../../src/output/file-record.ts";
import type { BuildThreads } from "../../../src/site/build/build-threads.ts";
import type { Plan, PlannedPage } from "../../../src/site/build/plan.ts";
import type { Site } from "../../../src/site/build/site.ts";
import { siteWriter } from "../../../src/site/build/write-files.ts";
import { writePage } from "../../../src/site/build/write-page.ts";
import { isAsPlanned, toPack, withWholeIndex, writingOf } from "../../../src/site/build/writing.ts";
import { filesOf, temporaryFolder } from "../site.ts";

const pageOf = (path: string, made: string): PlannedPage => ({
  path,
  made: () => made,
  text: () => `page ${made}`,
});
const fileOf = (path: string, made: string) => ({ path, made, content: () => `file ${made}` });

/** A plan of pages, other files and a search index, each with what it is made of. */
function planOf(
  pages: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
  search: string | null = null,
  isPacked = false,
): Plan {
  return {
    site: {} as Site,
    pages: Object.entries(pages).map(([path, made]) => pageOf(path, made)),
    others: Object.entries(others).map(([path, made]) => fileOf(path, made)),
    search,
    isPacked,
  };
}

const held = (files: Readonly<Record<string, string>>, size = 10): FilesMade =>
  new Map(
    Object.entries(files).map(([path, made]) => [path, { made, size, sha256: `of ${path}` }]),
  );

/** The paths of the pages and files to write, of those to remove, and whether an index is to be written. */
function written(plan: Plan, files: FilesMade, options = {}) {
  const writing = writingOf(plan, "cache", files, options);
  return [
    writing.batches.flatMap(({ pages }) => pages.map(({ path }) => path)).join(),
    writing.others.map(({ path }) => path).join(),
    writing.stale.join(),
    writing.search?.made ?? null,
  ];
}

const entry = "pagefind/pagefind-entry.json";

for (const [what, plan, files, expected] of [
  ["an empty folder gets everything", planOf({ a: "1" }, { b: "1" }, "1"), {}, ["a", "b", "", "1"]],
  [
    "a folder that is up to date gets nothing",
    planOf({ a: "1" }, { b: "1" }, "1"),
    { a: "1", b: "1", [entry]: "1" },
    ["", "", "", null],
  ],
  [
    "what is made of something else is written again",
    planOf({ a: "2", c: "1" }, { b: "2" }),
    { a: "1", b: "1", c: "1" },
    ["a", "b", "a,b", null],
  ],
  [
    "what is planned no more is removed",
    planOf({ a: "1" }),
    { a: "1", z: "1" },
    ["", "", "z", null],
  ],
  [
    "an index is written again for other reports, and its files stay until then",
    planOf({}, {}, "2"),
    { [entry]: "1", "pagefind/old": "1" },
    ["", "", "", "2"],
  ],
  [
    "an index without its first file is written again",
    planOf({}, {}, "1"),
    { "pagefind/part": "1" },
    ["", "", "", "1"],
  ],
  [
    "an index that is not planned is removed",
    planOf({}),
    { [entry]: "1", "pagefind/part": "1" },
    ["", "", `${entry},pagefind/part`, null],
  ],
  [
    "compressed copies are removed where none are planned",
    planOf({ a: "1" }),
    { a: "1", "a.gz": "of a" },
    ["", "", "a.gz", null],
  ],
  [
    "compressed copies of the same file stay",
    planOf({ a: "1" }, {}, null, true),
    { a: "1", "a.gz": "of a" },
    ["", "", "", null],
  ],
  [
    "compressed copies of another file are removed",
    planOf({ a: "1" }, {}, null, true),
    { a: "1", "a.gz": "old" },
    ["", "", "a.gz", null],
  ],
  [
    "a compressed copy of the index is no file of it",
    planOf({}, {}, "1"),
    { [entry]: "1", [`${entry}.gz`]: "old" },
    ["", "", `${entry}.gz`, null],
  ],
] as const) {
  test(what, () => {
    const present = held(files);
    assert.equal(written(plan, present), expected);
    assert.is(
      isAsPlanned(plan, present),
      expected.every((one) => one === "" || one === null),
    );
  });
}

test("a folder lacks compressed copies where a large file that can be packed has none", () => {
  const page = { "a.html": "1" };
  const isWhole = (files: FilesMade) => isAsPlanned(planOf(page, {}, null, true), files);
  assert.is(isWhole(held(page, 1023)), true);
  assert.is(isWhole(held(page, 1024)), false);
  assert.is(isAsPlanned(planOf(page), held(page, 1024)), true);
  const copies = held({ "a.html.br": "of a.html", "a.html.gz": "of a.html" });
  assert.is(isWhole(new Map([...held(page, 1024), ...copies])), true);
  assert.equal(
    toPack(
      new Map([
        ...held({ "a.html": "1", "b.png": "1", "c.css": "1" }, 2000),
        ...held({ "c.css.br": "x" }),
      ]),
    ).map(([path]) => path),
    ["a.html", "c.css"],
  );
});

test("if a file of the index is lost, the index is made again, and for no other file", () => {
  const known = held({ [entry]: "1", "pagefind/part": "1", a: "1" });
  const without = (path: string) => new Map([...known].filter(([one]) => one !== path));
  const rest = (path: string, lost: number) =>
    [...withWholeIndex({ intact: without(path), lost, others: [] }, known).keys()].join();
  assert.is(rest("pagefind/part", 1), "a");
  assert.is(rest("a", 1), `${entry},pagefind/part`);
  assert.is(rest("pagefind/part", 0), `${entry},a`);
});

/** A folder with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test("a writer removes what is stale with its empty folders, and writes what is planned", async () => {
  const folder = folderOf({ "a/b/old": "x", "a/kept": "x", "c/d/old": "x", page: "old" });
  const files = held({ "a/b/old": "1", "c/d/old": "1", "lost/old": "1", page: "1", "a/kept": "1" });
  const plan = planOf({ page: "2", "a/kept": "1" }, { "e/file": "1" });
  const writing = writingOf(plan, temporaryFolder(), files);
  const writer = siteWriter(writing, folder);
  assert.equal(filesOf(folder), ["a/kept"]);
  for (const batch of writer.batches) writer.pages(batch);
  await writer.others();
  assert.equal(filesOf(folder), ["a/kept", "e/file", "page"]);
  assert.is(readFileSync(join(folder, "page"), "utf8"), "page 2");
  assert.equal([...writing.files.keys()].sort(), ["a/kept", "e/file", "page"]);
  assert.throws(() => readFileSync(join(folder, "c")), /ENOENT/);
});

test("a batch that a thread has claimed is left to it, and its files are recorded", async () => {
  const folder = temporaryFolder();
  const record: FileMade = { made: "1", ...recordOf("by a thread") };
  let isClosed = false;
  const threads = {
    layOut: () => ({
      claim: (at: number) => at === 1,
      done: async () => [["0", record]] as const,
    }),
    close: async () => {
      isClosed = true;
    },
  } as unknown as BuildThreads;
  const pages = Object.fromEntries(Array.from({ length: 65 }, (_, at) => [`${at}`, "1"]));
  const plan = { ...planOf(pages), site: { assets: { addresses: {} } } as Site };
  const writing = writingOf(plan, "", new Map(), { threads });
  const writer = siteWriter(writing, folder);
  for (const batch of writer.batches) writer.pages(batch);
  assert.equal(filesOf(folder), ["64"]);
  await writer.others();
  assert.ok(isClosed);
  assert.equal([...writing.files.keys()].sort(), ["0", "64"]);
  assert.is(writing.files.get("0"), record);
});

test("a page that readers use meanwhile stays until it is replaced", () => {
  const folder = folderOf({ page: "old", stale: "old" });
  const files = held({ page: "1", stale: "1" });
  siteWriter(writingOf(planOf({ page: "2" }), "", files, { isServed: true }), folder);
  assert.equal(filesOf(folder), ["page"]);
});

test("who follows the writing is told how many files are done", async () => {
  const told: (number | string)[] = [];
  const progress = {
    begin: (stage: string) => told.push(stage),
    at: (count: number) => told.push(count),
  };
  const writer = siteWriter(
    writingOf(planOf({ a: "1", b: "1" }, { c: "1" }), "", new Map(), { progress }),
    temporaryFolder(),
  );
  for (const batch of writer.batches) writer.pages(batch);
  await writer.others();
  assert.equal(told, [1, 2, "files", 3]);
});

test("a page’s record has what it is made of and the digest of its bytes", () => {
  const bytes: [string, string][] = [];
  const record: FileMade = writePage(pageOf("a", "1"), (path, content) => {
    bytes.push([path, Buffer.from(content).toString()]);
  });
  assert.equal(bytes, [["a", "page 1"]]);
  assert.equal(record, { made: "1", ...recordOf("page 1") });
});

test.run();
