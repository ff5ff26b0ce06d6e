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
    "Islandwide",
    "Town-wide",
    "Authority wide",
    "Council wide",
    "All electoral wards",
    "All county divisions",
    "All division",
    "All areas",
    "All wards and divisions",
    "All wards affected",
    "All wards are affected",
    "Whole Borough",
    "Whole city",
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
    "Mill and borough wide",
    "Not all",
    "Whole Street",
    "Wide",
  ]) {
    assert.not.ok(isBoroughwide(printed), printed);
  }
});

test.run();
