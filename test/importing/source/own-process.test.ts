import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Run, runAlone } from "../../../src/importing/source/own-process.ts";
import { temporaryFolder } from "../../site/site.ts";
import { patience } from "../../work-time.ts";

const run = (program: string, ...given: string[]): Run => ({ program, given, longest: patience });

test("a program that is not there is not installed", async () => {
  const ran = await runAlone(run(join(temporaryFolder(), "nothing")));
  assert.equal(ran, { kind: "not installed" });
});

if (process.platform === "win32") {
  console.log("skipped: on Windows any file may be started");
} else {
  test("a program that is there and may not be started is not said to be missing", async () => {
    const program = join(temporaryFolder(), "locked");
    writeFileSync(program, "#!/bin/sh\n", { mode: 0o644 });
    const fault = await runAlone(run(program)).then(
      () => null,
      (error: NodeJS.ErrnoException) => error.code,
    );
    assert.is(fault, "EACCES");
  });
}

test("a program that takes too long is ended, and the code of one that ends is told", async () => {
  const [node] = process.argv;
  const ever = { ...run(node ?? "", "-e", "for (;;);"), longest: 1 };
  assert.equal(await runAlone(ever), { kind: "too slow" });
  const ended = await runAlone(run(node ?? "", "-e", "process.exit(3)"));
  assert.equal(ended, { kind: "ended", code: 3, said: "" });
});

test.run();
