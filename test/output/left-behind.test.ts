import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Ledger } from "../../src/model/addresses/address-ledger.ts";
import { plainDate } from "../../src/model/time/plain-date.ts";
import { leftBehind } from "../../src/output/left-behind.ts";

const day = plainDate("2015-01-05");
if (!day) throw new Error("no day");
const line = { published: day, anchors: [], line: 1 };
const ledger: Ledger = new Map(
  [
    "/",
    "/boards/streets/2015-01-05/lamps/",
    "/boards/streets/2015-01-05/lamps/plan.pdf",
    "/boards/streets/2015-01-05/land/",
    "/wards/",
  ].map((address) => [address, line]),
);
const record = { size: 1, sha256: "0".repeat(64) };
const now = {
  files: Object.fromEntries(
    ["index.html", "boards/streets/2015-01-05/land/index.html", "wards/index.html"].map((file) => [
      file,
      record,
    ]),
  ),
  sources: {},
};
const on = [
  "index.html",
  "boards/streets/2015-01-05/lamps/index.html",
  "boards/streets/2015-01-05/lamps/report.json",
  "boards/streets/2015-01-05/lamps/plan.pdf",
  "boards/streets/2015-01-05/land/index.html",
  "boards/streets/2015-01-05/land/report.md",
  "pagefind/fragment/en_1.pf_fragment",
  "council/own.html",
];
const read = async (file: string) => (on.includes(file) ? new Uint8Array() : null);
const gone = [
  "boards/streets/2015-01-05/lamps/index.html",
  "boards/streets/2015-01-05/lamps/plan.pdf",
  "boards/streets/2015-01-05/lamps/report.json",
  "boards/streets/2015-01-05/land/report.md",
];

test("what a publish that only copied left on a server is found at the addresses of the ledger", async () => {
  assert.equal(await leftBehind({ read, files: null, isFolder: false }, now, ledger), gone);
});

test("in a folder the old parts of the search index are found too, and nobody else’s files", async () => {
  assert.equal(await leftBehind({ read, files: on, isFolder: true }, now, ledger), [
    ...gone,
    "pagefind/fragment/en_1.pf_fragment",
  ]);
});

test.run();
