import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { parseAtomFeed } from "feedsmith";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { build, filesOf, temporaryFolder } from "../site/site.ts";
import { contentFolder, reportText, write } from "./archive-folder.ts";

const settings = (url: string) => `council: Marlow Vale Borough Council
url: ${url}
contact:
  team: Democratic Services
  email: democratic.services@marlowvale.example
feeds: full
`;

const content = contentFolder({
  "site.yaml": settings("https://reports.marlowvale.example/"),
  "reports/streets/2015-01-05/lighting.md": reportText({}),
  "reports/streets/2015-03-02/sale.md": reportText({
    date: "2015-03-02",
    subject: "Sale of Zanderquill Yard",
    fields: "exempt:\n  paragraphs: [3]",
    body: "## 1.0 Purpose\n\n1.1 To sell to Borrowfleet.\n",
  }),
  "reports/streets/2015-04-06/plan.md": reportText({
    date: "2015-04-06",
    subject: "Plan for Quintermain Street",
    fields: "publish_from: 2015-03-30",
  }),
});
const output = join(temporaryFolder(), "site");

async function published(today: string) {
  const { code, words } = await build(content, output, {}, ["--today", today]);
  assert.is(code, 0, words);
  return parseAtomFeed(readFileSync(join(output, "feed.xml"), "utf8")).entries ?? [];
}

test("an id survives a new host and a new address, and the ledger says whose it is", async () => {
  const [first] = await published("2015-01-06");
  assert.match(first?.content?.value ?? "", "To ask for more of it.");
  const ledger = readFileSync(join(content, "addresses.txt"), "utf8");
  assert.match(ledger, "https://reports.marlowvale.example/ 2015-01-06\n");

  const folder = join(content, "reports/streets/2015-01-05");
  renameSync(join(folder, "lighting.md"), join(folder, "lamps.md"));
  write(content, {
    "site.yaml": settings("https://archive.marlowvale.example/reports/"),
    "reports/streets/2015-01-05/lamps.md": reportText({
      fields: "former_addresses: /boards/streets/2015-01-05/lighting/",
    }),
  });
  const [after] = await published("2015-02-06");
  const at = "https://archive.marlowvale.example/reports/boards/streets/2015-01-05/lamps/";
  assert.is(after?.id, first?.id);
  assert.is(after?.links?.[0]?.href, at);
  assert.is(after?.published, "2015-01-06T00:00:00Z");
  assert.is(after?.updated, "2015-01-06T00:00:00Z");
  assert.match(after?.content?.value ?? "", `${at}#1.1`);
});

test("no word of an exempt report or one under embargo is in a feed, a calendar or a list", async () => {
  const all = () =>
    filesOf(output)
      .filter((file) => /(\.ics|\.opml|feed\.xml)$/.test(file))
      .map((file) => readFileSync(join(output, file), "utf8").replace(/\r\n /g, ""))
      .join("\n");
  await published("2015-02-06");
  assert.ok(all().length > 1000);
  assert.not.match(all(), /Zanderquill|Borrowfleet|Quintermain/);
  await published("2015-03-30");
  assert.not.match(all(), /Zanderquill|Borrowfleet/);
  assert.match(all(), /Quintermain/);
});

test.run();
