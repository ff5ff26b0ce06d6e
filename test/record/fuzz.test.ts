import { test } from "uvu";
import * as assert from "uvu/assert";
import { fuzz } from "./fuzz.ts";

test("mutated archives throw nothing, reveal no secret and hold nothing that runs", async () => {
  const { tried, laidOut, faults, slowest } = await fuzz(400, 20, 1);
  assert.equal(faults, []);
  assert.ok(tried >= 20, `${tried} tried`);
  assert.ok(laidOut > 0);
  assert.ok(slowest < 10, `${slowest} s`);
});

test.run();
