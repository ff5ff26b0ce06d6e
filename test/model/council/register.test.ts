import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  borneAs,
  currentName,
  type Entry,
  entriesNamed,
  isAbolished,
  nameKey,
  nowCalled,
  type Register,
  wasBorneOn,
} from "../../../src/model/council/register.ts";
import { type PlainDate, plainDate } from "../../../src/model/time/plain-date.ts";

const day = (text: string) => plainDate(text) as PlainDate;

function entry(
  id: string,
  ...names: readonly (readonly [name: string, from?: string | undefined, until?: string])[]
): Entry {
  return {
    id,
    names: names.map(([name, from, until]) => ({
      name,
      from: from ? day(from) : null,
      until: until ? day(until) : null,
    })),
    succeededBy: [],
    reportsEachQuarter: null,
  };
}

const streets = entry(
  "streets",
  ["Highways & Parks Board", undefined, "2018-03-31"],
  ["Streets and Green Spaces Board", "2018-04-01"],
);
const children = entry("children", ["Children, Young People and Families Board"]);
const wharf = entry("wharf", ["Old Wharf", "2004-05-01", "2019-05-01"]);
const boards: Register = {
  kind: "boards",
  file: "boards.yaml",
  entries: [streets, children, wharf],
};

test("one name has many spellings", () => {
  const key = nameKey("Children, Young People and Families Board");
  assert.is(nameKey("children young people & families board"), key);
  assert.is(nameKey("Children,  Young People and\nFamilies Board"), key);
  assert.is(nameKey("King’s Cross"), nameKey("Kings Cross"));
  assert.is.not(nameKey("Children and Families Board"), key);
  assert.is(nameKey(" – "), "");
});

test("an entry is found by any name it has borne", () => {
  assert.equal(entriesNamed(boards, "Highways and Parks Board"), [streets]);
  assert.equal(entriesNamed(boards, "STREETS & GREEN SPACES BOARD"), [streets]);
  assert.equal(entriesNamed(boards, "Streets Board"), []);
});

test("a name is borne from its first day to its last, both included", () => {
  const [former] = borneAs(streets, "Highways and Parks Board");
  const [present] = borneAs(streets, "Streets and Green Spaces Board");
  assert.ok(former && present);
  assert.ok(wasBorneOn(former, day("1990-01-01")));
  assert.ok(wasBorneOn(former, day("2018-03-31")));
  assert.not.ok(wasBorneOn(former, day("2018-04-01")));
  assert.not.ok(wasBorneOn(present, day("2018-03-31")));
  assert.ok(wasBorneOn(present, day("2018-04-01")));
  assert.ok(wasBorneOn(present, day("2050-01-01")));
  assert.equal(borneAs(streets, "Children Board"), []);
});

test("a name without dates was always borne", () => {
  const [name] = borneAs(children, "Children Young People & Families Board");
  assert.ok(name && wasBorneOn(name, day("1974-04-01")));
});

test("a report prints the name of its day, and the page says what it is called now", () => {
  assert.is(currentName(streets), "Streets and Green Spaces Board");
  assert.is(
    nowCalled({ printed: "Highways & Parks Board", entry: streets }),
    "Streets and Green Spaces Board",
  );
  assert.is(nowCalled({ printed: "Streets & Green Spaces Board", entry: streets }), null);
});

test("an entry whose last name has ended is abolished", () => {
  assert.ok(isAbolished(wharf));
  assert.not.ok(isAbolished(streets));
  assert.not.ok(isAbolished(children));
});

test.run();
