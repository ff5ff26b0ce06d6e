import { spawnSync } from "node:child_process";
import { type Contestant, clear } from "./contestants.ts";
import { type Cost, runMeasured } from "./run-measured.ts";
import { type Written, writtenIn } from "./written.ts";

/** The cost of one way of building, over its runs. */
export interface Measured {
  readonly name: string;
  readonly runs: readonly Omit<Cost, "words">[];
  /** Medians over the runs. */
  readonly wall: number;
  readonly processor: number;
  /** The largest of the runs, in MiB. */
  readonly memory: number | null;
  readonly written: Written;
}

/** A way of building, and what is done before each run without being timed. */
export interface Turn {
  readonly name: string;
  readonly contestant: Contestant;
  readonly before: (contestant: Contestant) => void;
}

/** From nothing: no site, and no cache of an earlier run. */
export const cold = (contestant: Contestant): Turn => {
  return { name: contestant.name, contestant, before: clear };
};

/** Runs each in turn for a number of rounds, so that a busy machine slows all of them alike. */
export async function inTurn(turns: readonly Turn[], rounds: number, say: (line: string) => void) {
  const runs = new Map<Turn, Omit<Cost, "words">[]>(turns.map((turn) => [turn, []]));
  const written = new Map<Turn, Written>();
  for (let round = 1; round <= rounds; round += 1) {
    for (const turn of turns) {
      turn.before(turn.contestant);
      // So that this run does not wait for data that others left to be written.
      spawnSync("sync");
      const { wall, processor, memory } = await runMeasured(turn.contestant.program);
      runs.get(turn)?.push({ wall, processor, memory });
      written.set(turn, writtenIn(turn.contestant.output));
      say(`${turn.name}, run ${round}: ${wall.toFixed(2)} s, processor ${processor.toFixed(2)} s`);
    }
  }
  return turns.map((turn): Measured => {
    const own = runs.get(turn) ?? [];
    const memories = own.flatMap(({ memory }) => (memory === null ? [] : [memory]));
    return {
      name: turn.name,
      runs: own,
      wall: median(own.map(({ wall }) => wall)),
      processor: median(own.map(({ processor }) => processor)),
      memory: memories.length === 0 ? null : Math.max(...memories),
      written: written.get(turn) ?? { files: 0, bytes: 0 },
    };
  });
}

/** The median of some numbers; of two middle ones, the lower. */
export function median(of: readonly number[]): number {
  const sorted = [...of].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
