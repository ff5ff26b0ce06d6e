import { test } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf } from "../../../src/archive/archive.ts";
import { catalogueOf, described } from "../../../src/site/data/catalogue.ts";
import { contentOf, day, entryOf, reportOf } from "../../archive/made.ts";

const streets = entryOf("streets");
const archive = (...dates: readonly string[]) =>
  archiveOf(
    contentOf(
      { boards: [streets] },
      dates.map((date) => reportOf(streets, date)),
    ),
    day("2020-01-01"),
  );

test("a table in yearly files is left out while it has none, and one of a single file is not", () => {
  const tables = (...dates: readonly string[]) =>
    described(catalogueOf(archive(...dates))).map(({ name, about, rows }) => [
      name,
      about.name,
      rows,
    ]);
  assert.equal(tables(), [
    ["reports", "reports", 0],
    ["meetings", "meetings", 0],
  ]);
  assert.equal(tables("2015-01-05"), [
    ["reports", "reports", 1],
    ["background-papers", "background-papers", 1],
    ["meetings", "meetings", 1],
  ]);
});

test("the rows of a table are those of all its parts", () => {
  const [reports] = described(catalogueOf(archive("2014-01-06", "2015-01-05", "2015-02-05")));
  assert.is(reports?.rows, 3);
});

test("data was updated on the newest day of the publication log, and on none without one", () => {
  const of = archive("2015-01-05");
  assert.is(catalogueOf({ ...of, log: [] }).updated, null);
  const log = ["2015-03-01", "2015-02-01"].map((date) => ({ date: day(date) }));
  assert.is(catalogueOf({ ...of, log: log as never }).updated, "2015-03-01");
});

test.run();
