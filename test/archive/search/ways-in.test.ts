import { test } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf } from "../../../src/archive/archive.ts";
import { waysIn } from "../../../src/archive/search/ways-in.ts";
import type { Report } from "../../../src/model/report/report.ts";
import { contentOf, day, entryOf, reportOf } from "../made.ts";

const streets = entryOf("streets");
const titled = (date: string, subject: string, asked = "", covers?: string): Report => {
  const report = reportOf(streets, date, {
    slug: subject.toLowerCase().replace(/\W+/g, "-"),
    ...(covers ? { covers } : {}),
  });
  const items = asked === "" ? [] : [{ number: "1", anchor: "recommendation-1", text: asked }];
  return {
    ...report,
    subject,
    facts: { ...report.facts, recommendations: [{ stem: null, items }] },
  };
};
const ways = (reports: readonly Report[]) =>
  waysIn(
    archiveOf(
      contentOf({ boards: [streets], wards: [entryOf("Saltings")] }, reports),
      day("2026-12-01"),
    ),
  );

const reports = [
  titled("2026-03-05", "Flood Defences at Saltings", "agree to spend £4.5 million on flood banks"),
  titled("2026-02-05", "Flood Wardens"),
  titled("2026-01-05", "Parking Permits", "", "2025-26 Q2"),
  titled("2025-12-05", "Saltings Library"),
  titled("2025-11-05", "Residents’ Parking Permits"),
];

test("the commonest subjects are words of the most titles, and no wards", () => {
  assert.equal(ways(reports).subjects, ["parking permits", "flood"]);
});

test("the issues of a series count as one title", () => {
  const series = ["Q1", "Q2", "Q3"].map((quarter, at) =>
    titled(
      `2026-0${at + 1}-07`,
      `Budget Watch, Quarter ${at + 1} of 2025/26`,
      "",
      `2025-26 ${quarter}`,
    ),
  );
  assert.equal(ways(series).subjects, []);
});

test("each example is of this archive", () => {
  assert.equal(
    ways(reports).examples.map(({ kind, words }) => [kind, words]),
    [
      ["phrase", "“parking permits”"],
      ["period", "Quarter 2 of 2025/26"],
      ["day", "5 March 2026"],
      ["money", "£4.5 million"],
      ["recommendations", "recommendations about flood"],
    ],
  );
});

test("an archive without reports has no examples", () => {
  assert.equal(ways([]), { examples: [], newest: [], subjects: [] });
});

test.run();
