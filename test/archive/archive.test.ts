import { test } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf, onShelf } from "../../src/archive/archive.ts";
import { isReport } from "../../src/model/report/report.ts";
import { contentOf, day, entryOf, reportOf } from "./made.ts";

const streets = entryOf("streets");
const children = entryOf("children");
const wharf = entryOf("wharf");
const hill = entryOf("hill");
const director = entryOf("director");
const clerk = entryOf("clerk");

const first = reportOf(streets, "2014-09-08", { covers: "2014-15 Q1", wards: [wharf] });
const second = reportOf(streets, "2015-01-05", { covers: "2014-15 Q2", item: "10", slug: "b" });
const third = reportOf(streets, "2015-01-05", {
  item: "2",
  slug: "c",
  wards: [wharf, hill],
  officers: [director, clerk],
});
const other = reportOf(children, "2015-04-01", { covers: "2014-15 Q3-Q4", officers: [clerk] });
const entries = {
  boards: [streets, children],
  wards: [wharf, hill],
  officers: [director, clerk],
};
const archive = archiveOf(contentOf(entries, [first, second, third, other]), day("2020-01-01"));

const shelf = (kind: "boards" | "wards" | "officers", id: string) => {
  const found = archive.shelves[kind].find(({ entry }) => entry.id === id);
  return found ? onShelf(found) : [];
};

test("reports are listed newest meeting first, and by agenda item within a meeting, 2 before 10", () => {
  assert.equal(archive.listed, [other, third, second, first]);
});

test("a meeting holds its reports in the order of the agenda", () => {
  assert.equal(
    archive.meetings.map(({ board, date }) => `${board.printed} ${date}`),
    ["children 2015-04-01", "streets 2015-01-05", "streets 2014-09-08"],
  );
  assert.equal(archive.meetings[1]?.listed, [third, second]);
});

test("a report is listed under the quarters it covers, not under the quarter of its meeting", () => {
  const [late, early] = archive.years;
  assert.equal([late?.year.start, early?.year.start], [2015, 2014]);
  const held = early?.quarters.map(({ covering, metIn }) => [covering, metIn]);
  assert.equal(held, [
    [[first], []],
    [[second], [first]],
    [[other], []],
    [[other], [third, second]],
  ]);
  assert.equal(late?.quarters[0]?.metIn, [other]);
});

test("a ward has its own reports, and those of every ward are listed separately", () => {
  assert.equal(shelf("wards", "wharf"), [third, first]);
  assert.equal(shelf("wards", "hill"), [third]);
  assert.equal(
    archive.boroughwide.map(({ year, listed }) => [year.start, listed]),
    [
      [2015, [other]],
      [2014, [second]],
    ],
  );
});

test("a report that states no wards is listed separately, under no ward and not under every ward", () => {
  const silent = reportOf(streets, "2016-05-02", { wards: [] });
  const content = contentOf(entries, [silent]);
  const { boroughwide, shelves, unstatedWards } = archiveOf(content, day("2020-01-01"));
  assert.equal(
    unstatedWards.map(({ year, listed }) => [year.start, listed]),
    [[2016, [silent]]],
  );
  assert.equal([boroughwide, shelves.wards.flatMap(({ years }) => years)], [[], []]);
});

test("a report of two officers is listed under both", () => {
  assert.equal(shelf("officers", "director"), [third]);
  assert.equal(shelf("officers", "clerk"), [other, third]);
});

test("a board says which reports the archive has, from when to when, by financial year", () => {
  const board = archive.shelves.boards.find(({ entry }) => entry === streets);
  assert.is(board?.count, 3);
  assert.is(board?.held?.first, first);
  assert.is(board?.held?.last, third);
  assert.equal(
    board?.years.map(({ year }) => year.start),
    [2014],
  );
});

test("each report has the previous and the next report of the same board", () => {
  assert.equal(archive.neighbours.get(second), { previous: first, next: third });
  assert.equal(archive.neighbours.get(first), { previous: null, next: second });
  assert.equal(archive.neighbours.get(other), { previous: null, next: null });
});

test("an embargo keeps a report out until its day", () => {
  const secret = reportOf(streets, "2015-01-05", { publishFrom: "2015-01-04" });
  const content = contentOf(entries, [secret]);
  assert.is(archiveOf(content, day("2015-01-03")).listed.length, 0);
  assert.is(archiveOf(content, day("2015-01-03")).meetings.length, 0);
  assert.is(archiveOf(content, day("2015-01-04")).listed.filter(isReport).length, 1);
});

test("an archive without reports is empty and whole", () => {
  const empty = archiveOf(contentOf({}, []), day("2020-01-01"));
  assert.equal(empty.grid, { quarters: [], years: [], rows: [] });
  assert.equal(empty.years, []);
  assert.equal(empty.meetings, []);
});

test.run();
