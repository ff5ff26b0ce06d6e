import { test } from "uvu";
import * as assert from "uvu/assert";
import { recommendedByYear } from "../../src/archive/recommended.ts";
import { board, reportOf } from "./report.ts";

const [streets, parks] = [board("streets"), board("parks")];

const asking = (of: typeof streets, date: string, ...items: string[]) =>
  reportOf({
    board: of,
    date,
    body: `## 1.0 RECOMMENDED: That the Board\n\n${items.map((item, at) => `${at + 1}) ${item};`).join("\n")}`,
  });

test("what boards were asked is listed by board, in the register’s order, and by financial year", () => {
  const found = recommendedByYear(
    [parks, streets],
    [
      asking(streets, "2016-04-01", "mend the lamps", "note the rest"),
      asking(streets, "2016-03-31", "mend the kerbs"),
      asking(parks, "2015-06-01", "plant the trees"),
    ],
  );
  assert.equal(
    found.map(({ board: of, year, count, reports }) => [of.id, year.start, count, reports.length]),
    [
      ["parks", 2015, 1, 1],
      ["streets", 2016, 2, 1],
      ["streets", 2015, 1, 1],
    ],
  );
});

test("a report that asks nothing is not listed", () => {
  assert.equal(
    recommendedByYear([streets], [reportOf({ board: streets, body: "## 1.0 Lamps\n\n1.1 Lit." })]),
    [],
  );
});

test.run();
