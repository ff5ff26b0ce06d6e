import { test } from "uvu";
import * as assert from "uvu/assert";
import { ownFiles } from "../../../src/model/addresses/reserved-names.ts";
import { type Cited, citation, cited } from "../../../src/model/report/citation.ts";
import { entryOf, reportOf } from "../../archive/made.ts";

const lamps: Cited = {
  type: "Report to Streets Board",
  key: "streets-2015-01-05-lamps",
  authors: ["Strategic Director, Streets and Squares"],
  title: "Street Lighting in Quarter 2 of 2014/15",
  council: "Marlow Vale Borough Council",
  date: reportOf(entryOf("streets"), "2015-01-05").date,
  note: null,
  address: "https://reports.example/lamps/",
};

test("a report is cited by its post, title, board, council, date and address", () => {
  assert.is(
    citation(lamps),
    "Strategic Director, Streets and Squares. ‘Street Lighting in Quarter 2 of 2014/15’. Report to Streets Board, Marlow Vale Borough Council, 5 January 2015. https://reports.example/lamps/",
  );
});

test("two officers are distinguished, though their names hold commas and “and”", () => {
  const two = { ...lamps, authors: [...lamps.authors, "Director of Public Health"] };
  assert.ok(
    citation(two).startsWith(
      "Strategic Director, Streets and Squares; Director of Public Health. ‘Street Lighting",
    ),
  );
});

test("a citation is dated by the meeting, and its key is of the board, the day and the report", () => {
  const given = { slug: "lamps", officers: [entryOf("director"), entryOf("engineer")] };
  const report = reportOf(entryOf("streets"), "2015-01-05", given);
  const of = cited(report, "Marlow Vale", "https://reports.example/lamps/");
  assert.is(of.key, "streets-2015-01-05-lamps");
  assert.is(of.date, "2015-01-05");
  assert.equal(of.authors, ["director", "engineer"]);
});

test("the names that no attachment may take are in lower case", () => {
  for (const file of ownFiles) assert.is(file, file.toLowerCase());
});

test.run();
