import { test } from "uvu";
import * as assert from "uvu/assert";
import { measuresOf } from "../../../src/archive/indicators/measures.ts";
import { periodCode } from "../../../src/model/time/period.ts";
import { reportOf } from "../report.ts";

const quarterly = (quarter: number, date: string, table: string) =>
  reportOf({
    date,
    subject: `Lamps, Quarter ${quarter} of 2019/20`,
    body: `## 1.0 Lamps\n\n${table}`,
  });

const rows = (head: string, ...lines: string[]) =>
  [head, head.replace(/[^|]+/g, "---"), ...lines].join("\n");

test("measures are followed by reference, whatever the headings", () => {
  const [lit, days, ...others] = measuresOf([
    quarterly(
      1,
      "2019-09-05",
      rows(
        "| Ref | Measure | 2019/20 target | Quarter 1 actual | Progress | Direction of travel |",
        "| ST LI 01 | Lamps lit | 98% | 97.1% | Behind | Worse |",
        "| ST LI 02 | Days to mend a lamp | 5.0 | n/a | n/a | n/a |",
      ),
    ),
    quarterly(
      2,
      "2019-12-05",
      rows(
        "| PI Ref | Description | Actual 2018/19 | Target 2019/20 | Q2 | RAG | DoT |",
        "| ST LI 1 | Lamps lit | 96% | 98% | 98.4% | Green | Up |",
        "| ST LI 2 | Days to mend a lamp | 6 | 5.0 | 4.8 (provisional) | Green | Up |",
      ),
    ),
  ]);
  assert.is(others.length, 0);
  assert.is(lit?.id, "streets-st-li-1");
  assert.equal(
    lit?.values.map(({ period, actual, target, rating, direction, anchor }) => [
      ...[periodCode(period), actual.text, target?.text, rating, direction, anchor],
    ]),
    [
      ["2019-20 Q1", "97.1%", "98%", "Behind", "Worse", "table-1-r1c4"],
      ["2019-20 Q2", "98.4%", "98%", "Green", "Up", "table-1-r1c5"],
    ],
  );
  assert.equal(
    lit?.chart.points.map(({ value }) => value),
    [97.1, 98.4],
  );
  assert.is(days?.chart.points.length, 0);
  assert.equal(
    days?.chart.leftOff.map(({ actual }) => actual.text),
    ["4.8 (provisional)"],
  );
});

const head = "| Ref | Measure | Target | Actual |";

test("a measure with a new definition is one measure, with its line broken and the change reported", () => {
  const [only, ...others] = measuresOf([
    quarterly(
      1,
      "2019-09-05",
      rows(head, "| ST 1 | Lamps mended within 24 hours of report | 90% | 80% |"),
    ),
    quarterly(
      2,
      "2019-12-05",
      rows(head, "| ST 1 | Lamps mended within two working days of report | 90% | 95% |"),
    ),
  ]);
  assert.is(others.length, 0);
  assert.is(only?.values.at(-1)?.redefined?.name, "Lamps mended within 24 hours of report");
  assert.equal(
    only?.chart.points.map(({ starts, redefined }) => [starts, redefined]),
    [
      [true, false],
      [true, true],
    ],
  );
});

test("values in a unit of time are drawn in it, and a unit left out is not a redefinition", () => {
  const [only] = measuresOf([
    quarterly(1, "2019-09-05", rows(head, "| ST 1 | Time to mend a lamp | 10 days | 12 days |")),
    quarterly(2, "2019-12-05", rows(head, "| ST 1 | Time to mend a lamp | 10 days | 11 |")),
    quarterly(3, "2020-03-05", rows(head, "| ST 1 | Time to mend a lamp | 10 days | 9 days |")),
  ]);
  assert.is(only?.chart.unit, "days");
  assert.equal(
    only?.chart.points.map(({ value, target }) => [value, target]),
    [
      [12, 10],
      [9, 10],
    ],
  );
  assert.equal(
    only?.chart.leftOff.map(({ actual }) => actual.text),
    ["11"],
  );
  assert.ok(only?.values.every(({ redefined }) => redefined === null));
});

test("a reference that is given to another subject is a different measure", () => {
  assert.is(
    measuresOf([
      quarterly(1, "2019-09-05", rows(head, "| ST 1 | Lamps mended in time | 90% | 80% |")),
      quarterly(
        2,
        "2019-12-05",
        rows(head, "| ST 1 | Books lent by branch libraries | 900 | 812 |"),
      ),
    ]).length,
    2,
  );
});

test("what counts from April is not mixed with what is of the quarter", () => {
  const measures = measuresOf([
    quarterly(1, "2019-09-05", rows(head, "| ST 1 | Lamps mended | 90 | 20 |")),
    quarterly(
      2,
      "2019-12-05",
      rows(head, "| ST 1 | Lamps mended (cumulative from April) | 90 | 45 |"),
    ),
  ]);
  assert.equal(measures.map(({ basis, id }) => [basis, id]).sort(), [
    ["cumulative", "streets-st-1-cumulative"],
    ["of the period", "streets-st-1"],
  ]);
});

test("tables of money, of targets and of anything else are not measures", () => {
  assert.equal(
    measuresOf([
      quarterly(
        1,
        "2019-09-05",
        [
          rows(
            "| Department | Annual budget | Actual to date | Variance |",
            "| Streets | 90 | 20 | 4 |",
          ),
          rows("| Ref | Target 2019/20 | Target 2020/21 |", "| ST 1 | 90% | 92% |"),
          rows("| Site | 2018 | 2019 |", "| Depot | 3 | 4 |"),
        ].join("\n\n"),
      ),
    ]),
    [],
  );
});

test.run();
