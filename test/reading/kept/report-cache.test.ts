import { readdirSync, readFileSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readContent } from "../../../src/reading/content.ts";
import { openReportCache } from "../../../src/reading/kept/report-cache.ts";
import { contentFolder, reportText, write } from "../../record/archive-folder.ts";
import { temporaryFolder } from "../../site/site.ts";

const folder = "reports/streets/2015-01-05";
const lamps = `${folder}/lamps.md`;
const sale = `${folder}/sale-of-quay-street.md`;
const exempt = "exempt:\n  paragraphs: [3]";

/** Reads a folder with a cache, an hour after it was written so that its files' times can be trusted. */
function read(content: string, path: string) {
  for (const name of readdirSync(join(content, folder))) {
    const then = new Date(Date.now() - 3_600_000);
    utimesSync(join(content, folder, name), then, then);
  }
  const cache = openReportCache(path, "1");
  const { content: found, problems } = readContent(content, cache.read);
  cache.save();
  return { kinds: found?.filed.map(({ kind }) => kind).sort(), problems };
}

test("a cache holds nothing of an exempt report, not even the name of its file", () => {
  const content = contentFolder({
    [lamps]: reportText({}),
    [sale]: reportText({ subject: "Sale" }),
  });
  const path = join(temporaryFolder(), "reports");
  assert.equal(read(content, path).kinds, ["report", "report"]);
  assert.ok(readFileSync(path).includes("quay-street"));

  write(content, { [sale]: reportText({ subject: "Sale", fields: exempt }) });
  assert.equal(read(content, path).kinds, ["exempt", "report"]);
  assert.not(readFileSync(path).includes("quay-street"));
  assert.ok(readFileSync(path).includes("lamps"));
});

test("an exempt report is read each time, and the cache is not written for it again", () => {
  const content = contentFolder({
    [lamps]: reportText({}),
    [sale]: reportText({ fields: exempt }),
  });
  const path = join(temporaryFolder(), "reports");
  const first = read(content, path);
  const { mtimeMs } = statSync(path, { bigint: false });
  assert.equal(read(content, path), first);
  assert.is(statSync(path).mtimeMs, mtimeMs);
});

test.run();
