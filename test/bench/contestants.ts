import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { writeContent, writeRegisters } from "./content-form.ts";
import { writeHugoContent, writeHugoSite } from "./hugo-form.ts";
import { type MadeArchive, madeReports } from "./made-archive.ts";
import type { Program } from "./run-measured.ts";

/** A made archive on disk, in the program's form and in Hugo's, and the folders for its sites. */
export interface Ground {
  readonly archive: MadeArchive;
  readonly folder: string;
  readonly content: string;
  readonly hugo: string;
}

/** One way of building the same reports. */
export interface Contestant {
  readonly name: string;
  readonly program: Program;
  /** The folder of its site. */
  readonly output: string;
  /** Its cache folders. */
  readonly caches: readonly string[];
}

const root = resolve(import.meta.dirname, "../..");
const url = "https://reports.marlbridge.example/";

/** Makes an archive and writes it in both forms, with the sample's settings. */
export function layGround(archive: MadeArchive, folder: string): Ground {
  const [content, hugo] = [join(folder, "content"), join(folder, "hugo")];
  const sample = join(root, "content");
  writeRegisters(sample, content);
  writeHugoSite(hugo);
  for (const report of madeReports(archive, sample)) {
    writeContent(report, content);
    writeHugoContent(report, hugo);
  }
  return { archive, folder, content, hugo };
}

/** The program's own build, run from the command line without npm. */
export function ownBuild(
  { folder, content }: Pick<Ground, "folder" | "content">,
  further: readonly string[] = [],
): Contestant {
  const [output, cache] = [join(folder, "site"), join(folder, "cache")];
  const options = ["--content", content, "--output", output, "--cache", cache, ...further];
  return {
    name: "build",
    program: {
      command: process.execPath,
      options: ["bin/committee-report-archive.mjs", "build", ...options],
      folder: root,
    },
    output,
    caches: [cache],
  };
}

/** The program's own build, as its users run it. */
export function npmBuild(ground: Ground, further: readonly string[] = []): Contestant {
  const own = ownBuild(ground, further);
  const options = ["run", "build", "--", ...own.program.options.slice(2)];
  return { ...own, name: "npm run build", program: { command: "npm", options, folder: root } };
}

/** Hugo, or null if it is not installed. */
export function hugoBuild({ folder, hugo }: Ground): Contestant | null {
  if (spawnSync("hugo", ["version"]).status !== 0) return null;
  const [output, cache] = [join(folder, "hugo-site"), join(folder, "hugo-cache")];
  return {
    name: "hugo",
    program: {
      command: "hugo",
      options: ["--baseURL", url, "--destination", output, "--cacheDir", cache],
      folder: hugo,
    },
    output,
    caches: [cache, join(hugo, "resources")],
  };
}

/** A bare script that reads, renders and writes every report, and does nothing else. */
export function floorBuild({ folder, content }: Ground): Contestant {
  const output = join(folder, "floor-site");
  return {
    name: "floor",
    program: {
      command: process.execPath,
      options: [join(import.meta.dirname, "floor.mjs"), join(content, "reports"), output],
      folder: root,
    },
    output,
    caches: [],
  };
}

/**
 * Moves the results of earlier runs away, so that the next starts from nothing. Nothing is deleted between
 * runs: for a while after a deletion, ext4 took 9 to 13 s of system time to create 22,000 files instead of
 * 2 s, which would count against the program.
 */
export function clear(contestant: Contestant) {
  putAside(contestant, [...outputsOf(contestant), ...contestant.caches]);
}

/** Moves the site of earlier runs and the files next to it away, but no cache. */
export function clearOutput(contestant: Contestant) {
  putAside(contestant, outputsOf(contestant));
}

function outputsOf({ output }: Contestant): string[] {
  const [folder, name] = [dirname(output), basename(output)];
  return readdirSync(folder)
    .filter((each) => each === name || each.startsWith(`.${name}.`))
    .map((each) => join(folder, each));
}

function putAside({ output }: Contestant, paths: readonly string[]) {
  const aside = mkdtempSync(join(dirname(output), ".aside-"));
  for (const path of paths) {
    // The site is a link, which may lead to what was moved away.
    if (lstatSync(path, { throwIfNoEntry: false })) renameSync(path, join(aside, basename(path)));
  }
}

/**
 * Gives a content folder the ledger of an archive that was published meeting by meeting: it is built once,
 * each address is dated a week before its meeting, and the year of the build is left out.
 */
export function ageLedger(content: string) {
  const file = join(content, "addresses.txt");
  if (!existsSync(file)) return;
  const week = 7 * 86_400_000;
  const text = readFileSync(file, "utf8").replace(
    /^(\/boards\/[^/ ]+\/(\d{4}-\d\d-\d\d)\/\S*) \d{4}-\d\d-\d\d/gm,
    (_line, address: string, met: string) =>
      `${address} ${new Date(Date.parse(met) - week).toISOString().slice(0, 10)}`,
  );
  const first = /^\/changes\/\d{4}\/ .*\n/m;
  writeFileSync(file, text.replace(first, ""));
}

/** Keeps a copy of a built site. */
export function keepSite(output: string, copy: string) {
  mkdirSync(copy, { recursive: true });
  cpSync(output, copy, { recursive: true, dereference: true });
}
