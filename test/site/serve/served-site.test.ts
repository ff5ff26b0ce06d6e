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
const others = Array.from({ length: 700 }, (_, at): [string, string] => [
  // In the order in which pages are made.
  `reports/streets/2015-01-05/report-${1000 + at}.md`,
  reportText({ subject: `Report ${1000 + at}`, body: body("To report.") }),
]);

test("reports on one page that are edited together are shown once both are read", async () => {
  const content = contentFolder({
    [earlier]: issue("2016-01-05", "Ten lamps were missing."),
    [later]: issue("2016-04-05", "Nine lamps were missing."),
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

test("of two that take turns, one shows what is edited while the other makes the round", async () => {
  const content = contentFolder({
    [earlier]: issue("2016-01-05", "Ten lamps were mended."),
    [later]: issue("2016-04-05", "Nine lamps were mended."),
  });
  const place = temporaryFolder();
  const options = {
    content,
    output: join(place, "site"),
    url: "http://localhost:8080/",
    cache: join(place, "cache"),
  };
  const [one, other] = [new ServedSite(archiveOf, options), new ServedSite(archiveOf, options)];
  const edit = (from: string, to: string) => {
    const text = readFileSync(join(content, earlier), "utf8");
    assert.match(text, from);
    writeFileSync(join(content, earlier), text.replace(from, to));
    one.show(earlier);
  };
  const page = (file = "2016-01-05/lamps/index.html") =>
    readFileSync(join(options.output, "boards/streets", file), "utf8");
  await one.update();
  other.takeOver(one.changes());

  edit("Ten lamps", "Six lamps");
  assert.match(page(), "Six lamps");
  other.takeOver(one.changes());
  const round = other.update();
  edit("Six lamps", "Two lamps");
  assert.match(page(), "Two lamps");
  assert.equal(await round, []);
  one.takeOver(other.changes());

  edit("Two lamps", "Six lamps");
  await one.update();
  assert.match(page(), "Six lamps");
  assert.match(page("2016-01-05/pack/index.html"), "Six lamps");

  edit("Six lamps", "[Six](#9.9) lamps");
  one.takeBack();
  assert.match(page(), "Six lamps");

  // The other takes its turn with what it was told, and writes only what has changed.
  other.takeOver(one.changes());
  edit("[Six](#9.9) lamps", "Five lamps");
  other.takeOver(one.changes());
  await other.update();
  const changed = other.changes().map(([path]) => path);
  assert.ok(changed.includes("boards/streets/2016-01-05/lamps/index.html"));
  assert.not.ok(changed.includes("accessibility/index.html"), changed.join(" "));
});

test.run();
