import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  boroughwideYearAddress,
  entryAddress,
  entryYearAddress,
  fileAddress,
  meetingAddress,
  packAddress,
  quarterAddress,
  registerAddress,
  relativeAddress,
  reportAddress,
  yearAddress,
} from "../../../src/model/addresses/addresses.ts";
import type { Entry } from "../../../src/model/council/register.ts";
import type { Report } from "../../../src/model/report/report.ts";
import { type PlainDate, plainDate } from "../../../src/model/time/plain-date.ts";

const streets: Entry = {
  id: "streets",
  names: [{ name: "Streets Board", from: null, until: null }],
  succeededBy: [],
  reportsEachQuarter: null,
};
const date = plainDate("2015-01-05") as PlainDate;
const report = { board: { printed: "Streets Board", entry: streets }, date, slug: "lighting" };

test("every page has one address, in lower case, from / to /", () => {
  assert.is(registerAddress("officers"), "/officers/");
  assert.is(entryAddress("boards", streets), "/boards/streets/");
  assert.is(entryYearAddress("boards", streets, { start: 2014 }), "/boards/streets/2014-15/");
  assert.is(meetingAddress(streets, date), "/boards/streets/2015-01-05/");
  assert.is(packAddress(streets, date), "/boards/streets/2015-01-05/pack/");
  assert.is(reportAddress(report), "/boards/streets/2015-01-05/lighting/");
  assert.is(yearAddress({ start: 1999 }), "/quarters/1999-00/");
  assert.is(quarterAddress({ year: { start: 2014 }, number: 2 }), "/quarters/2014-15/q2/");
  assert.is(boroughwideYearAddress({ start: 2014 }), "/wards/boroughwide/2014-15/");
});

test("a file that comes with a report is below it", () => {
  assert.is(
    fileAddress(report as Report, { file: "lamps.csv" }),
    "/boards/streets/2015-01-05/lighting/lamps.csv",
  );
});

test("a relative link leads from one page to another under any path", () => {
  const cases = [
    ["/", "/", "./"],
    ["/", "/boards/", "boards/"],
    ["/boards/", "/", "../"],
    ["/boards/a/", "/boards/b/", "../b/"],
    ["/boards/a/", "/boards/a/2015-01-05/", "2015-01-05/"],
    ["/boards/a/2015-01-05/", "/boards/a/", "../"],
    ["/boards/a/", "/wards/", "../../wards/"],
    ["/boards/a/", "/boards/a/", "./"],
    ["/boards/a/", "/boards/a/plan.pdf", "plan.pdf"],
    ["/boards/a/", "/css/site.css", "../../css/site.css"],
    ["/", "/css/site.css", "css/site.css"],
    ["/boards/", "/boards/boards/", "boards/"],
    ["/a/b/", "/b/", "../../b/"],
  ] as const;
  for (const [from, to, link] of cases)
    assert.is(relativeAddress(from, to), link, `${from} → ${to}`);
});

test("a fragment is kept, and is the whole link within one page", () => {
  assert.is(relativeAddress("/boards/a/", "/boards/b/#1.1"), "../b/#1.1");
  assert.is(relativeAddress("/boards/a/", "/boards/a/#1.1"), "#1.1");
});

test("a relative link leads where a browser resolves it", () => {
  const pages = ["/", "/boards/", "/boards/a/", "/boards/a/2015-01-05/x/", "/wards/a/"];
  for (const from of pages) {
    for (const to of [...pages, "/css/site.css", "/boards/a/#3.1"]) {
      const base = `https://example.org/archive${from}`;
      assert.is(
        new URL(relativeAddress(from, to), base).href,
        `https://example.org/archive${to}`,
        `${from} → ${to}`,
      );
    }
  }
});

test.run();
