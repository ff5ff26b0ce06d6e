import { test } from "uvu";
import * as assert from "uvu/assert";
import { newSince } from "../../../src/archive/series/new-since.ts";
import { reportOf } from "../report.ts";

test("what is new or reworded has a mark, and what is unchanged has none", () => {
  const before = reportOf({
    body: "## 1.0 Lamps\n\n1.1 Nine lamps were out in Weir Lane for a week.\n\n1.2 Kerbs were mended in Mill Row by the depot.\n\nThe cost was small.",
  });
  const after = reportOf({
    body: "## 1.0 Lamps\n\n1.1 Gritting began before dawn on the hill roads.\n\n1.2 Nine lamps were out in Weir Lane for a week.\n\n1.3 Kerbs were mended in Mill Row by the depot.",
  });
  assert.equal(
    [...newSince(before, after)],
    [
      ["1.1", "new"],
      ["1.3", "changed"],
    ],
  );
});

test.run();
