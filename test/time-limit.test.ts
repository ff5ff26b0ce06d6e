import { spawn } from "node:child_process";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { endFamily, type TimeLimit, watch, watchTime, workOf } from "./time-limit.ts";

/** Runs a program in its own process group until it ends or is stopped, and says why. */
function stopped(program: string, limit: TimeLimit): Promise<string | null> {
  const child = spawn(process.execPath, ["-e", program], { stdio: "ignore", detached: true });
  const leader = child.pid ?? 0;
  let reason: string | null = null;
  const end = watchTime(
    leader,
    limit,
    (why) => {
      reason = why;
      endFamily(leader);
    },
    50,
  );
  return new Promise((resolve) => {
    child.on("close", () => {
      end();
      resolve(reason);
    });
  });
}

const plenty: TimeLimit = { work: 60, rest: 60, clock: 60 };

if (workOf(process.pid) === null) {
  console.log("skipped: this system does not say what a process works");
} else {
  test("a file that works on and on is stopped by what it works", async () => {
    assert.is(await stopped("for (;;);", { ...plenty, work: 0.3 }), "Worked longer than 0.3 s");
  });

  test("a file whose child works on and on is stopped as well", async () => {
    const program = `require("node:child_process").execFileSync(process.execPath, ["-e", "for (;;);"])`;
    assert.is(await stopped(program, { ...plenty, work: 0.5 }), "Worked longer than 0.5 s");
  });

  test("a file that waits for what does not come is stopped when it has done nothing for long", async () => {
    const program = "setTimeout(() => {}, 1e6)";
    assert.is(await stopped(program, { ...plenty, rest: 0.5 }), "Did nothing for 0.5 s");
  });

  test("what has a process group of its own counts as work, and ends too", async () => {
    const program = `const { spawn } = require("node:child_process");
      spawn(process.execPath, ["-e", "for (;;);"], { detached: true, stdio: "ignore" });`;
    assert.is(await stopped(program, { ...plenty, work: 0.5 }), "Worked longer than 0.5 s");
  });
}

test("a file that a busy machine makes slow is left to end", () => {
  const exceeded = watch({ work: 10, rest: 5, clock: 1 });
  for (let second = 0; second < 100; second += 4) {
    assert.is(exceeded(second, second / 100), null, `${second}`);
  }
  assert.is(exceeded(102, 0.96), "Did nothing for 5 s");
  assert.is(exceeded(103, 11), "Worked longer than 10 s");
  assert.is(exceeded(104, null), "Took longer than 1 s", "where nothing tells the work");
});

test.run();
