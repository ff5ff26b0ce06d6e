import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Manifest } from "../../../src/model/report/file-digest.ts";
import { ledgerIn } from "../../../src/reading/ledger-file.ts";
import { keepCopy, shortenedLedger } from "../../../src/site/build/shortened-ledger.ts";
import type { Site } from "../../../src/site/build/site.ts";
import { contentOf } from "../../archive/made.ts";
import { temporaryFolder } from "../site.ts";

const url = "https://reports.marlowvale.example/";
const { settings } = contentOf({}, []);
const ledger = (...lines: readonly string[]) =>
  ledgerIn(lines.map((line) => line.replace(/^\S+/, "$& 2015-01-05")).join("\n")).ledger;
const record = { size: 1, sha256: "0" };

/** What is said of a ledger's lines where a copy has others, or the live site these files. */
function said(
  now: readonly string[],
  { copy, live }: { copy?: readonly string[]; live?: Partial<Manifest> },
): string | null {
  const at = { content: temporaryFolder(), output: temporaryFolder(), cache: temporaryFolder() };
  if (copy) keepCopy(ledger(...copy), at);
  const site = { archive: { ledger: ledger(...now), settings } } as unknown as Site;
  const manifest = live ? { files: {}, sources: {}, archive: url, ...live } : null;
  const [problem] = shortenedLedger(site, { ...at, live: manifest });
  return problem ? (/lacks (.*?), published before/.exec(problem.message)?.[1] ?? "") : null;
}

const files = { "index.html": record, "boards/index.html": record, "assets/a.css": record };

for (const [what, now, before, lost] of [
  ["that nothing is known of", ["/a/"], {}, null],
  ["as its copy", ["/a/ 1"], { copy: ["/a/ 1"] }, null],
  ["in another order, with more", ["/b/", "/a/ 2 1"], { copy: ["/a/ 1", "/b/"] }, null],
  ["without an address of its copy", ["/a/"], { copy: ["/a/", "/b/"] }, "/b/"],
  ["without an anchor of its copy", ["/a/ 1"], { copy: ["/a/ 1 2"] }, "/a/#2"],
  ["without two addresses", [], { copy: ["/a/", "/b/"] }, "/a/ and 1 more addresses"],
  ["without the archive’s first address", ["/a/"], { copy: [url, "/a/"] }, null],
  ["with every page of the live site", ["/", "/boards/"], { live: { files } }, null],
  ["without a page of the live site", ["/"], { live: { files } }, "/boards/"],
  ["without a page of a preview", ["/"], { live: { files, preview: true } }, null],
  [
    "without a page of another archive",
    ["/"],
    { live: { files, archive: "https://a.example/" } },
    null,
  ],
  [
    "without what both the copy and the site have",
    ["/"],
    { copy: ["/boards/"], live: { files } },
    "/boards/",
  ],
] as const) {
  test(`a ledger ${what} ${lost === null ? "lacks nothing" : `lacks ${lost}`}`, () => {
    assert.is(said(now, before), lost);
  });
}

test.run();
