import { test } from "uvu";
import * as assert from "uvu/assert";
import { hostileLines, type PatternFound, patternsIn, workOf } from "./linear-patterns.ts";

/** In characters: a pattern that starts again at each position and scans on from it takes 32 million steps. */
const length = 8000;
/** In milliseconds: a pattern that passes over such a line once takes far less than one. */
const most = 15;

/** The line on which a pattern takes too long every time; null if there is none. */
const worst = (pattern: PatternFound): string | null =>
  hostileLines(pattern, length).find((line) =>
    [1, 2, 3].every(() => workOf(pattern, line) > most),
  ) ?? null;

test("a pattern that goes back again and again is found out", () => {
  const pattern = (source: string) => ({ file: "", source, flags: "" });
  for (const slow of ["\\s+$", "(a+)+b", "Page (\\d+,? ?)*x", "^(.*)(.*)(.*)z"]) {
    assert.is.not(worst(pattern(slow)), null, slow);
  }
  for (const quick of ["(?<!\\s)\\s+$", "^\\s+", "a+", "^Page \\d+"]) {
    assert.is(worst(pattern(quick)), null, quick);
  }
});

test("every pattern of the reader and the importer goes through a long hostile line once", () => {
  const patterns = patternsIn(["src/reading", "src/importing"]);
  assert.ok(patterns.length > 300, `${patterns.length}`);
  const slow = patterns.flatMap((pattern) => {
    const line = worst(pattern);
    return line === null
      ? []
      : [`${pattern.file}: /${pattern.source}/ on ${JSON.stringify(line.slice(0, 12))} …`];
  });
  assert.is(slow.join("\n"), "");
});

test.run();
