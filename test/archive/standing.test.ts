import { test } from "uvu";
import * as assert from "uvu/assert";
import { standingOf } from "../../src/archive/standing.ts";
import { reportOf } from "./report.ts";

const report = (date: string, ...sections: string[]) =>
  reportOf({
    date,
    body: sections.map((text, at) => `## ${at + 1}.0 ${text}`).join("\n\n"),
  });

const listed = (...reports: ReturnType<typeof report>[]) =>
  standingOf(reports).map(({ section, substance, nil, years }) => [
    section.id,
    substance,
    nil,
    years.map(({ year, listed }) => [year.start, listed.length]),
  ]);

test("reports with something to say are listed by year, and those with nothing are counted", () => {
  assert.equal(
    listed(
      report("2016-05-05", "RISK ANALYSIS\n\nThe contractor may fail."),
      report("2015-05-05", "RISK ANALYSIS\n\nNone."),
      report("2015-01-05", "RISK ANALYSIS\n\nThe bridge may not bear it."),
    ),
    [
      [
        "risk",
        2,
        1,
        [
          [2016, 1],
          [2014, 1],
        ],
      ],
    ],
  );
});

test("a report that says something under one of two titles is not a nil return", () => {
  assert.equal(
    listed(
      report(
        "2015-05-05",
        "FINANCIAL IMPLICATIONS\n\nNone.",
        "OTHER FINANCIAL IMPLICATIONS\n\nIt costs £400.",
      ),
    ).map(([, substance, nil]) => [substance, nil]),
    [[1, 0]],
  );
});

test("a standing section that no report has is left out, and so is an empty one", () => {
  assert.equal(listed(report("2015-05-05", "LAMPS\n\nNine were out.")), []);
  assert.equal(listed(report("2015-05-05", "RISK ANALYSIS")), []);
});

test.run();
