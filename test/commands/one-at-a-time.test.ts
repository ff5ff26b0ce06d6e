import { test } from "uvu";
import * as assert from "uvu/assert";
import { oneAtATime } from "../../src/commands/one-at-a-time.ts";

test("work that is asked for while it is being done is done one more time, however often it was asked for", async () => {
  const done: string[] = [];
  const work = oneAtATime(async () => {
    done.push("begun");
    await new Promise((soon) => setTimeout(soon, 5));
    done.push("over");
  });
  await Promise.all([work(), work(), work()]);
  assert.equal(done, ["begun", "over", "begun", "over"]);
  await work();
  assert.is(done.length, 6);
});

test.run();
