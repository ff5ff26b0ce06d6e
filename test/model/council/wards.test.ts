import { test } from "uvu";
import * as assert from "uvu/assert";
import { isBoroughwide } from "../../../src/model/council/wards.ts";

test("every ward is one value, however it is printed", () => {
  for (const printed of [
    "Boroughwide",
    "Borough wide",
    "Borough-wide",
    "BOROUGH WIDE",
    "All",
    "All Wards",
    "All wards",
    "(All Wards)",
    "All wards;",
    "All.",
    "City-wide",
    "District wide",
    "Countywide",
  ]) {
    assert.ok(isBoroughwide(printed), printed);
  }
});

test("a ward's own name is not every ward", () => {
  for (const printed of [
    "Allerton",
    "Wide Lane",
    "All Saints",
    "Borough",
    "",
    "All wards but one",
  ]) {
    assert.not.ok(isBoroughwide(printed), printed);
  }
});

test.run();
