import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  chosenIn,
  chosenQuery,
  compareAddress,
  fewestToChooseFrom,
  issueKey,
} from "../../../src/model/addresses/compare-addresses.ts";
import type { PlainDate } from "../../../src/model/time/plain-date.ts";

test("the reports of a series are compared at an address below its page", () => {
  assert.is(compareAddress({ id: "parks-monitoring" }), "/series/parks-monitoring/compare/");
});

test("a report is named by its meeting and its file, as it is in its own address", () => {
  const report = { date: "2015-01-12" as PlainDate, slug: "monitoring" };
  assert.is(issueKey(report), "2015-01-12/monitoring");
});

test("a reader chooses among three reports or more; two have a page already", () => {
  assert.is(fewestToChooseFrom, 3);
});

test("an address holds the two reports as they can be read, and gives them back", () => {
  const chosen = { from: "2014-10-13/monitoring", to: "2015-01-12/monitoring" };
  const query = "?from=2014-10-13/monitoring&to=2015-01-12/monitoring";
  assert.is(chosenQuery(chosen), query);
  assert.equal(chosenIn(query), chosen);
  assert.equal(chosenIn("?from=2014-10-13%2Fmonitoring"), { ...chosen, to: null });
});

test("an address does not name what it leaves empty", () => {
  assert.equal(chosenIn(""), { from: null, to: null });
  assert.equal(chosenIn("?from=&to="), { from: null, to: null });
});

test.run();
