import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  hasOwnFilters,
  isEmpty,
  queryOf,
  stateFrom,
  without,
} from "../../../../src/browser/search/query/state.ts";

const roundTrip = (query: string) => queryOf(stateFrom(new URLSearchParams(query)));

test("the whole search stands in its address", () => {
  const query =
    "?q=air+quality&board=environment&ward=priory&ward=boroughwide&from=2015-01-01&to=2016-12-31&also=overdale&also=wykeham-county&sort=newest&show=30";
  assert.is(roundTrip(query), query);
});

test("what an address holds beside a search is left out", () => {
  assert.is(roundTrip("?q=+&board=%3Cscript%3E&sort=up&from=yesterday&show=-4&other=1"), "");
  assert.ok(isEmpty(stateFrom(new URLSearchParams("?board="))));
});

test("a board is this archive's own, and a year is not", () => {
  const isOwn = (query: string) => hasOwnFilters(stateFrom(new URLSearchParams(query)));
  assert.equal(["?board=a", "?ward=a", "?year=2014-15", "?also=a"].map(isOwn), [
    true,
    true,
    false,
    false,
  ]);
});

test("taking the last value of a filter away takes the filter away", () => {
  const state = stateFrom(new URLSearchParams("?ward=priory&ward=saltings"));
  const one = without(state, "ward", "priory");
  assert.is(queryOf(one), "?ward=saltings");
  assert.is(queryOf(without(one, "ward", "saltings")), "");
});

test.run();
