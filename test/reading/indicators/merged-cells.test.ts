import { test } from "uvu";
import * as assert from "uvu/assert";
import { statedPeriods } from "../../../src/model/time/stated-period.ts";
import { readMarkdown } from "../../../src/reading/body/markdown.ts";
import { outline } from "../../../src/reading/body/outline.ts";
import { readingsOf } from "../../../src/reading/indicators/readings.ts";

const [quarter] = statedPeriods("Quarter 2 of 2014/15");

/** What is read from a table: reference, name, target, actual, and the actual's position. */
function read(...rows: string[]) {
  if (!quarter) throw new Error("no quarter is stated");
  const { sections } = outline(readMarkdown(["## 3.0 MEASURES", "", ...rows].join("\n")), "");
  return readingsOf(sections, quarter).map(
    ({ reference, name, target, actual, anchor }) =>
      `${reference} | ${name} | ${target?.text ?? "-"} | ${actual.text} | ${anchor}`,
  );
}

test("headings in two lines are read as one, and the rows under them keep their places", () => {
  assert.equal(
    read(
      "| Ref | Measure | 2014/15 || 2013/14 ||",
      "| --- | --- | --- | --- | --- | --- |",
      "| ^^ | ^^ | Target | Actual | Target | Actual |",
      "| A1 | Bins emptied | 95% | 96% | 94% | 91% |",
    ),
    ["A1 | Bins emptied | 95% | 96% | table-1-r2c4"],
  );
});

test("a name and a target over several rows are those of each", () => {
  assert.equal(
    read(
      "| Ref | Measure | Target | Actual |",
      "| --- | --- | --- | --- |",
      "| A1 | Bins emptied | 95% | 96% |",
      "| A2 | ^^ | ^^ | 97% |",
    ),
    [
      "A1 | Bins emptied | 95% | 96% | table-1-r1c4",
      "A2 | Bins emptied | 95% | 97% | table-1-r2c4",
    ],
  );
});

test("a value over several rows or columns is certain of none of them, and is not read", () => {
  assert.equal(
    read(
      "| Ref | Measure | Target | Actual |",
      "| --- | --- | --- | --- |",
      "| A1 | Bins emptied | 95% | 96% |",
      "| A2 | Roads mended | 90% | ^^ |",
      "| A3 | Lamps mended | 88% ||",
      "| Community ||||",
      "| A4 | Parks kept | 70% | 71% |",
    ),
    ["A4 | Parks kept | 70% | 71% | table-1-r5c4"],
  );
});

test("a reference over several rows is certain of none of them", () => {
  assert.equal(
    read(
      "| Ref | Measure | Target | Actual |",
      "| --- | --- | --- | --- |",
      "| A1 | Bins emptied | 95% | 96% |",
      "| ^^ | Bins returned | 90% | 89% |",
    ),
    [
      "null | Bins emptied | 95% | 96% | table-1-r1c4",
      "null | Bins returned | 90% | 89% | table-1-r2c4",
    ],
  );
});

test("a raised figure is not part of the value that it follows", () => {
  assert.equal(
    read(
      "| Ref | Measure | Target | Actual |",
      "| --- | --- | --- | --- |",
      "| A1 | Area in m^2^ | 10^6^ | 900 |",
    ),
    ["A1 | Area in m² | 10⁶ | 900 | table-1-r1c4"],
  );
});

test.run();
