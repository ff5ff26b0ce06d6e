import { test } from "uvu";
import * as assert from "uvu/assert";
import { quarterGrid } from "../../../layouts/charts/quarter-grid.ts";
import { View } from "../../../layouts/view.ts";
import { archiveOf } from "../../../src/archive/archive.ts";
import { quartersByYear } from "../../../src/archive/by-quarter.ts";
import { frameOf } from "../../../src/archive/frame.ts";
import { quarterAddress, quarters, yearAddress } from "../../../src/model/addresses/addresses.ts";
import { contentOf, day, entryOf, reportOf } from "../../archive/made.ts";
import { assets } from "../made-assets.ts";

const streets = entryOf("streets");
const filed = [
  reportOf(streets, "2012-09-05", { covers: "2012-13 Q1" }),
  reportOf(streets, "2015-09-05", { covers: "2015-16 Q1" }),
];
const archive = archiveOf(contentOf({ boards: [streets] }, filed), day("2016-01-01"));

test("the headings of years between reports, which have no page, are no links", () => {
  const { grid, years } = archive;
  const view = new View(frameOf(archive), quarters, assets);
  const { source } = quarterGrid(grid, grid.quarters, "All quarters", view);
  const pages = new Set(
    years.flatMap(({ year, quarters }) =>
      [yearAddress(year), ...quarters.map(({ quarter }) => quarterAddress(quarter))].map((to) =>
        view.link(to),
      ),
    ),
  );
  const links = [...source.matchAll(/<th [^>]*><a href="([^"]*)"/g)].map(([, to = ""]) => to);
  assert.is(grid.quarters.length, 13);
  assert.is(links.filter((to) => !to.includes("boards/")).length, 7, "of 2012-13 and of 2015-16");
  assert.equal(
    links.filter((to) => !to.includes("boards/") && !pages.has(to)),
    [],
  );
  assert.match(source, /<th [^>]*>(?!<a)[^\n]*2013/, "the year is named all the same");
});

test("a year in which there was only a meeting without reports has a page", () => {
  const years = quartersByYear([], [{ date: day("2019-05-01") }]);
  assert.equal(
    years.map(({ year }) => year.start),
    [2019],
  );
});

test.run();
