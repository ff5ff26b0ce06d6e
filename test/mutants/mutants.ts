import { spawn } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { equal } from "./equal.ts";
import { type Mutant, mutantsOf, mutated } from "./mutations.ts";
import { nearestTests } from "./nearest-tests.ts";

/**
 * Changes the program's guards one at a time and runs the tests nearest to each: a mutant that no test
 * notices survives. Prints every survivor with its place, and last the share that was killed.
 * `npm run mutants -- src/model --sample 5` takes five mutants of each file, always the same.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: "string", default: "6" }, all: { type: "boolean", default: false } },
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
const sample = values.all ? Number.POSITIVE_INFINITY : Number(values.sample);
/** In seconds: a mutant that makes a test run longer than this counts as killed. */
const patience = 60;

interface Trial {
  readonly file: string;
  readonly mutant: Mutant;
  readonly tests: readonly string[];
}

const paths = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter(
      (path) => path.endsWith(".ts") && !path.endsWith(".d.ts") && !path.includes("/fixtures/"),
    )
    .sort();

// Tests in a browser are too slow to be run for each mutant, and hold pages rather than guards.
const tests = paths("test").filter(
  (path) => path.endsWith(".test.ts") && !/^test\/(?:site|hosting)\//.test(path),
);
const files = rooms
  .flatMap(paths)
  .filter((path) => positionals.length === 0 || positionals.some((part) => path.startsWith(part)));
const trials: Trial[] = files.flatMap((file) => {
  const near = nearestTests(file, tests);
  const found = mutantsOf(readFileSync(file, "utf8"));
  return spread(found, sample).map((mutant) => ({ file, mutant, tests: near }));
});

const tally = { killed: 0, survived: 0, equal: 0 };
await Promise.all(Array.from({ length: availableParallelism() }, tryThem));
const judged = tally.killed + tally.survived;
const share = judged === 0 ? 0 : Math.floor((tally.killed * 1000) / judged) / 10;
console.log(
  `${judged} mutants, ${tally.killed} killed (${share} %), ${tally.equal} equal by nature`,
);
process.exitCode = share < 90 ? 1 : 0;

async function tryThem() {
  const room = mkdtempSync(join(tmpdir(), "mutants-"));
  for (const part of [
    "src",
    "layouts",
    "test",
    "static",
    "content",
    "docs",
    ".eleventy.ts",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
  ]) {
    cpSync(part, join(room, part), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(room, "node_modules"));
  for (let trial = trials.shift(); trial; trial = trials.shift()) {
    const { file, mutant } = trial;
    const text = readFileSync(file, "utf8");
    const line = text.slice(0, mutant.at).split("\n").length;
    if (
      equal.some(
        (one) =>
          one.file === file &&
          one.from === mutant.from &&
          one.to === mutant.to &&
          text.split("\n")[line - 1]?.includes(one.line),
      )
    ) {
      tally.equal += 1;
      continue;
    }
    writeFileSync(join(room, file), mutated(text, mutant));
    const survives = await allPass(room, trial.tests);
    writeFileSync(join(room, file), text);
    tally[survives ? "survived" : "killed"] += 1;
    if (survives)
      console.log(
        `${file}:${line}  “${mutant.from}” → “${mutant.to}”  ${text.split("\n")[line - 1]?.trim()}`,
      );
  }
  rmSync(room, { recursive: true, force: true });
}

async function allPass(room: string, files: readonly string[]): Promise<boolean> {
  for (const file of files) {
    if (!(await passes(room, file))) return false;
  }
  return true;
}

function passes(room: string, file: string): Promise<boolean> {
  const child = spawn(process.execPath, ["--import", "tsx", file], {
    cwd: room,
    stdio: "ignore",
    timeout: patience * 1000,
    killSignal: "SIGKILL",
  });
  return new Promise((done) => child.on("close", (code) => done(code === 0)));
}

/** At most `count` of a list, spread evenly over it. */
function spread<T>(list: readonly T[], count: number): readonly T[] {
  if (list.length <= count) return list;
  return Array.from(
    { length: count },
    (_, index) => list[Math.floor(((index + 0.5) * list.length) / count)],
  ).filter((one) => one !== undefined);
}
