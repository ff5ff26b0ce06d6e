import { test } from "uvu";
import * as assert from "uvu/assert";
import type { NameBorne } from "../../../src/model/council/register.ts";
import { plainDate } from "../../../src/model/time/plain-date.ts";
import { nameDateProblems } from "../../../src/reading/settings/names-borne.ts";

const borne = (name: string, from: string | null, until: string | null): NameBorne => ({
  name,
  from: from === null ? null : plainDate(from),
  until: until === null ? null : plainDate(until),
});

const faults = (...names: NameBorne[]) =>
  nameDateProblems(
    names,
    (path, rule, message) => {
      return {
        rule,
        severity: "error",
        message: path.join("."),
        file: message,
        line: 1,
        column: 1,
      };
    },
    ["names"],
  ).map(({ message }) => message);

test("names follow one another, oldest first", () => {
  assert.equal(faults(borne("A", null, null)), []);
  assert.equal(faults(borne("A", null, "2009-03-31"), borne("B", "2009-04-01", null)), []);
  assert.equal(faults(borne("A", "2009-04-01", "2009-04-01")), [], "borne on one day");
});

test("a name that ends before it began is reported at its end", () => {
  assert.equal(faults(borne("A", "2009-04-02", "2009-04-01")), ["names.0.until"]);
});

test("a name that begins on the day on which the one before it ends, or says no day, is reported", () => {
  const after = (name: NameBorne) => faults(borne("A", null, "2009-03-31"), name);
  assert.equal(after(borne("B", "2009-03-31", null)), ["names.1"]);
  assert.equal(after(borne("B", "2009-03-30", null)), ["names.1"]);
  assert.equal(after(borne("B", null, null)), ["names.1"]);
  assert.equal(faults(borne("A", null, null), borne("B", "2009-04-01", null)), ["names.1"]);
});

test.run();
