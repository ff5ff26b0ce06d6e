import { createHash } from "node:crypto";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Bundles, isParsed } from "./bundles.ts";
import { equal } from "./equal.ts";
import { Judge, type Place, put } from "./judge.ts";
import { type Mutant, mutantsOf, mutated } from "./mutations.ts";
import { emptyTally, sentence, share } from "./tally.ts";
import { Trials } from "./trials.ts";

/**
 * Changes the program's guards one at a time and runs the tests nearest to each: a mutant that no test
 * notices survives. Prints every survivor with its place, the share of each room that was killed, and last
 * the share of all. `npm run mutants -- src/model --sample 5 --workers 1` takes five mutants of each file,
 * always the same; `--random 200 --seed 1` takes two hundred of all; `src/text/slug.ts:16` takes those on a line.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string", default: "6" },
    all: { type: "boolean", default: false },
    random: { type: "string" },
    seed: { type: "string", default: "1" },
    workers: { type: "string", default: `${availableParallelism()}` },
  },
});
const rooms = [
  "src/text",
  "src/formats",
  "src/model",
  "src/reading",
  "src/importing",
  "src/output",
  "src/site",
];
const sample = values.all || values.random ? Number.POSITIVE_INFINITY : Number(values.sample);
const copied = [
  "src",
  "layouts",
  "test",
  "static",
  "content",
  "docs",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "DESIGN.md",
  "README.md",
  ".eleventy.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .sort();
const paths = (folder: string) =>
  filesIn(folder).filter(
    (path) => path.endsWith(".ts") && !path.endsWith(".d.ts") && !path.includes("/fixtures/"),
  );

// Tests that need a browser, a server, another program or a build in a process of its own are too slow.
const isSlow =
  /\b(?:build|command)\(|\bvisit\.ts|\bserve\.ts|libreOffice|\/scanned\.ts|browser\.ts|spawn\(/i;
const tests = paths("test").filter(
  (path) =>
    path.endsWith(".test.ts") &&
    !/^test\/(?:hosting|harvest)\//.test(path) &&
    !isSlow.test(readFileSync(path, "utf8")),
);
const files = rooms
  .flatMap(paths)
  .filter(
    (path) =>
      positionals.length === 0 ||
      positionals.some((part) => path.startsWith(part) || part.startsWith(`${path}:`)),
  );

/** As they are when the run begins. */
const texts = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));

const asked = new Map(
  files.map((file) => {
    const text = texts.get(file) ?? "";
    const mutants = spread(mutantsOf(text), sample);
    return [file, mutants.filter(({ at }) => isAsked(`${file}:${lineOf(text, at)}`))];
  }),
);
const drawn = values.random ? drawnAtRandom(Number(values.random)) : null;

const tallies = new Map(rooms.map((room) => [room, emptyTally()]));

const judge = new Judge(tests, digestOfOthers());
// In no order of names, so that what was tried of a drawn sample is one too where the run is ended.
const lotOf = (file: string) => digest(`${values.seed} ${file}`);
const queue = drawn ? files.sort((one, other) => (lotOf(one) < lotOf(other) ? -1 : 1)) : [...files];
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    report();
    process.exit(1);
  });
}
await Promise.all(Array.from({ length: Number(values.workers) }, tryFiles));
report();

/** Prints the shares of what has been tried. */
function report() {
  const all = emptyTally();
  for (const [room, tally] of tallies) {
    if (tally.killed + tally.survived > 0) console.log(`${room}: ${sentence(tally)}`);
    for (const key of ["killed", "survived", "equal", "unreadable"] as const)
      all[key] += tally[key];
  }
  console.log(sentence(all));
  process.exitCode = share(all) < 90 ? 1 : 0;
}

async function tryFiles() {
  const room = mkdtempSync(join(tmpdir(), "mutants-"));
  for (const part of copied) cpSync(part, join(room, part), { recursive: true });
  for (const path of ["src", "layouts", "test"].flatMap(paths))
    put(room, path, readFileSync(path, "utf8"));
  symlinkSync(resolve("node_modules"), join(room, "node_modules"));
  const place: Place = { room, bundles: new Bundles(room), trials: new Trials(room) };
  for (let file = queue.shift(); file; file = queue.shift()) await tryFile(place, file);
  place.trials.end();
  rmSync(room, { recursive: true, force: true });
}

async function tryFile(place: Place, file: string) {
  const text = texts.get(file) ?? "";
  const lines = text.split("\n");
  const tally = tallies.get(rooms.find((name) => file.startsWith(`${name}/`)) ?? "");
  const mutants = (asked.get(file) ?? []).filter((mutant) => drawn?.has(mutant) ?? true);
  if (!tally || mutants.length === 0) return;
  for (const mutant of mutants) {
    const line = lineOf(text, mutant.at);
    const words = lines[line - 1]?.trim() ?? "";
    if (isEqual(file, words, mutant)) {
      tally.equal += 1;
      continue;
    }
    const changed = mutated(text, mutant);
    if (!(await isParsed(changed))) {
      tally.unreadable += 1;
      continue;
    }
    const isKilled = await judge.isNoticed(place, { file, line, text, changed });
    tally[isKilled ? "killed" : "survived"] += 1;
    if (isKilled) continue;
    console.log(`${file}:${line}  “${mutant.from}” → “${mutant.to}”  ${words}`);
  }
  put(place.room, file, text);
  await place.bundles.close();
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}

/** Whether one of the places that the command names takes a line in; each does where it names none. */
function isAsked(line: string): boolean {
  if (positionals.length === 0) return true;
  return positionals.some((part) => (/:\d+$/.test(part) ? part === line : line.startsWith(part)));
}

/** So many mutants of all that are asked for; the same seed draws the same of an unchanged file. */
function drawnAtRandom(count: number): ReadonlySet<Mutant> {
  const lots = [...asked].flatMap(([file, mutants]) =>
    mutants.map((mutant) => {
      const { at, to } = mutant;
      return { mutant, lot: digest(`${values.seed} ${file} ${at} ${to}`) };
    }),
  );
  lots.sort((one, other) => (one.lot < other.lot ? -1 : 1));
  return new Set(lots.slice(0, count).map(({ mutant }) => mutant));
}

/** Of what tests read besides code: a recording is not taken from before it changed. */
function digestOfOthers(): string {
  const others = copied.flatMap((part) => (statSync(part).isFile() ? [part] : filesIn(part)));
  const states = others
    .filter((path) => !path.endsWith(".ts"))
    .map((path) => `${path} ${statSync(path).size} ${statSync(path).mtimeMs}`);
  return digest(states.join("\n"));
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function isEqual(file: string, words: string, { from, to }: Mutant): boolean {
  return equal.some(
    (one) => one.file === file && one.from === from && one.to === to && words.includes(one.line),
  );
}

/** At most `count` items of a list, spread evenly over it. */
function spread<T>(list: readonly T[], count: number): readonly T[] {
  if (list.length <= count) return list;
  return Array.from(
    { length: count },
    (_, index) => list[Math.floor(((index + 0.5) * list.length) / count)],
  ).filter((one) => one !== undefined);
}
