import { SourceMap } from "node:module";
import type { Bundles } from "./bundles.ts";
import type { RunFunction, Trials } from "./trials.ts";

/** What a test did while nothing was changed. */
export interface Recording {
  readonly passes: boolean;
  /** Of each source file, the lines within functions: true for those that ran. */
  readonly lines: ReadonlyMap<string, ReadonlyMap<number, boolean>>;
}

/** Runs a test as it is, and records which lines of the program it ran. It fails beyond `work` seconds. */
export async function recordingOf(
  bundles: Bundles,
  trials: Trials,
  test: string,
  work: number,
): Promise<Recording> {
  const { address, text, map } = await bundles.mapped(test);
  const { passes, functions } = await trials.recorded(address, work);
  const lines = new Map<string, Map<number, boolean>>();
  if (!passes) return { passes, lines };
  const states = statesIn(text, functions);
  const places = new SourceMap(JSON.parse(map));
  let start = 0;
  for (const [row, line] of text.split("\n").entries()) {
    for (const { index } of line.matchAll(/[\w$]+|[^\s\w$]/g)) {
      const state = states[start + index];
      if (state === State.loaded) continue;
      const entry = places.findEntry(row, index);
      if (!("originalSource" in entry)) continue;
      const file = entry.originalSource.replace(/^(?:\.\.\/)+/, "");
      const ofFile = lines.get(file) ?? new Map<number, boolean>();
      lines.set(file, ofFile);
      const number = entry.originalLine + 1;
      ofFile.set(number, ofFile.get(number) === true || state === State.run);
    }
    start += line.length + 1;
  }
  return { passes, lines };
}

const State = { loaded: 0, unused: 1, run: 2 } as const;

/** For each character of a bundle whether it belongs to a function, and whether it ran. */
function statesIn(text: string, functions: readonly RunFunction[]): Uint8Array {
  const states = new Uint8Array(text.length);
  // The first is the module itself; an outer function comes before those within it.
  for (const { ranges } of functions.slice(1)) {
    for (const { startOffset, endOffset, count } of ranges) {
      states.fill(count > 0 ? State.run : State.unused, startOffset, endOffset);
    }
  }
  return states;
}
