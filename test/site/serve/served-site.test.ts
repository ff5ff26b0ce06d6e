import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import archiveOf from "../../../.eleventy.ts";
import { ServedSite } from "../../../src/site/serve/served-site.ts";
import { contentFolder, reportText } from "../../record/archive-folder.ts";
import { temporaryFolder } from "../site.ts";

const body = (words: string) => `## 1.0 Purpose of report\n\n1.1 ${words}\n`;
const issue = (date: string, words: string) =>
  reportText({ date, subject: "Lamps", fields: "series: Lamps", body: body(words) });
const earlier = "reports/streets/2016-01-05/lamps.md";
const later = "reports/streets/2016-04-05/lamps.md";
/** More reports than have their words kept in memory. */
const others = Array.from({ length: 205 }, (_, at): [string, string] => [
  // In the order in which pages are made.
  `reports/streets/2015-01-05/report-${1000 + at}.md`,
  reportText({ subject: `Report ${1000 + at}`, body: body("To report.") }),
]);

test("reports on one page that are edited together are shown once both are read", async () => {
  const content = contentFolder({
    [earlier]: issue("2016-01-05", "Ten lamps were mended."),
    [later]: issue("2016-04-05", "Nine lamps were mended."),
    ...Object.fromEntries(others),
  });
  const place = temporaryFolder();
  const [output, cache] = [join(place, "site"), join(place, "cache")];
  const url = "http://localhost:8080/";
  const site = new ServedSite(archiveOf, { content, output, url, cache });
  assert.equal(await site.update(), []);
  for (const [file] of others) site.show(file);
  for (const file of [earlier, later]) {
    const text = readFileSync(join(content, file), "utf8");
    writeFileSync(join(content, file), text.replace("lamps were", "lanterns were"));
  }
  const page = () =>
    readFileSync(join(output, "boards/streets/2016-04-05/lamps/index.html"), "utf8");
  assert.not.throws(() => site.show(later));
  assert.match(page(), "Nine lamps");
  await site.update();
  assert.match(page(), "Nine lanterns");
});

test.run();
