import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { isDay } from "../../../src/browser/search/others/other-report.ts";
import { indexForm, type SearchedArchive } from "../../../src/formats/search-archive.ts";
import { builtSite } from "../site.ts";

test("the form that an archive states is that of its index", async () => {
  const folder = join(await builtSite(), "pagefind");
  const { version } = JSON.parse(readFileSync(join(folder, "pagefind-entry.json"), "utf8")) as {
    version: string;
  };
  const [name = ""] = readdirSync(join(folder, "fragment"));
  const fragment = gunzipSync(readFileSync(join(folder, "fragment", name))).subarray(12);
  const held = Object.keys(JSON.parse(fragment.toString()) as object).sort();
  // If the index's content changes, the number after the version must grow.
  assert.equal(
    [indexForm, held.join(" ")],
    [
      `${version}-4`,
      "anchors board content covers date meta officers parts sections subject url wards",
    ],
  );
});

test("an archive says who it is to those that would search it", async () => {
  const said = JSON.parse(
    readFileSync(join(await builtSite(), "search/archive.json"), "utf8"),
  ) as SearchedArchive;
  assert.is(said.form, indexForm);
  assert.is(said.council, "Marlbridge Borough Council");
  assert.ok(isDay(said.days?.first) && isDay(said.days.last) && said.days.first < said.days.last);
});

test.run();
