import { spawn } from "node:child_process";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type TimeLimit, watchTime, workOf } from "./time-limit.ts";

/** Runs a program in its own process group until it ends or is stopped, and says why. */
function stopped(program: string, limit: TimeLimit): Promise<string | null> {
  const child = spawn(process.execPath, ["-e", program], { stdio: "ignore", detached: true });
  const group = child.pid ?? 0;
  let reason: string | null = null;
  const end = watchTime(
    group,
    limit,
    (why) => {
      reason = why;
      process.kill(-group, "SIGKILL");
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

  test("a file that a busy machine makes slow is left to end", async () => {
    // Half asleep, like a process that waits for a processor.
    const program = `let left = 8; const nap = () => {
      for (const end = Date.now() + 20; Date.now() < end; );
      if (left--) setTimeout(nap, 200);
    }; nap();`;
    assert.is(await stopped(program, { work: 1.5, rest: 1.5, clock: 0.1 }), null);
  });
}

test.run();
