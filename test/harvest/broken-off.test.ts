import { type ChildProcess, spawn } from "node:child_process";
import { rmSync, watch } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { PlainDate } from "../../src/model/time/plain-date.ts";
import type { DemocracyServer } from "./democracy-server.ts";
import { filesIn, harvestFrom, inContent, sourceOf, withServer } from "./harvested.ts";

const program = resolve(import.meta.dirname, "../../bin/committee-report-archive.mjs");

/** Ends a harvest at the n-th request that it makes, or the n-th time that it touches a file. */
interface Moment {
  readonly signal: "SIGKILL" | "SIGINT";
  readonly of: "requests" | "files";
  readonly count: number;
}

/** Numbers that have no pattern and are the same in each run (a linear congruential generator). */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const random = numbers(20_240_105);

const moments: readonly Moment[] = Array.from({ length: 10 }, (_, place) => ({
  signal: place % 3 === 2 ? "SIGINT" : "SIGKILL",
  of: place % 2 === 0 ? "files" : "requests",
  count: 2 + Math.floor(random.next().value * (place % 2 === 0 ? 40 : 14)),
}));

/** Harvests with the program itself; returns whether it was broken off. */
async function run(
  server: DemocracyServer,
  content: string,
  moment: Moment | null,
): Promise<boolean> {
  const given = ["--content", content, "--pause", "0", "--board", "203", "--until", "2023-07-31"];
  const child = spawn(process.execPath, [program, "harvest", server.url, ...given], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  let words = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    words += text;
  });
  const stop = moment === null ? () => {} : stopAt(moment, child, server, content);
  try {
    return await new Promise((done, fail) => {
      child.on("error", fail);
      child.on("close", (_, signal) => done(signal !== null || /^stopped:/m.test(words)));
    });
  } finally {
    stop();
  }
}

function stopAt(
  { signal, of, count }: Moment,
  child: ChildProcess,
  { behaviour }: DemocracyServer,
  content: string,
): () => void {
  let seen = 0;
  const see = () => {
    seen += 1;
    if (seen === count) child.kill(signal);
  };
  if (of === "requests") {
    behaviour.onRequest = see;
    return () => {
      behaviour.onRequest = () => {};
    };
  }
  const watcher = watch(content, { recursive: true }, see);
  return () => watcher.close();
}

test("the file of a report that was not written any more is taken up, and not written twice", () =>
  withServer({}, async (server, content) => {
    const given = { boards: ["203"], until: "2023-01-31" as PlainDate };
    await harvestFrom(sourceOf(server.url), content, given);
    const whole = filesIn(content);
    const folder = join(content, "reports/lamps-committee/2023-01-05");
    for (const lost of ["members-review-of-lamps-0.md", "meeting.md"]) rmSync(join(folder, lost));
    rmSync(join(content, "harvest"), { recursive: true });
    await harvestFrom(sourceOf(server.url), content, given);
    assert.equal([...filesIn(content)].map(String).sort(), [...whole].map(String).sort());
  }));

test("a harvest that is killed or stopped ten times in the middle ends with the files of one that was not", () =>
  withServer({}, async (server, content) => {
    await inContent(async (undisturbed) => {
      assert.not(await run(server, undisturbed, null));
      let brokenOff = 0;
      for (const moment of moments) if (await run(server, content, moment)) brokenOff += 1;
      assert.ok(brokenOff >= 5, `${brokenOff} of ten were broken off`);
      assert.not(await run(server, content, null));
      const [made, whole] = [filesIn(content), filesIn(undisturbed)];
      assert.equal([...made.keys()].sort(), [...whole.keys()].sort());
      for (const [path, bytes] of whole) assert.ok(made.get(path)?.equals(bytes), path);
    });
  }));

test.run();
