import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  hostileLines,
  type PatternFound,
  patternsIn,
  patternsMade,
  placesThatMake,
  workOf,
} from "./linear-patterns.ts";

/** In characters: a pattern that starts again at each position and scans on from it takes 32 million steps. */
const length = 8000;
/** In milliseconds: a pattern that passes over such a line once takes far less than one. */
const most = 5;

/** The least work of three tries, because the machine may do other work. */
const least = (pattern: PatternFound, line: string) =>
  Math.min(...[1, 2, 3].map(() => workOf(pattern, line)));

/**
 * The line on which a pattern's work grows by the square, or worse; null if there is none. On a line of four
 * times the length linear work is four times the work, however busy the machine is, and by the square 16 times.
 */
function worst(pattern: PatternFound): string | null {
  const longer = hostileLines(pattern, 4 * length);
  return (
    hostileLines(pattern, length).find((line, at) => {
      if (workOf(pattern, line) <= most) return false;
      const once = least(pattern, line);
      if (once === Number.POSITIVE_INFINITY) return true;
      return once > most && least(pattern, longer[at] ?? "") > 8 * once;
    }) ?? null
  );
}

test("a pattern that backtracks again and again is found", () => {
  const pattern = (source: string) => ({ file: "", source, flags: "" });
  for (const slow of [
    "\\s+$",
    "\\b(?:held|kept) .*by",
    "(a+)+b",
    "Page (\\d+,? ?)*x",
    "^(.*)(.*)(.*)z",
    "[^/]+(?=/)",
  ]) {
    assert.is.not(worst(pattern(slow)), null, slow);
  }
  for (const quick of ["(?<!\\s)\\s+$", "^\\s+", "a+", "^Page \\d+"]) {
    assert.is(worst(pattern(quick)), null, quick);
  }
});

/** Those that take too long, with the line on which they do. */
const slowOf = (patterns: readonly PatternFound[]) =>
  patterns
    .flatMap((pattern) => {
      const line = worst(pattern);
      return line === null
        ? []
        : [`${pattern.file}: /${pattern.source}/ on ${JSON.stringify(line.slice(0, 12))} …`];
    })
    .join("\n");

/** Rooms whose files make patterns while they are loaded; loading them does nothing else. */
const rooms = [
  "attached",
  "archive",
  "formats",
  "harvest",
  "importing",
  "model",
  "output",
  "reading",
  "search",
  "site",
  "text",
];
const folders = ["src", "layouts"];

test("every pattern of the program passes over a long hostile line once", () => {
  const patterns = patternsIn(folders);
  assert.ok(patterns.length > 1000, `${patterns.length}`);
  assert.is(slowOf(patterns), "");
});

/** Together they make every pattern that is made where it is used, and not when its file is loaded. */
const making = [
  "archive/decisions/outcomes/minuted",
  "archive/decisions/outcomes/outcomes",
  "browser/search/query/query",
  "importing/header/councils",
  "importing/header/header",
  "importing/meeting/minutes",
  "model/report/body/standing-section",
  "reading/indicators/columns",
  "reading/report/wards-named",
].map((name) => `test/${name}.test.ts`);

test("so does every pattern that is made of strings, when a file is loaded or later", () => {
  const made = patternsMade(
    rooms.map((room) => `src/${room}`),
    making,
  );
  const places = placesThatMake(folders);
  assert.equal(
    places.filter((place) => !made.has(place)),
    [],
    "a test that makes them should stand in the list",
  );
  assert.is(slowOf(places.flatMap((place) => made.get(place) ?? [])), "");
});

test.run();
