import { test } from "uvu";
import * as assert from "uvu/assert";
import { isInCapitals } from "../../src/text/capitals.ts";

test("a heading is in capitals if most of its letters are", () => {
  for (const heading of ["PURPOSE OF REPORT", "RECOMMENDED: That the Board", "7.1 CYNGOR TŶ MÔN"]) {
    assert.ok(isInCapitals(heading), heading);
  }
  for (const heading of ["Purpose of Report", "Access to NHS Dentistry", "1.0", ""]) {
    assert.not(isInCapitals(heading), heading);
  }
});

test.run();
