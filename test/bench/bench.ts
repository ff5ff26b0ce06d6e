import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import {
  type ExitStatus,
  options,
  runCommand,
  UsageError,
} from "../../src/commands/command-line.ts";
import { measureSize, type SizeMeasured } from "./size.ts";
import { sizeTables, summaryTable } from "./tables.ts";

const parts = "hugo npm floor fairness warm edit serve series search data weight".split(" ");

const help = `npm run bench -- [--sizes 100,1000] [--runs 3] [--without hugo,npm,...] [--folder DIR]

Measures the build on generated archives, in turn with Hugo where it is installed, and checks
that both sides make the same pages. Prints tables, and writes results.json into the folder.

  --sizes LIST     how many reports, one archive for each (100,1000)
  --runs NUMBER    how many times each is run, in turn (3)
  --without LIST   what is left out: ${parts.join(", ")}
  --folder DIR     where archives and sites are made, on the disk to be measured (.cache/bench);
                   nothing is deleted before the end: about 1 GB for each build of 20,000
  --keep           leave the archives and sites there`;

await runCommand(help, async (given): Promise<ExitStatus> => {
  const { values } = options(given, {
    options: {
      sizes: { type: "string", default: "100,1000" },
      runs: { type: "string", default: "3" },
      without: { type: "string", default: "" },
      folder: { type: "string", default: ".cache/bench" },
      keep: { type: "boolean", default: false },
    },
  });
  const folder = resolve(values.folder);
  const [sizes, runs] = [values.sizes.split(",").map(count), count(values.runs)];
  const without = new Set(values.without === "" ? [] : values.without.split(",").map(part));
  const all: SizeMeasured[] = [];
  for (const size of sizes) {
    const at = join(folder, String(size));
    rmSync(at, { recursive: true, force: true });
    mkdirSync(at, { recursive: true });
    const isMeasured = (name: string) => !without.has(name);
    const say = (line: string) => console.error(`${size}: ${line}`);
    const measured = await measureSize(size, at, { runs, isMeasured }, say);
    all.push(measured);
    console.log(sizeTables(measured));
    const machine = { node: process.version, cores: cpus().length, model: cpus()[0]?.model ?? "" };
    const results = { when: new Date().toISOString(), machine, sizes: all };
    writeFileSync(join(folder, "results.json"), `${JSON.stringify(results, null, 2)}\n`);
  }
  // Deleted at the end, because deleting slows whatever is measured next.
  for (const size of values.keep ? [] : sizes) {
    rmSync(join(folder, String(size)), { recursive: true, force: true });
  }
  console.log(summaryTable(all));
  return 0;
});

function count(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new UsageError(`There should be a number from 1 on; “${text}” is not`);
}

function part(name: string): string {
  if (parts.includes(name)) return name;
  throw new UsageError(`--without should name ${parts.join(", ")}; “${name}” is none of them`);
}
