import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Bundles } from "./bundles.ts";
import { inPlace } from "./bundles.ts";
import { nearestTests } from "./nearest-tests.ts";
import { type Recording, recordingOf, shared } from "./recordings.ts";
import type { Trials } from "./trials.ts";

/** In how many files, nearest first, tests are looked for that run a line. */
const mostFiles = 12;
/** In seconds of processor time: a file of tests that takes longer unchanged is not recorded. */
const slowFile = 20;
/** In seconds of processor time: a test that takes longer unchanged is too slow to run for each mutant. */
const slowTest = 1.5;
/** In seconds of processor time: a mutant that makes a test take longer counts as killed. */
const patience = 30;

/** A copy of the project, and what runs its tests. */
export interface Place {
  readonly room: string;
  readonly bundles: Bundles;
  readonly trials: Trials;
}

/** A file of the program as it is, and with a mutant. */
export interface Change {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly changed: string;
}

/** Tests of a file that run a line; null for all of them. */
interface Held {
  readonly test: string;
  readonly only: readonly number[] | null;
  readonly work: number;
}

export function put(room: string, file: string, text: string) {
  writeFileSync(join(room, file), inPlace(text, join(room, file)));
}

/** Says of a mutant whether a test notices it. Recordings are kept for the next run by what they are made of. */
export class Judge {
  readonly #tests: readonly string[];
  readonly #otherFiles: string;
  readonly #folder = resolve(".cache/mutants");
  readonly #recorded = new Map<string, Recording>();
  readonly #held = new Map<string, readonly Held[]>();
  /** Whether some tests of a file pass without the others. */
  readonly #alone = new Map<string, boolean>();

  /** `otherFiles` is a digest of what tests read besides the program. */
  constructor(tests: readonly string[], otherFiles: string) {
    this.#tests = tests;
    this.#otherFiles = otherFiles;
    mkdirSync(this.#folder, { recursive: true });
  }

  /** True if one of the nearest tests that run its line fails once the file is changed. */
  async isNoticed(place: Place, change: Change): Promise<boolean> {
    for (const { test, only } of await this.#heldBy(place, change)) {
      put(place.room, change.file, change.changed);
      if (await passes(place, test, only)) continue;
      if (only === null || (await this.#passAlone(place, change, test, only))) return true;
      put(place.room, change.file, change.changed);
      if (!(await passes(place, test, null))) return true;
    }
    return false;
  }

  /** The nearest files of tests that run a line, the quickest first. */
  async #heldBy(place: Place, { file, line, text }: Change): Promise<readonly Held[]> {
    const known = this.#held.get(`${file}:${line}`);
    if (known) return known;
    put(place.room, file, text);
    const held: Held[] = [];
    for (const test of nearestTests(file, this.#tests).slice(0, mostFiles)) {
      const { passes, lines, works } = await this.#recording(place, test);
      const numbers = passes ? runBy(lines[file], line, works.length) : [];
      const quick = numbers.filter((number) => (works[number] ?? 0) <= slowTest);
      if (quick.length === 0) continue;
      const work = quick.reduce((sum, number) => sum + (works[number] ?? 0), 0);
      held.push({ test, only: quick.length === works.length ? null : quick, work });
    }
    held.sort((one, other) => one.work - other.work);
    this.#held.set(`${file}:${line}`, held);
    return held;
  }

  /** A test may need what another left behind, which no change of the program broke. */
  async #passAlone(place: Place, change: Change, test: string, only: readonly number[]) {
    const key = `${test} ${only}`;
    const known = this.#alone.get(key);
    if (known !== undefined) return known;
    put(place.room, change.file, change.text);
    const alone = await passes(place, test, only);
    this.#alone.set(key, alone);
    return alone;
  }

  /** A test that fails as it is would kill every mutant: it is named and left out. */
  async #recording({ room, bundles, trials }: Place, test: string): Promise<Recording> {
    const known = this.#recorded.get(test);
    if (known) return known;
    const bundle = await bundles.mapped(test);
    const digest = createHash("sha256")
      .update(`${this.#otherFiles} ${bundle.text.replaceAll(room, "")}`)
      .digest("hex");
    const path = join(this.#folder, `${digest}.json`);
    const recording = keptAt(path) ?? (await recordingOf(trials, bundle, slowFile));
    this.#recorded.set(test, recording);
    writeFileSync(path, JSON.stringify(recording));
    if (!recording.passes) console.log(`left out ${test}, which fails or is slow as it is`);
    return recording;
  }
}

const passes = async ({ bundles, trials }: Place, test: string, only: readonly number[] | null) =>
  trials.passes(await bundles.bundled(test), only, patience);

/** The tests that run a line; one outside every function is run by those that run any of the file's functions. */
function runBy(ofFile: Recording["lines"][string] | undefined, line: number, count: number) {
  if (!ofFile) return [];
  const all = Array.from({ length: count }, (_, number) => number);
  const ofLines = Object.values(ofFile);
  const ran = ofFile[line] ?? ofLines.flat();
  return ofLines.length === 0 || ran.includes(shared)
    ? all
    : all.filter((number) => ran.includes(number));
}

function keptAt(path: string): Recording | null {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
