import { SourceMap } from "node:module";
import type { RunFunction, Trials } from "./trials.ts";

/** What the tests of a file did while nothing was changed. */
export interface Recording {
  readonly passes: boolean;
  /** Seconds of processor time of each test. */
  readonly works: readonly number[];
  /**
   * Of each of the program's files in the bundle, the lines within functions with the numbers of the tests that ran them;
   * `shared` if a line ran while the file was loaded or in a hook.
   */
  readonly lines: Readonly<Record<string, Readonly<Record<number, readonly number[]>>>>;
}

/** In place of a test's number: each of them may depend on the line. */
export const shared = -1;

interface Bundle {
  readonly address: string;
  readonly text: string;
  readonly map: string;
}

/** Runs a test file as it is, and records which lines of the program it ran. It fails beyond `work` seconds. */
export async function recordingOf(
  trials: Trials,
  { address, text, map }: Bundle,
  work: number,
): Promise<Recording> {
  const answer = await trials.recorded(address, work);
  const lines: Record<string, Record<number, number[]>> = {};
  if (!answer.passes) return { passes: false, works: [], lines };
  const places = placesIn(text, map);
  for (const { file } of places) lines[file] = {};
  const keep = (functions: readonly RunFunction[], number: number) => {
    const states = statesIn(text, functions);
    for (const { at, file, line } of places) {
      const state = states[at];
      if (state === State.loaded) continue;
      const ofFile = lines[file] ?? {};
      const ran = ofFile[line] ?? [];
      if (state === State.run && ran.at(-1) !== number) ran.push(number);
      ofFile[line] = ran;
    }
  };
  for (const functions of answer.shared) keep(functions, shared);
  for (const [number, { functions }] of answer.tests.entries()) keep(functions, number);
  return { passes: true, works: answer.tests.map((test) => test.work), lines };
}

/** A word of a bundle, and the program's line that it comes from. */
interface Place {
  readonly at: number;
  readonly file: string;
  readonly line: number;
}

function placesIn(text: string, map: string): readonly Place[] {
  const sources = new SourceMap(JSON.parse(map));
  const found: Place[] = [];
  let start = 0;
  for (const [row, words] of text.split("\n").entries()) {
    for (const { index } of words.matchAll(/[\w$]+|[^\s\w$]/g)) {
      const entry = sources.findEntry(row, index);
      if (!("originalSource" in entry)) continue;
      const file = entry.originalSource.replace(/^(?:\.\.\/)+/, "");
      if (file.startsWith("src/"))
        found.push({ at: start + index, file, line: entry.originalLine + 1 });
    }
    start += words.length + 1;
  }
  return found;
}

const State = { loaded: 0, unused: 1, run: 2 } as const;

/** For each character of a bundle whether it belongs to a function, and whether it ran. */
function statesIn(text: string, functions: readonly RunFunction[]): Uint8Array {
  const states = new Uint8Array(text.length);
  // An outer function comes before those within it.
  for (const { ranges } of functions.filter((one) => !isModule(one))) {
    for (const { startOffset, endOffset, count } of ranges) {
      states.fill(count > 0 ? State.run : State.unused, startOffset, endOffset);
    }
  }
  return states;
}

function isModule({ functionName, ranges }: RunFunction): boolean {
  return functionName === "" && ranges[0]?.startOffset === 0;
}
