import { test } from "uvu";
import * as assert from "uvu/assert";
import { exemptMarks } from "../../../src/model/council/exempt-marks.ts";
import { ordinary, stopping, warning } from "./exempt-cases.ts";

/** Processor time of the search, in milliseconds: the least of three runs, because other work may interfere. */
function timeOf(text: string): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = process.cpuUsage();
      exemptMarks(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
}

const words = [...Object.values(stopping), ...Object.values(warning), ordinary].flat();
const seeds = [...new Set(words.flatMap((text) => text.split(/\s+/)))];

test("a line of one word again and again takes no longer for each letter as it grows", () => {
  const [short, long] = [4_000, 16_000];
  for (const seed of [...seeds, ".", " ", "\t", "a ", "- ", "(", "\u00AD", "public be excluded "]) {
    const line = (length: number) => `${seed} `.repeat(length / (seed.length + 1)).slice(0, length);
    const quarter = timeOf(line(short));
    const whole = timeOf(line(long));
    // With four times the letters, linear work is four times as much, and quadratic work sixteen times.
    assert.ok(whole < 10 * quarter + 20, `${seed}: ${quarter} ms, then ${whole} ms`);
  }
});

test.run();
