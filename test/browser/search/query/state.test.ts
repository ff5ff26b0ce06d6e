import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  isEmpty,
  queryOf,
  stateFrom,
  without,
} from "../../../../src/browser/search/query/state.ts";

const stateOf = (query: string) => stateFrom(new URLSearchParams(query), ["board", "ward"]);
const roundTrip = (query: string) => queryOf(stateOf(query));

test("the whole search is in its address", () => {
  const query =
    "?q=air+quality&board=environment&ward=priory&ward=boroughwide&from=2015-01-01&to=2016-12-31&also=overdale&also=wykeham-county&sort=newest&show=30";
  assert.is(roundTrip(query), query);
});

test("what an address holds other than a search is left out", () => {
  assert.is(roundTrip("?q=+&board=%3Cscript%3E&sort=up&from=yesterday&show=-4&other=1"), "");
  assert.ok(isEmpty(stateOf("?board=")));
});

test("removing the last value of a filter removes the filter", () => {
  const state = stateOf("?board=a&ward=priory&ward=saltings&ward=a");
  const one = without(state, "ward", "priory");
  assert.is(queryOf(one), "?board=a&ward=saltings&ward=a");
  const last = without(without(one, "ward", "saltings"), "ward", "a");
  assert.is(queryOf(last), "?board=a");
});

test.run();
