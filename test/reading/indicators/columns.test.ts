import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Period, periodCode, periodFromCode } from "../../../src/model/time/period.ts";
import { columnsOf } from "../../../src/reading/indicators/columns.ts";
import { tablesOf } from "../body/tables-of.ts";

/** How the headings of a table in a report on a period are read; null if it is not a table of measures. */
function read(headings: string, covers = "2014-15 Q2"): string | null {
  const names = headings.split(" | ");
  const rule = names.map(() => "---").join(" | ");
  const [table] = tablesOf(
    `| ${headings} |\n| ${rule} |\n| ${names.map(() => "a").join(" | ")} |\n`,
  );
  if (!table) throw new Error(headings);
  const columns = columnsOf(table, periodFromCode(covers) as Period);
  if (!columns) return null;
  const { reference, name, target, rating, direction, actuals } = columns;
  const at = (word: string, place: number | null) => (place === null ? [] : [`${word} ${place}`]);
  return [
    ...at("ref", reference),
    ...at("name", name),
    ...at("target", target),
    ...actuals.map(
      ({ place, period, isCumulative }) =>
        `${isCumulative ? "so far" : "actual"} ${place} ${periodCode(period)}`,
    ),
    ...at("rating", rating),
    ...at("direction", direction),
  ].join(", ");
}

const tables: readonly [headings: string, found: string | null, covers?: string][] = [
  ["Ref | Measure | Target | Actual", "ref 0, name 1, target 2, actual 3 2014-15 Q2"],
  [
    "PI No. | Description | 2014/15 target | Q2 Actual",
    "ref 0, name 1, target 2, actual 3 2014-15 Q2",
  ],
  ["Measure | Target | Quarter 2", "name 0, target 1, actual 2 2014-15 Q2"],
  ["Measure | Q1 target | Q2 target | Actual", "name 0, target 2, actual 3 2014-15 Q2"],
  ["Ref | Measure | Q1 target | Actual | RAG", "ref 0, name 1, actual 3 2014-15 Q2, rating 4"],
  ["Measure | Q1 target | Actual", null],
  ["Measure | Target | Second quarter", "name 0, target 1, actual 2 2014-15 Q2"],
  ["Measure | Target | Quarter two", "name 0, target 1, actual 2 2014-15 Q2"],
  ["Measure | Target | Qtr 2 | Q1", "name 0, target 1, actual 2 2014-15 Q2"],
  [
    "Measure | Target | Q1 | Q2",
    "name 0, target 1, actual 2 2014-15 Q1, actual 3 2014-15 Q2",
    "2014-15 Q1-Q2",
  ],
  ["Measure | Target | Q2 2014/15 | Q2 2013/14", "name 0, target 1, actual 2 2014-15 Q2"],
  ["Measure | Target | 2014/15 | 2013/14", "name 0, target 1, actual 2 2014-15", "2014-15"],
  ["Measure | Target | 2014/15", null],
  ["Measure | Target | Outturn", "name 0, target 1, actual 2 2014-15", "2014-15"],
  ["Measure | Target | Outturn", null],
  ["Measure | Target | Actual 2013/14", null],
  ["Measure | Target | Year to date", "name 0, target 1, so far 2 2014-15 Q2"],
  ["Performance indicator title | Target | Actual", "name 0, target 1, actual 2 2014-15 Q2"],
  ["Measure description | Target | Actual", "name 0, target 1, actual 2 2014-15 Q2"],
  ["What we measure | Target | Actual", "name 0, target 1, actual 2 2014-15 Q2"],
  ["Name of the indicator | Goal | Actual", "name 0, target 1, actual 2 2014-15 Q2"],
  ["Indicator/Measure | Aim | Actual", "name 0, target 1, actual 2 2014-15 Q2"],
  ["Measure | Retargeted | Actual", null],
  ["Measure | Targeting | Actual", null],
  ["Measure | Actual | RAG", "name 0, actual 1 2014-15 Q2, rating 2"],
  [
    "Measure | Current performance | Direction of travel",
    "name 0, actual 1 2014-15 Q2, direction 2",
  ],
  ["Measure | Latest | DoT", "name 0, actual 1 2014-15 Q2, direction 2"],
  ["Code | Actual | On target?", "ref 0, actual 1 2014-15 Q2, rating 2"],
  ["Code | Target | Actual", null],
  ["Measure | Actual", null],
  ["Measure | Target", null],
  ["Measure | Target | Previous actual", null],
  ["Measure | Target | Forecast outturn", null, "2014-15"],
  ["Ward | Lamps | Cost", null],
  ["Measure | Target Q1 | Target Q2 | Actual", "name 0, target 2, actual 3 2014-15 Q2"],
  ["Measure | Target | Target Q2 | Actual", "name 0, target 2, actual 3 2014-15 Q2"],
  ["Measure | 2013/14 target | Actual | RAG", "name 0, actual 2 2014-15 Q2, rating 3"],
  ["Measure | 2013/14 target | Actual", null],
  ["Measure | Variance from target | Actual", null],
  ["Measure | Target | Actual | Result", "name 0, target 1, actual 2 2014-15 Q2"],
  [
    "Measure | Target | Actual | Cumulative",
    "name 0, target 1, actual 2 2014-15 Q2, so far 3 2014-15 Q2",
  ],
];
for (const [headings, found, covers] of tables) {
  test(`“${headings}”${covers ? ` on ${covers}` : ""} ${found === null ? "is no table of measures" : `is ${found}`}`, () => {
    assert.is(read(headings, covers), found);
  });
}

test.run();
