import { test } from "uvu";
import * as assert from "uvu/assert";
import { outcomeKinds, outcomeLabel, outcomeLabels } from "../../../src/model/report/outcome.ts";

test("an outcome is named with the body or the day that it was put to", () => {
  assert.is(outcomeLabel({ kind: "referred", to: "Council" }), "Referred to Council");
  assert.is(outcomeLabel({ kind: "deferred", to: null }), "Deferred");
  assert.equal(Object.keys(outcomeLabels), [...outcomeKinds]);
});

test.run();
