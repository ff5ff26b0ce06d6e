import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { measureSize, type SizeMeasured } from "./size.ts";
import { sizeTables, summaryTable } from "./tables.ts";

const help = `npm run bench -- [--sizes 100,1000] [--runs 3] [--without hugo,npm,...] [--folder DIR]

Measures the build on generated archives, in turn with Hugo where it is installed, and checks
that both sides make the same pages. Prints tables, and writes results.json into the folder.

  --sizes LIST     how many reports, one archive for each (100,1000)
  --runs NUMBER    how many times each is run, in turn (3)
  --without LIST   what is left out: hugo, npm, floor, fairness, warm, edit, serve, series, search
  --folder DIR     where archives and sites are made, on the disk to be measured (.cache/bench)
  --keep           leave the archives and sites there`;

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "100,1000" },
    runs: { type: "string", default: "3" },
    without: { type: "string", default: "" },
    folder: { type: "string", default: ".cache/bench" },
    keep: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(help);
else await bench();

async function bench() {
  const folder = resolve(values.folder);
  const without = new Set(values.without.split(","));
  const all: SizeMeasured[] = [];
  for (const size of values.sizes.split(",").map(Number)) {
    const at = join(folder, String(size));
    rmSync(at, { recursive: true, force: true });
    mkdirSync(at, { recursive: true });
    const options = { runs: Number(values.runs), isMeasured: (part: string) => !without.has(part) };
    const measured = await measureSize(size, at, options, (line) =>
      console.error(`${size}: ${line}`),
    );
    all.push(measured);
    console.log(sizeTables(measured));
    if (!values.keep) rmSync(at, { recursive: true, force: true });
    const machine = { node: process.version, cores: cpus().length, model: cpus()[0]?.model ?? "" };
    const results = { when: new Date().toISOString(), machine, sizes: all };
    writeFileSync(join(folder, "results.json"), `${JSON.stringify(results, null, 2)}\n`);
  }
  console.log(summaryTable(all));
}
